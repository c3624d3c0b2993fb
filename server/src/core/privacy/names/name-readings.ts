import type { NameParts } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { readingFirst } from './by-full-name.ts';
import { readAfter } from './context.ts';
import { beginsWithRole, isLikelyGiven, isLikelySurname, kanji, parseKanji, parseSpaced } from './parse.ts';
import type { Start } from './starts.ts';
import type { NameReading, Region } from './types.ts';
import {
  actionAfter,
  endsInRole,
  hardOfficeEnd,
  honorificAfter,
  honorificStops,
  householdAfter,
  katakanaStops,
  officeEnd,
  placeAfter,
  prefixWords,
  titleAfter,
  titleStops,
  valueStops,
} from './words.ts';

/** Whether a honorific, a title or a spaced given name follows a run. */
export const namedAfter = (text: string, end: number): boolean =>
  / [一-龠ぁ-んァ-ヺ]/.test(text.slice(end, end + 2)) || /^(?:honorific|title)$/.test(readAfter(text, end));

const kanaGiven = /^((?:[ぁ-ん]{1,3}|[ァ-ヺー]{1,3})[子江美代枝恵香奈乃世衣]|[ぁ-ん]{2,5}|[ァ-ヺー]{2,6})/;
const mixedGiven = /^(?:[ぁ-ん]{1,3}|[ァ-ヺー]{1,3})[一-龠]$/;
const kanjiAhead = new RegExp(`^[${kanji}]`);
const particles = new RegExp(
  `${titleAfter.source}|^(?:[はがをにとのも、。・()「」](?![ぁ-ん]{0,2}と)|です|さん|ちゃん|くん|君|様|氏|先生| |$)`,
);
const functionWords =
  /^(?:から|まで|では|とは|には|など|かな|だけ|より|ほど|ので|のみ|あり|なし|いる|ある|です|する|した|して|への|との|さん|ちゃん|くん|さま|たち|ら|らし|らが|ため|こと|もの|とも|にも|でも|のか|かも|との|をは|はい|また|なお|です|ます|とと|とし|がい|くら|こそ|さえ|しか|まさ|ほか|うち|ごと|ばかり|ところ|について|として|による|により|への|がいる|がある|もいる|とその|とい|いわ|おり|より)/;

/** Begins and ends like particles and auxiliaries do: さんと, あると. */
const particlesAround = /^(?:さん|くん|ちゃん|たち)|[はがをにとのもへでや]$/;

/** Begins like a particle or an auxiliary and is no usual given name as a whole: として, but not ともえ. */
function isFunctionWord(kana: string, lexicon: Lexicon): boolean {
  if (!functionWords.test(kana) || /[一-鿿]$/.test(kana)) return false;
  return kana.length < 3 || particlesAround.test(kana) || !lexicon.isGivenReading(kana);
}

/** 姓 in kanji with 名 in kana behind it: 山田さくら, 佐藤マリ. */
function kanaGivenAt(text: string, end: number, lexicon: Lexicon): number | undefined {
  const space = text.charAt(end) === ' ' ? 1 : 0;
  const match = kanaGiven.exec(text.slice(end + space, end + space + 8));
  const kana = match?.[1];
  if (!kana) return undefined;
  for (let length = kana.length; length >= 2; length--) {
    const name = kana.slice(0, length);
    const rest = text.slice(end + space + length);
    const alone = space === 1 && /^(?:\s*$|[(|]|さん|様|君|氏)/.test(rest) && lexicon.isGivenReading(name);
    if (!alone && isFunctionWord(name, lexicon)) continue;
    if (/と$/.test(name) && /^(?:ともに|共に|一緒)/.test(rest)) continue;
    const mixed = length === kana.length && mixedGiven.test(name) && !/^[のとやがはもをに]/.test(name);
    if (!mixed && !lexicon.isGivenReading(name)) continue;
    if (particles.test(rest) || actionAfter.test(rest)) return end + space + length;
    if (length === kana.length && /[ァ-ヺ]/.test(name) && !kanjiAhead.test(rest)) return end + space + length;
  }
  return undefined;
}

/** The readings of the text from a start to the end of its run, and beyond it over a space or into kana. */
export function readingsAt(text: string, start: Start, runEnd: number, lexicon: Lexicon): NameReading[] {
  const readings: NameReading[] = [];
  for (let end = runEnd; end > start.at; end--) {
    if (end - start.at > 8) continue;
    const name = text.slice(start.at, end);
    const parsed = parseKanji(name, lexicon);
    if (parsed) readings.push({ start: start.at, end, ...parsed });
    else if (name.length === 1) readings.push({ start: start.at, end, kind: 'shape', parts: { surname: name } });
    if (end === runEnd) readings.push(...spacedReadings(text, start.at, end, lexicon));
    if (end === runEnd || parsed?.kind === 'surname' || parsed?.kind === 'likelySurname') {
      readings.push(...kanaReadings(text, start.at, end, lexicon));
    }
  }
  return readings;
}

const nextRun = new RegExp(`^ {1,2}([${kanji}]{1,4})`);

/** A short given name in kana that no list has (トメ, ゆずき), before something that ends it. */
const looseKana =
  /^ ?(?:[ァ-ヺー]{2,4}|[ぁ-ん]{2,4}?)(?=(?: ?(?:さん|様|氏(?!名)|君|くん|ちゃん|殿|先生)| ?[(、,|。)」"]| *$|[中小高][1-6]|\d| [一-龠(ぁ-ん\d○])|(?<=[ァ-ヺー])[はがもをにとの])/;

/** Whether a run before a space and a listed given name in kana may be a surname that no list has. */
function mayBearKana(surname: string, given: string, rest: string, lexicon: Lexicon): boolean {
  if (prefixWords.has(surname) || valueStops.has(surname) || honorificStops.has(surname)) return false;
  if (surname.length < 2 || surname.length > 4 || endsInRole.test(surname)) return false;
  if (/^[父母夫妻子兄弟姉妹孫]/.test(surname) || beginsWithRole(surname)) return false;
  if (mixedGiven.test(given)) return true;
  const shape = isSurnameShape(surname);
  return shape && (isLikelySurname(surname, lexicon) || /^ ?(?:さん|ちゃん|くん|[君様氏]|[(])/.test(rest));
}

/** A reading that goes on beyond the run with a given name in kana. */
function kanaReadings(text: string, start: number, end: number, lexicon: Lexicon): NameReading[] {
  const surname = text.slice(start, end);
  const listed = lexicon.surnameRank(surname) !== undefined;
  const kanaEnd = kanaGivenAt(text, end, lexicon);
  const usual = surname.length >= 2 || (lexicon.surnameRank(surname) ?? 9999) < 2000 || text.charAt(end) === ' ';
  if (kanaEnd !== undefined && listed && usual) {
    return [{ start, end: kanaEnd, kind: 'full', parts: { surname, given: text.slice(end, kanaEnd).trim() } }];
  }
  const spaced = kanaEnd !== undefined && text.charAt(end) === ' ';
  if (spaced && mayBearKana(surname, text.slice(end + 1, kanaEnd), text.slice(kanaEnd), lexicon))
    return [{ start, end: kanaEnd, kind: 'likelyFull', parts: { surname, given: text.slice(end, kanaEnd).trim() } }];
  const loose = looseKana.exec(text.slice(end, end + 9))?.[0];
  const given = loose?.trim() ?? '';
  if (loose === undefined || isFunctionWord(given, lexicon) || katakanaStops.test(given)) return [];
  if (placeAfter.test(text.slice(end, end + 12))) return [];
  if (!listed && (valueStops.has(surname) || beginsWithRole(surname))) return [];
  const honoured = honorificAfter.test(text.slice(end + loose.length));
  if (/^[ぁ-ん]/.test(given) && !honoured) return [];
  if (/^[のはがをにともへで]/.test(given) && !lexicon.isGivenReading(given)) return [];
  if (!listed && !isSurnameShape(surname) && !/^ /.test(loose)) return [];
  if (!listed && surname.length > 4) return [];
  return [{ start, end: end + loose.length, kind: 'looseFull', parts: { surname, given } }];
}

/** Characters that nothing says are no surname. */
function isSurnameShape(name: string): boolean {
  const shape = name.length >= 2 && name.length <= 5;
  return (
    shape && !officeEnd.test(name) && !titleStops.test(name) && !prefixWords.has(name) && !honorificStops.has(name)
  );
}

/** What stands after the space is not itself a surname: 近隣住民 千葉. */
function isSpacedShape(surname: string, given: string, lexicon: Lexicon): boolean {
  const kanaGiven =
    /[ぁ-んァ-ヺ]/.test(given) && surname.length >= 2 && surname.length <= 4 && !hardOfficeEnd.test(surname);
  if (!(isSurnameShape(surname) || kanaGiven) || prefixWords.has(given) || valueStops.has(given)) return false;
  return lexicon.surnameRank(given) === undefined || lexicon.surnameRank(surname) !== undefined;
}

/** Behind a listed surname and a space, before a honorific, any characters are a given name: 小笠原 琳さん. */
function isGivenBeforeHonorific(surname: string, given: string, lexicon: Lexicon): boolean {
  if (surname.length < 2 || lexicon.surnameRank(surname) === undefined || given.length > 3) return false;
  const stopped = prefixWords.has(given) || valueStops.has(given) || honorificStops.has(given);
  return !stopped && !officeEnd.test(given) && lexicon.surnameRank(given) === undefined;
}

function spacedReadings(text: string, start: number, end: number, lexicon: Lexicon): NameReading[] {
  const match = nextRun.exec(text.slice(end, end + 8));
  const given = match?.[1];
  if (!match || !given || prefixWords.has(given)) return [];
  const readings: NameReading[] = [];
  const surname = text.slice(start, end);
  if (surname.length > 5) return [];
  const offset = end + match[0].length - given.length;
  for (let length = given.length; length >= 1; length--) {
    const parsed = parseSpaced(surname, given.slice(0, length), lexicon);
    if (parsed && !householdAfter.test(text.slice(offset + length)))
      readings.push({ start, end: offset + length, ...parsed });
  }
  const read = readingFirst.test(text.slice(offset + given.length));
  if (readings.length === 0 && read && isSurnameShape(surname) && !prefixWords.has(given))
    readings.push({ start, end: offset + given.length, kind: 'looseFull', parts: { surname, given } });
  const honoured = honorificAfter.test(text.slice(offset + given.length));
  if (readings.length === 0 && honoured && isGivenBeforeHonorific(surname, given, lexicon))
    readings.push({ start, end: offset + given.length, kind: 'looseFull', parts: { surname, given } });
  const short = surname.length === 1 && given.length === 1 && lexicon.isGiven(given);
  if (readings.length === 0 && short && (/^(?:\s|$)/.test(text.slice(offset + 1)) || namedAfter(text, offset + 1)))
    readings.push({ start, end: offset + 1, kind: 'spacedShape', parts: { surname, given } });
  if (readings.length === 0 && isSpacedShape(surname, given, lexicon) && isLikelyGiven(given, lexicon)) {
    readings.push({ start, end: offset + given.length, kind: 'spacedShape', parts: { surname, given } });
  }
  return readings;
}

const spacedShape = new RegExp(`^ {1,2}([${kanji}ぁ-んァ-ヺー]{1,5})(?![${kanji}ァ-ヺー])`);

/** 名 in hiragana up to the end of the item. */
const kanaShape = /^([ぁ-ん]{2,4})(?=[\s"(、|]|$)/;
const honorificEnd = /(?:[氏様君殿]|さん|ちゃん|くん|さま)$/;

/** Behind a listed surname this is taken for a given name, whether listed or not. */
function isGivenHere(given: string, region: Region, lexicon: Lexicon): boolean {
  if (lexicon.isGiven(given) || lexicon.isGivenReading(given) || /^[ぁ-ん]{2,4}$/.test(given) || mixedGiven.test(given))
    return true;
  const usual = given.length <= 3 && !prefixWords.has(given) && !valueStops.has(given) && !titleStops.test(given);
  return region.mode === 'strict' && usual && !officeEnd.test(given);
}

/** In the value of a label two runs with a space between may be a name, whatever their characters. */
export function spacedShapes(
  text: string,
  start: number,
  end: number,
  region: Region,
  lexicon: Lexicon,
): NameReading[] {
  const match = spacedShape.exec(text.slice(end, end + 9)) ?? kanaShape.exec(text.slice(end, end + 9));
  const written = match?.[1];
  const given = written?.replace(honorificEnd, '');
  if (!match || !written || !given || isFunctionWord(given, lexicon)) return [];
  const surname = text.slice(start, end);
  const parts: NameParts = { surname, given };
  const place = { start, end: end + match[0].length - written.length + given.length };
  const listed = lexicon.surnameRank(surname) !== undefined;
  if (listed && isGivenHere(given, region, lexicon)) return [{ ...place, kind: 'looseFull', parts }];
  if (!listed && (beginsWithRole(surname) || valueStops.has(surname))) return [];
  const oneChar = region.mode !== 'kana' && given.length === 1 && lexicon.isGiven(given) && isSurnameShape(surname);
  return oneChar || isSpacedShape(surname, given, lexicon) ? [{ ...place, kind: 'spacedShape', parts }] : [];
}
