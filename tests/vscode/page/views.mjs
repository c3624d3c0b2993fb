// The views beside the editor: cases, what is due, agencies.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';

function lineOf(folder, path, text) {
  const index = readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  assert.ok(index >= 0, `no line with ${text}`);
  return index + 1;
}

function untilCursor(window, line) {
  return until(
    async () => (await window.cursor().catch(() => '')).includes(`Ln ${line},`),
    `the cursor on line ${line}`,
  );
}

async function showsCases({ window }) {
  await window.showViews();
  const row = window.rows('ケース').filter({ hasText: 'R5-015' });
  // The error is that of the minutes, which belong to the case.
  await until(
    async () => /要修正 1.*本人同意なし/.test((await row.textContent()) ?? ''),
    'what is wrong with the case',
  );
  await row.locator('.codicon-error').waitFor();
  assert.match(await row.getAttribute('aria-label'), /R5-015, 受付, 要修正 1, 本人同意なし/);
  const texts = await window.rows('ケース').allTextContents();
  const at = (text) => texts.findIndex((found) => found.includes(text));
  assert.ok(at('試験市') < at('受付') && at('受付') < at('R5-015') && at('R5-015') < at('支援中'), texts.join(' | '));
  assert.ok(at('長岡京市') > 0, 'the second repository');
  await window.screenshot('views-cases');
}

async function opensDocument({ window }) {
  const row = window.rows('ケース').filter({ hasText: 'R5-012' });
  await row.locator('.monaco-tl-twistie').click();
  const plan = window.rows('ケース').filter({ hasText: 'プラン-1.md' });
  await plan.click();
  await window.editor('プラン-1.md').waitFor();
  await window.screenshot('views-case-open');
  await row.locator('.monaco-tl-twistie').click();
}

/** Which case each value leaves; the other one goes. */
const FILTERS = [
  { by: '分野', value: '介護', picture: 'views-filter' },
  { by: '機関', value: '東地域包括支援センター' },
  { by: '主担当', value: '東地域包括支援センター' },
];

async function filters(stage) {
  for (const filter of FILTERS) await narrows(stage, filter);
}

async function narrows({ window }, { by, value, picture }) {
  const cases = window.view('ケース');
  const shown = async () => (await window.rows('ケース').allTextContents()).join(' ');
  await cases.locator('.pane-header').hover();
  await cases.getByRole('button', { name: 'ケースを絞り込む' }).click();
  await window.choose(by);
  await window.choices().filter({ hasText: value }).first().waitFor();
  if (picture !== undefined) await window.screenshot(picture);
  await window.choose(value);
  await cases.getByText(`${by}: ${value}`).first().waitFor();
  await until(async () => !(await shown()).includes('R5-015'), 'the other case to go');
  assert.match(await shown(), /R5-012/);
  await window.screenshot(`views-filtered-${by}`);
  await cases.getByRole('button', { name: '絞り込みをやめる' }).click();
  await until(async () => (await shown()).includes('R5-015'), 'all cases again');
  await cases.getByText(`${by}: ${value}`).first().waitFor({ state: 'hidden' });
}

async function opensDue({ window, folder }) {
  const overdue = window.rows('期日').filter({ hasText: '期日を過ぎています' });
  await overdue.waitFor();
  await window.screenshot('views-due-overdue');
  await overdue.locator('.monaco-tl-twistie').click();
  const row = window.rows('期日').filter({ hasText: '2023/11/10' });
  await row.waitFor();
  assert.match(await row.textContent(), /決定事項.*R5-015.*あと 9 日/);
  const headings = (await window.rows('期日').allTextContents()).filter((text) => /^(期日を過ぎ|今月|来月)/.test(text));
  assert.match(headings.join(), /期日を過ぎています.*今月/);
  await row.click();
  await window.editor(MINUTES).waitFor();
  await untilCursor(window, lineOf(folder, MINUTES, '期限: 2023-11-10'));
  await window.screenshot('views-due');
}

async function opensAgency({ window, folder }) {
  for (const title of ['ケース', '期日', '関係機関']) await window.toggleView(title);
  const row = window.rows('関係機関').filter({ hasText: '試験市社会福祉協議会' });
  await row.waitFor();
  const busy = window.rows('関係機関').filter({ hasText: '東地域包括支援センター' }).first();
  assert.match(await busy.textContent(), /役割 \d+ 件/);
  await row.click();
  await window.editor('agencies.yaml').waitFor();
  await untilCursor(window, lineOf(folder, 'agencies.yaml', '名称: 試験市社会福祉協議会'));
  await window.screenshot('views-agencies');
  for (const title of ['関係機関', '期日', 'ケース']) await window.toggleView(title);
}

/** A change of a document reaches the views without anybody asking. */
async function follows({ window, folder }) {
  const path = 'cases/R5-015/ケース.md';
  await window.ask('ケースの文書を開く');
  await window.choose('R5-015');
  await window.choose('ケース.md');
  await window.editor(path).waitFor();
  await window.typeOver(lineOf(folder, path, '状態: '), '状態: 支援中');
  const group = window
    .rows('ケース')
    .filter({ hasText: /^支援中/ })
    .first();
  await until(async () => /支援中\s*2/.test((await group.textContent()) ?? ''), 'the case under its new state');
  await window.press('Control+Z');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('cases stand by state, with what is wrong with them', () => showsCases(stage));
  await test('a case opens to its documents', () => opensDocument(stage));
  await test('cases are narrowed down, and the filter can be cleared', () => filters(stage));
  await test('what is due opens at the field that says it', () => opensDue(stage));
  await test('an agency opens at its entry', () => opensAgency(stage));
  await test('the views follow typing', () => follows(stage));
}
