import type { Token } from '../detector.ts';
import { foldVariants, foldWidth } from '../fold.ts';
import { posCode } from './tagger-pos.ts';

/** Kinds of characters; what is in no other is a mark. */
export const kinds = { mark: 0, digit: 1, upper: 2, lower: 3, hiragana: 4, katakana: 5, kanji: 6, dot: 7 } as const;

const ranges: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x30, 0x39, kinds.digit],
  [0x41, 0x5a, kinds.upper],
  [0x61, 0x7a, kinds.lower],
  [0xc0, 0x24f, kinds.lower],
  [0x3041, 0x309f, kinds.hiragana],
  [0x30a0, 0x30ff, kinds.katakana],
  [0x30fb, 0x30fb, kinds.dot],
  [0x3005, 0x3005, kinds.kanji],
  [0x3400, 0x4dbf, kinds.kanji],
  [0x4e00, 0x9fff, kinds.kanji],
  [0xd800, 0xdfff, kinds.kanji],
];
const kindOf = new Uint8Array(65536);
for (const [from, to, kind] of ranges) kindOf.fill(kind, from, to + 1);

const equals = 0x3d;
const fullStop = 0x2e;
const zero = 0x30;

/** A sentence as the tagger sees it; all arrays go by UTF-16 unit. */
export interface TaggerText {
  readonly text: string;
  readonly length: number;
  /** The folded units; every digit is 0. */
  readonly codes: Uint16Array;
  readonly kinds: Uint8Array;
  /** Where the run of one kind that holds a unit begins and ends; ・ and ＝ join katakana, an initial joins it too. */
  readonly runStart: Uint16Array;
  readonly runEnd: Uint16Array;
  /** Which lengths of listed surnames and given names begin at a unit (bit 0: one character), and which end before it. */
  readonly surnames: Uint8Array;
  readonly surnamesEnd: Uint8Array;
  readonly givens: Uint8Array;
  readonly givensEnd: Uint8Array;
  /** The part of speech at a unit (0: not known), and the size of the token that begins there (2–6), 0 inside of one. */
  readonly pos: Uint8Array;
  readonly tokenSize: Uint8Array;
  /** Whether lists may be asked. */
  readonly listed: boolean;
}

/** What the tagger asks the lists. */
export interface NameLookup {
  surnameRank(surname: string): number | undefined;
  isGiven(given: string): boolean;
  isOrdinaryWord(name: string): boolean;
}

/** The unit of the text, 2 before its beginning and 3 behind its end. */
export const codeAt = (of: TaggerText, at: number): number => (at < 0 ? 2 : (of.codes[at] ?? 3));
/** The kind of the unit, 14 before the beginning and 15 behind the end. */
export const kindAt = (of: TaggerText, at: number): number => (at < 0 ? 14 : (of.kinds[at] ?? 15));

function joinsKatakana(codes: Uint16Array, units: Uint8Array, at: number): boolean {
  const [kind, left, right] = [units[at], units[at - 1], units[at + 1]];
  if (kind === kinds.katakana) return true;
  if (kind === kinds.dot || codes[at] === equals) return right === kinds.katakana || right === kinds.upper;
  if (kind === kinds.upper) return left === kinds.dot;
  return codes[at] === fullStop && left === kinds.upper;
}

function runsOf(codes: Uint16Array, units: Uint8Array): { runStart: Uint16Array; runEnd: Uint16Array } {
  const runStart = new Uint16Array(codes.length);
  const runEnd = new Uint16Array(codes.length);
  let start = 0;
  while (start < codes.length) {
    const kind = units[start];
    let end = start + 1;
    if (kind === kinds.katakana) while (end < codes.length && joinsKatakana(codes, units, end)) end++;
    else while (end < codes.length && units[end] === kind) end++;
    runStart.fill(start, start, end);
    runEnd.fill(end, start, end);
    start = end;
  }
  return { runStart, runEnd };
}

type ListMarks = Pick<TaggerText, 'surnames' | 'surnamesEnd' | 'givens' | 'givensEnd'>;
const frequent = 16;
const ordinary = 32;

const add = (marks: Uint8Array, at: number, bits: number): void => {
  marks[at] = (marks[at] ?? 0) | bits;
};

/** Looks up every stretch of up to four kanji. */
function markLists(text: string, units: Uint8Array, runEnd: Uint16Array, lexicon: NameLookup, marks: ListMarks): void {
  for (let at = 0; at < text.length; at++) {
    if (units[at] !== kinds.kanji) continue;
    const room = Math.min(4, (runEnd[at] ?? 0) - at);
    for (let size = 1; size <= room; size++) {
      const name = text.slice(at, at + size);
      const bit = 1 << (size - 1);
      const rank = lexicon.surnameRank(name);
      if (rank !== undefined) {
        add(marks.surnames, at, bit | (rank < 2000 ? frequent : 0));
        add(marks.surnamesEnd, at + size, bit);
      }
      if (size <= 3 && lexicon.isGiven(name)) {
        add(marks.givens, at, bit);
        add(marks.givensEnd, at + size, bit);
      }
      if (size === 2 && lexicon.isOrdinaryWord(name)) add(marks.surnames, at, ordinary);
    }
  }
}

/** Marks what the dictionary says in a sentence, all of it or what has become known since. */
export function markTokens(tokens: readonly Token[], { pos, tokenSize }: Pick<TaggerText, 'pos' | 'tokenSize'>): void {
  for (const token of tokens) {
    pos.fill(posCode(token), token.start, token.end);
    if (token.start < pos.length) tokenSize[token.start] = 1 + Math.min(5, token.end - token.start);
  }
}

/** Reads a sentence for the tagger. Without tokens or lists their features are not there. */
export function readForTagger(sentence: string, tokens: readonly Token[], lexicon?: NameLookup): TaggerText {
  const text = foldVariants(foldWidth(sentence));
  const { length } = text;
  const codes = new Uint16Array(length);
  const units = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf[code] ?? 0;
    codes[at] = kind === kinds.digit ? zero : code;
    units[at] = kind;
  }
  const empty = (): Uint8Array => new Uint8Array(length + 1);
  const marks = { surnames: empty(), surnamesEnd: empty(), givens: empty(), givensEnd: empty() };
  const runs = runsOf(codes, units);
  if (lexicon) markLists(text, units, runs.runEnd, lexicon, marks);
  const pos = new Uint8Array(length);
  const tokenSize = new Uint8Array(length);
  markTokens(tokens, { pos, tokenSize });
  return { text, length, codes, kinds: units, ...runs, ...marks, pos, tokenSize, listed: lexicon !== undefined };
}
