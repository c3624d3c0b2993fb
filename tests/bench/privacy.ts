import { readFileSync } from 'node:fs';
import { createDetector } from '../../server/src/core/privacy/create-detector.ts';
import type { Detector, PersonalDataType, Tokenizer } from '../../server/src/core/privacy/detector.ts';
import { findIdentifiers } from '../../server/src/core/privacy/identifiers/find.ts';
import { readLines } from '../../server/src/core/privacy/structure.ts';
import { loadLexicon } from '../../server/src/host/lexicon.ts';
import { loadTokenizer } from '../../server/src/host/lindera.ts';
import { generateDocuments } from '../privacy/eval/generate.ts';
import { harmlessDocuments, identifierDocuments } from '../privacy/eval/identifiers.ts';
import { type Expected, readMarked } from '../privacy/marked.ts';

/**
 * Measures the detector: precision and recall by type, time, engine start and memory.
 * KASANE_DEV_NAMES and KASANE_DEV_ADDRESSES may name the development sets that do not ship.
 */

interface Score {
  gold: number;
  exact: number;
  overlap: number;
  found: number;
  right: number;
}

interface MarkedText {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const meets = (a: Expected, b: Expected): boolean => a.type === b.type && a.start < b.end && b.start < a.end;
const same = (a: Expected, b: Expected): boolean => a.type === b.type && a.start === b.start && a.end === b.end;

function scoreOf(detector: Detector, documents: readonly MarkedText[], only?: PersonalDataType): Map<string, Score> {
  const scores = new Map<string, Score>();
  const of = (type: string): Score => {
    const score = scores.get(type) ?? { gold: 0, exact: 0, overlap: 0, found: 0, right: 0 };
    scores.set(type, score);
    return score;
  };
  for (const { text, expected } of documents) {
    const found = detector.detect(text).filter(({ type }) => only === undefined || type === only);
    for (const gold of expected) {
      if (only !== undefined && gold.type !== only) continue;
      const score = of(gold.type);
      score.gold++;
      if (found.some((finding) => same(finding, gold))) score.exact++;
      if (found.some((finding) => meets(finding, gold))) score.overlap++;
    }
    for (const finding of found) {
      const score = of(finding.type);
      score.found++;
      if (expected.some((gold) => meets(finding, gold))) score.right++;
    }
  }
  return scores;
}

/** What follows a surname in minutes of councils: 君, 議員, 健康福祉部長. */
const titleBehind = /^(?:君|さん|氏|議員|委員|[^\s。、()（）]{0,12}?(?:長|主査|主幹|監|補佐))/;

/** Names in minutes of councils by their form; other forms (a surname alone) count for precision only. */
function councilScores(detector: Detector, documents: readonly MarkedText[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const formOf = (text: string, { start, end }: Expected): string | undefined => {
    const name = text.slice(start, end);
    if (/\s/.test(name) || name.length >= 4) return 'full names';
    return titleBehind.test(text.slice(end)) ? 'surname and title' : undefined;
  };
  for (const form of ['full names', 'surname and title', 'all names']) {
    const wanted = documents.map(({ text, expected }) => ({
      text,
      expected: expected.filter((one) => form === 'all names' || formOf(text, one) === form),
    }));
    const score = scoreOf(detector, wanted, 'PERSON').get('PERSON');
    if (score) scores.set(form, form === 'all names' ? score : { ...score, found: 0, right: 0 });
  }
  return scores;
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));

function print(title: string, scores: ReadonlyMap<string, Score>): void {
  console.log(`\n${title}`);
  for (const [type, { gold, exact, overlap, found, right }] of scores) {
    const columns = [
      `n ${gold}`,
      `R exact ${ratio(exact, gold)}`,
      `R overlap ${ratio(overlap, gold)}`,
      `P ${ratio(right, found)}`,
    ];
    console.log(`  ${type.padEnd(22)} ${columns.join('  ')}`);
  }
}

function readJsonLines(path: string, type: PersonalDataType): MarkedText[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, spans } = JSON.parse(line) as { text: string; spans: Expected[] };
    return { text, expected: spans.filter((span) => span.type === type) };
  });
}

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`;
}

/** Texts of 2 kB (UTF-8) each, cut from the documents in order. */
function twoKilobytes(documents: readonly MarkedText[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const document of documents) {
    text += `${document.text}\n\n`;
    if (Buffer.byteLength(text) < 2048) continue;
    texts.push(Buffer.from(text).subarray(0, 2048).toString());
    text = '';
  }
  return texts;
}

function timeOf(texts: readonly string[], work: (text: string) => void): string {
  for (const text of texts) work(text);
  const times = texts.map((text) => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  });
  return `median ${percentile(times, 0.5)}, p95 ${percentile(times, 0.95)}`;
}

function loadEngine(): { lexicon: ReturnType<typeof loadLexicon>; tokenizer: Tokenizer | undefined } {
  const memory = process.memoryUsage().rss;
  const start = performance.now();
  const lexicon = loadLexicon(new URL('../../server/data', import.meta.url).pathname);
  const lists = performance.now();
  const tokenizer = loadTokenizer(import.meta.url);
  tokenizer?.tokenize('山田太郎さん');
  const ready = performance.now();
  const megabytes = (process.memoryUsage().rss - memory) / 2 ** 20;
  console.log(
    `lists ${(lists - start).toFixed(0)} ms, tokenizer ${(ready - lists).toFixed(0)} ms, memory +${megabytes.toFixed(0)} MB`,
  );
  return { lexicon, tokenizer };
}

const { lexicon, tokenizer } = loadEngine();
const full = createDetector(tokenizer ? { lexicon, tokenizer } : { lexicon });
const generated = generateDocuments(8).map(readMarked);
const documentsOf = (set: string, title = /^/): MarkedText[] =>
  readFileSync(new URL(`../privacy/eval/${set}.txt`, import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .filter((document) => title.test(document.split('\n', 1)[0] ?? ''))
    .map((document) => readMarked(document.slice(document.indexOf('\n'))));
const councilMinutes = (set: string): MarkedText[] => documentsOf(set, /議会|本会議|会議録|委員会/);
const whole = documentsOf('whole');

print(`${generated.length} documents from frames`, scoreOf(full, generated));
print(`${whole.length} documents written whole`, scoreOf(full, whole));
const further = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
for (const set of further) print(`${set} set of documents written whole`, scoreOf(full, documentsOf(set)));
print('minutes of councils, all sets', councilScores(full, ['whole', ...further].flatMap(councilMinutes)));
print(
  'numbers in many writings, and harmless ones',
  scoreOf(full, [...identifierDocuments(), ...harmlessDocuments()].map(readMarked)),
);
print('from frames, without the tokenizer', scoreOf(createDetector({ lexicon }), generated, 'PERSON'));

const devSets: readonly (readonly [string, PersonalDataType])[] = [
  ['KASANE_DEV_NAMES', 'PERSON'],
  ['KASANE_DEV_ADDRESSES', 'ADDRESS'],
];
for (const [variable, type] of devSets) {
  const path = process.env[variable];
  if (!path) continue;
  const texts = readJsonLines(path, type);
  print(variable, scoreOf(full, texts, type));
  for (const half of [0, 1])
    print(
      `${variable}, ${half === 0 ? 'even' : 'odd'} half`,
      scoreOf(
        full,
        texts.filter((_, index) => index % 2 === half),
        type,
      ),
    );
}

const texts = twoKilobytes(generated);
const uncached = createDetector(tokenizer ? { lexicon, tokenizer, cachedLines: 2 } : { lexicon, cachedLines: 2 });
console.log(`\n2 kB, everything, warm, no line remembered: ${timeOf(texts, (text) => uncached.detect(text))}`);
console.log(`2 kB, one line changed: ${timeOf(texts, (text) => full.detect(`${text}\n次回`))}`);
console.log(
  `2 kB, identifiers alone: ${timeOf(texts, (text) => readLines(text).forEach((line) => void findIdentifiers(line)))}`,
);
