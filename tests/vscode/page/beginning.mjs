// From a folder with nothing in it to a first case: the welcome, the walkthrough, setting up, new documents.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';
import { plainFolder } from '../lib/workspace.mjs';

const IGNORED = 'node_modules/\n';

/** A folder that is no case repository; its .gitignore must be kept. */
export function makeFolder() {
  return plainFolder({ '.gitignore': IGNORED });
}

/** Where no kasane.yaml is, a Markdown file costs nothing. */
async function sleeps({ window }) {
  await window.openFile('メモ.md');
  await window.command('Developer: Show Running Extensions');
  const row = window.page.locator('.runtime-extensions-editor .monaco-list-row');
  await row.filter({ hasText: 'Markdown' }).first().waitFor();
  assert.equal(await row.filter({ hasText: 'Kasane' }).count(), 0);
  await window.press('Escape');
  await row.first().waitFor({ state: 'hidden' });
  assert.equal(await window.status().count(), 0);
}

async function welcomes({ window, page }) {
  await page.locator('.activitybar .action-item:has(.action-label[aria-label^="Kasane"])').click();
  await page.mouse.move(700, 400);
  await window.view('ケース').getByRole('button', { name: 'ケース文書のフォルダを準備する' }).waitFor();
  await window.screenshot('beginning-welcome');
}

async function guides({ window, page }) {
  await window.view('ケース').getByText('はじめてのケースの手引き').click();
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  assert.equal(await steps.count(), 7);
  await page.getByText('フォルダを準備する').first().waitFor();
  // The pictures stand beside the steps where the window is wide enough.
  await window.resize(1680, 900);
  await page.locator('iframe.webview.ready').first().waitFor();
  const picture = window.preview().locator('svg');
  await picture.first().waitFor();
  await window.screenshot('beginning-walkthrough');
  await steps.filter({ hasText: '候補から選んで書く' }).click();
  await page.getByText('空いた行で Ctrl+Space').waitFor();
  // Each step has a picture of its own: this one shows a list, not a folder.
  await until(async () => (await picture.first().innerHTML()).includes('opacity=".25"'), 'the picture of the step');
  await window.screenshot('beginning-walkthrough-write');
  await window.resize(1280, 800);
}

async function setsUp({ window, folder }) {
  await window.view('ケース').getByRole('button', { name: 'ケース文書のフォルダを準備する' }).click();
  await window.answer('自治体・法人の名前');
  await window.choose('標準');
  await window.answer('ケース番号', 'R6-001');
  await window.editor('ケース.md').waitFor();
  await window.rows('ケース').filter({ hasText: 'R6-001' }).waitFor();
  await window.screenshot('beginning-first-case');
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  assert.match(read('kasane.yaml'), /^自治体: みどり市$/m);
  assert.match(read('agencies.yaml'), /社会福祉協議会/);
  assert.equal(read('.gitignore'), `${IGNORED}# 実名の名簿など、gitに入れないもの\n.kasane/\n`);
  assert.match(read('cases/R6-001/ケース.md'), /^ケース番号: R6-001$/m);
}

async function makesDocument({ window, folder }) {
  await window.ask('新しい文書を作る');
  await window.choose('アセスメント');
  await window.choose('R6-001');
  await window.editor('アセスメント.md').waitFor();
  const file = join(folder, 'cases/R6-001/アセスメント.md');
  await until(() => existsSync(file), 'the file');
  assert.match(readFileSync(file, 'utf8'), /^---\n種別: アセスメント\nケース番号: R6-001\n/);
  await window.screenshot('beginning-new-document');
}

async function makesCase({ window }) {
  await window.ask('新しいケースを作る');
  await window.answer('ケース番号', 'R6-001');
  await window.page.getByText('この番号はもう使われています').waitFor();
  // What was wrong now stands where the question stood.
  await window.answer('新しいケース', 'R6-002');
  await window.rows('ケース').filter({ hasText: 'R6-002' }).waitFor();
}

/** Nothing that is there is written over: a second document of the kind gets a name of its own. */
async function overwritesNothing({ window, folder }) {
  const first = join(folder, 'cases/R6-001/アセスメント.md');
  const before = readFileSync(first, 'utf8');
  await window.ask('新しい文書を作る');
  await window.choose('アセスメント');
  await window.choose('R6-001');
  await window.editor('アセスメント-2.md').waitFor();
  assert.equal(readFileSync(first, 'utf8'), before);
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('without a kasane.yaml the extension sleeps', () => sleeps(stage));
  await test('without a repository the view says what to do', () => welcomes(stage));
  await test('the walkthrough has its steps and pictures', () => guides(stage));
  await test('a folder is set up, and what is there is kept', () => setsUp(stage));
  await test('a document begins with what the case says', () => makesDocument(stage));
  await test('a new case has a number of its own', () => makesCase(stage));
  await test('a document that is there is not written over', () => overwritesNothing(stage));
}
