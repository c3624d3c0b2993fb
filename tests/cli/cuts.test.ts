import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindNamed } from '../../schemas/index.ts';
import { CaseDocument } from '../../server/src/core/document/document.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { Repository } from '../../server/src/core/workspace/repository.ts';
import { random } from '../support/generate.ts';

/** The parser reads every prefix; for the engine `npm run test:long` takes every line end, the usual run some hundred cuts. */
const isLong = process.env.KASANE_LONG === '1';
const samples = join(import.meta.dirname, '../../samples');
const municipalities = ['aomori', 'chuo', 'findings', 'komae', 'nagaokakyo', 'shimamoto'];

function textsOf(sample: string): ReadonlyMap<string, string> {
  const root = join(samples, sample);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}

const lineEnds = (text: string) => [...text.matchAll(/\n/g)].map(({ index }) => index + 1);

function cuts(text: string, count: number, seed: number): readonly number[] {
  const next = random(seed);
  return Array.from({ length: count }, () => Math.floor(next() * (text.length + 1)));
}

const every = (text: string) => Array.from({ length: text.length + 1 }, (_, at) => at);

/** A prefix is read without an exception; whether every place in it lies within the text. */
function isRead(path: string, text: string): boolean {
  const document = new CaseDocument(path, text, kindNamed);
  void document.body;
  return [document.matter.problems, document.problems].every((problems) =>
    problems.every(({ range: { start, end } }) => start >= 0 && end >= start && end <= text.length),
  );
}

describe.each(municipalities)('samples/%s', (sample) => {
  const texts = textsOf(sample);
  const documents = [...texts].filter(([path]) => path.endsWith('.md'));

  test('the parser reads every prefix', { timeout: 3_600_000 }, () => {
    // An expectation for each of a million prefixes would take longer than to read them.
    for (const [path, text] of documents)
      expect(
        every(text).filter((at) => !isRead(path, text.slice(0, at))),
        path,
      ).toEqual([]);
  });

  test('the engine checks a document cut anywhere', { timeout: 3_600_000 }, () => {
    const repository = new Repository(texts.get('kasane.yaml') ?? '', texts.get('agencies.yaml'), {
      today: '2024-06-01',
    });
    for (const [path, text] of documents) repository.update(repository.parse(path, text));
    const all = documents.flatMap(([path, text]) =>
      [...lineEnds(text), ...cuts(text, 10, text.length)].map((at) => [path, text.slice(0, at)] as const),
    );
    const next = random(documents.length);
    const chosen = isLong ? all : [...all].sort(() => next() - 0.5).slice(0, 600);
    for (const [path, text] of chosen) {
      for (const { range, fixes } of checkDocument(repository, repository.parse(path, text))) {
        expect(range.start, path).toBeGreaterThanOrEqual(0);
        expect(range.end, path).toBeLessThanOrEqual(text.length);
        for (const { edits } of fixes())
          for (const edit of edits) expect(edit.range.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
