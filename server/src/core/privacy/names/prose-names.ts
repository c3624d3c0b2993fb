import type { Token } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { isLikelyGiven, kanji } from './parse.ts';
import { casePredicate, personBefore, personWeightAfter, publicTitleAfter } from './public-words.ts';
import type { NameHit } from './types.ts';
import { honorificStops, householdAfter, officeEnd, ownedByKin, prefixWords, titleStops, valueStops } from './words.ts';

/** A clause with its tokens, offsets in the line. */
export interface ProseScan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** What stands left of a place, as far as the patterns look. */
export const leftOf = (text: string, at: number): string => text.slice(Math.max(0, at - 16), at);

const isPart = (token: Token | undefined, part: '姓' | '名'): boolean =>
  token?.pos[2] === '人名' && token.pos[3] === part;
const surface = (scan: ProseScan, token: Token): string => scan.text.slice(token.start, token.end);
const kanjiOnly = new RegExp(`^[${kanji}ヶケノツ]+$`);
const kanjiAhead = new RegExp(`^[${kanji}]*`);
const clauseStart = /(?:^|[、。「」\s・>-])$/;
const leftEdge = /(?:^|[^々一-鿿㐀-䶿ァ-ヺーA-Za-z\d])$/;

function hit(start: number, end: number, name: NameHit['name']): NameHit {
  return { start, end, tier: 'possible', reason: 'tokenizer', score: 2.8, name, staff: false };
}

/** What stands left leaves a name possible: an edge, a role, or a noun of its own that is no name and no number. */
function leftIsFree(scan: ProseScan, index: number): boolean {
  const token = scan.tokens[index];
  const left = scan.tokens[index - 1];
  if (!token) return false;
  if (leftEdge.test(leftOf(scan.text, token.start)) || personBefore.test(leftOf(scan.text, token.start))) return true;
  if (!left || left.end !== token.start) return true;
  return left.pos[0] === '名詞' && left.pos[2] !== '人名' && left.pos[1] !== '数' && left.end - left.start >= 2;
}

/** How far the unknown given name behind a surname goes: to the end of the run or to the title in it. */
function givenEnd(scan: ProseScan, from: number): number | undefined {
  const run = kanjiAhead.exec(scan.text.slice(from, from + 12))?.[0] ?? '';
  for (const length of [2, 3, 1]) {
    if (length > run.length) continue;
    const rest = scan.text.slice(from + length);
    if (length === run.length ? length >= 2 : publicTitleAfter.test(rest)) {
      if (isGivenShape(scan, from, length)) return from + length;
    }
  }
  return undefined;
}

function isGivenShape(scan: ProseScan, from: number, length: number): boolean {
  const given = scan.text.slice(from, from + length);
  const word = scan.tokens.some(
    (token) =>
      token.start < from + length &&
      token.end > from &&
      token.end - token.start >= 2 &&
      token.pos[2] !== '人名' &&
      token.pos[0] !== 'UNK',
  );
  if (word || prefixWords.has(given) || titleStops.test(given)) return false;
  return (
    scan.lexicon.isGiven(given) ||
    isLikelyGiven(given, scan.lexicon) ||
    (length === 2 && isLooseGiven(given, scan.lexicon))
  );
}

/** Both characters occur in given names at their places, if seldom. */
const isLooseGiven = (given: string, lexicon: Lexicon): boolean =>
  lexicon.givenCharCount(given.charAt(0), 'first') + lexicon.givenCharCount(given.charAt(0), 'last') >= 1 &&
  lexicon.givenCharCount(given.charAt(1), 'last') + lexicon.givenCharCount(given.charAt(1), 'first') >= 1;

/** 姓 and 名 in a longer run of kanji: 柔道家木村政彦, 田中義一内閣, 吉田茂首相. */
function fullInRun(scan: ProseScan, index: number): NameHit | undefined {
  const first = scan.tokens[index];
  const second = scan.tokens[index + 1];
  if (!first || !second || second.start !== first.end || !kanjiOnly.test(surface(scan, first))) return undefined;
  const surname = surface(scan, first);
  const named = isPart(first, '姓') || scan.lexicon.surnameRank(surname) !== undefined;
  if (!named && !(first.pos[1] === '固有名詞' && surname.length >= 2 && isPart(second, '名'))) return undefined;
  if (!leftIsFree(scan, index) || householdAfter.test(scan.text.slice(first.end))) return undefined;
  const known = isPart(second, '名') && kanjiOnly.test(surface(scan, second)) ? knownEnd(scan, second) : undefined;
  const end = known ?? givenEnd(scan, first.end);
  if (end === undefined) return undefined;
  return hit(first.start, end, { surname, given: scan.text.slice(first.end, end) });
}

/** The end of a given name of the dictionary, when the run ends there or goes on with a title. */
function knownEnd(scan: ProseScan, given: Token): number | undefined {
  const rest = scan.text.slice(given.end);
  return publicTitleAfter.test(rest) || !/^[々一-鿿㐀-䶿ァ-ヺー]/.test(rest) ? given.end : undefined;
}

const subjectAhead = /^(?:は|が|も|と|に|を|の|から|ら|、|・|へ)/;

/** A surname alone with a title behind it, or as the subject of what only people do. */
function surnameAlone(scan: ProseScan, token: Token): NameHit | undefined {
  const name = surface(scan, token);
  const listed = scan.lexicon.surnameRank(name) !== undefined;
  if (name.length < 2 || !kanjiOnly.test(name) || (!listed && !isPart(token, '姓'))) return undefined;
  if (!leftEdge.test(leftOf(scan.text, token.start)) && !personBefore.test(leftOf(scan.text, token.start)))
    return undefined;
  if (honorificStops.has(name) || prefixWords.has(name) || titleStops.test(name)) return undefined;
  const after = scan.text.slice(token.end, token.end + 56);
  const weight = personWeightAfter(after);
  const tagged = isPart(token, '姓') && (!scan.lexicon.isOrdinaryWord(name) || subjectAhead.test(after));
  const needed = tagged ? 1.2 : 2;
  return weight >= needed ? hit(token.start, token.end, { surname: name }) : undefined;
}

/** A full name that the dictionary has as one word: 立川談志. */
function whole(scan: ProseScan, index: number): NameHit | undefined {
  const token = scan.tokens[index];
  if (token?.pos[2] !== '人名' || token.pos[3] !== '一般' || token.end - token.start < 3) return undefined;
  const name = surface(scan, token);
  const rest = scan.text.slice(token.end);
  const ends = !/^[々一-鿿㐀-䶿ァ-ヺー]/.test(rest) || publicTitleAfter.test(rest);
  return ends && kanjiOnly.test(name) && leftIsFree(scan, index)
    ? hit(token.start, token.end, { given: name })
    : undefined;
}

/** An unlisted surname of the dictionary before 家 or 宅: 曳地家. */
function householdOf(scan: ProseScan, token: Token): NameHit | undefined {
  const rest = scan.text.slice(token.end);
  if (
    !isPart(token, '姓') ||
    token.end - token.start < 2 ||
    !/^(?:家(?![族庭計屋事具])|宅|世帯|へ(?:引き?継|報告|連絡|依頼|電話|相談|伝))/.test(rest)
  )
    return undefined;
  if (!leftEdge.test(leftOf(scan.text, token.start))) return undefined;
  return hit(token.start, token.end, { surname: surface(scan, token) });
}

/** The subject of what clients and staff do in notes: a run that the dictionary has in pieces or as a place, no municipality. */
function actor(scan: ProseScan, token: Token): NameHit | undefined {
  const run = kanjiAhead.exec(scan.text.slice(token.start, token.start + 8))?.[0] ?? '';
  const end = token.start + run.length;
  if (run.length < 1 || run.length > 5 || !clauseStart.test(leftOf(scan.text, token.start))) return undefined;
  if (!casePredicate.test(scan.text.slice(end, end + 40)) || !isActorName(scan, run)) return undefined;
  const pieces = scan.tokens.filter((each) => each.start < end && each.end > token.start);
  const named = pieces.some((each) => each.pos[1] === '固有名詞' || each.pos[0] === 'UNK' || each.pos[1] === '数');
  const unknown = run.length === 2 && pieces.every((each) => each.end - each.start === 1);
  if (!named && !unknown && run.length > 1 && !scan.lexicon.isGiven(run)) return undefined;
  return hit(token.start, end, run.length >= 4 ? { given: run } : { surname: run });
}

function isActorName(scan: ProseScan, run: string): boolean {
  const { lexicon } = scan;
  if (honorificStops.has(run) && lexicon.surnameRank(run) === undefined) return false;
  if (prefixWords.has(run) || titleStops.test(run) || officeEnd.test(run) || valueStops.has(run)) return false;
  if ([...'市区町村'].some((end) => lexicon.municipalities.has(run + end)))
    return lexicon.surnameRank(run) !== undefined;
  return (
    run.length >= 2 || (lexicon.surnameRank(run) ?? 9999) < 1500 || (lexicon.isGiven(run) && !ownedByKin.test(run))
  );
}

/** Names of people in public life, as articles and newspapers write them, which the stricter rules leave out. */
export function findProseNames(scan: ProseScan): NameHit[] {
  const hits: NameHit[] = [];
  scan.tokens.forEach((token, index) => {
    if (token.start < (hits.at(-1)?.end ?? 0)) return;
    const found =
      whole(scan, index) ??
      fullInRun(scan, index) ??
      surnameAlone(scan, token) ??
      householdOf(scan, token) ??
      actor(scan, token);
    if (found) hits.push(found);
  });
  return hits;
}
