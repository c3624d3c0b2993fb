import type { Tokenizer } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { endsInPseudonym } from '../pseudonyms.ts';
import type { Line } from '../structure.ts';
import { compounds } from './by-one.ts';
import { readBefore } from './context.ts';
import { isCutElsewhere, isDeed } from './dictionary.ts';
import { hintAfter, hintBefore } from './hint-words.ts';
import { isLikelySurname, kanji } from './parse.ts';
import { prefixesIn } from './prefixes.ts';
import {
  actionAfter,
  endsInRole,
  hardOfficeEnd,
  honorificStops,
  katakanaStops,
  officeEnd,
  placeAfter,
  prefixWords,
  titleStops,
  valueStops,
} from './words.ts';

/** A place where a name may stand, too weakly shown to count by itself; offsets in the line. */
export interface Hint {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How much the words around speak for a name. */
  readonly evidence: number;
  /** How much the characters speak for a name; below zero where they are an ordinary word. */
  readonly shape: number;
  /** The words around, for the dictionary, and where in them the string begins: see `isCut`. */
  readonly around: string;
  readonly at: number;
}

/** Whether the dictionary has a word across an end of the string. It is asked last: it is slow, and few hints come to that. */
export const isCut = ({ text, around, at }: Hint, tokenizer: Tokenizer): boolean =>
  isCutElsewhere(around, { start: at, end: at + text.length }, tokenizer);

/** What all the places of one string together say, from which it counts as a name. */
export const enough = 1;

/** How often the evidence of one place can count at most, where the string comes again: see `gather`. */
const most = 1.9;

/** A run of kanji or of katakana that may be a name or begin with one. */
const run = new RegExp(`[${kanji}]+(?:[ヶケヵノツ][${kanji}]+)*|[ァ-ヺ][ァ-ヺー]{1,6}(?![ァ-ヺー・=])`, 'g');
const joinedBefore = /[A-Za-z\dァ-ヺー々一-鿿㐀-䶿]$/;
const joinedAfter = /^[々一-鿿㐀-䶿ァ-ヺー]|^[ヶケノツ][一-鿿]/;
const isKatakana = (text: string): boolean => /^[ァ-ヺー]+$/.test(text);

/** What no name is, whatever stands around it. */
function isNoName(text: string, lexicon: Lexicon): boolean {
  if (text.length > 4 || (text.length === 1 && compounds.test(text))) return true;
  if (prefixWords.has(text) || valueStops.has(text) || lexicon.municipalities.has(text)) return true;
  if ((text.length > 1 && endsInRole.test(text)) || /.(?:先生|[様氏君殿宅家])$/.test(text)) return true;
  if (isKatakana(text)) return katakanaStops.test(text);
  const listed = lexicon.surnameRank(text) !== undefined;
  if (listed) return text.length === 1 && honorificStops.has(text);
  return honorificStops.has(text) || titleStops.test(text) || officeEnd.test(text) || hardOfficeEnd.test(text);
}

const isMunicipality = (text: string, lexicon: Lexicon): boolean =>
  [...'市区町村'].some((end) => lexicon.municipalities.has(text + end)) ||
  [...'都道府県'].some((end) => lexicon.prefectures.has(text + end));

/** What the characters and the dictionary say; `undefined` for a deed, a state or a time. */
function shapeOf(text: string, lexicon: Lexicon, tokenizer: Tokenizer): number | undefined {
  if (isDeed(text, tokenizer)) return undefined;
  const tokens = tokenizer.tokenize(text);
  const [first] = tokens;
  const whole = tokens.length === 1 ? first : undefined;
  if (/^(?:非自立|接尾|代名詞)$/.test(whole?.pos[1] ?? '')) return undefined;
  const word = whole !== undefined && whole.pos[0] !== 'UNK' && whole.pos[1] !== '固有名詞';
  if (isKatakana(text)) {
    if (word) return undefined;
    return lexicon.isGivenReading(text) || whole?.pos[2] === '人名' ? 0.4 : whole?.pos[2] === '地域' ? -0.6 : -0.2;
  }
  const listed = lexicon.surnameRank(text) !== undefined || whole?.pos[3] === '姓';
  if (text.length === 1) return listed ? 0 : whole?.pos[0] === 'UNK' ? -0.1 : -0.3;
  if (word) return listed ? -0.2 : -0.7;
  if (isMunicipality(text, lexicon)) return listed ? 0 : -0.5;
  if (listed) return lexicon.isOrdinaryWord(text) ? 0.2 : 0.5;
  if (tokens.every((token) => token.pos[0] !== 'UNK' && token.end - token.start >= 2 && token.pos[1] !== '固有名詞'))
    return -0.7;
  return isLikelySurname(text, lexicon) || lexicon.isGiven(text) ? 0.2 : -0.2;
}

/** What may stand right behind a name inside a run of kanji. */
const endsHere = new RegExp(`${actionAfter.source}|^職員`);

/** Where a name may end in what is left of the run: at its end, or before what one does. */
function endsOf(text: string, start: number, runEnd: number): number[] {
  const ends: number[] = [];
  for (let end = start + 1; end < runEnd && end - start <= 4; end++)
    if (endsHere.test(text.slice(end, end + 12))) ends.push(end);
  return runEnd - start <= 4 ? [...ends, runEnd] : ends;
}

const agencyEnd = /(?:センター|ステーション|ホーム|クリニック|ハローワーク|サービス|リハ|ケアマネ)$/;

/** Where a name may begin in a run: at its beginning, and behind a role or an agency in it. */
function startsOf(text: string, from: number, runText: string): number[] {
  const starts =
    joinedBefore.test(text.slice(0, from)) &&
    readBefore(text, from) === undefined &&
    !agencyEnd.test(text.slice(0, from))
      ? []
      : [from];
  if (isKatakana(runText)) return !/[一-鿿]$/.test(text.slice(0, from)) || readBefore(text, from) ? starts : [];
  for (const { end } of prefixesIn(runText)) if (end < runText.length) starts.push(from + end);
  return starts;
}

function hintAt(line: Line, start: number, end: number, lexicon: Lexicon, tokenizer: Tokenizer): Hint | undefined {
  const { text } = line;
  const name = text.slice(start, end);
  if (isNoName(name, lexicon) || endsInPseudonym(text.slice(0, start))) return undefined;
  const after = text.slice(end, end + 40);
  if (placeAfter.test(after) || (joinedAfter.test(after) && !endsHere.test(after))) return undefined;
  const evidence = hintBefore(text, start) + hintAfter(text, start, after);
  if (evidence < 0.3) return undefined;
  const joined = joinedBefore.test(text.slice(0, start)) && readBefore(text, start) === undefined;
  if (joined && isMunicipality(name, lexicon)) return undefined;
  const shape = shapeOf(name, lexicon, tokenizer);
  if (shape === undefined || most * evidence + shape < enough / 2) return undefined;
  const from = Math.max(0, start - 5);
  return { start, end, text: name, evidence, shape, around: text.slice(from, end + 4), at: start - from };
}

/** The places in a line where names may stand that nothing proves alone. */
export function findHints(line: Line, lexicon: Lexicon, tokenizer: Tokenizer): Hint[] {
  const { text } = line;
  return [...text.matchAll(run)].flatMap((match): Hint[] =>
    startsOf(text, match.index, match[0]).flatMap((start) =>
      endsOf(text, start, match.index + match[0].length).flatMap((end): Hint[] => {
        const hint = hintAt(line, start, end, lexicon, tokenizer);
        return hint ? [hint] : [];
      }),
    ),
  );
}
