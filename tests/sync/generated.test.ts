import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';

test('every generated file is fresh (else: npm run generate)', () => {
  const { stdout, stderr, status } = spawnSync('node', ['server/generate/main.mjs', '--check'], { encoding: 'utf8' });
  expect({ stdout, status }, stderr).toEqual({ stdout: '', status: 0 });
});

test('the id of a rule is where its file lies', () => {
  const list = readFileSync('server/src/core/rules/index.ts', 'utf8');
  const files = [...list.matchAll(/^import \{ rule as \w+ \} from '\.\/(.+)\.ts';$/gm)].map(([, path]) => path);
  expect(rules.map(({ id }) => id)).toEqual(files);
});

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

test.each(pages)('the links of docs/%s lead somewhere', (page) => {
  const links = readFileSync(join('docs', page), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g);
  const lost = [...links].map(([, link = '']) => link).filter((link) => !existsSync(join('docs', dirname(page), link)));
  expect(lost).toEqual([]);
});

test('the headings that the field reference lists are there', () => {
  const page = readFileSync('docs/fields.md', 'utf8');
  const anchors = new Set([...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.replace(/[./]/g, '')));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});
