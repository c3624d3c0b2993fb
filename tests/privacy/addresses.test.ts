import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readMarked } from './marked.ts';
import { ruleDetector } from './support.ts';

interface Sample {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** 400 addresses in short frames: geolonia/normalize-japanese-addresses, test list, MIT. */
const samples = readFileSync(new URL('./eval/addresses.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);

/** Further writings of our own, one a line (⏎ is a line break): 方書, 字, 丁目 in kanji, buildings, cells, line breaks. */
const forms = readFileSync(new URL('./eval/address-forms.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

it.each(forms)('%s', (line) => {
  const { text, expected } = readMarked(line.replaceAll('⏎', '\n'));
  const found = ruleDetector.detect(text).filter(({ type }) => type === 'ADDRESS');
  expect(found.map(({ type, start, end }) => ({ type, start, end }))).toEqual(expected);
});

it('finds 99 of 100 addresses, 97 exactly', () => {
  let found = 0;
  let exact = 0;
  for (const { text, spans } of samples) {
    const addresses = ruleDetector.detect(text).filter(({ type }) => type === 'ADDRESS');
    for (const { start, end } of spans) {
      if (addresses.some((one) => one.start < end && start < one.end)) found++;
      if (addresses.some((one) => one.start === start && one.end === end)) exact++;
    }
  }
  expect(found / samples.length).toBeGreaterThanOrEqual(0.99);
  expect(exact / samples.length).toBeGreaterThanOrEqual(0.97);
});
