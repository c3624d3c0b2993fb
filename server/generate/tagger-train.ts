import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tokenizer } from '../src/core/privacy/detector.ts';
import type { Lexicon } from '../src/core/privacy/lexicon.ts';
import {
  bestTags,
  featuresOf,
  isGlued,
  type SentenceFeatures,
  scoresOf,
  tags,
  writeTagger,
} from '../src/core/privacy/names/tagger.ts';
import { featureCount } from '../src/core/privacy/names/tagger-features.ts';
import { tokensOf } from '../src/core/privacy/names/tagger-names.ts';
import { readForTagger, type TaggerText } from '../src/core/privacy/names/tagger-text.ts';
import { CorpusMaker, type Example } from './tagger-corpus.ts';
import { readNameLists } from './tagger-names.ts';
import { Random } from './tagger-random.ts';

/** How the tagger is trained; found by trying on the development set. */
const plan = { seed: 7, sentences: 70_000, rounds: 3, margin: 200, withoutTokens: 0.25, withoutLists: 0.15 } as const;

/** Averaged weights: what they are, and what has been added so far, each time multiplied by when. */
class Averaged {
  readonly now: Float64Array;
  readonly #added: Float64Array;

  constructor(size: number) {
    this.now = new Float64Array(size);
    this.#added = new Float64Array(size);
  }

  add(at: number, by: number, time: number): void {
    this.now[at] = (this.now[at] ?? 0) + by;
    this.#added[at] = (this.#added[at] ?? 0) + by * time;
  }

  mean(time: number): Float64Array {
    return this.now.map((value, at) => value - (this.#added[at] ?? 0) / time);
  }
}

/** The right tags; `undefined` where a name ends within a run of katakana, which no tagging can say. */
function tagsOf(of: TaggerText, names: Example['names']): Uint8Array | undefined {
  const right = new Uint8Array(of.length);
  for (const [start, end] of names) {
    if (/[ぁ-ん]/.test(of.text.charAt(start))) continue;
    right.fill(tags.inside, start, end);
    right[start] = tags.begin;
  }
  const torn = right.some(
    (tag, at) => isGlued(of, at) && (tag === tags.begin || (tag === tags.outside) !== (right[at - 1] === tags.outside)),
  );
  return torn ? undefined : right;
}

class Trainer {
  readonly #features = new Averaged(featureCount * 2);
  readonly #transitions = new Averaged(9);
  #time = 1;

  /** Learns one sentence; whether it was right by the margin. */
  learn(of: TaggerText, right: Uint8Array): boolean {
    this.#time++;
    const features = featuresOf(of);
    const scores = scoresOf(of, features, this.#features.now);
    const cost = (at: number, tag: number): number => (tag === right[at] ? 0 : plan.margin);
    const said = bestTags(of, scores, this.#transitions.now, cost);
    let [wasRight, wasSaid]: number[] = [tags.outside, tags.outside];
    let correct = true;
    right.forEach((tag, at) => {
      const other = said[at] ?? tags.outside;
      if (tag !== other) {
        correct = false;
        this.#move(features, of.runStart[at] ?? at, at, tag, 1);
        this.#move(features, of.runStart[at] ?? at, at, other, -1);
      }
      this.#transitions.add((wasRight ?? 0) * 3 + tag, 1, this.#time);
      this.#transitions.add((wasSaid ?? 0) * 3 + other, -1, this.#time);
      [wasRight, wasSaid] = [tag, other];
    });
    return correct;
  }

  #move({ runs, places }: SentenceFeatures, run: number, at: number, tag: number, by: number): void {
    if (tag === tags.outside) return;
    for (const list of [runs[run], places[at]])
      for (const feature of list ?? []) this.#features.add(feature * 2 + tag - 1, by, this.#time);
  }

  weights(): { features: Float64Array; transitions: Float64Array } {
    return { features: this.#features.mean(this.#time), transitions: this.#transitions.mean(this.#time) };
  }
}

const corpus = 'server/generate/tagger-corpus';
const data = 'server/data';

/** One hash over what the weights are made of: corpus, lists, plan, and samples of the sentences and features made of them. */
export function hashOfSources(root: string, lexicon: Lexicon): string {
  const files = [
    ...readdirSync(join(root, corpus)).map((file) => `${corpus}/${file}`),
    ...['surnames.txt', 'given-names.txt', 'municipalities.txt'].map((file) => `${data}/${file}`),
  ];
  const hash = createHash('sha1').update(JSON.stringify(plan));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)));
  const maker = new CorpusMaker(new Random(plan.seed), join(root, corpus), readNameLists(join(root, data)));
  for (let i = 0; i < 100; i++) {
    const { text, names } = maker.next();
    hash.update(text).update(JSON.stringify(names));
    const { runs, places } = featuresOf(readForTagger(text, [], lexicon));
    for (const features of [...runs, ...places]) hash.update(features ?? '-');
  }
  return hash.digest('hex');
}

/** What the training needs: the folder of the project, the lists read, the analyser, and where the weights go. */
export interface TrainingOptions {
  readonly root: string;
  readonly lexicon: Lexicon;
  readonly tokenizer: Tokenizer;
  readonly out: string;
}

/** Makes the sentences, learns them and writes the weights to a file. Says how it goes. */
export function train({ root, lexicon, tokenizer, out }: TrainingOptions): void {
  const random = new Random(plan.seed);
  const maker = new CorpusMaker(random, join(root, corpus), readNameLists(join(root, data)));
  const examples = Array.from({ length: plan.sentences }, () => maker.next());
  const tokens = examples.map(({ text }) => tokensOf(text, tokenizer));
  const trainer = new Trainer();
  for (let round = 1; round <= plan.rounds; round++) {
    let correct = 0;
    for (const at of random.shuffled([...examples.keys()])) {
      const { text, names } = examples[at] ?? { text: '', names: [] };
      const known = random.chance(plan.withoutTokens) ? [] : (tokens[at] ?? []);
      const of = readForTagger(text, known, random.chance(plan.withoutLists) ? undefined : lexicon);
      const right = tagsOf(of, names);
      if (right && trainer.learn(of, right)) correct++;
    }
    console.log(`round ${round}: ${correct} of ${examples.length} sentences right by the margin`);
  }
  writeFileSync(out, writeTagger(trainer.weights(), hashOfSources(root, lexicon)));
}
