import { addDays, addMonths, fiscalYear, readDate, toJapaneseDate } from '../../../../schemas/dates.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { Candidate } from './candidate.ts';
import { topValue } from './region.ts';
import type { ValueContext, ValueSource } from './value-context.ts';

interface Offer {
  readonly iso: string;
  readonly note: Text;
  readonly aliases: readonly string[];
}

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** 令和6年3月29日（金）, with the weekday by which meetings are known. */
export function longDate(iso: string): Text {
  const day = weekdayOf(iso);
  return {
    ja: `${toJapaneseDate(iso)}（${weekdays[day]}）`,
    en: `${iso} (${weekdaysEn[day]}), ${toJapaneseDate(iso)}`,
  };
}

/** The same weekday of the same week in the next month (third Friday → third Friday), as regular meetings go. */
function sameWeekdayNextMonth(iso: string): string {
  const nth = Math.ceil(Number(iso.slice(8)) / 7);
  const first = `${addMonths(`${iso.slice(0, 7)}-01`, 1).slice(0, 7)}-01`;
  const shift = (weekdayOf(iso) - weekdayOf(first) + 7) % 7;
  const found = addDays(first, shift + (nth - 1) * 7);
  return found.slice(0, 7) === first.slice(0, 7) ? found : addDays(found, -7);
}

function inMonths(from: string, months: number): Offer {
  const note = { ja: `${months}か月後`, en: `in ${months} month${months > 1 ? 's' : ''}` };
  return { iso: addMonths(from, months), note, aliases: [`${months}か月後`, months === 1 ? 'らいげつ' : ''] };
}

function today({ repository }: ValueContext): Offer {
  return { iso: repository.today, note: { ja: '今日', en: 'today' }, aliases: ['今日', 'きょう', 'today', '本日'] };
}

function fiscalYearEnd(from: string): Offer {
  return {
    iso: `${fiscalYear(from) + 1}-03-31`,
    note: { ja: '年度末', en: 'end of the fiscal year' },
    aliases: ['年度末', 'ねんどまつ'],
  };
}

/** A date that stands elsewhere in the front matter. */
function dateOf({ spot }: ValueContext, key: string): string | undefined {
  const text = spot.place.siblings.get(key) ?? topValue(spot.region, key);
  return text ? readDate(text).iso : undefined;
}

function nextMonitoring(context: ValueContext): Offer[] {
  const from = dateOf(context, '支援決定日') ?? dateOf(context, '作成日') ?? context.repository.today;
  const { monitoringMonths } = context.repository.config;
  return [...new Set([monitoringMonths, 1, 3])].map((months) => inMonths(from, months));
}

function planEnd(context: ValueContext): Offer[] {
  const from = dateOf(context, '開始') ?? context.repository.today;
  const { maxMonths } = context.repository.config;
  const months = [...new Set([maxMonths, 6, 3])].map((count) => {
    const { iso, ...rest } = inMonths(from, count);
    return { ...rest, iso: addDays(iso, -1) };
  });
  return [...months, fiscalYearEnd(from)];
}

function nextMeeting(context: ValueContext): Offer[] {
  const held = dateOf(context, '開催日') ?? context.repository.today;
  const note = { ja: '翌月の同じ曜日', en: 'same weekday next month' };
  return [{ iso: sameWeekdayNextMonth(held), note, aliases: ['らいげつ', '来月', '翌月'] }];
}

function same(key: string) {
  return (context: ValueContext): Offer[] => {
    const iso = dateOf(context, key);
    return iso ? [{ iso, note: { ja: `${key}と同じ`, en: `same as ${key}` }, aliases: [key] }] : [];
  };
}

function due(context: ValueContext): Offer[] {
  const from = dateOf(context, '開催日') ?? dateOf(context, '作成日') ?? context.repository.today;
  return [...same('次回')(context), ...[1, 3, 6].map((months) => inMonths(from, months)), fiscalYearEnd(from)];
}

/** The day of the meeting that a document links to, else of the last one on its case. */
function meetingDay({ repository, caseNumber, spot }: ValueContext): Offer[] {
  const link = topValue(spot.region, '会議');
  const linked = link ? repository.index.resolve(link) : undefined;
  const dates = linked?.kind === 'minutes' ? [linked.facts] : repository.facts(caseNumber ?? '', 'minutes');
  const iso = dates
    .map((facts) => (facts as { readonly date?: string }).date ?? '')
    .sort()
    .at(-1);
  return iso ? [{ iso, note: { ja: '会議の日', en: 'day of the meeting' }, aliases: ['会議'] }] : [];
}

/** Dates that a field usually holds, before today. */
const usual: Readonly<Record<string, (context: ValueContext) => readonly Offer[]>> = {
  次回モニタリング: nextMonitoring,
  終了: planEnd,
  開始: same('支援決定日'),
  次回: nextMeeting,
  期限: due,
  有効期限: (context) => [
    inMonths(dateOf(context, '同意日') ?? dateOf(context, '日付') ?? context.repository.today, 12),
  ],
  守秘義務確認: same('開催日'),
  支援決定日: (context) => [...meetingDay(context), ...same('作成日')(context)],
};

/** Dates in both calendars: what the field usually holds, today and yesterday. */
export const dateValues: ValueSource = (context) => {
  const { today: now } = context.repository;
  const yesterday = { iso: addDays(now, -1), note: { ja: '昨日', en: 'yesterday' }, aliases: ['昨日', 'きのう'] };
  const offers = [...(usual[context.field.key]?.(context) ?? []), today(context), yesterday];
  const distinct = offers.filter((offer, i) => offers.findIndex(({ iso }) => iso === offer.iso) === i);
  return distinct.flatMap((offer, rank) => [western(offer, rank), japanese(offer, rank + offers.length)]);
};

function western({ iso, note, aliases }: Offer, rank: number): Candidate {
  return {
    kind: 'date',
    text: iso,
    aliases: [...aliases, iso.replace(/-/g, ''), iso.replace(/-/g, '/')],
    note,
    help: longDate(iso),
    rank,
  };
}

function japanese({ iso, note, aliases }: Offer, rank: number): Candidate {
  const text = toJapaneseDate(iso);
  const short = text
    .replace('令和', 'R')
    .replace(/[年月]/g, '.')
    .replace('日', '');
  return { kind: 'date', text, reading: 'れいわ', aliases: [...aliases, short], note, help: longDate(iso), rank };
}
