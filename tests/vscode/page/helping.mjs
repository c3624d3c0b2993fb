// What helps beside writing: the page of a rule, the menu of the status item, settings that are offered.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';
/** Generous: the machine of a test does other things too. */
const MAX_ACTIVATION_MS = 1_500;
const SETTINGS = '.vscode/settings.json';

/** Nothing is written before somebody says yes. */
async function offersSettings({ window, page, folder }) {
  await window.openFile(MINUTES);
  const offer = page.locator('.notification-toast').filter({ hasText: 'おすすめの設定' });
  await offer.waitFor();
  await window.screenshot('helping-offer');
  assert.equal(existsSync(join(folder, SETTINGS)), false, 'settings were written unasked');
  await offer.getByRole('button', { name: '使う', exact: true }).click();
  const written = () => (existsSync(join(folder, SETTINGS)) ? readFileSync(join(folder, SETTINGS), 'utf8') : '');
  await until(() => written().includes('workbench.localHistory.exclude'), 'the settings');
  const settings = JSON.parse(written());
  assert.equal(settings['[markdown]']['editor.inlineSuggest.enabled'], false);
  assert.equal(settings['[markdown]']['editor.quickSuggestions'].other, 'on');
  assert.equal(settings['workbench.localHistory.exclude']['**/*.md'], true);
}

/** Answered is answered, also in the next window. */
async function offersOnce({ window, page }) {
  await page.reload();
  await window.openFile(MINUTES);
  await page.locator('.squiggly-error').first().waitFor();
  await window.status().waitFor();
  assert.equal(await page.locator('.notification-toast').filter({ hasText: 'おすすめの設定' }).count(), 0);
}

async function explainsRule({ window, page }) {
  await window.openFile(MINUTES);
  await window.status().click();
  await window.choose('指摘の一覧を見る');
  const link = window.problems().locator('a', { hasText: 'consent/meeting-without-consent' }).first();
  await link.waitFor();
  await window.screenshot('helping-rule-link');
  await link.click();
  await page.locator('.tab', { hasText: 'meeting-without-consent' }).waitFor();
  await window.preview().getByRole('heading', { name: 'なぜ' }).waitFor();
  assert.equal(await window.preview().getByRole('heading', { name: 'Why' }).count(), 0);
  await window.screenshot('helping-rule-page');
  await window.press('Control+J');
}

/** VS Code's own figure: loading the bundle and running `activate`. */
async function startsFast({ window, page }) {
  await window.command('Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Kasane' });
  await until(async () => /\d+ms/.test((await row.textContent().catch(() => '')) ?? ''), 'the time of activation');
  const ms = Number(/(\d+)ms/.exec(await row.textContent())[1]);
  await window.screenshot('helping-activation');
  await window.press('Escape');
  await row.waitFor({ state: 'hidden' });
  console.log(`activation of the extension: ${ms} ms`);
  assert.ok(ms < MAX_ACTIVATION_MS, `${ms} ms`);
}

async function explainsRuleByName({ window }) {
  await window.ask('規則の説明を読む');
  await window.search('どの規則ですか', 'plan/lead');
  await window.page.locator('.tab', { hasText: 'lead.md' }).waitFor();
}

async function hasMenu({ window }) {
  const label = () => window.status().getAttribute('aria-label');
  await until(async () => /最終点検 \d+:\d\d/.test((await label()) ?? ''), 'the time of the last check');
  await window.status().click();
  await window.choices().filter({ hasText: '期日の一覧を見る' }).waitFor();
  await window.screenshot('helping-menu');
  await window.choose('期日の一覧を見る');
  await window.rows('期日').first().waitFor();
}

async function fixesAll({ window, folder }) {
  const path = 'cases/R5-012/プラン-1.md';
  const line = readFileSync(join(folder, path), 'utf8').split('\n').indexOf('作成日: 2023-10-02') + 1;
  await window.openFile(path);
  await window.typeOver(line, '作成日：2023-10-02');
  await window.editor(path).locator('.squiggly-error').first().waitFor();
  await window.command('この文書の指摘をまとめて直す');
  await window.editor(path).locator('.view-line', { hasText: '作成日: 2023-10-02' }).waitFor();
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test } = stage;
  await test('settings are offered, and written on a yes only', () => offersSettings(stage));
  await test('they are not offered again', () => offersOnce(stage));
  await test('the extension is activated in no time', () => startsFast(stage));
  await test('the rule of a finding opens its page', () => explainsRule(stage));
  await test('a rule is explained by name', () => explainsRuleByName(stage));
  await test('the status item tells the last check and opens a menu', () => hasMenu(stage));
  await test('all safe fixes are made at once', () => fixesAll(stage));
}
