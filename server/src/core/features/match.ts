import { foldName } from '../workspace/normalize.ts';
import { kanaBehind, readRomaji, type Typed, toHiragana } from './kana.ts';

/** Something that can be found by what a person types. */
export interface Findable {
  readonly text: string;
  /** Hiragana. */
  readonly reading?: string;
  /** Abbreviations, former names, other spellings. */
  readonly aliases?: readonly string[];
}

/** What was typed, in the forms in which candidates are looked for. */
export interface Query {
  readonly folded: string;
  readonly typed: Typed;
  /** As `typed.kana`, with long vowels dropped (hokatsu, ほかつ for ほうかつ). */
  readonly loose: string;
}

/** Reads what was typed, as the match needs it. */
export function readQuery(text: string): Query {
  const typed = readRomaji(text.trim());
  return { folded: toHiragana(foldName(text)), typed, loose: dropLength(typed.kana) };
}

/** Grades of a match, best first: the order of what is offered. */
const grades = {
  exact: 0,
  prefix: 1,
  readingPrefix: 2,
  aliasPrefix: 3,
  part: 4,
  readingPart: 5,
  loose: 6,
  abbreviation: 7,
} as const;

/** How well a candidate fits what was typed, 0 the best; undefined when it does not. Everything fits an empty query. */
export function grade(candidate: Findable, query: Query): number | undefined {
  if (query.folded === '') return grades.prefix;
  const names = [candidate.text, ...(candidate.aliases ?? [])].map((name) => toHiragana(foldName(name)));
  const [text = '', ...aliases] = names;
  if (names.includes(query.folded)) return grades.exact;
  if (text.startsWith(query.folded)) return grades.prefix;
  const reading = toHiragana(candidate.reading ?? '').replace(/[\s・]/g, '');
  const at = reading === '' ? -1 : positionOf(reading, query.typed);
  if (at === 0) return grades.readingPrefix;
  if (aliases.some((alias) => alias.startsWith(query.folded) || positionOf(alias, query.typed) === 0))
    return grades.aliasPrefix;
  if (names.some((name) => name.includes(query.folded))) return grades.part;
  if (at > 0 && query.typed.kana !== '') return grades.readingPart;
  if (positionOf(dropLength(reading), { kana: query.loose, rest: query.typed.rest }) === 0) return grades.loose;
  return isAbbreviation(names, reading, query) ? grades.abbreviation : undefined;
}

/** Where typed kana stand in a reading, letters at their end counting for any kana they may become; -1 for nowhere. */
function positionOf(reading: string, { kana, rest }: Typed): number {
  if (kana === '' && rest === '') return -1;
  const nexts = rest === '' ? [''] : kanaBehind(rest);
  let best = -1;
  for (const next of nexts) {
    const at = reading.indexOf(kana + next);
    if (at >= 0 && (best < 0 || at < best)) best = at;
  }
  return best;
}

/** Office talk shortens names to some of their characters: 社協 for 社会福祉協議会, じそう for じどうそうだんじょ. */
function isAbbreviation(names: readonly string[], reading: string, query: Query): boolean {
  const { folded, typed } = query;
  if (folded.length > 1 && /[\u3400-\u9fff]/.test(folded)) return names.some((name) => isScattered(folded, name));
  return typed.rest === '' && typed.kana.length > 2 && isScattered(typed.kana, reading);
}

/** Whether the characters stand in a name in this order, the first of them at its beginning or behind a place name. */
function isScattered(short: string, name: string): boolean {
  let at = name.indexOf(short.charAt(0));
  if (at < 0) return false;
  for (const c of short.slice(1)) {
    at = name.indexOf(c, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Drops what long vowels add: ー, and う behind お and う rows. */
function dropLength(kana: string): string {
  return kana.replace(/ー/g, '').replace(/([おこそとのほもよろごぞどぼぽょうくすつぬふむゆるぐずづぶぷゅ])う/g, '$1');
}
