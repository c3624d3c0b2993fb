// A plan from an empty file to a clean check: no name of a field is typed, values come from the list where one is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../lib/extension.mjs';
import { until } from '../lib/until.mjs';

const PATH = 'cases/R5-012/プラン-2.md';
const AGENCY = '東地域包括支援センター';

/**
 * What a person does at each stop of the template: type a little and choose from the list, or write in their own
 * words. Nothing here is the name of a field.
 */
const STOPS = [
  { at: '回', choose: '2' },
  { at: '作成日', choose: '2023-11-01' },
  { at: '作成者', type: 'tiiki', choose: '地域福祉連携室' },
  { at: '状態', choose: '案', goesOn: true },
  { at: '事業', choose: '多機関協働' },
  { at: '課題', type: 'hiki', choose: 'ひきこもり' },
  { at: '目標', say: '週に一度、訪問した人と話す' },
  { at: '支援内容', say: '玄関先での短い会話から始める' },
  { at: '機関', type: 'higasi', choose: AGENCY },
  { at: '役割', choose: '主担当' },
  { at: '主担当', type: '東包括', choose: AGENCY },
  { at: '開始', choose: '2023-11-01' },
  { at: '終了', say: '2024-03-31' },
  { at: '次回モニタリング', say: '2024-02-01' },
  { at: '本人同意', choose: 'あり' },
  { at: '意向', say: '本人は家で暮らし続けたい。長男は外に出るきっかけがほしい。' },
  { at: '方向性', say: '訪問を重ね、長男が安心して話せる人をふやす。' },
];

async function openEmpty({ window, folder }) {
  writeFileSync(join(folder, PATH), '');
  await window.openFile(PATH);
  await window.editor(PATH).click();
}

async function begin({ window }) {
  await window.type('sien');
  await window.take('支援プランのひな形', 'plan-template');
  await window.editor(PATH).locator('.view-line', { hasText: '種別: 支援プラン' }).waitFor();
  await window.editor(PATH).locator('.view-line', { hasText: 'ケース番号: R5-012' }).waitFor();
}

async function fill({ window }, { at, type, choose, say, goesOn = false }) {
  if (say !== undefined) await window.commit(say);
  if (type !== undefined) {
    if (/^[a-z]+$/.test(type)) await window.type(type);
    else await window.commit(type);
  }
  if (choose !== undefined) await window.take(choose, `plan-${at}`);
  // Where the template itself has the list, a choice goes on to the next stop.
  if (goesOn) return;
  // A list that has opened by itself would take the Tab.
  if (await window.suggestions().first().isVisible()) await window.press('Escape');
  await window.press('Tab');
}

function check(folder) {
  const cli = join(EXTENSION, 'dist/cli.cjs');
  return spawnSync(process.execPath, [cli, 'check', '--fail-on', 'warning', PATH], { cwd: folder, encoding: 'utf8' });
}

async function isClean({ window, page, folder }) {
  await window.press('Control+S');
  const file = join(folder, PATH);
  await until(() => readFileSync(file, 'utf8').includes('方向性'), 'the saved plan');
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'hidden' });
  await window.screenshot('plan-clean');
  const { status, stdout, stderr } = check(folder);
  assert.equal(status, 0, `${stdout}${stderr}\n${readFileSync(file, 'utf8')}`);
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await openEmpty(stage);
  await test('four letters bring the whole template', () => begin(stage));
  await test('every field is filled from its list or in one’s own words', async () => {
    for (const stop of STOPS) await fill(stage, stop);
  });
  await test('editor and command line find nothing in the plan', () => isClean(stage));
}
