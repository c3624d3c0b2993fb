import { toJapaneseDate } from '../../../../../../schemas/dates.ts';
import { aboutOf, type Picture, type PictureTable } from '../sheet.ts';
import { compare, type Subject } from '../subject.ts';
import { drawTimeline } from './draw.ts';
import { type Entry, isWithin, type LaneId, lanes, type Shape, startOf, timeOf } from './entry.ts';
import { layoutTimeline } from './layout.ts';
import { entriesOf } from './model.ts';
import type { TimelineWords } from './words.ts';

/** The timeline: what happened in a case and what is to come. */
export function timelinePicture(subject: Subject): Picture {
  const entries = entriesOf(subject);
  const { today } = subject.repository;
  const shown = entries.filter((entry) => isWithin(entry, today));
  const words = wordsOf(subject, shown);
  const beyond = entries.length - shown.length;
  return {
    id: 'timeline',
    name: '支援の時系列図',
    detail: undefined,
    about: aboutOf(subject, []),
    description: describe(shown, words),
    drawing: shown.length === 0 ? undefined : drawTimeline(layoutTimeline(shown, today), words),
    nothing: '日付のある記録がまだないため、図はありません。',
    notes: beyond === 0 ? [] : [`日付が今から遠く離れた${beyond}件は、下の表だけにあります。`],
    tables: [tableOf(entries, words)],
  };
}

function wordsOf(subject: Subject, entries: readonly Entry[]): TimelineWords {
  const { config, today } = subject.repository;
  const meetings = meetingsOf(entries);
  return {
    today,
    meetings,
    lanes: {
      start: '受付・アセスメント',
      plan: config.kindName('plan'),
      role: '役割',
      check: 'モニタリング・評価',
      meeting: '会議',
      consent: '同意',
      end: config.kindName('closure'),
    },
  };
}

/** The meetings that occur, by their shapes. */
function meetingsOf(entries: readonly Entry[]): TimelineWords['meetings'] {
  const names = new Map<Shape, Set<string>>();
  for (const entry of entries) {
    if (entry.kind !== 'moment' || entry.meeting === undefined) continue;
    names.set(entry.shape, (names.get(entry.shape) ?? new Set()).add(entry.meeting));
  }
  return [...names].map(([shape, all]) => ({ shape, name: [...all].join('・') }));
}

function describe(entries: readonly Entry[], words: TimelineWords): string {
  const dates = entries.map(startOf).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '日付のある記録がまだありません。';
  const counts = lanes.flatMap((id) => countOf(entries, id, words));
  const range = `${toJapaneseDate(first)}から${toJapaneseDate(last)}までの記録。`;
  return `${range}${counts.join('、')}。今日は${toJapaneseDate(words.today)}。同じ内容を下の表に示します。`;
}

function countOf(entries: readonly Entry[], id: LaneId, words: TimelineWords): readonly string[] {
  const count = entries.filter(({ lane }) => lane === id).length;
  return count === 0 ? [] : [`${words.lanes[id]}${count}件`];
}

/** All entries by date, in words. */
function tableOf(entries: readonly Entry[], words: TimelineWords): PictureTable {
  const rows = [...entries]
    .sort((a, b) => compare(startOf(a), startOf(b)))
    .map((entry) => ({ cells: cellsOf(entry, words) }));
  return {
    title: '日付順の一覧',
    columns: [
      { label: '時期', width: 24 },
      { label: '区分', width: 17 },
      { label: '内容', width: 59 },
    ],
    rows,
  };
}

function cellsOf(entry: Entry, { lanes: names, today }: TimelineWords): readonly string[] {
  const isToCome = entry.kind === 'moment' && entry.date > today && !entry.open;
  return [timeOf(entry), names[entry.lane], `${entry.full}${isToCome ? '（予定）' : ''}`];
}
