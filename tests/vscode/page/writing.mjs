// Writing: status, squiggle, Problems, suggestions and hover, as they are seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

const PLAN = 'cases/R5-012/プラン-1.md';
const AGENCY = '東地域包括支援センター';

function lineOf(folder, text) {
  const index = readFileSync(join(folder, PLAN), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  assert.ok(index >= 0, `no line with ${text}`);
  return index + 1;
}

async function showsStatus({ window }) {
  await window.openFile(PLAN);
  const label = () => window.status().getAttribute('aria-label');
  await until(
    async () => /ケース文書 \d+ 件/.test((await label().catch(() => '')) ?? ''),
    'the numbers in the status bar',
  );
}

async function flagsError({ window, page, folder }) {
  const line = lineOf(folder, '作成者: ');
  await window.typeOver(line, '作成者:');
  await page.locator('.squiggly-error').first().waitFor();
  await window.status().click();
  await window.screenshot('writing-status-menu');
  await window.choose('指摘の一覧を見る');
  await window.problems().filter({ hasText: 'document/required' }).first().waitFor();
  // Problems and status item count the same: this one, and the minutes that are wrong on purpose.
  const label = () => window.status().getAttribute('aria-label');
  await until(async () => (await label()).includes('要修正 2'), 'two errors in the status bar');
  await window.screenshot('writing-error');
  await window.editor(PLAN).click();
  await window.typeOver(line, '作成者: 地域福祉連携室');
  await page.locator('.squiggly-error').first().waitFor({ state: 'hidden' });
  await window.press('Control+J');
}

async function completes({ window, folder }, typed, name) {
  const line = lineOf(folder, `  - 機関: ${AGENCY}`);
  await window.typeOver(line, '  - 機関: ');
  if (/^[a-z]+$/.test(typed)) await window.type(typed);
  else await window.commit(typed);
  await window.press('Control+Space');
  await window.suggestions().filter({ hasText: AGENCY }).first().waitFor();
  await window.screenshot(`writing-completion-${name}`);
  await window.press('Enter');
  const text = window.editor(PLAN).locator('.view-line', { hasText: `- 機関: ${AGENCY}` });
  await text.first().waitFor();
}

/**
 * With an input method: while it converts, nothing may pop up that would take Enter from it; what it
 * commits is then completed.
 */
async function staysQuietWhileConverting({ window, page, folder }) {
  await window.deleteFrom(lineOf(folder, `  - 機関: ${AGENCY}`), '  - 機関: '.length + 1);
  const input = await page.context().newCDPSession(page);
  for (const text of ['ひ', 'ひが', 'ひがし', '東']) {
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await window
      .editor(PLAN)
      .locator('.view-line', { hasText: `機関: ${text}` })
      .first()
      .waitFor();
    assert.equal(await window.suggestions().count(), 0, `suggestions while converting ${text}`);
  }
  await input.send('Input.insertText', { text: '東' });
  await window.press('Control+Space');
  await window.suggestions().filter({ hasText: AGENCY }).first().waitFor();
  await window.press('Enter');
  await window
    .editor(PLAN)
    .locator('.view-line', { hasText: `- 機関: ${AGENCY}` })
    .first()
    .waitFor();
  await input.detach();
}

async function explains({ window, page, folder }) {
  await window.goTo(lineOf(folder, '次回モニタリング'), 3);
  await window.press('Control+K');
  await window.press('Control+I');
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'モニタリング' });
  await hover.first().waitFor();
  await window.screenshot('writing-hover');
  await window.press('Escape');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('the status item counts documents', () => showsStatus(stage));
  await test('an error is underlined, listed, and goes when mended', () => flagsError(stage));
  await test('an agency is suggested from romaji', () => completes(stage, 'higasi', 'romaji'));
  await test('an agency is suggested from kana', () => completes(stage, 'ひがし', 'kana'));
  await test('an agency is suggested from kanji', () => completes(stage, '東地', 'kanji'));
  await test('suggestions stay away while an input method converts', () => staysQuietWhileConverting(stage));
  await test('a field explains itself', () => explains(stage));
}
