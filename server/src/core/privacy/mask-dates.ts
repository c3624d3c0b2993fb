import type { Replacement } from './mask-place.ts';

const digit = '[0-9０-９]';
const kanji = '[〇一二三四五六七八九十]';
const era = '(?:明治|大正|昭和|平成|令和)';
const yearNumber = `(?:元|${digit}{1,4}|${kanji}{1,4})`;
const bracketYear = `(?:\\s*[（(](?:${era}\\s*)?${yearNumber}年?[）)])?`;
const weekday = '(?:\\s*[（(][月火水木金土日](?:曜日?)?(?:・?祝)?[）)])?';
const smallNumber = `(?:${digit}{1,2}|${kanji}{1,3})`;
/** Further days of the same month: 20日から23日, 3日・10日. */
const moreDays = `(?:\\s*(?:[・、,，]|と|及び|および)\\s*${smallNumber}日(?!間)${weekday})*`;
/** A stretch of days within a month: 20日から23日まで becomes 中. */
const lastDay = `(\\s*(?:[〜～~－-]|から)\\s*${smallNumber}日(?!間)${weekday}(?:まで)?)?`;

/** 令和6年5月20日, 2024年（令和6年）5月20日(月), 5月20日から23日: the day is the part that goes. */
const written = new RegExp(
  `((?:${era}?\\s*${yearNumber}${bracketYear}年?${bracketYear}\\s*)?${smallNumber}月)\\s*${smallNumber}日(?!間)${weekday}${moreDays}${lastDay}`,
  'g',
);
/** R6.5.20: the last part goes with the sign before it. */
const eraSigned = new RegExp(
  `(?<![0-9０-９A-Za-z.-])((?:[MTSHRＭＴＳＨＲ]${digit}{1,2}|${era}${yearNumber})([-/.．／－])${digit}{1,2})\\2${digit}{1,2}(?![0-9０-９]|-[0-9])${weekday}`,
  'g',
);
/** 2024-05-20, 2024/5/20, and within a name: つなぐシート-2024-05-20-2. What follows the year must be a month and a day. */
const signed = new RegExp(
  `(?<![0-9０-９A-Za-z.])((?:[1１][8-9８-９]|[2２][0０])${digit}{2}([-/.．／－])(?:[1１][0-2０-２]|[0０]?[1-9１-９]))\\2(?:[3３][01０１]|[12１２]${digit}|[0０]?[1-9１-９])(?!${digit})${weekday}`,
  'g',
);
/** 5/20(月), or 5/20 at the beginning of a line: elsewhere 1/2 may be a half. */
const monthDay =
  /(?<![0-9０-９/.-])(1[0-2]|0?[1-9])[/／](?:3[01]|[12]\d|0?[1-9])(?![0-9０-９/])(?:\s*[（(][月火水木金土日](?:曜日?)?[）)]|(?<=^[\s\u3000・*|#-]*[\d/／]+)(?=[\s\u3000]))/gm;
/** 20240520 in a file name. */
const packed = new RegExp(
  `(?<!${digit})((?:19|20)${digit}{2}(?:0[1-9]|1[0-2]))(?:0[1-9]|[12]\\d|3[01])(?!${digit})`,
  'g',
);

/** Dates of a text with their day taken off, each in the form it was written: 令和6年5月20日 → 令和6年5月, 2024/5/20 → 2024/5. */
export function yearMonthReplacements(text: string): Replacement[] {
  const inWords = [...text.matchAll(written)].map((match) => replaced(match, `${match[1]}${match[2] ? '中' : ''}`));
  const inSigns = [...text.matchAll(signed), ...text.matchAll(eraSigned)].map((match) =>
    replaced(match, match[1] ?? ''),
  );
  const inMonth = [...text.matchAll(monthDay)].map((match) => replaced(match, `${match[1]}月`));
  return [...inWords, ...inSigns, ...inMonth];
}

function replaced(match: RegExpExecArray, text: string): Replacement {
  return { start: match.index, end: match.index + match[0].length, text };
}

/** The same for a part of a path, where dates are also written without signs (20240520). */
export function yearMonthInPath(path: string): string {
  const inName = (name: string) =>
    [written, signed, eraSigned, packed].reduce((done, pattern) => done.replace(pattern, '$1'), name);
  return path.split('/').map(inName).join('/');
}

const eraLetters: Readonly<Record<string, string>> = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' };

/** The year of a date in the form it was written: 昭和23年3月5日 → 昭和23年, 1948-03-05 → 1948年, S23.3.5 → 昭和23年. */
export function toYear(date: string): string | undefined {
  const plain = date.trim();
  const japanese = new RegExp(`^${era}?\\s*${yearNumber}${bracketYear}年${bracketYear}`).exec(plain)?.[0];
  if (japanese) return japanese;
  const lettered = /^([MTSHR])(元|\d{1,2})(?=[-/.年])/i.exec(plain.normalize('NFKC'));
  if (lettered?.[1]) return `${eraLetters[lettered[1].toUpperCase()] ?? ''}${lettered[2]}年`;
  const number = new RegExp(`^(?:${era})?(?:元|${digit}{1,4})(?=[-/.．／－])`).exec(plain)?.[0];
  return number ? `${number}年` : undefined;
}

/** The 年代 of a person born on a day (ISO dates): school children by the Japanese school year, adults by decade. */
export function ageBand(born: string, today: string): string | undefined {
  const age = ageOn(born, today);
  if (age < 0 || age > 130) return undefined;
  const school = schoolAge(born, today);
  if (school < 6) return '乳幼児';
  if (school < 12) return '小学生';
  if (school < 15) return '中学生';
  if (school < 18) return '高校生';
  if (age >= 90) return '90代以上';
  return `${Math.floor(age / 10) * 10}代`;
}

function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The age on the second of April of the school year: who is born on the first of April goes with the year before. */
function schoolAge(born: string, today: string): number {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  return ageOn(born, `${year}-04-01`);
}
