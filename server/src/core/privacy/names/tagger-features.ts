import { foreignPart } from './foreign-table.ts';
import { codeAt, kindAt, kinds, type TaggerText } from './tagger-text.ts';

/** The features of the tagger are numbers below this; different ones may share a number. */
export const featureCount = 1 << 18;

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

function bucket(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed & (featureCount - 1);
}

/** Adds the weights of the first features of a list, two for each, to `sums[at]` and `sums[at + 1]`. */
export function addWeights(
  weights: ArrayLike<number>,
  features: Int32Array,
  count: number,
  sums: Float64Array,
  at: number,
): void {
  let begin = 0;
  let inside = 0;
  for (let i = 0; i < count; i++) {
    const feature = (features[i] ?? 0) * 2;
    begin += weights[feature] ?? 0;
    inside += weights[feature + 1] ?? 0;
  }
  sums[at] = (sums[at] ?? 0) + begin;
  sums[at + 1] = (sums[at + 1] ?? 0) + inside;
}

/** Collects the features of one run or one place. */
export class FeatureList {
  readonly #ids = new Int32Array(512);
  #count = 0;

  add(template: number, a: number, b = 0, c = 0): void {
    this.addHash(mix(mix(mix(Math.imul(template + 0x9e37, 0x85ebca6b), a), b), c));
  }

  addHash(hash: number): void {
    this.#ids[this.#count++] = bucket(hash);
  }

  /** The features since the last call. */
  take(): Int32Array {
    const taken = this.#ids.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }

  /** Adds the weights of the features since the last call to `sums[at]` and `sums[at + 1]`. */
  addWeights(weights: ArrayLike<number>, sums: Float64Array, at: number): void {
    addWeights(weights, this.#ids, this.#count, sums, at);
    this.#count = 0;
  }
}

const seed = (template: number): number => Math.imul(template + 0x51ed, 0x85ebca6b);
const sentenceEnd = 0x3002;

interface Run {
  readonly of: TaggerText;
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** What stands left and right of the run, character by character. */
function addEdges({ of, start, end, kind }: Run, list: FeatureList): void {
  const [left, right] = [codeAt(of, start - 1), codeAt(of, end)];
  let hash = mix(seed(1), kind);
  for (let far = 1; far <= 5 && start - far >= -1; far++) {
    hash = mix(hash, codeAt(of, start - far));
    list.addHash(mix(hash, far));
  }
  hash = mix(seed(2), kind);
  for (let far = 0; far < 6 && end + far <= of.length; far++) {
    hash = mix(hash, codeAt(of, end + far));
    list.addHash(mix(hash, far));
  }
  list.add(3, kind, left, right);
  list.add(4, mix(kind, left), right, codeAt(of, end + 1));
  list.add(5, mix(kind, codeAt(of, start - 2)), left, right);
  list.add(6, mix(kind, Math.min(8, end - start)), left, right);
}

/** Pairs of characters in the rest of the sentence, where its predicate is, and before the run. */
function addSurroundings({ of, start, end, kind }: Run, list: FeatureList): void {
  const particle = kindAt(of, end) === kinds.hiragana ? codeAt(of, end) : 0;
  for (let at = end; at < Math.min(of.length - 1, end + 26) && of.codes[at] !== sentenceEnd; at++) {
    const own = of.kinds[at];
    if (own !== kinds.kanji && !(own === kinds.hiragana && at > end && of.kinds[at + 1] === kinds.hiragana)) continue;
    list.add(7, kind, codeAt(of, at), codeAt(of, at + 1));
    if (own === kinds.kanji) list.add(8, mix(kind, particle), codeAt(of, at), codeAt(of, at + 1));
  }
  for (let at = start - 2; at >= Math.max(0, start - 15) && of.codes[at] !== sentenceEnd; at--)
    if (of.kinds[at] === kinds.kanji || of.kinds[at + 1] === kinds.kanji)
      list.add(9, kind, codeAt(of, at), codeAt(of, at + 1));
}

const tableCodes = { given: 1, surname: 2, particle: 3, ending: 4 } as const;
const pieces = 40;

/** What the table and the dictionary say of each part of a foreign name, as one number a part. */
function partsOf({ of, start, end }: Run): { from: number; to: number; code: number }[] {
  const parts: { from: number; to: number; code: number }[] = [];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && of.kinds[to] !== kinds.dot && of.kinds[to] !== kinds.mark) to++;
    const table = of.listed ? foreignPart(of.text.slice(from, to)) : undefined;
    const whole = of.tokenSize[from] === 1 + Math.min(5, to - from);
    const pos = of.pos[from] ?? 0;
    parts.push({ from, to, code: (table ? tableCodes[table] : 0) * 64 + (pos === 0 || whole ? pos : pieces) });
    from = to + 1;
  }
  return parts;
}

/** The shape of a run of katakana: its parts, its beginning and its end. */
function addKatakana(run: Run, list: FeatureList): void {
  const { of, start, end } = run;
  const parts = partsOf(run);
  const [left, right] = [codeAt(of, start - 1), codeAt(of, end)];
  const several = parts.length > 1 ? 1 : 0;
  list.add(10, parts.length, Math.min(8, end - start));
  list.add(11, parts.length, left, right);
  list.add(12, several, codeAt(of, start), codeAt(of, start + 1));
  list.add(13, mix(several, codeAt(of, start)), codeAt(of, start + 1), codeAt(of, start + 2));
  list.add(14, several, codeAt(of, end - 2), codeAt(of, end - 1));
  list.add(15, mix(several, codeAt(of, end - 3)), codeAt(of, end - 2), codeAt(of, end - 1));
  list.add(16, mix(mix(several, codeAt(of, end - 4)), codeAt(of, end - 3)), codeAt(of, end - 2), codeAt(of, end - 1));
  let known = seed(17);
  let table = seed(18);
  for (const { from, to, code } of parts) {
    let word = seed(19);
    for (let at = from; at < to; at++) word = mix(word, codeAt(of, at));
    list.addHash(word);
    known = mix(known, code);
    table = mix(table, code >> 6);
  }
  for (const each of [known, table]) {
    list.addHash(each);
    list.addHash(mix(each, right));
    list.addHash(mix(mix(each, left), 5));
    list.addHash(mix(mix(mix(each, left), right), 6));
  }
  list.add(20, parts[0]?.code ?? 0, several);
  list.add(21, parts.at(-1)?.code ?? 0, several);
}

/** Lists the features that all places of the run beginning at `start` share. */
export function listRun(of: TaggerText, start: number, list: FeatureList): void {
  const run = { of, start, end: of.runEnd[start] ?? start, kind: kindAt(of, start) };
  list.add(0, run.kind, Math.min(8, run.end - start));
  addEdges(run, list);
  addSurroundings(run, list);
  if (run.kind === kinds.katakana) addKatakana(run, list);
}

function addWindow(of: TaggerText, at: number, list: FeatureList): void {
  const code = (by: number): number => codeAt(of, at + by);
  const kind = (by: number): number => kindAt(of, at + by);
  for (let by = -3; by <= 3; by++) list.add(30 + by, code(by));
  for (let by = -3; by < 3; by++) list.add(40 + by, code(by), code(by + 1));
  for (let by = -2; by <= 0; by++) list.add(50 + by, code(by), code(by + 1), code(by + 2));
  list.add(54, kind(-2), kind(-1), mix(kind(0), kind(1)));
  list.add(55, kind(-1), kind(0), mix(kind(1), kind(2)));
}

/** What the lists say around a place in a run of kanji. */
function addLists(of: TaggerText, at: number, list: FeatureList): void {
  const start = of.runStart[at] ?? at;
  const end = of.runEnd[at] ?? at;
  const [gone, left] = [Math.min(5, at - start), Math.min(5, end - at)];
  const surname = (by: number): number => of.surnames[at + by] ?? 0;
  const given = (by: number): number => of.givens[at + by] ?? 0;
  const ended = of.surnamesEnd[at] ?? 0;
  list.add(61, gone, left, codeAt(of, end));
  list.add(62, gone, left, mix(codeAt(of, end), codeAt(of, end + 1)));
  list.add(63, gone, left, codeAt(of, start - 1));
  list.add(64, gone, left, mix(codeAt(of, start - 2), codeAt(of, start - 1)));
  list.add(65, surname(0), left);
  list.add(66, surname(0), given(0), left);
  list.add(67, ended, given(0), left);
  list.add(68, ended, gone, surname(0));
  list.add(69, surname(-1), given(-1), of.givensEnd[at] ?? 0);
  list.add(70, surname(-2), given(0), left);
  list.add(71, surname(1), given(1), left);
  list.add(72, surname(0), given(2), kindAt(of, at + 2) === kinds.kanji ? 1 : 0);
}

/** What the dictionary says around a place. */
function addTokens(of: TaggerText, at: number, list: FeatureList): void {
  const start = of.runStart[at] ?? at;
  const end = of.runEnd[at] ?? at;
  const pos = of.pos[at] ?? 0;
  const size = of.tokenSize[at] ?? 0;
  const before = at > 0 ? (of.pos[at - 1] ?? 0) : 30;
  const after = at + 1 < of.length ? (of.pos[at + 1] ?? 0) : 31;
  list.add(81, pos, size);
  list.add(82, pos, size, before);
  list.add(83, pos, size, after);
  list.add(84, mix(pos, size), before, after);
  list.add(85, pos, size, of.pos[end] ?? 0);
  list.add(86, of.pos[start] ?? 0, of.pos[end - 1] ?? 0, mix(Math.min(5, at - start), Math.min(5, end - at)));
  list.add(87, pos, size, of.kinds[at] === kinds.kanji ? (of.surnames[at] ?? 0) : 64);
}

/** Lists the features of one place alone. */
export function listPlace(of: TaggerText, at: number, list: FeatureList): void {
  addWindow(of, at, list);
  const start = of.runStart[at] ?? at;
  list.add(60, kindAt(of, at), Math.min(5, at - start), Math.min(5, (of.runEnd[at] ?? at) - at));
  if (of.kinds[at] === kinds.kanji) addLists(of, at, list);
  if (of.pos[at]) addTokens(of, at, list);
}
