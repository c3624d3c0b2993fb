import { addDays, addMonths, daysBetween, eras, fiscalYear, toJapaneseDate } from '../../../../../../schemas/dates.ts';
import { widthOf } from '../text.ts';
import type { Entry } from './entry.ts';

/** A stretch of the axis with its words; empty where no words fit. */
export interface Stretch {
  readonly x: number;
  readonly w: number;
  readonly text: string;
}

/** A line of the grid; the words of months stand behind the line, those of days beneath it. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly major: boolean;
}

/** The axis of time. */
export interface Scale {
  readonly from: string;
  readonly to: string;
  readonly left: number;
  readonly right: number;
  /** Whether today lies on the axis. */
  readonly hasToday: boolean;
  x(date: string): number;
}

const firstOfMonth = (date: string) => `${date.slice(0, 7)}-01`;

/** An axis of whole months that holds all entries, and today unless it lies far off. */
export function scaleOf(entries: readonly Entry[], today: string, left: number, right: number): Scale {
  const dates = entries.flatMap((entry) =>
    entry.kind === 'moment' ? [entry.date] : [entry.start, ...(entry.end === undefined ? [] : [entry.end])],
  );
  const sorted = [...dates].sort();
  const [first = today, last = today] = [sorted[0], sorted.at(-1)];
  const slack = Math.max(180, daysBetween(first, last) / 3);
  const hasToday = today >= addDays(first, -slack) && today <= addDays(last, slack);
  const [low, high] = hasToday ? [min(first, today), max(last, today)] : [first, last];
  const from = firstOfMonth(addDays(low, -3));
  const to = max(addMonths(firstOfMonth(addDays(high, 6)), 1), addMonths(from, 2));
  const days = daysBetween(from, to);
  const x = (date: string) => left + (clamp(daysBetween(from, date), 0, days) * (right - left)) / days;
  return { from, to, left, right, hasToday, x };
}

const min = (a: string, b: string) => (a < b ? a : b);
const max = (a: string, b: string) => (a > b ? a : b);
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The first of the texts that fits. */
function fitting(texts: readonly string[], width: number, type: number): string {
  return texts.find((text) => widthOf(text) * type + 6 <= width) ?? '';
}

function stretch(scale: Scale, start: string, end: string, texts: readonly string[]): Stretch {
  const x = scale.x(max(start, scale.from));
  const w = scale.x(min(end, scale.to)) - x;
  return { x, w, text: fitting(texts, w, 11) };
}

/** 年度 from April to March. */
export function fiscalYears(scale: Scale): readonly Stretch[] {
  const done: Stretch[] = [];
  for (let year = fiscalYear(scale.from); `${year}-04-01` < scale.to; year += 1) {
    // In May the era of the year is clear: 令和元年度 began in 平成.
    const name = toJapaneseDate(`${year}-05-01`).replace(/年.*$/, '');
    done.push(stretch(scale, `${year}-04-01`, `${year + 1}-04-01`, [`${name}年度`, shortEra(name)]));
  }
  return done;
}

/** R6 for 令和6. */
function shortEra(name: string): string {
  const era = eras.find((e) => name.startsWith(e.name));
  return era ? `${era.letter}${name.slice(era.name.length)}` : name;
}

/** Calendar years by their Japanese names, cut where an era begins. */
export function calendarYears(scale: Scale): readonly Stretch[] {
  const cuts = eras.map(({ start }) => start);
  for (let year = Number(scale.from.slice(0, 4)); `${year}-01-01` < scale.to; year += 1) cuts.push(`${year}-01-01`);
  const starts = [scale.from, ...cuts.filter((date) => date > scale.from && date < scale.to).sort()];
  return starts.map((start, i) => {
    const name = toJapaneseDate(start).replace(/年.*$/, '');
    return stretch(scale, start, starts[i + 1] ?? scale.to, [`${name}年`, shortEra(name)]);
  });
}

/** Lines of the grid: days of the week's steps for weeks, months, quarters, half years or years, as there is room. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const months = monthsOf(scale);
  const room = (scale.right - scale.left) / Math.max(1, months.length);
  const step = stepFor(room);
  const isShown = (date: string) => ((Number(date.slice(5, 7)) + 8) % 12) % step === 0;
  const shown = months.filter(isShown).map((date, i, all) => {
    const x = scale.x(date);
    const number = String(Number(date.slice(5, 7)));
    const next = all[i + 1];
    const width = (next === undefined ? scale.right : scale.x(next)) - x;
    const text = step === 12 ? '' : fitting([`${number}月`, number], width, 10.5);
    return { x, text, major: date.endsWith('-04-01') || date.endsWith('-01-01') };
  });
  return room >= 190 ? [...shown, ...daysBetweenMonths(months, scale)] : shown;
}

function stepFor(room: number): number {
  if (room >= 19) return 1;
  if (room >= 7) return 3;
  return room >= 3.5 ? 6 : 12;
}

function monthsOf({ from, to }: Scale): readonly string[] {
  const months: string[] = [];
  for (let date = from; date < to; date = addMonths(date, 1)) months.push(date);
  return months;
}

/** Every eighth day, where a month is wide. */
function daysBetweenMonths(months: readonly string[], scale: Scale): readonly Tick[] {
  return months.flatMap((month) =>
    [8, 15, 22].map((day) => {
      const date = `${month.slice(0, 8)}${String(day).padStart(2, '0')}`;
      return { x: scale.x(date), text: `${day}日`, major: false };
    }),
  );
}
