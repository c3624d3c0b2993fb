import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;
}

/** Every English source string of the client: the first argument of `t(…)`. */
function sourceStrings(): readonly string[] {
  const files = readdirSync(join(ROOT, 'client/src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(ROOT, 'client/src', name), 'utf8').matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g),
    ])
    .map(([, text]) => (text ?? '').replaceAll("\\'", "'"));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}/g)].map(([found]) => found).sort();
}

test('every text of the client has its Japanese, and none is left over', () => {
  const bundle = json('client/l10n/bundle.l10n.ja.json');
  expect(Object.keys(bundle).sort()).toEqual([...new Set(sourceStrings())].sort());
});

test('both languages speak of the same things', () => {
  for (const [english, japanese] of Object.entries(json('client/l10n/bundle.l10n.ja.json'))) {
    expect(placeholders(String(japanese)), english).toEqual(placeholders(english));
  }
});

test('every text of the manifest is there in both languages', () => {
  const used = [...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map(
    ([, key]) => key ?? '',
  );
  const english = Object.keys(json('package.nls.json'));
  expect(Object.keys(json('package.nls.ja.json')).sort()).toEqual([...english].sort());
  expect(used.filter((key) => !english.includes(key))).toEqual([]);
});
