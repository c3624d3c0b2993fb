import type { NameParts } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { endsInPseudonym } from '../pseudonyms.ts';
import type { Line } from '../structure.ts';
import { type After, type Cue, readAfter, readBefore } from './context.ts';
import { judge } from './judge.ts';
import { isLikelyGiven, kanji, kanjiRun, parseKanji, parseSpaced, sureness } from './parse.ts';
import { publicRoles } from './publicWords.ts';
import type { Region } from './regions.ts';
import type { NameHit, NameReading } from './types.ts';
import {
  hardOfficeEnd,
  honorificAfter,
  honorificStops,
  katakanaStops,
  officeEnd,
  prefixPattern,
  prefixWords,
  titleAfter,
  titleStops,
  valueStops,
} from './words.ts';

/** A place in a run of kanji where a name may begin. */
interface Start {
  readonly at: number;
  readonly cue: Cue | undefined;
  /** The run itself begins here. */
  readonly clean: boolean;
}

/** What is counted or dated by the number in front. */
const counter = /^[年月日時分秒人名回件個歳才度円号番条項階棟室丁割倍週台本枚冊匹頭級種位戸世代万千百億]/;

function startsIn(text: string, from: number, run: string): Start[] {
  const starts: Start[] = [];
  let covered = false;
  for (const match of run.matchAll(prefixPattern)) {
    const end = match.index + match[0].length;
    covered ||= match.index === 0 && end === run.length;
    if (end < run.length) starts.push({ at: from + end, cue: readBefore(text, from + end), clean: false });
  }
  for (const match of run.matchAll(publicRoles)) {
    const at = from + match.index + match[0].length;
    if (!starts.some((start) => start.at === at)) starts.push({ at, cue: undefined, clean: true });
  }
  const inClass = /\d/.test(text.charAt(from - 1)) && /^[組班号番]./.test(run);
  if (inClass) starts.unshift({ at: from + 1, cue: undefined, clean: true });
  const cue = readBefore(text, from);
  const counted = /\d/.test(text.charAt(from - 1)) && counter.test(run);
  const clean = cue !== undefined || (!counted && !/[ァ-ヺーA-Za-z]/.test(text.charAt(from - 1)));
  return covered ? [] : [{ at: from, cue, clean }, ...starts];
}

const kanaGiven = new RegExp(`^([ぁ-ん]{1,3}[子江美代枝恵香奈乃世衣]|[ぁ-ん]{2,5}|[ァ-ヺー]{2,6})(?![${kanji}])`);
const mixedGiven = /^[ぁ-ん]{1,3}[一-龠]$/;
const particles = new RegExp(
  `${titleAfter.source}|^(?:[はがをにとのも、。・()「」](?![ぁ-ん]{0,2}と)|です|さん|ちゃん|くん|君|様|氏|先生| |$)`,
);
const functionWords =
  /^(?:から|まで|では|とは|には|など|かな|だけ|より|ほど|ので|のみ|あり|なし|いる|ある|です|する|した|して|への|との|さん|ちゃん|くん|さま|たち|ら|らし|らが|ため|こと|もの|とも|にも|でも|のか|かも|との|をは|はい|また|なお|です|ます|とと|とし|がい|くら|こそ|さえ|しか|まさ|ほか|うち|ごと|ばかり|ところ|について|として|による|により|への|がいる|がある|もいる|とその|とい|いわ|おり|より)/;

/** 姓 in kanji with 名 in kana behind it: 山田さくら, 佐藤マリ. */
function kanaGivenAt(text: string, end: number, lexicon: Lexicon): number | undefined {
  const space = text.charAt(end) === ' ' ? 1 : 0;
  const match = kanaGiven.exec(text.slice(end + space, end + space + 8));
  const kana = match?.[1];
  if (!kana) return undefined;
  for (let length = kana.length; length >= 2; length--) {
    const name = kana.slice(0, length);
    if (functionWords.test(name)) continue;
    const mixed = length === kana.length && mixedGiven.test(name) && !/^[のとやがはもをに]/.test(name);
    if (!mixed && !lexicon.isGivenReading(name)) continue;
    if (length === kana.length && /[ァ-ヺ]/.test(name)) return end + space + length;
    if (particles.test(text.slice(end + space + length))) return end + space + length;
  }
  return undefined;
}

function readingsAt(text: string, start: Start, runEnd: number, lexicon: Lexicon): NameReading[] {
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
  /^ ?(?:[ァ-ヺー]{2,4}|[ぁ-ん]{2,4}?)(?=(?: ?(?:さん|様|氏(?!名)|君|くん|ちゃん|殿|先生)|[(、,|。)」"]|$|[中小高][1-6]|\d| [一-龠(ぁ-ん\d○])|(?<=[ァ-ヺー])[はがもをにとの])/;

/** A reading that goes on beyond the run with a given name in kana. */
function kanaReadings(text: string, start: number, end: number, lexicon: Lexicon): NameReading[] {
  const surname = text.slice(start, end);
  const listed = lexicon.surnameRank(surname) !== undefined;
  const kanaEnd = kanaGivenAt(text, end, lexicon);
  if (kanaEnd !== undefined && listed) {
    return [{ start, end: kanaEnd, kind: 'full', parts: { surname, given: text.slice(end, kanaEnd).trim() } }];
  }
  const loose = looseKana.exec(text.slice(end, end + 9))?.[0];
  const given = loose?.trim() ?? '';
  if (loose === undefined || functionWords.test(given) || katakanaStops.test(given)) return [];
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

function spacedReadings(text: string, start: number, end: number, lexicon: Lexicon): NameReading[] {
  const match = nextRun.exec(text.slice(end, end + 8));
  const given = match?.[1];
  if (!match || !given) return [];
  const readings: NameReading[] = [];
  const surname = text.slice(start, end);
  if (surname.length > 5) return [];
  const offset = end + match[0].length - given.length;
  for (let length = given.length; length >= 1; length--) {
    const parsed = parseSpaced(surname, given.slice(0, length), lexicon);
    if (parsed) readings.push({ start, end: offset + length, ...parsed });
  }
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
function spacedShapes(text: string, start: number, end: number, region: Region, lexicon: Lexicon): NameReading[] {
  const match = spacedShape.exec(text.slice(end, end + 9)) ?? kanaShape.exec(text.slice(end, end + 9));
  const written = match?.[1];
  const given = written?.replace(honorificEnd, '');
  if (!match || !written || !given || functionWords.test(given)) return [];
  const surname = text.slice(start, end);
  const parts: NameParts = { surname, given };
  const place = { start, end: end + match[0].length - written.length + given.length };
  const listed = lexicon.surnameRank(surname) !== undefined;
  if (listed && isGivenHere(given, region, lexicon)) return [{ ...place, kind: 'looseFull', parts }];
  const oneChar = region.mode !== 'kana' && given.length === 1 && lexicon.isGiven(given) && isSurnameShape(surname);
  return oneChar || isSpacedShape(surname, given, lexicon) ? [{ ...place, kind: 'spacedShape', parts }] : [];
}

const score = (hit: NameHit): number => hit.score + (hit.end - hit.start) / 20;

function bestOf(hits: readonly NameHit[]): NameHit | undefined {
  let best: NameHit | undefined;
  for (const hit of hits) if (!best || score(hit) > score(best)) best = hit;
  return best;
}

interface RunScan {
  readonly line: Line;
  readonly regions: readonly Region[];
  readonly lexicon: Lexicon;
}

function scanRun(scan: RunScan, from: number, run: string): NameHit | undefined {
  const { line, regions, lexicon } = scan;
  const text = line.text;
  const runEnd = from + run.length;
  const hits: NameHit[] = [];
  for (const start of startsIn(text, from, run)) {
    if (start.clean && start.cue?.kind !== 'staff' && endsInPseudonym(text.slice(0, from))) continue;
    const region = regions.find((candidate) => candidate.start <= start.at && start.at < candidate.end);
    const readings = readingsAt(text, start, runEnd, lexicon);
    if (region && start.at >= region.start) readings.push(...spacedShapes(text, start.at, runEnd, region, lexicon));
    for (const reading of readings) {
      if (line.speakerEnd !== undefined && reading.start < line.speakerEnd && line.speakerEnd < reading.end) continue;
      const after: After = readAfter(text, reading.end);
      const hit = judge({ text, reading, after, cue: start.cue, clean: start.clean, region, runEnd, lexicon });
      if (hit) hits.push(hit);
    }
  }
  return bestOf(hits);
}

const letterSpaced = new RegExp(`(?<![${kanji}])[${kanji}](?: {1,3}[${kanji}]){2,5}(?![${kanji}])`, 'g');

/** Names set with a space after every character, as in lists of council minutes: 山 田　太 郎. */
function findLetterSpaced(text: string, lexicon: Lexicon): NameHit[] {
  return [...text.matchAll(letterSpaced)].flatMap((match): NameHit[] => {
    const joined = match[0].replace(/ /g, '');
    const parsed = parseKanji(joined, lexicon);
    if (!parsed || sureness[parsed.kind] < sureness.likelyFull) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ ...place, tier: 'certain', reason: 'full-name', score: 9, name: parsed.parts, staff: false }];
  });
}

/** Finds names written in kanji, with a given name in kana or after a space where there is one. */
export function findKanjiNames(line: Line, regions: readonly Region[], lexicon: Lexicon): NameHit[] {
  const hits: NameHit[] = findLetterSpaced(line.text, lexicon);
  let done = 0;
  for (const match of line.text.matchAll(kanjiRun)) {
    if (match.index < done) continue;
    const hit = scanRun({ line, regions, lexicon }, match.index, match[0]);
    if (!hit) continue;
    hits.push(hit);
    done = hit.end;
    hits.push(...furtherNames({ line, regions, lexicon }, hit.end, match));
  }
  return hits;
}

/** A run may hold more names after the first one and its title: 山田課長佐藤主任. */
function furtherNames(scan: RunScan, from: number, match: RegExpExecArray): NameHit[] {
  const runEnd = match.index + match[0].length;
  if (runEnd - from < 4) return [];
  const rest = scan.line.text.slice(from, runEnd);
  for (const start of startsIn(scan.line.text, from, rest)) {
    if (start.at === from) continue;
    const hit = scanRun(scan, start.at, scan.line.text.slice(start.at, runEnd));
    if (hit) return [hit];
  }
  return [];
}
