import type { Tokenizer } from '../detector.ts';
import type { Hit } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from '../structure.ts';
import { isCompound, isContradicted, isCutElsewhere, isDeed, isOneWord, isOrdinary } from './dictionary.ts';
import { findForeignNames } from './foreign-names.ts';
import { findKanaNames } from './kana-names.ts';
import { findKanjiNames } from './kanji-names.ts';
import { regionsOf } from './regions.ts';
import { rememberingClauses, withTagger } from './tagger-names.ts';
import { findTokenNames } from './tokens.ts';
import type { NameHit } from './types.ts';
import { katakanaStops, officeEnd } from './words.ts';

const mayHoldName = /[々一-鿿ぁ-んァ-ヺA-Z\ud840-\ud87f]/;

function withoutOverlaps(hits: readonly NameHit[]): NameHit[] {
  if (hits.length < 2) return [...hits];
  const kept: NameHit[] = [];
  const taken = new Set<number>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    let free = true;
    for (let at = hit.start; at < hit.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = hit.start; at < hit.end; at++) taken.add(at);
    kept.push(hit);
  }
  return kept;
}

const reading = /^ ?[(] ?([ぁ-んァ-ヺー゛゜]{1,8} ?[ぁ-んァ-ヺー゛゜]{1,8}) ?[)、,]/;
const honorific = /^(?:さん|様|氏|君|くん|ちゃん)(?= ?[(] ?[ぁ-んァ-ヺー]+ )/;

/** Kana in brackets right behind a full name is its reading, listed or not. */
function readingsBehind(text: string, hits: readonly NameHit[]): NameHit[] {
  return hits.flatMap((hit): NameHit[] => {
    const from = hit.end + (honorific.exec(text.slice(hit.end, hit.end + 16))?.[0].length ?? 0);
    const match = reading.exec(text.slice(from, from + 24));
    const kana = match?.[1];
    if (!match || kana === undefined || kana.length < 2 || katakanaStops.test(kana)) return [];
    const honoured =
      hit.reason === 'kin-after' ||
      (hit.reason === 'honorific' && /^(?:さん|ちゃん|くん|君|様|氏)/.test(text.slice(hit.end + match[0].length)));
    if ((hit.name.surname === undefined && !honoured) || !/[一-鿿ァ-ヺー]$/.test(text.slice(hit.start, hit.end)))
      return [];
    const start = from + match[0].indexOf(kana);
    return [{ ...hit, start, end: start + kana.length, reason: 'reading', score: 4, name: { given: kana } }];
  });
}

/** A guess that is an ordinary word is dropped, unless only a person can stand in its place and it names no deed or state. */
function isWord(name: string, hit: NameHit, tokenizer: Tokenizer): boolean {
  if (hit.reason === 'honorific' && !officeEnd.test(name)) return false;
  return hit.strong ? isDeed(name, tokenizer) : isOrdinary(name, tokenizer);
}

/** What the dictionary adds to the names found by rules, and what it takes away. */
function withDictionary(
  text: string,
  hits: readonly NameHit[],
  lexicon: Lexicon,
  tokenizer: Tokenizer,
): readonly NameHit[] {
  const kept = hits.filter((hit) => {
    if (hit.guess && isWord(text.slice(hit.start, hit.end), hit, tokenizer)) return false;
    const one = hit.end - hit.start === 1 && hit.reason === 'role-before';
    if (one && isCutElsewhere(text, hit, tokenizer)) return false;
    if (
      hit.guess &&
      hit.reason === 'title' &&
      !(hit.strong && isOneWord(text.slice(hit.start, hit.end), tokenizer)) &&
      isCompound(text.slice(hit.start, hit.end), tokenizer)
    )
      return false;
    return hit.reason !== 'full-name' || !isContradicted(text, hit, tokenizer);
  });
  const keptHits = new Set(kept);
  const starts = new Set(kept.map((hit) => hit.start));
  const ends = new Set(kept.map((hit) => hit.end));
  const listed = hits.filter(
    (hit) =>
      !keptHits.has(hit) && isBesideName(text, hit, starts, ends) && !isDeed(text.slice(hit.start, hit.end), tokenizer),
  );
  const clauses = rememberingClauses(tokenizer);
  const byTokens = findTokenNames(text, clauses, lexicon);
  const found = [...kept, ...listed, ...byTokens, ...findForeignNames(text, tokenizer)];
  return withTagger(text, found, lexicon, clauses);
}

const listReasons: ReadonlySet<string> = new Set(['label', 'column', 'attendee']);
const listMark = /^ *[、,・→⇒/] *$|^ +$/;

/** An ordinary word in a list of names is a name too: 倉持、早乙女. */
function isBesideName(text: string, hit: NameHit, starts: ReadonlySet<number>, ends: ReadonlySet<number>): boolean {
  if (!listReasons.has(hit.reason) || hit.end - hit.start > 4) return false;
  return [1, 2, 3, 4].some(
    (gap) =>
      (ends.has(hit.start - gap) && listMark.test(text.slice(hit.start - gap, hit.start))) ||
      (starts.has(hit.end + gap) && listMark.test(text.slice(hit.end, hit.end + gap))),
  );
}

/** Guesses by the place alone wait for the dictionary, which knows the ordinary words among them. */
function isSureWithoutDictionary(text: string, hit: NameHit): boolean {
  if (!hit.guess) return true;
  if (hit.reason === 'honorific') return !officeEnd.test(text.slice(hit.start, hit.end));
  return hit.tier === 'certain';
}

/** Finds the names in one line by the rules, and with the tokenizer where there is one; offsets in the line. */
export function findNames(line: Line, lexicon: Lexicon, tokenizer?: Tokenizer): Hit[] {
  if (!mayHoldName.test(line.text)) return [];
  const regions = regionsOf(line);
  const byRules = [...findKanjiNames(line, regions, lexicon, tokenizer), ...findKanaNames(line, regions, lexicon)];
  const hits = tokenizer
    ? withDictionary(line.text, byRules, lexicon, tokenizer)
    : byRules.filter((hit) => isSureWithoutDictionary(line.text, hit));
  const kept = withoutOverlaps(hits);
  return withoutOverlaps([...kept, ...readingsBehind(line.text, kept)]).map((hit) => ({
    type: 'PERSON',
    start: hit.start,
    end: hit.end,
    tier: hit.tier,
    reason: hit.reason,
    name: hit.name,
    staff: hit.staff,
  }));
}
