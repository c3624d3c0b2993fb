// A name in minutes of a case without consent: seen, and replaced by the lightbulb.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';
const NAME = '山田花子';

function place(folder) {
  const lines = readFileSync(join(folder, MINUTES), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(NAME));
  return { line: index + 1, column: lines[index].indexOf(NAME) + 2 };
}

async function flagsName({ window, page, folder }) {
  await window.openFile(MINUTES);
  const { line, column } = place(folder);
  await window.goTo(line, column);
  await page.locator('.squiggly-error').first().waitFor();
  await window.screenshot('minutes-flagged');
}

async function replacesName({ window, page }) {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: '本人' }).first();
  await until(async () => {
    await window.press('Control+.');
    return fix.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
  }, 'the quick fix');
  await window.screenshot('minutes-quick-fix');
  await fix.click();
  const text = () => window.editor(MINUTES).locator('.view-lines').textContent();
  await until(async () => !(await text()).includes(NAME), 'the name to go');
  assert.match(await text(), /本人は、呼びかけに返事をしない/);
  await window.screenshot('minutes-fixed');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('the name is underlined', () => flagsName(stage));
  await test('the lightbulb puts the 呼称 in its place', () => replacesName(stage));
}
