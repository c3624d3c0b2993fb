import { addWeights, FeatureList, featureCount, listPlace, listRun } from './tagger-features.ts';
import { kinds, type TaggerText } from './tagger-text.ts';

/** What a place can be: outside of a name, the first character of one, a further one. */
export const tags = { outside: 0, begin: 1, inside: 2 } as const;

/** The weights of the tagger: for each feature one of `begin` and one of `inside`, both against `outside`. */
export interface TaggerWeights {
  readonly features: ArrayLike<number>;
  /** From tag × 3 + to tag. */
  readonly transitions: ArrayLike<number>;
}

/** Scores of `begin` and `inside` by place; a place that can be neither has `impossible`. */
export type Scores = Float64Array;

/** A name that the tagger sees; offsets in the sentence. `score` grows with its sureness, whatever its length. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const impossible = -1e9;
const noCost = (): number => 0;

/** A run of katakana is a name as a whole or not at all. */
export const isGlued = (of: TaggerText, at: number): boolean =>
  at > 0 && of.runStart[at] === of.runStart[at - 1] && of.kinds[of.runStart[at] ?? 0] === kinds.katakana;

/** Where no name can be: marks, figures, Latin letters. */
function isClosed(of: TaggerText, at: number): boolean {
  const first = of.kinds[of.runStart[at] ?? at];
  return first !== kinds.katakana && first !== kinds.kanji && first !== kinds.hiragana;
}

/** The features of every place: those of its run, and its own. */
export interface SentenceFeatures {
  readonly runs: readonly (Int32Array | undefined)[];
  readonly places: readonly (Int32Array | undefined)[];
}

const list = new FeatureList();

/** Reads the features of the places that can belong to a name. */
export function featuresOf(of: TaggerText): SentenceFeatures {
  const runs: (Int32Array | undefined)[] = [];
  const places: (Int32Array | undefined)[] = [];
  for (let at = 0; at < of.length; at++) {
    if (isClosed(of, at)) continue;
    const start = of.runStart[at] ?? at;
    if (!runs[start]) {
      listRun(of, start, list);
      runs[start] = list.take();
    }
    listPlace(of, at, list);
    places[at] = list.take();
  }
  return { runs, places };
}

/** Adds the two weights of a run or a place to `sums[to]` and `sums[to + 1]`. */
type Adding = (at: number, sums: Float64Array, to: number) => void;

/** Scores the places of a stretch; a run is scored once, all its places share that. */
function scoreStretch(
  of: TaggerText,
  [from, to]: readonly [number, number],
  scores: Scores,
  { addRun, addPlace }: { readonly addRun: Adding; readonly addPlace: Adding },
): void {
  const run = new Float64Array(2);
  for (let at = from; at < to; at++) {
    if (isClosed(of, at)) {
      scores.fill(impossible, at * 2, at * 2 + 2);
      continue;
    }
    const start = of.runStart[at] ?? at;
    if (at === start || at === from) addRun(start, run.fill(0), 0);
    scores[at * 2] = run[0] ?? 0;
    scores[at * 2 + 1] = run[1] ?? 0;
    addPlace(at, scores, at * 2);
    if (of.kinds[at] === kinds.hiragana) scores[at * 2] = impossible;
  }
}

/** How well each place can begin or continue a name, by features read before. */
export function scoresOf(of: TaggerText, { runs, places }: SentenceFeatures, weights: ArrayLike<number>): Scores {
  const scores = new Float64Array(of.length * 2);
  const adding =
    (lists: SentenceFeatures['runs']): Adding =>
    (at, sums, to) => {
      const features = lists[at];
      if (features) addWeights(weights, features, features.length, sums, to);
    };
  scoreStretch(of, [0, of.length], scores, { addRun: adding(runs), addPlace: adding(places) });
  return scores;
}

function mayFollow(from: number, to: number, glued: boolean): boolean {
  if (to === tags.inside) return from !== tags.outside;
  return !glued || (to === tags.outside && from === tags.outside);
}

/** The best tag of every place. `cost` is added to a tag at a place, for training. */
export function bestTags(
  of: TaggerText,
  scores: Scores,
  transitions: ArrayLike<number>,
  cost: (at: number, tag: number) => number = noCost,
): Uint8Array {
  const back = new Uint8Array(of.length * 3);
  let last = [0, 3 * impossible, 3 * impossible];
  for (let at = 0; at < of.length; at++) {
    const glued = isGlued(of, at);
    const next = [0, 0, 0];
    for (let to = 0; to < 3; to++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < 3; from++) {
        const value = (last[from] ?? 0) + (transitions[from * 3 + to] ?? 0);
        if (value <= best || !mayFollow(from, to, glued)) continue;
        best = value;
        back[at * 3 + to] = from;
      }
      next[to] = best + (to === tags.outside ? 0 : (scores[at * 2 + to - 1] ?? 0)) + cost(at, to);
    }
    last = next;
  }
  return walkBack(back, last);
}

function walkBack(back: Uint8Array, last: readonly number[]): Uint8Array {
  const best = new Uint8Array(back.length / 3);
  let tag = last.indexOf(Math.max(...last));
  for (let at = best.length - 1; at >= 0; at--) {
    best[at] = tag;
    tag = back[at * 3 + tag] ?? 0;
  }
  return best;
}

/** What the tagger says of one sentence. */
export class Tagging {
  readonly #of: TaggerText;
  readonly #scores: Scores;
  readonly #weights: TaggerWeights;

  constructor(of: TaggerText, weights: TaggerWeights) {
    this.#of = of;
    this.#weights = weights;
    this.#scores = new Float64Array(of.length * 2);
    this.read(0, of.length);
  }

  /** Reads a stretch between two marks; again, where its tokens have become known since. */
  read(from: number, to: number): void {
    const [of, { features }] = [this.#of, this.#weights];
    const addRun: Adding = (at, sums, place) => {
      listRun(of, at, list);
      list.addWeights(features, sums, place);
    };
    const addPlace: Adding = (at, sums, place) => {
      listPlace(of, at, list);
      list.addWeights(features, sums, place);
    };
    scoreStretch(of, [from, to], this.#scores, { addRun, addPlace });
  }

  /** The names that it sees. */
  names(): TaggedSpan[] {
    const best = bestTags(this.#of, this.#scores, this.#weights.transitions);
    const names: TaggedSpan[] = [];
    best.forEach((tag, start) => {
      if (tag !== tags.begin) return;
      let end = start + 1;
      while (best[end] === tags.inside) end++;
      names.push({ start, end, score: this.scoreOf(start, end) });
    });
    return names;
  }

  /** How well a stretch would be a name; below zero it rather is none. Zero where it cannot say. */
  scoreOf(start: number, end: number): number {
    const { transitions } = this.#weights;
    let score = (this.#scores[start * 2] ?? 0) + (transitions[tags.begin] ?? 0);
    for (let at = start + 1; at < end; at++) {
      const from = at === start + 1 ? tags.begin : tags.inside;
      score += (this.#scores[at * 2 + 1] ?? 0) + (transitions[from * 3 + tags.inside] ?? 0);
    }
    return score < impossible / 2 ? 0 : score / Math.sqrt(end - start);
  }
}

/** Bytes before the weights: the magic, the scale, the transitions, what the file was made of. */
const header = { magic: 'KTG1', scale: 4, transitions: 8, source: 44, size: 64 } as const;

/** The first bytes of the hash over everything that a file of weights was made of, in hexadecimal. */
export function sourceOf(file: Uint8Array): string {
  return [...file.subarray(header.source, header.size)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a file of weights; `undefined` when it is none or of another size. */
export function readTagger(file: Uint8Array): TaggerWeights | undefined {
  const magic = String.fromCharCode(...file.subarray(0, 4));
  if (magic !== header.magic || file.length !== header.size + featureCount * 2) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const transitions = Float64Array.from({ length: 9 }, (_, at) => view.getFloat32(header.transitions + at * 4, true));
  const features = new Int8Array(file.buffer, file.byteOffset + header.size, featureCount * 2);
  return { features, transitions };
}

/** Writes weights as a file: one signed byte each, the transitions on the same scale. `source` has 40 hexadecimal digits. */
export function writeTagger({ features, transitions }: TaggerWeights, source: string): Uint8Array {
  const sizes = Float64Array.from({ length: features.length }, (_, at) => Math.abs(features[at] ?? 0)).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const file = new Uint8Array(header.size + featureCount * 2);
  const view = new DataView(file.buffer);
  for (let at = 0; at < 4; at++) view.setUint8(at, header.magic.charCodeAt(at));
  view.setFloat32(header.scale, scale, true);
  for (let at = 0; at < 9; at++) view.setFloat32(header.transitions + at * 4, (transitions[at] ?? 0) / scale, true);
  for (let at = 0; at < 20; at++)
    view.setUint8(header.source + at, Number.parseInt(source.slice(at * 2, at * 2 + 2), 16));
  const whole = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / scale)));
  for (let at = 0; at < features.length; at++) view.setInt8(header.size + at, whole(features[at] ?? 0));
  return file;
}
