/**
 * Dates as offices write them: 2026-05-10, 2026/5/10, 2026年5月10日, 令和8年5月10日, 令和8年(2026年)5月10日, R8.5.10,
 * in half or full width. All of them become one ISO date (`2026-05-10`), the only form that code compares.
 */

/** What is wrong with the text of a date; `eraEnded` is read all the same (平成32年 is 2020, but its era had ended). */
export type DateProblem = 'notADate' | 'eraMismatch' | 'eraEnded';

/** One date as read: its ISO form, and what is wrong with its text. */
export interface DateReading {
  /** ISO date (`YYYY-MM-DD`); absent when the text is no date. */
  readonly iso?: string;
  readonly problem?: DateProblem;
}

interface Era {
  readonly name: string;
  readonly letter: string;
  readonly start: string;
  /** First day after the era. */
  readonly end: string;
}

/** First days by the cabinet orders on era names; 明治 counts from the Gregorian calendar on (1873). */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'R', start: '2019-05-01', end: '9999-12-31' },
  { name: '平成', letter: 'H', start: '1989-01-08', end: '2019-05-01' },
  { name: '昭和', letter: 'S', start: '1926-12-25', end: '1989-01-08' },
  { name: '大正', letter: 'T', start: '1912-07-30', end: '1926-12-25' },
  { name: '明治', letter: 'M', start: '1868-01-25', end: '1912-07-30' },
];

const western = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const japanese =
  /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})(?:年|\.|-|\/)(?:[(](\d{4})年?[)]年?)?(\d{1,2})(?:月|\.|-|\/)(\d{1,2})日?$/i;

/** Folds full-width digits, letters and signs to half width and drops spaces; the length may change. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

function yearIn(era: Era, text: string): number {
  return Number(era.start.slice(0, 4)) + (text === '元' ? 1 : Number(text)) - 1;
}

function judgeEra(era: Era, date: string): DateReading {
  if (date < era.start) return { problem: 'notADate' };
  return date < era.end ? { iso: date } : { iso: date, problem: 'eraEnded' };
}

function readJapanese(match: RegExpExecArray): DateReading {
  const [, name = '', yearText = '', bracketed, month, day] = match;
  const era = eras.find((e) => e.name === name || e.letter === name.toUpperCase());
  if (!era) return { problem: 'notADate' };
  const year = yearIn(era, yearText);
  const date = iso(year, Number(month), Number(day));
  if (!date) return { problem: 'notADate' };
  if (bracketed && Number(bracketed) !== year) return { iso: date, problem: 'eraMismatch' };
  return judgeEra(era, date);
}

/** Western year first with the Japanese one in brackets, as in 2023(令和5)年10月11日. */
function unbracket(text: string): string {
  const match = /^(\d{4})[(](明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})年?[)]年(.*)$/.exec(text);
  return match ? `${match[2]}${match[3]}年(${match[1]}年)${match[4]}` : text;
}

/** Reads one date in any of the accepted forms; a weekday in brackets behind it is passed over. */
export function readDate(text: string): DateReading {
  const folded = unbracket(fold(text).replace(/[(][月火水木金土日](?:曜日?)?[)]$/, ''));
  const plain = western.exec(folded);
  if (plain) {
    const date = iso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
    return date ? { iso: date } : { problem: 'notADate' };
  }
  const match = japanese.exec(folded);
  return match ? readJapanese(match) : { problem: 'notADate' };
}

/** 令和8年5月10日 for an ISO date; dates before 明治 stay western. */
export function toJapaneseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const era = eras.find((e) => date >= e.start);
  if (!era || !year) return date;
  const count = year - Number(era.start.slice(0, 4)) + 1;
  return `${era.name}${count === 1 ? '元' : count}年${month}月${day}日`;
}

const dayMs = 86_400_000;

/** Whole days from `from` to `to`, negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day `months` later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The Japanese fiscal year (年度, from April) of an ISO date. */
export function fiscalYear(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0);
}
