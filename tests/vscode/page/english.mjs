// The same extension in an English VS Code.
import assert from 'node:assert/strict';
import { until } from '../lib/until.mjs';

const PLAN = 'cases/R5-012/プラン-1.md';

/** Display language of the VS Code that runs this file. */
export const locale = 'en';

async function speaksEnglish({ window, page }) {
  await window.openFile(PLAN);
  const label = async () =>
    (await window
      .status()
      .getAttribute('aria-label')
      .catch(() => '')) ?? '';
  await until(async () => /Case documents: \d+\./.test(await label()), 'the numbers in the status bar');
  await page.getByRole('button', { name: 'Open Form Preview to the Side' }).click();
  await page.locator('.tab', { hasText: 'Preview: ' }).waitFor();
  await window.preview().getByRole('button', { name: 'Larger' }).waitFor();
  await window.screenshot('english');
}

async function explainsInEnglish({ window, page }) {
  await window.ask('Explain a Rule');
  await window.search('Which rule?', 'plan/lead');
  await page.locator('.tab', { hasText: 'lead.md' }).waitFor();
  const text = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  await text.getByRole('heading', { name: 'Why' }).waitFor();
  assert.equal(await text.getByRole('heading', { name: 'なぜ' }).count(), 0);
  await window.screenshot('english-rule');
}

/** The tests. */
export async function run(stage) {
  const { test } = stage;
  await test('status, button and preview speak English', () => speaksEnglish(stage));
  await test('the page of a rule is in English', () => explainsInEnglish(stage));
}
