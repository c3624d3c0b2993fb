import type { Token, Tokenizer } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { isDeedToken } from './dictionary.ts';
import { foreignPart } from './foreign-table.ts';
import { endsInRole, hardOfficeEnd } from './words.ts';

/** Ends of houses, firms, numbers and offices: 佐藤荘, 被保番. */
const thingEnd =
  /.(?:[荘庁省党番号券証駅線区市県郡町]|大臣|次官|電鉄|鉄道|大学|内閣|政権|ビル|ハイツ|コーポ|マンション|アパート|ホーム|クリニック|センター|ホテル)$/;
const foreign = /^[ァ-ヺー・＝=.A-Z]+$/;

const isWord = ({ pos }: Token): boolean => pos[0] !== 'UNK' && pos[1] !== '固有名詞';

/** 八番, 三階: a figure and what it counts; longer ones are surnames too (二十軒). */
const isCount = ([first, second, ...more]: readonly Token[]): boolean =>
  first?.pos[1] === '数' && second?.pos[2] === '助数詞' && more.length === 0;

/** Ordinary words, with places among them: 農業大臣, 東京横浜電鉄. */
const areWords = (tokens: readonly Token[]): boolean =>
  tokens.some(isWord) &&
  tokens.every(
    (token) => token.end - token.start >= 2 && (isWord(token) || /^(?:地域|組織)$/.test(token.pos[2] ?? '')),
  );

/** A foreign name does not end in a word of every day (メディア), unless people are called so (キング). */
function endsInWord(name: string, tokenizer: Tokenizer): boolean {
  const last = name.split(/[・＝=.]/).at(-1) ?? '';
  const tokens = tokenizer.tokenize(last);
  return foreignPart(last) === undefined && tokens.length === 1 && areWords(tokens);
}

/** Whether what the tagger takes for a name is none, as its end and the dictionary show. */
export function isNoGuess(name: string, lexicon: Lexicon, tokenizer: Tokenizer): boolean {
  if (foreign.test(name)) return endsInWord(name, tokenizer);
  if (lexicon.surnameRank(name) !== undefined || lexicon.isGiven(name)) return false;
  if (name.length >= 3 && (thingEnd.test(name) || hardOfficeEnd.test(name) || endsInRole.test(name))) return true;
  const tokens = tokenizer.tokenize(name);
  return isCount(tokens) || areWords(tokens) || tokens.some(isDeedToken);
}
