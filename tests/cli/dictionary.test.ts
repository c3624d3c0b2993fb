import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, type Files, folderOf, kasane, slip } from '../support/cli.ts';

/** Writes down every file that the program reads or loads, and lets it go on. */
const spy = `
const fs = require('node:fs');
const Module = require('node:module');
const note = (file) => { if (typeof file === 'string') fs.appendFileSync(process.env.SPY_LOG, file + '\\n'); };
for (const name of ['readFileSync', 'openSync']) {
  const real = fs[name];
  fs[name] = (file, ...rest) => { if (file !== process.env.SPY_LOG) note(file); return real(file, ...rest); };
}
const load = Module._load;
Module._load = (request, ...rest) => { note(request); return load(request, ...rest); };
`;

const off = ['personal-data', 'name', 'identifier', 'registered-name', 'pseudonym', 'register-tracked'];
const withoutPrivacy = `規則:\n${off.map((id) => `  privacy/${id}: off\n`).join('')}`;

/** The heavy parts that a check of these files took. */
function loaded(files: Files, ...args: readonly string[]) {
  const folder = folderOf(files);
  const tools = folderOf({ 'spy.cjs': spy, log: '' });
  const env = { NODE_OPTIONS: `--require ${join(tools, 'spy.cjs')}`, SPY_LOG: join(tools, 'log') };
  const { status } = kasane(['check', ...args], { cwd: folder, env });
  const read = readFileSync(join(tools, 'log'), 'utf8').split('\n');
  expect(read.some((file) => file.endsWith('kasane.yaml'))).toBe(true);
  return {
    status,
    engine: read.some((file) => /lindera/.test(file)),
    lists: read.some((file) => /surnames\.txt$/.test(file)),
  };
}

const named = (clean['cases/R6-001/ケース.md'] ?? '').replace('長女から', '近所の佐々木義男さんから');
const broken = { ...clean, 'cases/R6-009/ケース.md': slip };

describe('kasane check', () => {
  test('that looks for personal data takes the analyser and the lists', () => {
    expect(loaded({ ...clean, 'cases/R6-001/ケース.md': named })).toMatchObject({ engine: true, lists: true });
  });

  test('with privacy/* off takes neither, whatever it finds', () => {
    const files = {
      ...broken,
      'cases/R6-001/ケース.md': named,
      'kasane.yaml': `${clean['kasane.yaml']}${withoutPrivacy}`,
    };
    expect(loaded(files)).toEqual({ status: 1, engine: false, lists: false });
  });

  test('asked for another rule takes neither', () => {
    expect(loaded(broken, '--rule', 'document/value')).toEqual({ status: 1, engine: false, lists: false });
  });
});
