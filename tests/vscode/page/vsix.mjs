// The packaged extension, installed from its file: it starts, finds names, completes and explains its rules.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

/** Installed with --install-extension, as on a closed network. */
export const extension = 'vsix';

const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';
const PLAN = 'cases/R5-012/プラン-1.md';
const AGENCY = '東地域包括支援センター';

async function starts({ window }) {
  await window.openFile(PLAN);
  const label = () => window.status().getAttribute('aria-label');
  await until(async () => /ケース文書 \d+ 件/.test((await label().catch(() => '')) ?? ''), 'the status item');
}

/** The detector's analyser and lists are in the package: a name is found in prose. */
async function findsName({ window }) {
  await window.openFile(MINUTES);
  await window.status().click();
  await window.choose('指摘の一覧を見る');
  await window.problems().filter({ hasText: 'privacy/personal-data' }).first().waitFor();
  await window.screenshot('vsix-name');
  await window.press('Control+J');
}

async function explains({ window, page }) {
  await window.openFile(MINUTES);
  await window.status().click();
  await window.choose('指摘の一覧を見る');
  await window.problems().locator('a', { hasText: 'privacy/personal-data' }).first().click();
  await page.locator('.tab', { hasText: 'personal-data.md' }).waitFor();
  await window.screenshot('vsix-rule');
}

async function completes({ window, folder }) {
  const line = readFileSync(join(folder, PLAN), 'utf8').split('\n').indexOf(`  - 機関: ${AGENCY}`) + 1;
  assert.ok(line > 0);
  await window.openFile(PLAN);
  await window.typeOver(line, '  - 機関: ');
  await window.type('higasi');
  await window.press('Control+Space');
  await window.suggestions().filter({ hasText: AGENCY }).first().waitFor();
  await window.press('Enter');
}

async function previews({ window }) {
  await window.editor(PLAN).click();
  await window.press('Control+Shift+V');
  const sheet = window.preview().locator('#kasane-sheet');
  await window.untilText(sheet, (text) => text.includes(AGENCY), 'the sheet');
  await window.screenshot('vsix-preview');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('the installed extension starts', () => starts(stage));
  await test('the detector works', () => findsName(stage));
  await test('an agency is completed', () => completes(stage));
  await test('the key of the preview opens it', () => previews(stage));
  await test('a rule explains itself', () => explains(stage));
}
