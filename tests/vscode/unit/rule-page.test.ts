import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../../client/src/rule-page.ts';

const PAGES = join(import.meta.dirname, '../../../docs/rules');
const names = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) => /[\\/].*\.md$/.test(name));

describe.each(names)('%s', (name) => {
  const page = readFileSync(join(PAGES, name), 'utf8');

  test('is Japanese or English, never both', () => {
    const [japanese, english] = [inLanguage(page, 'ja'), inLanguage(page, 'en-GB')];
    expect(japanese).toMatch(/^# /);
    expect(english).toMatch(/^# /);
    expect(japanese).toContain('\n## なぜ\n');
    expect(japanese).not.toMatch(/^#+ Why$/m);
    expect(english).toContain('\n## Why\n');
    expect(english).not.toContain('なぜ');
    expect(japanese.length + english.length).toBeGreaterThan(page.length * 0.9);
  });
});

test('the list of the rules stays whole', () => {
  const page = readFileSync(join(PAGES, 'README.md'), 'utf8');
  expect(inLanguage(page, 'en').length).toBeGreaterThan(page.length * 0.9);
});
