import type { Lexicon } from '../lexicon.ts';
import { endsInPseudonym, isPseudonym, pseudonymAfter } from '../pseudonyms.ts';
import type { Line } from '../structure.ts';
import { readAfter, readBefore } from './context.ts';
import { foreignPart } from './foreign-table.ts';
import { findMixedNames } from './mixed-names.ts';
import { casePredicate } from './public-words.ts';
import type { NameHit, Region } from './types.ts';
import { hiraganaStops, honorificStops, katakanaStops } from './words.ts';

const hiraganaBefore =
  /([ぁ-んー]{2,12})(?= ?(?:さん(?!ざん|ぽ)|ちゃん|くん|君|様(?![子々式相態な変に])|氏(?!名)|先生))/g;
const particleStart = /[はがをにとのもへでや]/;

interface KanaName {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

function hiraganaName(text: string, at: number, run: string, lexicon: Lexicon): KanaName | undefined {
  const left = text.charAt(at - 1);
  const end = at + run.length;
  const afterKanji = /[一-鿿々]/.test(left);
  for (let i = 0; i <= run.length - 2; i++) {
    const name = run.slice(i);
    if (hiraganaStops.test(name) || name.length > 6) continue;
    const bounded = i === 0 ? !afterKanji : particleStart.test(run.charAt(i - 1));
    if (!bounded) continue;
    if (i > 0 && readBefore(text, at + i) !== undefined) return { start: at + i, end, sure: true };
    if (lexicon.isGivenReading(name) || lexicon.isSurnameReading(name)) return { start: at + i, end, sure: true };
  }
  const whole =
    !afterKanji &&
    run.length <= 5 &&
    !hiraganaStops.test(run) &&
    !/^[おごはがをにとのもへでやっ]|[のなるたいてにはがもを]$/.test(run);
  return whole ? { start: at, end, sure: false } : undefined;
}

function findHiragana(text: string, lexicon: Lexicon): NameHit[] {
  const hits: NameHit[] = [];
  for (const match of text.matchAll(hiraganaBefore)) {
    const run = match[1] ?? '';
    if (hiraganaStops.test(run)) continue;
    const name = hiraganaName(text, match.index, run, lexicon);
    if (name) hits.push(hit(text, name.start, name.end, name.sure ? 'certain' : 'possible', 'honorific', 7));
  }
  return hits;
}

function hit(
  text: string,
  start: number,
  end: number,
  tier: NameHit['tier'],
  reason: NameHit['reason'],
  score: number,
): NameHit {
  return { start, end, tier, reason, score, name: { given: text.slice(start, end) }, staff: false };
}

const katakana = /[ァ-ヺ](?:[ァ-ヺー゛゜]+|(?=[・=･][ァ-ヺ]{2}))(?:[・=･ ]{1,2}[ァ-ヺ][ァ-ヺー゛゜]*)*/g;
const latin = /(?<![A-Za-z@.\w])[A-Z][A-Za-z'’-]+(?:[ ,.·・]{1,2}[A-Z][A-Za-z'’-]*\.?){0,4}/g;
const acronym = /^[A-Z]{2,5}$/;

function isForeignShape(name: string): boolean {
  const parts = name.split(/[・=･ ]+/);
  return parts.length >= 2 && parts.length <= 5 && parts.every((part) => part.length >= 1 && part.length <= 10);
}

/** Right behind a kinship, before a particle, an age or a mark: 祖母キク（88）, 祖母ウメは. */
function isKatakanaOfKin(text: string, end: number, name: string, lexicon: Lexicon): boolean {
  const ends = readAfter(text, end) === 'kin' || /^(?:[はがもとにのを、。)]|より|から|$)/.test(text.slice(end));
  return ends && (lexicon.isGivenReading(name) || foreignPart(name) === 'given');
}

/** Katakana before an honorific: グエン・ヴァン・アンさん, マリアさん; trades and services are no names. */
function katakanaHit(
  text: string,
  start: number,
  name: string,
  region: Region | undefined,
  lexicon: Lexicon,
): NameHit | undefined {
  const end = start + name.length;
  if (katakanaStops.test(name) || isPseudonym(name) || pseudonymAfter.test(text.slice(end))) return undefined;
  const after = readAfter(text, end);
  const cue = readBefore(text, start);
  const kin = cue?.kind === 'kin' && cue.link === '';
  if (/[一-鿿]/.test(text.charAt(start - 1)) && after !== 'honorific' && !kin) return undefined;
  if (kin && isKatakanaOfKin(text, end, name, lexicon)) return hit(text, start, end, 'certain', 'role-before', 6);
  const foreign = isForeignShape(name) && !name.split(/[・=･ ]+/).some((part) => katakanaStops.test(part));
  if (after === 'honorific' && !/^ ?(?:本人|姓|殿|母子|父子|親子)/.test(text.slice(end)))
    return hit(text, start, end, 'certain', 'honorific', 7);
  const known =
    foreign ||
    foreignPart(name) === 'given' ||
    foreignPart(name) === 'surname' ||
    (name.length >= 3 && lexicon.isSurnameReading(name));
  if (known && (after === 'household' || after === 'title')) return hit(text, start, end, 'possible', after, 6);
  if (after === 'kin') return hit(text, start, end, foreign ? 'certain' : 'possible', 'kin-after', 6);
  if (
    cue &&
    (foreign || (cue.kind === 'kin' && after === 'free' && lexicon.isGivenReading(name) && cue.link !== 'の'))
  ) {
    return {
      ...hit(text, start, end, foreign ? 'certain' : 'possible', 'role-before', 6),
      staff: cue.kind === 'staff',
    };
  }
  return region ? regionHit(text, start, end, region, foreign) : undefined;
}

function regionHit(text: string, start: number, end: number, region: Region, foreign: boolean): NameHit | undefined {
  const begins = /(?:^|[\s、,/(:|])$/.test(text.slice(region.start, start));
  const ends = /^\s*(?:$|[、,/()|。])|^ ?(?:さん|様)/.test(text.slice(end));
  if (!begins || !ends) return undefined;
  if (region.mode === 'soft' && !foreign) return undefined;
  return {
    ...hit(text, start, end, 'certain', region.mode === 'kana' ? 'reading' : region.reason, 6),
    staff: region.staff,
  };
}

function latinHit(text: string, start: number, name: string, region: Region | undefined): NameHit | undefined {
  const end = start + name.length;
  if (acronym.test(name) || isPseudonym(name)) return undefined;
  const rest = text.slice(end);
  if (/^ ?(?:さん|様|氏|くん|ちゃん|先生|夫妻|Mr)/.test(rest)) return hit(text, start, end, 'certain', 'honorific', 7);
  if (readAfter(text, end) === 'kin' && / /.test(name)) return hit(text, start, end, 'certain', 'kin-after', 6);
  const cue = readBefore(text, start);
  if (cue && / /.test(name))
    return { ...hit(text, start, end, 'certain', 'role-before', 6), staff: cue.kind === 'staff' };
  if (!region || (region.mode === 'soft' && !/ /.test(name))) return undefined;
  return regionHit(text, start, end, region, true);
}

const kanaReading = /[(] ?([ぁ-んァ-ヺー゛゜]{2,8}[ 　]?[ぁ-んァ-ヺー゛゜]{2,8}) ?[)]/g;

/** Whether kana can be cut into the reading of a surname and that of a given name. */
export function isFullReading(kana: string, lexicon: Lexicon): boolean {
  const [surname, given, ...more] = kana.split(/[ 　]/);
  if (more.length > 0 || surname === undefined) return false;
  if (given !== undefined) return lexicon.isSurnameReading(surname) || lexicon.isGivenReading(given);
  for (let cut = 1; cut < kana.length; cut++) {
    if (lexicon.isSurnameReading(kana.slice(0, cut)) && lexicon.isGivenReading(kana.slice(cut))) return true;
  }
  return false;
}

const labelledReading =
  /(?:ふりがな|フリガナ|ふり仮名|振り仮名|よみがな|読み仮名|カナ氏名|名義人?)[ :)]{1,3}([ぁ-んァ-ヺー゛゜]{2,8}(?: {1,2}[ぁ-んァ-ヺー゛゜]{2,8})?)(?= *(?:$|[)、。,|(]))/g;

function findLabelledReadings(text: string): NameHit[] {
  return [...text.matchAll(labelledReading)].map((match) => {
    const end = match.index + match[0].length;
    return hit(text, end - (match[1] ?? '').length, end, 'certain', 'reading', 6);
  });
}

function findReadings(text: string, lexicon: Lexicon): NameHit[] {
  return [...text.matchAll(kanaReading)].flatMap((match): NameHit[] => {
    const kana = match[1] ?? '';
    if (!isFullReading(kana, lexicon) || !/[一-鿿]\s?$/.test(text.slice(0, match.index))) return [];
    const start = match.index + match[0].indexOf(kana);
    return [hit(text, start, start + kana.length, 'certain', 'reading', 6)];
  });
}

const kanaBeforeKin = /(?:(?<![ぁ-ん一-鿿])|(?<=[一-鿿]の))[ぁ-ん]{2,5}(?= ?[(「、])/g;

const kanaOfKin =
  /(?<=[一-鿿]の)(?:[ぁ-ん]{2,4}|[ァ-ヺー]{2,4})(?=(?:の(?:年金|葬儀|病|世話|介護|入院|死|遺|件|収入|失業|給料|借金)|が|は)[^ぁ-ん]?)/g;

/** A given name in kana behind a kinship and の: 亡夫のゆずきの年金. */
function findKanaOfKin(text: string, lexicon: Lexicon): NameHit[] {
  return [...text.matchAll(kanaOfKin)].flatMap((match): NameHit[] => {
    const end = match.index + match[0].length;
    if (readBefore(text, match.index)?.kind !== 'kin' || hiraganaStops.test(match[0]) || katakanaStops.test(match[0]))
      return [];
    const listed =
      lexicon.isGivenReading(match[0]) &&
      !/^(?:ほう|こと|もの|ため|とき|ところ|うち|そば|もと|まま|はず|わけ|ころ|よう|せい|おかげ|ほか|そう|いえ|はなし)$/.test(
        match[0],
      );
    return listed ? [hit(text, match.index, end, 'possible', 'role-before', 5)] : [];
  });
}

const kanaActor = /(?<![ァ-ヺー・一-鿿A-Za-z])[ァ-ヺー]{2,4}(?=[はが])/g;

/** A listed given name in katakana as the subject of what people do: キヨが心配で. */
function findKanaActors(text: string, lexicon: Lexicon): NameHit[] {
  return [...text.matchAll(kanaActor)].flatMap((match): NameHit[] => {
    const end = match.index + match[0].length;
    if (katakanaStops.test(match[0]) || !lexicon.isGivenReading(match[0])) return [];
    return casePredicate.test(text.slice(end, end + 40))
      ? [hit(text, match.index, end, 'possible', 'kin-after', 4)]
      : [];
  });
}

/** A given name in hiragana before its kinship or age in brackets: ひろみ（長女）, さくら（8歳）. */
function findKanaBeforeKin(text: string, lexicon: Lexicon): NameHit[] {
  return [...text.matchAll(kanaBeforeKin)].flatMap((match): NameHit[] => {
    const end = match.index + match[0].length;
    if (readAfter(text, end) !== 'kin' || hiraganaStops.test(match[0])) return [];
    const cue = readBefore(text, match.index)?.kind === 'kin';
    if (!cue && !lexicon.isGivenReading(match[0])) return [];
    return [hit(text, match.index, end, cue ? 'certain' : 'possible', 'kin-after', 6)];
  });
}

const kanaValue = /[ぁ-んー]{2,8}(?:[ 　]{1,2}[ぁ-んー]{2,8})?/g;

/** In the value of 氏名 or フリガナ also hiragana by itself is a name. */
function findKanaValues(text: string, regions: readonly Region[], lexicon: Lexicon): NameHit[] {
  return regions.flatMap((region) => {
    if (region.mode === 'soft') return [];
    return [...text.slice(region.start, region.end).matchAll(kanaValue)].flatMap((match): NameHit[] => {
      const start = region.start + match.index;
      const end = start + match[0].length;
      const known = match[0].split(/ +/).some((part) => lexicon.isSurnameReading(part) || lexicon.isGivenReading(part));
      if (!known && !isFullReading(match[0], lexicon) && region.mode !== 'kana') return [];
      if (honorificStops.has(match[0]) || hiraganaStops.test(match[0])) return [];
      const found = regionHit(text, start, end, region, true);
      return found ? [found] : [];
    });
  });
}

/** Finds names in hiragana, katakana and Latin letters. */
export function findKanaNames(line: Line, regions: readonly Region[], lexicon: Lexicon): NameHit[] {
  const { text } = line;
  const regionAt = (at: number): Region | undefined => regions.find((region) => region.start <= at && at < region.end);
  const hits = [
    ...findHiragana(text, lexicon),
    ...findReadings(text, lexicon),
    ...findLabelledReadings(text),
    ...findKanaBeforeKin(text, lexicon),
    ...findKanaOfKin(text, lexicon),
    ...findMixedNames(text, lexicon),
    ...findKanaActors(text, lexicon),
    ...findKanaValues(text, regions, lexicon),
  ];
  for (const match of text.matchAll(katakana)) {
    if (endsInPseudonym(text.slice(0, match.index))) continue;
    const found = katakanaHit(text, match.index, match[0].trimEnd(), regionAt(match.index), lexicon);
    if (found) hits.push(found);
  }
  for (const match of text.matchAll(latin)) {
    const found = latinHit(text, match.index, match[0].trimEnd(), regionAt(match.index));
    if (found) hits.push(found);
  }
  return hits;
}
