import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CorpusMaker } from '../../server/generate/tagger-corpus.ts';
import { readNameLists } from '../../server/generate/tagger-names.ts';
import { Random } from '../../server/generate/tagger-random.ts';
import { hashOfSources } from '../../server/generate/tagger-train.ts';
import { createDetector } from '../../server/src/core/privacy/create-detector.ts';
import {
  bestTags,
  isGlued,
  readTagger,
  sourceOf,
  tags,
  writeTagger,
} from '../../server/src/core/privacy/names/tagger.ts';
import { featureCount } from '../../server/src/core/privacy/names/tagger-features.ts';
import { readForTagger } from '../../server/src/core/privacy/names/tagger-text.ts';
import { loadTokenizer } from '../../server/src/host/lindera.ts';
import { checkDetected, lexicon } from './support.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = fileURLToPath(new URL('../../server/generate/tagger-corpus', import.meta.url));
const data = fileURLToPath(new URL('../../server/data', import.meta.url));
const tokenizer = loadTokenizer(import.meta.url);

describe('the weights of the tagger', () => {
  it('are made of the corpus and the lists as they are (else: node server/generate/tagger.mjs)', () => {
    expect(sourceOf(readFileSync(`${data}/tagger.bin`))).toBe(hashOfSources(root, lexicon));
  });

  it('stay small', () => {
    expect(readFileSync(`${data}/tagger.bin`).length).toBeLessThan(1.5e6);
  });

  it('are read as they were written', () => {
    const features = new Float64Array(featureCount * 2);
    const transitions = new Float64Array(9);
    features.fill(-2, 10, 2000);
    features[7] = 1;
    transitions[5] = 3;
    const source = 'ab'.repeat(20);
    const file = writeTagger({ features, transitions }, source);
    const read = readTagger(file);
    expect(sourceOf(file)).toBe(source);
    expect(read?.features[10]).toBe(-127);
    expect(Math.abs((read?.features[7] ?? 0) - 63.5)).toBeLessThanOrEqual(0.5);
    expect(read?.transitions[5]).toBeCloseTo(190.5);
  });

  it('are not taken from a file of another kind', () => {
    expect(readTagger(new Uint8Array(64))).toBeUndefined();
    expect(readTagger(Buffer.from('KTG1'))).toBeUndefined();
  });
});

describe('the corpus of the tagger', () => {
  const maker = (seed: number): CorpusMaker => new CorpusMaker(new Random(seed), corpus, readNameLists(data));

  it('is the same from the same seed', () => {
    const [one, two] = [maker(3), maker(3)];
    for (let i = 0; i < 50; i++) expect(one.next()).toEqual(two.next());
  });

  it('fills every slot and says where the names stand', () => {
    const made = maker(5);
    for (let i = 0; i < 2000; i++) {
      const { text, names } = made.next();
      expect(text).not.toMatch(/[{}\u0001\u0002]/);
      for (const [start, end] of names) expect(text.slice(start, end)).toMatch(/^[^\s「」、。（）]+$/);
    }
  });
});

describe('a sentence for the tagger', () => {
  const uniform = (begin: number, inside: number, length: number): Float64Array =>
    Float64Array.from({ length: length * 2 }, (_, at) => (at % 2 === 0 ? begin : inside));

  it('has runs that go on over ・ between katakana', () => {
    const { runStart, runEnd } = readForTagger('画家のラルゴ・テムナが', []);
    expect([runStart[4], runEnd[4]]).toEqual([3, 10]);
  });

  it('takes a run of katakana as a whole', () => {
    const of = readForTagger('オルテ', []);
    const scores = uniform(1, -0.4, 3);
    expect(isGlued(of, 1)).toBe(true);
    expect([...bestTags(of, scores, new Float64Array(9))]).toEqual([tags.begin, tags.inside, tags.inside]);
    expect([...bestTags(of, uniform(1, -0.6, 3), new Float64Array(9))]).toEqual([0, 0, 0]);
  });

  it('never continues a name that has not begun', () => {
    const of = readForTagger('山川谷', []);
    expect([...bestTags(of, uniform(-9, 5, 3), new Float64Array(9))]).toEqual([tags.begin, tags.inside, tags.inside]);
    expect([...bestTags(of, uniform(-99, 5, 3), new Float64Array(9))]).toEqual([0, 0, 0]);
  });
});

describe.skipIf(!tokenizer || !existsSync(`${data}/tagger.bin`))('the detector with the tagger', () => {
  it.each([
    '戦後、⟦PERSON:鷺ノ谷征悟⟧は故郷に戻り、小さな印刷所を開いた。',
    '脚本は⟦PERSON:ベルナード・オルスキン⟧が手がけた。',
  ])('finds a name that no list has: %s', (marked) => {
    checkDetected(marked);
  });

  it.each([
    'オルスキン社は新型の機関車を発売した。',
    '鷺ノ谷駅から鷺ノ谷高校までバスで10分ほどである。',
    '大家はコーポ高橋、佐藤荘、鈴木ビルの三棟を持つ。',
    '省の長は農業大臣であり、その下に4名の次官がいる。',
  ])('leaves alone what only looks like a name: %s', (text) => {
    checkDetected(text);
  });

  it('answers by its rules where there are no weights', () => {
    const { tagger: _, ...rest } = lexicon;
    const found = createDetector(tokenizer ? { lexicon: rest, tokenizer } : { lexicon: rest }).detect(
      '田中さんが来所。',
    );
    expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 2]]);
  });
});
