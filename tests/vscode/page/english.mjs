// The same extension in an English VS Code.
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

/** The tests. */
export async function run(stage) {
  await stage.test('status, button and preview speak English', () => speaksEnglish(stage));
}
