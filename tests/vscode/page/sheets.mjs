// The other views of a plan: for the person, the support map, the timeline, and real names where they are asked for.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTestWorkspace } from '../lib/workspace.mjs';

const PLAN = 'cases/R5-012/プラン-1.md';
const REAL = '架空 花';

/** The tests' repository with a register of real names, as an office keeps it outside git. */
export function makeFolder() {
  const folder = copyTestWorkspace();
  mkdirSync(join(folder, '.kasane'));
  writeFileSync(join(folder, '.kasane/persons.yaml'), `R5-012:\n  本人:\n    氏名: ${REAL}\n    よみ: かくう はな\n`);
  return folder;
}

async function choose({ window }, name) {
  const preview = window.preview();
  await preview.getByRole('button', { name, exact: true }).click();
  await preview.locator(`#kasane-views button[aria-pressed="true"]`, { hasText: name }).waitFor();
  return preview.locator('#kasane-sheet');
}

async function showsPlan({ window, page }) {
  await window.openFile(PLAN);
  await page.getByRole('button', { name: '様式プレビューを横に開く' }).click();
  await window.untilText(window.preview().locator('#kasane-sheet'), (text) => text.includes('役割分担'), 'the form');
}

async function showsForPerson(stage) {
  const sheet = await choose(stage, '本人用');
  await stage.window.untilText(sheet, (text) => text.includes('これからの'), 'the sheet for the person');
  assert.ok((await sheet.locator('ruby rt').count()) > 10, 'furigana');
  await stage.window.screenshot('sheets-person');
}

async function showsPicture(stage, name, id) {
  const sheet = await choose(stage, name);
  await sheet.locator('svg[role="img"]').first().waitFor();
  assert.ok((await sheet.locator('svg title').count()) > 0, 'a picture with a title');
  await stage.window.screenshot(`sheets-${id}`);
}

async function showsNamesOnlyWhenAsked(stage) {
  const sheet = await choose(stage, '書式');
  await stage.window.untilText(
    sheet,
    (text) => text.includes('役割分担') && !text.includes(REAL),
    'the form without names',
  );
  await stage.window.preview().getByRole('button', { name: '実名' }).click();
  await stage.window.untilText(
    sheet,
    (text) => text.includes(REAL) && text.includes('実名入り'),
    'the real name and its mark',
  );
  await stage.window.screenshot('sheets-names');
  await stage.window.preview().getByRole('button', { name: '実名' }).click();
  await stage.window.untilText(sheet, (text) => !text.includes(REAL), 'the names to go');
}

async function fallsBackToForm(stage) {
  await choose(stage, '本人用');
  // The keyboard is in the preview: a file would open over it.
  await stage.window.press('Control+1');
  await stage.window.openFile('minutes/2023-10-20-重層的支援会議.md');
  await stage.window.untilText(
    stage.window.preview().locator('#kasane-sheet'),
    (text) => text.includes('出席'),
    'the minutes as a form',
  );
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await stage.window.resize(1600, 1000);
  await test('the form comes first', () => showsPlan(stage));
  await test('for the person, with furigana', () => showsForPerson(stage));
  await test('the support map', () => showsPicture(stage, '支援関係図', 'map'));
  await test('the timeline', () => showsPicture(stage, '時系列', 'timeline'));
  await test('real names only when asked for, with a mark', () => showsNamesOnlyWhenAsked(stage));
  await test('a document without the view shows its form', () => fallsBackToForm(stage));
}
