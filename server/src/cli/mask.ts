import { createHash } from 'node:crypto';
import { ageBands, kinship } from '../../../schemas/choices.ts';
import { kindIds, kinds } from '../../../schemas/index.ts';
import { readingOf } from '../../../schemas/vocabulary/index.ts';
import { createDetector } from '../core/privacy/create-detector.ts';
import type { Detector } from '../core/privacy/detector.ts';
import type { Lexicon } from '../core/privacy/lexicon.ts';
import { foldCaseNumber } from '../core/workspace/normalize.ts';
import { loadLexicon } from '../host/lexicon.ts';
import { heavyParts } from './heavy.ts';

/** A stable short stand-in for a word that must not be shown. */
export function hashOf(word: string): string {
  return `#${createHash('sha256').update(word.normalize('NFKC')).digest('hex').slice(0, 8)}`;
}

/**
 * A case number as outputs show it: letters and digits of at most 20 signs. Anything else, and a long run of digits
 * (a telephone or insurance number in the wrong field), stands as a hash.
 */
export function shownCase(number: string): string {
  const folded = foldCaseNumber(number);
  const digits = folded.replace(/[._-]/g, '');
  const isNumber = /^[A-Z0-9._-]{1,20}$/.test(folded) && /\d/.test(folded) && !/^\d{9,}$/.test(digits);
  return isNumber ? folded : hashOf(folded);
}

/** Words of which file names are made: never a name. */
const ordinary = new Set<string>([
  ...kinship,
  ...ageBands,
  ...kindIds.map((id) => kinds[id].name),
  'プラン',
  '同意',
  '新規',
]);

interface NameFinder {
  readonly detector: Detector;
  readonly lexicon: Lexicon;
}

let finder: NameFinder | undefined;
let isMissing = false;

/** The detector without its analyser: paths are short, and the lists are enough for them. */
function nameFinder(): NameFinder | undefined {
  if (finder || isMissing) return finder;
  try {
    const lexicon = loadLexicon(heavyParts().data);
    finder = { lexicon, detector: createDetector({ lexicon }) };
  } catch {
    isMissing = true;
  }
  return finder;
}

const segments = new Map<string, string>();
let places: readonly string[] = [];

/** Names of agencies, meetings and resources: a file may be called by them, whatever they are made of. */
export function knowPlaces(names: readonly string[]): void {
  places = [...places, ...names.filter((name) => name !== '')];
  segments.clear();
}

/** A path in which names and numbers of persons stand as hashes. Without the lists every unusual word is hashed. */
export function maskPath(path: string): string {
  return path
    .split('/')
    .map((segment) => {
      const known = segments.get(segment);
      if (known !== undefined) return known;
      const masked = maskSegment(segment);
      segments.set(segment, masked);
      return masked;
    })
    .join('/');
}

const parts = /[^-_.\s\u3000()（）「」・+,@#0-9０-９]+/g;

function maskSegment(segment: string): string {
  const stem = segment.replace(/\.(?:md|yaml)$/, '');
  const words = [...stem.matchAll(parts)].map((match) => match[0]);
  if (words.every((word) => ordinary.has(word) || isAsciiWord(word)) && !/\d{5}|\d-\d{3,}-\d/.test(stem))
    return segment;
  const found = nameFinder();
  if (!found) return words.reduce((masked, word) => masked.replace(word, hashOf(word)), segment);
  return maskNames(segment, stem, found);
}

const isAsciiWord = (word: string) => /^[\x20-\x7e]+$/.test(word);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function maskNames(segment: string, stem: string, { detector, lexicon }: NameFinder): string {
  const spaced = stem.replace(/[-_.\u3000]/g, ' ');
  const detected: Stretch[] = [stem, spaced].flatMap((text) => [...detector.detect(text)]);
  const words = [...stem.matchAll(parts)].flatMap(({ 0: word, index }) =>
    (isListed(word, lexicon) ? [{ start: 0, end: word.length }] : nameShaped(word, lexicon)).map((stretch) => ({
      start: index + stretch.start,
      end: index + stretch.end,
    })),
  );
  return joined([...detected, ...words, ...spacedNames(stem, lexicon)])
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start) + hashOf(stem.slice(start, end)) + text.slice(end), segment);
}

/** A surname or given name that stands alone; what is a word of every day as well is none. */
function isListed(word: string, lexicon: Lexicon): boolean {
  if (ordinary.has(word) || lexicon.isOrdinaryWord(word)) return false;
  const isGiven = word.length >= 2 && (lexicon.isGiven(word) || isReading(word, lexicon));
  return isGiven || lexicon.surnameRank(word) !== undefined;
}

const kanji = '々一-鿿㐀-䶿豈-﫿ヶ\u{20000}-\u{2ffff}';
/** How the names of papers, places and groups end. */
const ends =
  /(?:記録|資料|一覧|報告|連絡|教室|広場|食堂|商店街|作業|[会室所館堂店院場班席書録票表案度分版号園校宅家型])+$/u;

/**
 * Stretches shaped like a full name that no list holds: four kanji or more that the words of the field do not cover,
 * with a sign of surnames in front and one of names at the end. Shorter ones are nearly always words (見本, 放課後), and a path
 * that nobody can read back helps nobody.
 */
function nameShaped(word: string, lexicon: Lexicon): Stretch[] {
  if (ordinary.has(word) || lexicon.municipalities.has(word) || places.some((place) => place.includes(word))) return [];
  return [...uncovered(word).matchAll(new RegExp(`[${kanji}]{2,}`, 'gu'))].flatMap(({ 0: run, index }) => {
    const stem = run.replace(ends, '');
    const isShaped = stem.length >= 4 && hasSurnameCharacter(stem, lexicon) && isNameEnd(stem.slice(-1), lexicon);
    return isShaped ? [{ start: index, end: index + stem.length }] : [];
  });
}

/** 姓 and 名 with a space between them, four kanji or more in all. */
function spacedNames(stem: string, lexicon: Lexicon): Stretch[] {
  return [...stem.matchAll(new RegExp(`([${kanji}]{1,4})[ \u3000_]([${kanji}]{1,4})`, 'gu'))].flatMap((match) => {
    const [whole, surname = '', given = ''] = match;
    const isWord = [surname, given].some((part) => part.length >= 2 && uncovered(part).trim() === '');
    const isShaped = hasSurnameCharacter(surname, lexicon) && isNameEnd(given.slice(-1), lexicon);
    const long = surname.length + given.length >= 4;
    return isShaped && long && !isWord ? [{ start: match.index, end: match.index + whole.length }] : [];
  });
}

/** Whether one of the first signs stands in surnames, at whatever place. */
function hasSurnameCharacter(name: string, lexicon: Lexicon): boolean {
  const places = ['first', 'middle', 'last'] as const;
  return [...name].slice(0, 3).some((sign) => places.some((place) => lexicon.surnameCharCount(sign, place) > 0));
}

const isNameEnd = (character: string, lexicon: Lexicon) =>
  lexicon.surnameCharCount(character, 'last') + lexicon.givenCharCount(character, 'last') > 0;

/** The word with blanks in place of what the vocabularies hold (words of two signs or more). */
function uncovered(word: string): string {
  let rest = '';
  for (let at = 0; at < word.length; ) {
    const length = coveredLength(word.slice(at, at + 12));
    rest += length > 0 ? ' '.repeat(length) : word.charAt(at);
    at += Math.max(1, length);
  }
  return rest;
}

/** How much of a text, from its beginning, is a word of the vocabularies; 0 when nothing is. */
function coveredLength(text: string): number {
  for (let length = text.length; length >= 2; length -= 1) {
    const part = text.slice(0, length);
    if (ordinary.has(part) || (isFirstKanji(part) && !/[々一-鿿㐀-䶿]/.test(readingOf(part)) && isWhole(part)))
      return length;
  }
  return 0;
}

const isFirstKanji = (text: string) => /^[一-鿿]/.test(text);

/** Whether a reading is that of one word and not of single characters put together (西 + 村). */
const isWhole = (text: string) => readingOf(text) !== [...text].map(readingOf).join('');

const isReading = (word: string, lexicon: Lexicon) =>
  /^[ぁ-んァ-ヺー]+$/.test(word) && (lexicon.isSurnameReading(word) || lexicon.isGivenReading(word));

/** Overlapping stretches as one, by position. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (!last || next.start >= last.end) done.push(next);
    else done[done.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  }
  return done;
}
