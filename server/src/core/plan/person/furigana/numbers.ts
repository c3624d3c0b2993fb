import {
  type Counter,
  counterSuffixes,
  counters,
  dayNames,
  numberReadings,
  type SoundChange,
} from '../../../../../../schemas/vocabulary/index.ts';
import type { Ruby } from './align.ts';

const kanjiDigits = '一二三四五六七八九十';
const number = '[0-9０-９]+(?:[.．,，][0-9０-９]+)*|[一二三四五六七八九十]';
const counted = new RegExp(
  `(?<![0-9０-９一二三四五六七八九十百千第])(${number})(${counters.map(({ text }) => text).join('|')})(?!\\p{sc=Han}*曜)`,
  'gu',
);

/**
 * Readings of numbers with counters: over Arabic digits stands nothing (月2回 is つき, かい) save where number and
 * counter are one word (2人 ふたり, 3日 みっか); kanji numerals are read with their counter (一回 いっかい).
 */
export function numberRubies(text: string): readonly Ruby[] {
  const rubies: Ruby[] = [];
  for (const match of text.matchAll(counted)) {
    const [whole, digits = '', counter = ''] = match;
    if (isFraction(text, match.index + whole.length, counter)) continue;
    const place = { start: match.index, digits, counter, before: text.slice(0, match.index) };
    const ruby = kanjiDigits.includes(digits) ? kanjiRuby(place) : digitRuby(place);
    if (!ruby) continue;
    rubies.push(ruby, ...suffixRuby(text, ruby.end));
  }
  return rubies;
}

/** The 分 of 2回分, the 間 of 3日間. */
function suffixRuby(text: string, start: number): readonly Ruby[] {
  const reading = counterSuffixes[text.charAt(start)];
  const isEnd = !/^\p{sc=Han}/u.test(text.slice(start + 1));
  return reading !== undefined && isEnd ? [{ start, end: start + 1, reading }] : [];
}

interface Counted {
  readonly start: number;
  readonly digits: string;
  readonly counter: string;
  /** The text before the number. */
  readonly before: string;
}

/** 3分の1 is さんぶんのいち, no minutes. */
function isFraction(text: string, end: number, counter: string): boolean {
  return counter === '分' && /^の[0-9０-９一二三四五六七八九]/.test(text.slice(end));
}

function numberOf(digits: string): number {
  const kanji = kanjiDigits.indexOf(digits);
  return kanji >= 0 ? kanji + 1 : Number(digits.normalize('NFKC').replaceAll(',', ''));
}

/** A number and counter that are one word; undefined for those that are read one after the other. */
function wordOf({ digits, counter, before }: Counted): string | undefined {
  const value = numberOf(digits);
  if (counter === '人') return value === 1 ? 'ひとり' : value === 2 ? 'ふたり' : undefined;
  if (counter === '日' && value === 1) return /月$/.test(before) ? 'ついたち' : 'いちにち';
  if (counter === '日') return dayNames[value];
  const known = counters.find(({ text, change }) => text === counter && change === 'hito');
  return known && value <= 2 ? `${value === 1 ? 'ひと' : 'ふた'}${known.reading}` : undefined;
}

function digitRuby(place: Counted): Ruby | undefined {
  const { start, digits, counter } = place;
  const end = start + digits.length + counter.length;
  const word = wordOf(place);
  if (word !== undefined) return { start, end, reading: word };
  const kana = /^[かカヶヵ]/.exec(counter)?.[0].length ?? 0;
  const reading = counterReading(place).slice(kana);
  return { start: start + digits.length + kana, end, reading };
}

function kanjiRuby(place: Counted): Ruby | undefined {
  const { start, digits, counter } = place;
  // 一月 may be ひとつき or いちがつ, 十分 じゅうぶん or じゅっぷん: the dictionary decides.
  if (counter === '月' || (digits === '十' && counter === '分')) return undefined;
  const end = start + digits.length + counter.length;
  const reading = wordOf(place) ?? `${numberReading(numberOf(digits), place)}${counterReading(place)}`;
  return { start, end, reading };
}

function counterOf(text: string): Counter {
  return counters.find((counter) => counter.text === text) ?? { text, reading: '', change: '-' };
}

/** Whether a number ends in a sound that doubles the next: 1, 6, 8 and 10; which of them do, depends on the counter. */
const doubling: Readonly<Record<SoundChange, readonly number[]>> = {
  k: [1, 6, 8, 10],
  s: [1, 8, 10],
  t: [1, 8, 10],
  h: [1, 6, 8, 10],
  p: [1, 6, 8, 10],
  '-': [],
  hito: [],
};

const doubled: Readonly<Record<number, string>> = { 1: 'いっ', 6: 'ろっ', 8: 'はっ', 10: 'じゅっ' };

function numberReading(value: number, { counter }: Counted): string {
  const { change } = counterOf(counter);
  if (doubling[change].includes(value)) return doubled[value] ?? '';
  if (value === 4 && /^[人年円時]/.test(counter)) return 'よ';
  if (value === 7 && /^[人月時]/.test(counter)) return 'しち';
  if (value === 9 && /^[月時]/.test(counter)) return 'く';
  return numberReadings[value - 1] ?? '';
}

/** The counter behind a number: 10分 ぷん, 3本 ぼん, 5本 ほん. */
function counterReading({ digits, counter }: Counted): string {
  const { reading, change } = counterOf(counter);
  const value = numberOf(digits);
  const last = value > 0 && value % 10 === 0 ? 10 : value % 10;
  if (change !== 'h' && change !== 'p') return reading;
  if (doubling[change].includes(last)) return soften(reading, 'p');
  if (last === 3) return soften(reading, change === 'h' ? 'b' : 'p');
  return last === 4 && counter.startsWith('分') ? soften(reading, 'p') : reading;
}

const sounds = { p: 'ぱぴぷぺぽ', b: 'ばびぶべぼ' } as const;

function soften(reading: string, sound: 'p' | 'b'): string {
  const at = 'はひふへほ'.indexOf(reading.charAt(0));
  return at < 0 ? reading : `${sounds[sound].charAt(at)}${reading.slice(1)}`;
}
