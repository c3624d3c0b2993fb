import { addDays, addMonths, eras, readDate } from '../../../../../schemas/dates.ts';

/** A time from one ISO date to another, either of which may be open; both days belong to it. */
export interface Period {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** What a half of a period says: a day, or a month with or without its year. */
interface Half {
  readonly day?: string | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

const western = /^(\d{4})(?:年|\/|-|\.)(\d{1,2})月?(?:上旬|中旬|下旬|末|頃|ごろ)?$/;
const japanese =
  /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})(?:年|\/|-|\.)(\d{1,2})月?(?:上旬|中旬|下旬|末|頃|ごろ)?$/i;
const monthOnly = /^(?:同年|翌年)?(\d{1,2})月(?:上旬|中旬|下旬|末|頃|ごろ)?$/;

/**
 * The time that a 期間 in free words means: 2024年2月〜7月, 令和6年9月から令和7年4月まで, 2025-01-28〜2025-03-28, 2024年8月から.
 * Undefined where neither end can be read.
 */
export function readPeriod(text: string | undefined): Period | undefined {
  if (!text) return undefined;
  const said = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\((?!\d{4}年?\)).*?\)/g, '');
  const [left = '', ...rest] = said.split(/から|より|[〜~～–—―−]|(?<=[月日])-(?=\d)/);
  const start = readHalf(left);
  const right = readHalf(
    rest
      .filter((part) => part !== '')
      .join('')
      .replace(/(?:まで|迄|に|の間)$/, ''),
  );
  const only = rest.length === 0;
  const period = { start: firstDay(start), end: only ? singleEnd(left, start) : lastDay(right, start) };
  return period.start === undefined && period.end === undefined ? undefined : ordered(period);
}

/** Without a sign of range: a month is that month, a day is a beginning, and …まで an end. */
function singleEnd(text: string, half: Half): string | undefined {
  const until = /^(.*?)(?:まで|迄)$/.exec(text)?.[1];
  if (until !== undefined) return lastDay(readHalf(until), {});
  return half.month === undefined ? half.day : lastDay(half, half);
}

function ordered(period: Period): Period {
  const { start, end } = period;
  return start !== undefined && end !== undefined && end < start ? { start, end: undefined } : period;
}

function readHalf(text: string): Half {
  const day = readDate(text).iso;
  if (day) return { day, year: Number(day.slice(0, 4)), month: undefined };
  const plain = western.exec(text);
  if (plain) return { year: Number(plain[1]), month: Number(plain[2]) };
  const era = japanese.exec(text);
  if (era) return { year: westernYear(era[1] ?? '', era[2] ?? ''), month: Number(era[3]) };
  const month = monthOnly.exec(text);
  return month ? { month: Number(month[1]) } : {};
}

function westernYear(name: string, count: string): number | undefined {
  const era = eras.find((e) => e.name === name || e.letter === name.toUpperCase());
  return era && Number(era.start.slice(0, 4)) + (count === '元' ? 1 : Number(count)) - 1;
}

function firstDay({ day, year, month }: Half): string | undefined {
  return day ?? monthStart(year, month);
}

function lastDay(half: Half, from: Half): string | undefined {
  if (half.day) return half.day;
  if (half.month === undefined) return undefined;
  const year = half.year ?? yearAfter(half.month, from);
  const start = monthStart(year, half.month);
  return start && addDays(addMonths(start, 1), -1);
}

/** The year of a bare month behind the beginning: 2024年10月〜3月 ends in 2025. */
function yearAfter(month: number, { day, year, month: startMonth }: Half): number | undefined {
  const before = startMonth ?? (day ? Number(day.slice(5, 7)) : undefined);
  if (year === undefined || before === undefined) return year;
  return month < before ? year + 1 : year;
}

function monthStart(year: number | undefined, month: number | undefined): string | undefined {
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
