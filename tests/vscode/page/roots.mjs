// Two folders in one window, and one that cannot be written to.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copySamples } from '../lib/workspace.mjs';

/** A workspace of two municipalities, each a root of its own. */
export function makeFolder() {
  const samples = copySamples();
  const file = join(samples, '二市.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'nagaokakyo' }, { path: 'shimamoto' }] }));
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

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('the views show both', () => showsBoth(stage));
  await test('a new case asks for which', () => asksWhich(stage));
  await test('a folder that cannot be written to is said, and nothing changes', () => saysReadOnly(stage));
}
