// Two folders in one window, and one that cannot be written to.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from '../lib/until.mjs';
import { copySamples } from '../lib/workspace.mjs';

const NEW = 'みどり市';

/** A workspace of two municipalities, each a root of its own, and a third folder where nothing is yet. */
export function makeFolder() {
  const samples = copySamples();
  const file = join(samples, '二市.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'nagaokakyo' }, { path: 'shimamoto' }, { path: NEW }] }));
  mkdirSync(join(samples, NEW));
  return file;
}

/** Not even root can write there; false where the file system knows no such thing. */
function lock(folder, how) {
  return spawnSync('chattr', ['-R', how, folder]).status === 0;
}

async function showsBoth({ window }) {
  await window.showViews();
  for (const name of ['長岡京市', '島本町']) await window.rows('ケース').filter({ hasText: name }).first().waitFor();
  await window.screenshot('roots-cases');
}

async function asksWhich({ window }) {
  await window.ask('新しいケースを作る');
  await window.choices().filter({ hasText: '島本町' }).waitFor();
  await window.screenshot('roots-which');
  await window.choose('島本町');
  await window.answer('ケース番号', 'R9-901');
  await window.rows('ケース').filter({ hasText: 'R9-901' }).waitFor();
}

async function saysReadOnly({ window, page, folder }) {
  const root = join(dirname(folder), 'nagaokakyo');
  if (!lock(root, '+i')) return console.log('     (left out: this file system cannot lock a folder)');
  try {
    const before = readdirSync(join(root, 'cases')).join();
    await window.ask('新しいケースを作る');
    await window.choose('長岡京市');
    await window.answer('ケース番号', 'R9-902');
    await page.locator('.notification-toast').filter({ hasText: '書き込みのできないフォルダ' }).waitFor();
    await window.screenshot('roots-read-only');
    assert.equal(readdirSync(join(root, 'cases')).join(), before);
  } finally {
    lock(root, '-i');
  }
}

/** Of several folders the one to be set up is chosen; one that is a repository already stays as it is. */
async function setsUpOneOfThem({ window, page, folder }) {
  await window.ask('ケース文書のフォルダを準備する');
  await window.choose('nagaokakyo');
  await page.locator('.notification-toast').filter({ hasText: 'このフォルダは、もう準備ができています' }).waitFor();
  await window.ask('ケース文書のフォルダを準備する');
  await window.choices().filter({ hasText: NEW }).waitFor();
  await window.screenshot('roots-set-up');
  await window.choose(NEW);
  await window.answer('自治体・法人の名前');
  await window.choose('標準');
  await window.answer('ケース番号', 'R6-001');
  await until(() => existsSync(join(dirname(folder), NEW, 'cases/R6-001/ケース.md')), 'the first case');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('the views show both', () => showsBoth(stage));
  await test('a new case asks for which', () => asksWhich(stage));
  await test('a folder that cannot be written to is said, and nothing changes', () => saysReadOnly(stage));
  await test('one of several folders is set up', () => setsUpOneOfThem(stage));
}
