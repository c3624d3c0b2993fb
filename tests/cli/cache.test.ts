import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brief, checkJson, clean, folderOf } from '../support/cli.ts';

const path = 'cases/R6-001/ケース.md';
const named = (clean[path] ?? '').replace(
  '長女からの電話で始まった。',
  '長女の佐々木義男さんから聞いた。本人の電話は 090-1234-5678。',
);
const files = { ...clean, [path]: named };
const file = (cwd: string) => join(cwd, 'out/kasane-detector.json');
const check = (cwd: string) => brief(checkJson(['--cache', 'out'], { cwd }).report);

/** A run that remembers; the findings that it made. */
function first(): { readonly cwd: string; readonly found: readonly string[] } {
  const cwd = folderOf(files);
  const found = check(cwd);
  expect(found.filter((line) => line.includes('privacy/')).length).toBeGreaterThan(1);
  return { cwd, found };
}

test('nothing is written unless asked for', () => {
  const cwd = folderOf(files);
  checkJson([], { cwd });
  expect(readdirSync(cwd).sort()).toEqual(['agencies.yaml', 'cases', 'kasane.yaml']);
});

test('what is remembered is said again, and is what is said without a memory', () => {
  const { cwd, found } = first();
  expect(check(cwd)).toEqual(found);
  expect(brief(checkJson([], { cwd }).report)).toEqual(found);
});

test('kinds and places are kept, no word', () => {
  const { cwd } = first();
  const kept = readFileSync(file(cwd), 'utf8');
  for (const word of ['佐々木', '義男', '090', '5678', 'R6-001', '見本市', '連携室', 'ケース'])
    expect(kept).not.toContain(word);
  expect(kept).toContain('PHONE');
});

test('short texts, such as the names of files, leave no digest behind', () => {
  const cwd = folderOf({ ...files, 'cases/R6-001/佐々木義男メモ.md': '---\n種別: 支援経過\n---\n' });
  check(cwd);
  // The two documents of a useful length.
  expect(JSON.parse(readFileSync(file(cwd), 'utf8')).texts).toHaveLength(2);
});

test('an unchanged document is not read for personal data again, a changed one is', () => {
  const { cwd, found } = first();
  const kept = JSON.parse(readFileSync(file(cwd), 'utf8'));
  const emptied = kept.texts.map(([key]: readonly [string]) => [key, []]);
  writeFileSync(file(cwd), JSON.stringify({ ...kept, texts: emptied }));
  expect(check(cwd).filter((line) => line.includes('privacy/'))).toEqual([]);
  writeFileSync(join(cwd, path), `${named}\n以上。\n`);
  expect(check(cwd)).toEqual(found);
});

test('what the office says of a word counts at once', () => {
  const { cwd, found } = first();
  writeFileSync(
    join(cwd, 'kasane.yaml'),
    `${clean['kasane.yaml']}個人情報でない語:\n  - 語: 佐々木義男\n    理由: 作中の人物\n`,
  );
  expect(check(cwd)).toHaveLength(found.length - 1);
});

test.each([
  ['of another program', (kept: string) => kept.replace(/"stamp":"./, '"stamp":"!')],
  ['cut off', (kept: string) => kept.slice(0, 200)],
  ['with findings of no kind', (kept: string) => kept.replace(/"type":"\w+"/g, '"type":"x"')],
  ['without findings', () => '{"stamp":"","texts":[["a",null],5]}'],
  ['that is none', () => 'null'],
])('a memory %s is made anew', (_, spoil) => {
  const { cwd, found } = first();
  const kept = readFileSync(file(cwd), 'utf8');
  expect(spoil(kept)).not.toBe(kept);
  writeFileSync(file(cwd), spoil(kept));
  expect(check(cwd)).toEqual(found);
  expect(readFileSync(file(cwd), 'utf8')).toBe(kept);
});

test('a place that cannot be written to does not matter', () => {
  const cwd = folderOf(files);
  const { report, status } = checkJson(['--cache', 'kasane.yaml/out'], { cwd });
  expect(status).not.toBe(2);
  expect(brief(report).length).toBeGreaterThan(0);
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});
