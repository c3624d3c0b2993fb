import type { Tier } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReasonId } from '../reasons.ts';
import type { After, Cue } from './context.ts';
import { isLikelyGiven, sureness } from './parse.ts';
import type { NameReading, Region } from './types.ts';
import { honorificStops, officeEnd } from './words.ts';

/** A reading with everything around it that speaks for or against its being a name. */
export interface Evidence {
  readonly text: string;
  readonly reading: NameReading;
  readonly after: After;
  readonly cue: Cue | undefined;
  /** The reading begins where its run of kanji begins. */
  readonly clean: boolean;
  readonly region: Region | undefined;
  readonly runEnd: number;
  readonly lexicon: Lexicon;
}

/** What one ground says: how surely, why, and how much it weighs. */
export interface Verdict {
  readonly tier: Tier;
  readonly reason: ReasonId;
  readonly bonus: number;
  readonly staff?: boolean;
  /** Only a person can stand here. */
  readonly strong?: boolean;
}

/** The text of the reading. */
export const nameOf = (evidence: Evidence): string => evidence.text.slice(evidence.reading.start, evidence.reading.end);

/** 姓 and 名 together, at least one of them listed. */
export const isFull = (evidence: Evidence): boolean => sureness[evidence.reading.kind] >= sureness.likelyFull;

/** 姓, 名 or both are listed. */
export const isListed = (evidence: Evidence): boolean => sureness[evidence.reading.kind] >= sureness.given;

/** An unlisted word ends like an office or a trade, and its last two characters are no given name (瑛士). */
export function endsLikeOffice(evidence: Evidence): boolean {
  const name = nameOf(evidence);
  return (
    officeEnd.test(name) &&
    !(name.length !== 3 && evidence.lexicon.isGiven(name.slice(-2)) && !evidence.lexicon.isOrdinaryWord(name.slice(-2)))
  );
}

/** Words that stand before さん or a title and are no names. */
export function isStopped(evidence: Evidence): boolean {
  const name = nameOf(evidence);
  if (honorificStops.has(name)) return true;
  const { kind } = evidence.reading;
  const listed = kind === 'full' || kind === 'surname' || kind === 'likelyFull' || kind === 'looseFull';
  const two = kind === 'likelySurname' && name.length === 2;
  return !listed && !two && endsLikeOffice(evidence);
}

/** A run of unlisted characters can be a surname up to four, a full name up to seven when its end is like a given name. */
export function isNameShape({ reading, text, lexicon }: Evidence): boolean {
  const length = reading.end - reading.start;
  if (length <= 5) return true;
  return [1, 2, 3].some((given) => isLikelyGiven(text.slice(reading.end - given, reading.end), lexicon));
}

/** The part after the space is like a given name. */
export function hasLikelyGiven({ reading, lexicon }: Evidence): boolean {
  const { given } = reading.parts;
  return (
    given !== undefined &&
    (isLikelyGiven(given, lexicon) || /^(?:[ぁ-ん]{2,4}|[ァ-ヺー]{2,4}|[ぁ-んァ-ヺ]{1,3}[一-龠])$/.test(given))
  );
}

/** A full name as a label or a role lets it count: also one with a kana given name that no list has. */
export const isFullHere = (evidence: Evidence): boolean => isFull(evidence) || evidence.reading.kind === 'looseFull';

/** The word with 市, 町, 県 … is a municipality or a prefecture. */
export function isPlaceName(name: string, lexicon: Lexicon): boolean {
  return (
    [...'市区町村'].some((suffix) => lexicon.municipalities.has(name + suffix)) ||
    [...'都道府県'].some((suffix) => lexicon.prefectures.has(name + suffix))
  );
}

/** What follows does not run on in kana, as a sentence would. */
export const endsValue = ({ text, reading }: Evidence): boolean => !/^[ぁ-ん]/.test(text.slice(reading.end));

/** The item of a list or the value ends here. */
export const endsItem = ({ text, reading, region }: Evidence): boolean =>
  (region?.reason === 'speaker' && reading.end === region.end) ||
  /^\s*(?:$|[、,・/()|"'→⇒]|\s(?:0\d|〇|○|\())/.test(text.slice(reading.end));
