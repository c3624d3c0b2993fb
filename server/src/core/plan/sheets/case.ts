import type { IndexEntry } from '../../workspace/case-index.ts';
import { dateOfEntry, nameEntry } from '../links.ts';
import {
  blank,
  dateCell,
  fieldsPart,
  type Part,
  type Row,
  type SheetContent,
  textCell,
  withoutBlankColumns,
} from '../model.ts';
import type { SheetReader } from '../reader.ts';
import { stampOf } from './stamp.ts';

const memberWidths = { name: 12, relation: 13, age: 12, born: 10, together: 9, note: 44 };

/** 生年 stands in place of the age band: its column shows only where somebody uses it. */
const ageBandOr = ['生年'];

/** ケース: the cover of a case. */
export function caseSheet(reader: SheetReader<'case'>): SheetContent {
  const household = reader.table('household', memberWidths);
  const others = reader.has('others') ? [reader.table('others', memberWidths)] : [];
  const state = reader.text('state');
  const stamp = stampOf(state, reader.line('state'), {
    支援中: 'running',
    終結: 'ended',
    中断: 'ended',
    プラン作成: 'done',
  });
  const summary = reader.section('概要');
  const town = reader.repository.config.towns.length > 0 || reader.has('town') ? [reader.field('town', false)] : [];
  const head = [
    reader.field('caseNumber', false),
    reader.field('receivedOn', false),
    reader.field('lead', false),
    ...town,
    reader.field('sectors', true),
    ...reader.remaining(),
  ];
  return {
    ...stamp,
    parts: [
      fieldsPart(head),
      ...reader.preamble(),
      ...[household, ...others].map((table) => withoutBlankColumns(table, ageBandOr)),
      summary,
      ...reader.otherSections(),
      ...documentsPart(reader),
    ],
  };
}

/** What is on file about the case, by date. */
function documentsPart(reader: SheetReader<'case'>): readonly Part[] {
  const number = reader.text('caseNumber');
  if (number === undefined) return [];
  const { repository } = reader;
  const kinds = ['referral', 'intake', 'assessment', 'plan', 'consent', 'minutes', 'evaluation', 'closure'] as const;
  const entries = kinds
    .flatMap((kind): readonly IndexEntry[] => repository.index.ofCase(number, kind))
    .map((entry) => ({ date: dateOfEntry(entry), name: nameEntry(entry, repository) }))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  if (entries.length === 0) return [];
  const cells = entries.map(({ date, name }) => [dateCell(date), textCell(name)]);
  const half = Math.ceil(cells.length / 2);
  const rows = cells.slice(0, half).map((left, i): Row => {
    const right = cells[half + i] ?? [blank, blank];
    return { line: undefined, tone: 'plain', cells: [...left, ...right] };
  });
  return [{ kind: 'table', title: 'このケースの文書', line: undefined, columns: documentColumns, rows }];
}

/** Two halves side by side: the earlier documents on the left. */
const documentColumns = [
  { label: '日付', width: 17 },
  { label: '文書', width: 33 },
  { label: '日付', width: 17 },
  { label: '文書', width: 33 },
];
