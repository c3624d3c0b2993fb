import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { exampleFiles, withExample } from '../support/examples.ts';
import { describeFinding, findingsOf, repositoryOf, testDetector } from '../support/repository.ts';

const run = (files: Record<string, string>) => {
  const memory = repositoryOf(files, { detector: testDetector() });
  return findingsOf(memory).map((finding) => describeFinding(memory.documents, finding));
};

test('the example repository has no finding', () => {
  expect(run(exampleFiles())).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.ng.map((example, i) => [i, example] as const))(
    'ng %i is found, and nothing else',
    (_, example) => {
      const found = run(withExample(example));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((line) => !line.endsWith(` ${id}`))).toEqual([]);
    },
  );

  test.each(rule.examples.ok.map((example, i) => [i, example] as const))(
    'ok %i has no finding of this rule',
    (_, example) => {
      expect(run(withExample(example)).filter((line) => line.endsWith(` ${id}`))).toEqual([]);
    },
  );

  test('has texts in both languages and an example of each sort', () => {
    const texts = [rule.texts.title, rule.texts.why, rule.texts.do, ...Object.values(rule.texts.messages)];
    for (const { ja, en } of texts) expect(ja.length > 0 && en.length > 0).toBe(true);
    if (!rule.needs) expect(rule.examples.ok.length * rule.examples.ng.length).toBeGreaterThan(0);
  });
});
