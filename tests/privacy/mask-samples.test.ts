import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kasane } from '../support/cli.ts';
import { testDetector } from '../support/repository.ts';

/** The sample repositories, masked: what stood in them is looked for in the copy, in texts and in the names of files. */

const samples = resolve('samples');
const all = readdirSync(samples, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
/** A whole sample takes seconds; the usual run takes those that hold the most that must go. */
const names = process.env.KASANE_LONG ? all : ['findings', 'komae'];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-mask-samples-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path and text of every file below a folder, hidden ones left out. */
function textsOf(root: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).slice(root.length).includes('/.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(root.length + 1), text: readFileSync(file, 'utf8') }));
}

/** Names (in fields for names, and those that the detector is sure of), telephone numbers and days. */
function secretsOf(path: string, content: string): readonly string[] {
  const text = `${path}\n${content}`;
  const fields = [...text.matchAll(/氏名: *([^\n#]+)/g)].map((match) => (match[1] ?? '').trim());
  const found = testDetector()
    .detect(text)
    .filter(({ type, tier }) => type !== 'ADDRESS' && tier === 'certain')
    .map(({ start, end }) => text.slice(start, end));
  const days = [...text.matchAll(/(?<![\d-])20\d{2}-\d{2}-\d{2}(?!\d)|令和\d+年\d+月\d+日/g)].map(([day]) => day);
  // Offices are public: what the register of agencies says of them stays unless letters are asked for.
  const isOffices = path.endsWith('agencies.yaml');
  return [...fields, ...(isOffices ? [] : found), ...days].filter((word) => word.length >= 2);
}

describe.each(names)('samples/%s', (name) => {
  test('has none of its names, numbers and days left', () => {
    const before = textsOf(join(samples, name));
    const ended = kasane(['mask', join(samples, name), '-o', join(folder, name)]);
    expect(ended.status).toBe(0);
    const after = textsOf(join(folder, name)).map(({ path, text }) => `${path}\n${text}`);
    expect(after).toHaveLength(before.length);
    const copied = after.join('\n');
    const secrets = new Set(before.flatMap(({ path, text }) => secretsOf(path, text)));
    expect(secrets.size).toBeGreaterThan(20);
    expect([...secrets].filter((secret) => copied.includes(secret))).toEqual([]);
    expect([...secrets].filter((secret) => ended.stdout.includes(secret))).toEqual([]);
  });
});
