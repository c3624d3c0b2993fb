import type { Tokenizer } from '../detector.ts';
import type { Lexicon } from '../lexicon.ts';
import { endsInPseudonym } from '../pseudonyms.ts';
import type { Line } from '../structure.ts';
import { type After, readAfter } from './context.ts';
import { isAction, isOrdinary, isTime } from './dictionary.ts';
import { judge } from './judge.ts';
import { namedAfter, readingsAt, spacedShapes } from './name-readings.ts';
import { kanji, kanjiRun, parseKanji, sureness } from './parse.ts';
import { type Start, startsIn } from './starts.ts';
import type { NameHit, NameReading, Region } from './types.ts';

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
  readonly tokenizer: Tokenizer | undefined;
}

/** A time in front of the space, or a word in front of a surname, is no surname: 夕方 時任さん, 本校 平良. */
function isWordBeforeName({ lexicon, tokenizer }: RunScan, reading: NameReading, text: string): boolean {
  const { surname = '', given } = reading.parts;
  const spaced = given !== undefined && text.charAt(reading.start + surname.length) === ' ';
  if (!tokenizer || !spaced) return false;
  if (given.length >= 2 && isTime(given, tokenizer)) return true;
  if (lexicon.surnameRank(surname) !== undefined) return false;
  if (isAction(surname, tokenizer) && !(given.length >= 2 && lexicon.isGiven(given))) return true;
  if (surname.length >= 4 && isOrdinary(surname, tokenizer) && !/^[一二三四五六七八九十百千]/.test(surname))
    return true;
  if (isTime(surname, tokenizer)) return true;
  return reading.kind !== 'full' && lexicon.surnameRank(given) !== undefined && isOrdinary(surname, tokenizer);
}

/** Behind an ordinary word of the dictionary a listed surname may begin: 病棟大関Ns, 仲間徳永 りくさん. */
function startsBehindWord({ lexicon, tokenizer }: RunScan, from: number, run: string): Start[] {
  if (!tokenizer || run.length < 4 || run.length > 8 || lexicon.surnameRank(run) !== undefined) return [];
  return [2, 3].flatMap((length): Start[] => {
    const word = run.slice(0, -length);
    const surname = run.slice(-length);
    if (word.length < 2 || (lexicon.surnameRank(surname) ?? 9999) >= 2500 || lexicon.isOrdinaryWord(surname)) return [];
    const at = from + word.length;
    return isOrdinary(word, tokenizer) && !isOrdinary(surname, tokenizer) ? [{ at, cue: undefined, clean: true }] : [];
  });
}

function scanRun(scan: RunScan, from: number, run: string): NameHit | undefined {
  const { line, regions, lexicon } = scan;
  const text = line.text;
  const runEnd = from + run.length;
  const hits: NameHit[] = [];
  const personal = regions.some((region) => region.person && region.start <= from && from < region.end);
  const behind = !personal && namedAfter(text, runEnd) ? startsBehindWord(scan, from, run) : [];
  for (const start of [...startsIn(text, from, run), ...behind]) {
    if (start.clean && start.cue?.kind !== 'staff' && endsInPseudonym(text.slice(0, from))) continue;
    const region = regions.find((candidate) => candidate.start <= start.at && start.at < candidate.end);
    const readings = readingsAt(text, start, runEnd, lexicon);
    if (region && start.at >= region.start) readings.push(...spacedShapes(text, start.at, runEnd, region, lexicon));
    for (const reading of readings) {
      if (isWordBeforeName(scan, reading, text)) continue;
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
export function findKanjiNames(
  line: Line,
  regions: readonly Region[],
  lexicon: Lexicon,
  tokenizer?: Tokenizer,
): NameHit[] {
  const scan = { line, regions, lexicon, tokenizer };
  const hits: NameHit[] = findLetterSpaced(line.text, lexicon);
  let done = 0;
  for (const match of line.text.matchAll(kanjiRun)) {
    if (match.index < done) continue;
    const hit = scanRun(scan, match.index, match[0]);
    if (!hit) continue;
    hits.push(hit);
    done = hit.end;
    hits.push(...furtherNames(scan, hit.end, match));
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
