import type { NameParts } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { endsInRole, hardOfficeEnd, officeEnd, prefixWords, titleStops, valueStops } from './words.ts';

/** Kanji as UTF-16 units, halves of surrogate pairs (𠮷) included, for character classes. */
export const kanji = '々〆〇一-鿿㐀-䶿豈-\ufaff\ud840-\ud87f\udc00-\udfff';
/** A run of kanji; ヶ ケ ノ ツ between kanji belong to it (茅ヶ崎, 一ノ瀬). */
export const kanjiRun = new RegExp(`[${kanji}]+(?:[ヶケヵノツ][${kanji}]+)*`, 'g');

/** The usual surnames of China, Taiwan and Korea, of one character each. */
export const sinoSurnames =
  '王李張劉陳楊趙黄周呉徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇盧蒋蔣蔡賈丁魏薛葉閻余潘杜戴夏鍾汪任姜范方石姚譚廖鄒熊金陸郝孔白崔康毛邱秦江史顧侯邵孟龍段雷銭湯尹黎易常武喬賀頼龔文朴申権安柳洪全裵曺具南池兪閔辛魚河奇成車禹伍柴欒習';

/** How surely a string is a name by itself; the higher, the surer. */
export type NameKind =
  | 'full'
  | 'likelyFull'
  | 'surname'
  | 'given'
  | 'likelySurname'
  | 'likelyGiven'
  | 'shape'
  | 'looseFull'
  | 'spacedShape';

/** A string read as a name. */
export interface ParsedName {
  readonly kind: NameKind;
  readonly parts: NameParts;
}

/** Sureness of the kinds, for the choice between readings. */
export const sureness: Readonly<Record<NameKind, number>> = {
  full: 6,
  likelyFull: 4.5,
  surname: 4,
  given: 3.5,
  likelySurname: 2.5,
  likelyGiven: 2,
  shape: 1,
  looseFull: 4.2,
  spacedShape: 3,
};

/** Whether every character is usual at its place of a given name, and the name has a length of one to three. */
export function isLikelyGiven(name: string, lexicon: Lexicon): boolean {
  if (lexicon.isGiven(name)) return true;
  if (name.length < 2 || name.length > 3) return false;
  const first = lexicon.givenCharCount(name.charAt(0), 'first');
  const last = lexicon.givenCharCount(name.charAt(name.length - 1), 'last');
  const middle = name.length === 3 ? lexicon.givenCharCount(name.charAt(1), 'middle') : 9;
  return first >= 6 && last >= 6 && middle >= 3;
}

/** Whether the characters are usual at the two ends of surnames. */
export function isLikelySurname(name: string, lexicon: Lexicon): boolean {
  if (lexicon.surnameRank(name) !== undefined) return true;
  if (name.length < 2 || name.length > 4) return false;
  const first = lexicon.surnameCharCount(name.charAt(0), 'first');
  const last = lexicon.surnameCharCount(name.charAt(name.length - 1), 'last');
  return first >= 1 && last >= 4;
}

/** The readings of `name` as 姓+名 without a space, the surest first. */
function fullReadings(name: string, lexicon: Lexicon): ParsedName[] {
  const readings: { parsed: ParsedName; score: number }[] = [];
  if (endsInRole.test(name)) return [];
  for (let cut = 1; cut < name.length && cut <= 5; cut++) {
    const surname = name.slice(0, cut);
    const given = name.slice(cut);
    if (given.length > 4 || prefixWords.has(given)) continue;
    const rank = lexicon.surnameRank(surname);
    const listedGiven = lexicon.isGiven(given);
    const parts = { surname, given };
    if (rank !== undefined && listedGiven) {
      const ordinary = Number(lexicon.isOrdinaryWord(given));
      const usual = cut === 2 ? 0.5 : cut === 1 && given.length === 1 ? -1 : 0;
      readings.push({ parsed: { kind: 'full', parts }, score: 4 + usual - rank / 2000 - ordinary });
    } else if (rank !== undefined && isLikelyGiven(given, lexicon)) {
      readings.push({ parsed: { kind: 'likelyFull', parts }, score: 2 - rank / 4000 });
    } else if (listedGiven && given.length >= 2 && cut >= 2 && isLikelySurname(surname, lexicon)) {
      readings.push({ parsed: { kind: 'likelyFull', parts }, score: 1 });
    }
  }
  return readings.sort((a, b) => b.score - a.score).map(({ parsed }) => parsed);
}

/** Where an unlisted full name divides: before an end that is a listed given name. */
function shapeParts(name: string, lexicon: Lexicon): NameParts {
  for (const length of [2, 3, 1]) {
    const surname = name.slice(0, -length);
    const given = name.slice(-length);
    if (surname.length >= (length === 1 ? 3 : 2) && lexicon.isGiven(given) && !lexicon.isOrdinaryWord(given))
      return { surname, given };
  }
  return { surname: name };
}

/** Reads a run of kanji (no space) as a name: 姓名, 姓 or 名, listed or by its characters. */
export function parseKanji(name: string, lexicon: Lexicon): ParsedName | undefined {
  if (lexicon.surnameRank(name) !== undefined) return { kind: 'surname', parts: { surname: name } };
  if (name.length >= 3 || (name.length === 2 && !lexicon.isGiven(name))) {
    const full = fullReadings(name, lexicon)[0];
    if (full && name.length >= 3) return full;
  }
  const [first = '', second = ''] = name;
  if (
    name.length === 2 &&
    (lexicon.surnameRank(first) ?? 9999) < 500 &&
    lexicon.isGiven(second) &&
    !lexicon.isGiven(name)
  ) {
    return { kind: 'likelyFull', parts: { surname: first, given: second } };
  }
  if (lexicon.isGiven(name)) return { kind: 'given', parts: { given: name } };
  if (isLikelySurname(name, lexicon)) return { kind: 'likelySurname', parts: { surname: name } };
  if (isLikelyGiven(name, lexicon)) return { kind: 'likelyGiven', parts: { given: name } };
  return name.length >= 2 && name.length <= 7 ? { kind: 'shape', parts: shapeParts(name, lexicon) } : undefined;
}

/** 家主松風: a role and a surname. */
export const beginsWithRole = (text: string): boolean =>
  [2, 3, 4, 5].some((length) => text.length > length && prefixWords.has(text.slice(0, length)));

/** 姓 and 名 written with a space between. */
export function parseSpaced(surname: string, given: string, lexicon: Lexicon): ParsedName | undefined {
  if (prefixWords.has(surname) || prefixWords.has(given) || (surname.length >= 2 && valueStops.has(surname)))
    return undefined;
  if ([2, 3, 4].some((length) => surname.length > length && prefixWords.has(surname.slice(-length)))) return undefined;
  if (lexicon.surnameRank(surname) === undefined && beginsWithRole(surname)) return undefined;
  const parts = { surname, given };
  const listed = lexicon.surnameRank(surname) !== undefined;
  const listedGiven = lexicon.isGiven(given);
  if (listed && listedGiven) return { kind: 'full', parts };
  const one = given.length === 1 && surname.length >= 2 && lexicon.givenCharCount(given, 'first') >= 20;
  if (listed && (one || isLikelyGiven(given, lexicon))) return { kind: 'likelyFull', parts };
  const sureGiven = listedGiven && given.length >= 2 && !lexicon.isOrdinaryWord(given);
  if (titleStops.test(surname) && !(sureGiven && surname.length <= 3 && !officeEnd.test(surname))) return undefined;
  if (officeEnd.test(surname)) {
    const soft = !hardOfficeEnd.test(surname) && surname.length <= 4;
    return soft && sureGiven ? { kind: 'looseFull', parts } : undefined;
  }
  if (listedGiven && given.length >= 2 && surname.length <= 4) return { kind: 'likelyFull', parts };
  const chinese = sinoSurnames.includes(surname) && /^.{2}$/.test(given) && !lexicon.isOrdinaryWord(given);
  if (chinese && !valueStops.has(given)) return { kind: 'likelyFull', parts };
  const likely = isLikelySurname(surname, lexicon) && isLikelyGiven(given, lexicon);
  return likely ? { kind: 'likelyFull', parts } : undefined;
}
