import type { Token, Tokenizer } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { endsInPseudonym } from '../pseudonyms.ts';
import { readAfter } from './context.ts';
import { partOf } from './dictionary.ts';
import { isLikelyGiven, isLikelySurname, kanji } from './parse.ts';
import { findProseNames, leftOf } from './prose-names.ts';
import { casePredicate, personBefore, placeUse } from './public-words.ts';
import { findSinoNames, maySinoName } from './sino-names.ts';
import type { NameHit } from './types.ts';
import { honorificStops, prefixWords } from './words.ts';

const kanjiOnly = new RegExp(`^[${kanji}ヶケノツ]+$`);
const kanjiAhead = new RegExp(`^[${kanji}]*`);
const kanjiBehind = new RegExp(`[${kanji}]*$`);
/** What may stand left of a name that nothing else proves. */
const leftEdge = /(?:^|[^々一-鿿㐀-䶿ァ-ヺーA-Za-z\d])$/;
const subject = /^ ?(?:家(?![族庭計屋事具])|宅|世帯|は|が|も|に|と|を|の|へ|や|から|より|ら|、|,|。|$|[)」/(])/;

interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const surface = (scan: Scan, token: Token): string => scan.text.slice(token.start, token.end);

function hit(start: number, end: number, name: NameHit['name'], sure: boolean): NameHit {
  return {
    start,
    end,
    tier: sure ? 'certain' : 'possible',
    reason: 'tokenizer',
    score: sure ? 5 : 3,
    name,
    staff: false,
  };
}

/** The end of the kanji run in which `from` lies. */
function runEndAt(text: string, from: number): number {
  const match = kanjiAhead.exec(text.slice(from, from + 6));
  return from + (match?.[0].length ?? 0);
}

function isOrdinaryRun(scan: Scan, start: number, end: number): boolean {
  return scan.tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      token.end - token.start >= 2 &&
      partOf(token) === 'word' &&
      token.pos[1] !== '固有名詞',
  );
}

/** 姓 followed by 名, or by the pieces of a given name that the dictionary does not know. */
function fullFrom(scan: Scan, index: number): NameHit | undefined {
  const first = scan.tokens[index];
  const second = scan.tokens[index + 1];
  if (!first || !second || second.start !== first.end || !kanjiOnly.test(surface(scan, first))) return undefined;
  const end = runEndAt(scan.text, second.start);
  const given = scan.text.slice(second.start, end);
  if (given.length < 1 || given.length > 3 || prefixWords.has(given)) return undefined;
  const surname = surface(scan, first);
  if (/[家宅]$/.test(given)) return undefined;
  const known = partOf(second) === 'given' && second.end === end;
  const after = readAfter(scan.text, end);
  if (after === 'place' || after === 'joined') return undefined;
  if (known) return hit(first.start, end, { surname, given }, scan.lexicon.surnameRank(surname) !== undefined);
  if (isOrdinaryRun(scan, second.start, end) || given.length < 2 || !isLikelyGiven(given, scan.lexicon))
    return undefined;
  return hit(first.start, end, { surname, given }, false);
}

/** Unknown surname before a known given name. */
function givenAt(scan: Scan, index: number): NameHit | undefined {
  const token = scan.tokens[index];
  const before = scan.tokens[index - 1];
  if (!token || token.end - token.start < 2 || !kanjiOnly.test(surface(scan, token))) return undefined;
  if (runEndAt(scan.text, token.start) !== token.end) return undefined;
  const run = kanjiBehind.exec(scan.text.slice(Math.max(0, token.start - 6), token.start))?.[0] ?? '';
  if (run === '') return aloneAt(scan, token, 'given');
  const unknown =
    before !== undefined && before.end === token.start && !isOrdinaryRun(scan, token.start - run.length, token.start);
  if (!unknown || run.length > 3 || prefixWords.has(run) || honorificStops.has(run)) return undefined;
  if (!isLikelySurname(run, scan.lexicon) && partOf(before) !== 'unknown') return undefined;
  return hit(token.start - run.length, token.end, { surname: run, given: surface(scan, token) }, false);
}

/** What one does with a bridge, a road or a town. */
const crossed = /^(?:を(?:渡|通|過|越|曲が|経由)|(?:から|へ)(?:向|歩|移)|に(?:着|到着|立ち寄|停車))/;

/** A single 姓 or 名 that stands free before a particle. */
function aloneAt(scan: Scan, token: Token, part: 'surname' | 'given'): NameHit | undefined {
  const name = surface(scan, token);
  const after = readAfter(scan.text, token.end);
  if (crossed.test(scan.text.slice(token.end)) || placeUse.test(scan.text.slice(token.end))) return undefined;
  if (name.length < 2 || after === 'place' || after === 'joined' || after === 'pseudonym') return undefined;
  if (!leftEdge.test(leftOf(scan.text, token.start)) || !subject.test(scan.text.slice(token.end))) return undefined;
  if (scan.lexicon.isOrdinaryWord(name) || honorificStops.has(name) || prefixWords.has(name)) return undefined;
  return hit(token.start, token.end, { [part]: name }, false);
}

function scanTokens(scan: Scan): NameHit[] {
  const hits: NameHit[] = [];
  scan.tokens.forEach((token, index) => {
    const found = namesAt(scan, index, token);
    if (found && found.start >= (hits.at(-1)?.end ?? 0)) hits.push(found);
  });
  return hits;
}

function namesAt(scan: Scan, index: number, token: Token): NameHit | undefined {
  if (endsInPseudonym(leftOf(scan.text, token.start))) return undefined;
  const clean =
    leftEdge.test(leftOf(scan.text, token.start)) || prefixWords.has(surface(scan, scan.tokens[index - 1] ?? token));
  switch (partOf(token)) {
    case 'surname':
      return (clean ? fullFrom(scan, index) : undefined) ?? aloneAt(scan, token, 'surname');
    case 'given':
      return givenAt(scan, index);
    default:
      return undefined;
  }
}

/** A listed given name that stands free before a particle, where the dictionary has no ordinary word. */
function listedGivens(scan: Scan, from: number, text: string): NameHit[] {
  return [...text.matchAll(runs)].flatMap((match): NameHit[] => {
    const name = match[0];
    const start = from + match.index;
    const end = start + name.length;
    if (name.length > 3 || !scan.lexicon.isGiven(name) || isOrdinaryRun(scan, start, end)) return [];
    const known = scan.tokens.some((token) => token.start === start && token.end === end);
    const free = /^(?:は|が|も|、)/.test(scan.text.slice(end));
    if (known || !free || scan.tokens.some((token) => token.start < start && token.end > start)) return [];
    const found = aloneAt(scan, { start, end, pos: [] }, 'given');
    return found ? [found] : [];
  });
}

/** A clause; a longer one is cut, so that the time grows with the length of the line only. */
const clause = /[^、。\n|「」()]{1,160}/g;
const runs = new RegExp(`[${kanji}]{2,}`, 'g');

/** Whether a clause may hold a name in kanji that only the dictionary can tell. */
const subjectRun = new RegExp(`(?<![${kanji}ァ-ヺー])[${kanji}]{1,5}(?=は|が|も|へ|より|家(?![族庭計])|宅)`, 'g');

function isCandidate(text: string, lexicon: Lexicon): boolean {
  for (const match of text.matchAll(runs)) if (mayBeName(match[0], lexicon)) return true;
  for (const match of text.matchAll(subjectRun))
    if (
      isLikelySurname(match[0].replace(/[家宅]$/, ''), lexicon) ||
      casePredicate.test(text.slice(match.index + match[0].length))
    )
      return true;
  return false;
}

function mayBeName(run: string, lexicon: Lexicon): boolean {
  if (honorificStops.has(run) || prefixWords.has(run)) return false;
  if (run.length >= 4 && (endsInName(run, lexicon) || endsInSurname(run, lexicon))) return true;
  if (maySinoName(run, lexicon)) return true;
  if (run.length > 8) return false;
  for (let length = Math.min(4, run.length); length >= 1; length--) {
    if ((lexicon.surnameRank(run.slice(0, length)) ?? 9999) < (length === 1 ? 2000 : 9999)) return true;
    const end = run.slice(-length);
    if (length >= 2 && lexicon.isGiven(end) && !lexicon.isOrdinaryWord(end)) return true;
  }
  return run.length >= 3 && isLikelySurname(run.slice(0, 2), lexicon) && isLikelyGiven(run.slice(2), lexicon);
}

/** A surname behind an occupation at the end of a run: 国民的英雄遠藤. */
const endsInSurname = (run: string, lexicon: Lexicon): boolean =>
  [2, 3].some(
    (length) =>
      run.length > length + 1 &&
      lexicon.surnameRank(run.slice(-length)) !== undefined &&
      personBefore.test(run.slice(0, -length)),
  );

/** A surname and a given name at the end of a longer run: 元相談役大口喜六. */
function endsInName(run: string, lexicon: Lexicon): boolean {
  for (const given of [2, 3, 1])
    for (const surname of [2, 3])
      if (
        run.length > given + surname &&
        lexicon.surnameRank(run.slice(-given - surname, -given)) !== undefined &&
        isLikelyGiven(run.slice(-given), lexicon)
      )
        return true;
  return false;
}

/** Finds names in kanji with the tokenizer in the clauses of a line that may hold one; offsets in the line. */
export function findTokenNames(text: string, tokenizer: Tokenizer, lexicon: Lexicon): NameHit[] {
  const hits: NameHit[] = [];
  for (const match of text.matchAll(clause)) {
    if (!isCandidate(match[0], lexicon)) continue;
    const tokens = tokenizer.tokenize(match[0]).map((token) => ({
      ...token,
      start: token.start + match.index,
      end: token.end + match.index,
    }));
    const scan = { text, tokens, lexicon };
    hits.push(
      ...scanTokens(scan),
      ...listedGivens(scan, match.index, match[0]),
      ...findProseNames(scan),
      ...findSinoNames(scan, match.index, match[0]),
    );
  }
  return hits.filter((each) => !lexicon.municipalities.has(text.slice(each.start, each.end)));
}
