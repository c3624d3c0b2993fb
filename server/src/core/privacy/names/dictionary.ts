import type { Token, Tokenizer } from '../detector.ts';
import type { NameHit } from './types.ts';

/** How the dictionary takes a token. */
export type NamePart = 'surname' | 'given' | 'person' | 'unknown' | 'word';

/** How the dictionary takes a token: as a part of a name, as unknown or as a word. */
export function partOf(token: Token): NamePart {
  if (token.pos[2] === '人名') return token.pos[3] === '姓' ? 'surname' : token.pos[3] === '名' ? 'given' : 'person';
  if (token.pos[0] === 'UNK') return 'unknown';
  return 'word';
}

/** Whether the dictionary contradicts a name that only its characters suggest: its given part is an ordinary word. */
export function isContradicted(text: string, name: NameHit, tokenizer: Tokenizer): boolean {
  const { given, surname } = name.name;
  if (given === undefined || surname === undefined) return false;
  const at = name.end - given.length;
  return tokenizer.tokenize(text.slice(name.start, Math.min(text.length, name.end + 2))).some((token) => {
    const start = name.start + token.start;
    const end = name.start + token.end;
    const word = partOf(token) === 'word' && end - start >= 2;
    return word && ((start >= at && end >= name.end) || (start < at && end > at && end - start > 2));
  });
}

const kana = /^[ァ-ヺーぁ-ん]+$/;

/** Whether the dictionary has the string as ordinary words of at least two characters, or its kana part as one. */
export function isOrdinary(name: string, tokenizer: Tokenizer): boolean {
  const tokens = tokenizer.tokenize(name);
  const ordinary = (token: Token): boolean => partOf(token) === 'word' && token.pos[1] !== '固有名詞';
  if (
    tokens.some(
      (token) => ordinary(token) && token.end - token.start >= 3 && kana.test(name.slice(token.start, token.end)),
    )
  )
    return true;
  const long = tokens.some((token) => token.end - token.start >= 2 && isDeedToken(token));
  if (long && name.length >= 3 && tokens.every(ordinary)) return true;
  return tokens.every((token) => ordinary(token) && (tokens.length === 1 || token.end - token.start >= 2));
}

/** A word for a deed, a state or a time: 調整, 不在, 昼間, 次回. */
export const isDeedToken = (token: Token): boolean =>
  token.end - token.start >= 2 &&
  partOf(token) === 'word' &&
  /^(?:サ変接続|形容動詞語幹|副詞可能|ナイ形容詞語幹|数)$/.test(token.pos[1] ?? '');

/** Where a possible name stands; `guess` where its characters do not speak for it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly guess?: boolean;
}

/** Whether the dictionary cuts the text elsewhere than at the two ends, or has a suffix there: 主人公, 夫婦, 市長選. */
export function isCutElsewhere(text: string, place: Place, tokenizer: Tokenizer): boolean {
  const { start, end, guess = true } = place;
  const from = Math.max(0, start - 5);
  return tokenizer.tokenize(text.slice(from, end + 4)).some((token) => {
    const [left, right] = [from + token.start, from + token.end];
    const crosses = (left < start && right > start) || (left < end && right > end);
    return crosses || (guess && left === start && right === end && token.pos[1] === '接尾');
  });
}

/** Whether the dictionary has the string as one word for a time: 夕方, 昼間, 次回. */
export const isTime = (name: string, tokenizer: Tokenizer): boolean => isWordOf('副詞可能', name, tokenizer);

/** Whether the dictionary has the string as one word for what is done: 質問, 調整. */
export const isAction = (name: string, tokenizer: Tokenizer): boolean => isWordOf('サ変接続', name, tokenizer);

function isWordOf(kind: string, name: string, tokenizer: Tokenizer): boolean {
  const [token, ...rest] = tokenizer.tokenize(name);
  return rest.length === 0 && token?.pos[1] === kind;
}

/** Whether the dictionary has the string as one word: 御手洗, 野々川. */
export const isOneWord = (name: string, tokenizer: Tokenizer): boolean => tokenizer.tokenize(name).length === 1;

/** A verb, an adjective or a particle; a single kanji of one (魚返, 見附) may be part of a name. */
const isInflected = (token: Token): boolean =>
  /^(?:動詞|形容詞|副詞|助詞|接続詞)$/.test(token.pos[0] ?? '') &&
  (token.end - token.start >= 2 || token.pos[0] !== '動詞');

/** 一尺八寸, 四月朔日: numbers and their units, as some surnames are written; not a count of people, days or things. */
const numberName = /^[一二三四五六七八九十百千万](?=.{2})(?!.*[人名回件個年度時分円歳才号番階条項日月]$)/;

/** Whether the dictionary has in the string a word for a deed, a state, a time or an amount, which no surname holds. */
export function isDeed(name: string, tokenizer: Tokenizer): boolean {
  if (numberName.test(name)) return false;
  const tokens = tokenizer.tokenize(name);
  const affix =
    tokens.some((token) => token.end - token.start >= 2) &&
    tokens.some((token) => token.pos[1] === '接尾' && token.pos[2] !== '人名');
  const ordinary = tokens.every((token) => partOf(token) === 'word' && token.pos[1] !== '固有名詞');
  return tokens.some(isDeedToken) || (ordinary && (affix || name.length >= 5)) || tokens.some(isInflected);
}

/** Whether the dictionary cuts a guess before a title into a prefix, a suffix or a place: 報道部副部長, 大阪支店長. */
export function isCompound(name: string, tokenizer: Tokenizer): boolean {
  if (numberName.test(name)) return false;
  const tokens = tokenizer.tokenize(name);
  const words = tokens.every((token) => partOf(token) === 'word');
  const place = tokens.some((token) => token.pos[1] === '固有名詞' && /^(?:地域|組織)$/.test(token.pos[2] ?? ''));
  if (words && (place || name.length >= 5)) return true;
  const affix = (token: Token): boolean => token.pos[1] === '接尾' || token.pos[0] === '接頭詞';
  if (tokens.every((token) => token.end - token.start === 1)) return false;
  return name.length >= 3 && tokens.some((token) => partOf(token) === 'word' && affix(token));
}
