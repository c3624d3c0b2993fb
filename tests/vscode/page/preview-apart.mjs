// The preview that goes its own way: neither the scrolling of the editor nor another document in front moves it.
import assert from 'node:assert/strict';
import { until } from '../lib/until.mjs';

/** What follows the editor is switched off. */
export const settings = { 'kasane.preview.scrollWithEditor': false, 'kasane.preview.followEditor': false };

const PLAN = 'cases/R5-012/プラン-1.md';
const CASE = 'cases/R5-015/ケース.md';

const sheet = (window) => window.preview().locator('#kasane-sheet');

function scrollTop(window) {
  return window
    .preview()
    .locator('html')
    .evaluate((root) => root.scrollTop);
}

async function keepsItsPlace({ window, page }) {
  await window.openFile(PLAN);
  await page.getByRole('button', { name: '様式プレビューを横に開く' }).click();
  await window.untilText(sheet(window), (text) => text.includes('家族以外の人'), 'the plan');
  await window.editor(PLAN).click();
  await window.press('Control+End');
  // What is typed there is shown: whatever the preview was told by then, it was told.
  await window.commit('おわりの言葉');
  await window.untilText(sheet(window), (text) => text.includes('おわりの言葉'), 'the new words');
  assert.equal(await scrollTop(window), 0);
}

async function keepsItsDocument({ window, page }) {
  await window.openFile(CASE);
  await page.getByRole('button', { name: '様式プレビューを横に開く' }).waitFor();
  await window.editor(CASE).click();
  const label = () => window.cursor();
  await until(async () => (await label()).startsWith('Ln'), 'the cursor in the other document');
  assert.match(await sheet(window).textContent(), /おわりの言葉/);
  await window.screenshot('preview-apart');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('it does not scroll with the editor', () => keepsItsPlace(stage));
  await test('it does not follow another document', () => keepsItsDocument(stage));
}
