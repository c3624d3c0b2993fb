// A folder that the user does not trust: everything that reads works, and no program is started.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

/** VS Code asks whether the folder is trusted. */
export const trust = 'asked';
/** Git, were it started, would leave a trace. */
export const watched = ['git'];

const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';

async function isAsked({ window, page }) {
  await page.locator('.monaco-dialog-box').waitFor();
  await window.screenshot('trust-asked');
  await page.getByRole('button', { name: /^No, I don't trust/ }).click();
  await page.getByText('Restricted Mode').first().waitFor();
}

async function checks({ window, page }) {
  await window.openFile(MINUTES);
  await page.locator('.squiggly-error').first().waitFor();
  const label = () => window.status().getAttribute('aria-label');
  await until(async () => /ケース文書 \d+ 件/.test((await label().catch(() => '')) ?? ''), 'the status item');
  await window.screenshot('trust-restricted');
}

/** VS Code frames every Japanese letter there, and heeds no setting of the folder. */
async function unboxes({ window, page }) {
  const boxes = page.locator('.unicode-highlight');
  await boxes.first().waitFor();
  const offer = page.locator('.notification-toast').filter({ hasText: '枠で囲みます' });
  await offer.getByRole('button', { name: '使う', exact: true }).click();
  await boxes.first().waitFor({ state: 'hidden' });
  await window.screenshot('trust-unboxed');
}

async function shows({ window }) {
  await window.showViews();
  await window.rows('ケース').filter({ hasText: 'R5-015' }).waitFor();
  await window.command('すべてのケース文書を点検する');
  await window.problems().filter({ hasText: 'privacy/personal-data' }).first().waitFor();
}

async function startsNothing({ vscode }) {
  const log = join(vscode.dir, 'programs.log');
  assert.equal(existsSync(log) ? readFileSync(log, 'utf8') : '', '');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('VS Code asks, and the answer is no', () => isAsked(stage));
  await test('documents are checked all the same', () => checks(stage));
  await test('Japanese is not framed any more, when asked for', () => unboxes(stage));
  await test('the views and the check of the repository work', () => shows(stage));
  await test('no program was started', () => startsNothing(stage));
}
