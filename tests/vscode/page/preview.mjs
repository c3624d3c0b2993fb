// The preview of a plan: shown, following, clicked, scrolled, restored.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../lib/until.mjs';

const PLAN = 'cases/R5-012/プラン-1.md';
const GOAL = '家族以外の人と月に一度会う';

/** The 1-based line on which `text` begins. */
function lineOf(folder, text) {
  const lines = readFileSync(join(folder, PLAN), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  assert.ok(index >= 0, `no line with ${text}`);
  return index + 1;
}

function cursorLine(page) {
  return page.locator('.statusbar-item[id="status.editor.selection"]').textContent();
}

async function showsPlan({ window, page }) {
  await window.openFile(PLAN);
  await page.getByRole('button', { name: '様式プレビューを横に開く' }).click();
  await window.untilText(window.preview().locator('#kasane-sheet'), (text) => text.includes(GOAL), 'the goal');
}

async function followsTyping({ window, folder }) {
  const line = lineOf(folder, '目標: ');
  const sheet = window.preview().locator('#kasane-sheet');
  await window.typeOver(line, '    目標: 週に一度は散歩に出る');
  await window.untilText(
    sheet,
    (text) => text.includes('週に一度は散歩に出る') && !text.includes(GOAL),
    'the new goal',
  );
}

/**
 * A view that is drawn anew would lose the place and flicker: what did not change stays the same element. The time is
 * told, not judged: from the key to the new view.
 */
async function changesInPlace({ window, folder }) {
  const line = lineOf(folder, '目標: ');
  const frame = window.preview().locator('html');
  await frame.evaluate((root) => {
    root.scrollTop = 40;
    const sheet = root.querySelector('#kasane-sheet');
    window.kept = [...sheet.querySelectorAll('td, th, p')].filter((element) => !element.textContent.includes('散歩'));
    window.drawn = new Promise((resolve) =>
      new MutationObserver(() => {
        if (sheet.textContent.includes('散歩の後で話す')) resolve(Date.now());
      }).observe(sheet, { childList: true, subtree: true, characterData: true }),
    );
  });
  await window.goTo(line);
  await window.press('End');
  const place = await scrollTop(window);
  const typed = Date.now();
  await window.commit('。散歩の後で話す');
  const seen = await frame.evaluate(async (root) => {
    const at = await window.drawn;
    const lost = window.kept.filter((element) => !root.contains(element)).length;
    return { at, lost, kept: window.kept.length };
  });
  console.log(`     from the key to the new view: ${seen.at - typed} ms`);
  assert.ok(seen.kept > 20, `${seen.kept} elements`);
  assert.equal(seen.lost, 0);
  assert.equal(await scrollTop(window), place);
}

async function keepsLastGoodView({ window, folder }) {
  const line = lineOf(folder, '目標: ');
  const note = window.preview().locator('#kasane-note');
  await window.typeOver(line, '    "目標: 閉じない');
  await note.waitFor({ state: 'visible' });
  assert.match(await note.textContent(), /直前の内容/);
  await window.screenshot('preview-stale');
  await window.typeOver(line, `    目標: ${GOAL}`);
  await note.waitFor({ state: 'hidden' });
  await window.untilText(window.preview().locator('#kasane-sheet'), (text) => text.includes(GOAL), 'the goal again');
}

async function showsFindings({ window, folder }) {
  const line = lineOf(folder, '作成者: ');
  const sheet = window.preview().locator('#kasane-sheet');
  await window.typeOver(line, '作成者:');
  await window.untilText(sheet, (text) => text.includes('「作成者」が空'), 'the finding on the sheet');
  await window.screenshot('preview-finding');
  await window.typeOver(line, '作成者: 地域福祉連携室');
  await window.untilText(sheet, (text) => !text.includes('「作成者」が空'), 'the finding to go');
}

async function clickGoesToSource({ window, page, folder }) {
  const line = lineOf(folder, '目標: ');
  await window.goTo(1);
  await window.preview().getByText(GOAL).first().click();
  await until(async () => (await cursorLine(page)).includes(`Ln ${line}`), `the cursor on line ${line}`);
}

function scrollTop(window) {
  return window
    .preview()
    .locator('html')
    .evaluate((root) => root.scrollTop);
}

async function scrollsWithEditor({ window }) {
  await window.goTo(1);
  await until(async () => (await scrollTop(window)) < 20, 'the preview at its top');
  await window.press('Control+End');
  await until(async () => (await scrollTop(window)) > 50, 'the preview scrolled');
}

async function editorScrollsWithPreview({ window, page }) {
  const numbers = window.editor(PLAN).locator('.line-numbers');
  const firstLine = async () => Math.min(...(await numbers.allTextContents()).map(Number));
  await window.press('Control+End');
  await until(async () => (await scrollTop(window)) > 50, 'the preview scrolled');
  const frame = window.preview().locator('html');
  await frame.hover();
  await page.mouse.wheel(0, -5000);
  await until(async () => (await firstLine()) <= 2, 'the editor at its top');
}

async function zooms({ window }) {
  const preview = window.preview();
  const size = () => preview.locator('#kasane-sheet').evaluate((sheet) => sheet.style.zoom);
  await preview.getByRole('button', { name: '拡大' }).click();
  assert.equal(await size(), '1.1');
  await preview.getByRole('button', { name: '縮小' }).click();
  await preview.getByRole('button', { name: '縮小' }).click();
  assert.equal(await size(), '0.9');
}

async function keepsPlaceWhenHidden({ window, page }) {
  const sheet = window.preview().locator('#kasane-sheet');
  const tab = page.locator('.tab', { hasText: 'プレビュー: ' });
  await tab.click();
  await window.openFile('agencies.yaml');
  await sheet.waitFor({ state: 'hidden' });
  await tab.click();
  await window.untilText(sheet, (text) => text.includes(GOAL), 'the plan again');
  assert.equal(await sheet.evaluate((element) => element.style.zoom), '0.9');
}

async function restoredWithWindow({ window, page }) {
  await page.reload();
  // Which tab was in front is kept only now and then: the preview may have to be asked for.
  await page.locator('.tab', { hasText: 'プレビュー: ' }).click();
  await window.untilText(window.preview().locator('#kasane-sheet'), (text) => text.includes(GOAL), 'the plan again');
}

/** Nothing of VS Code's colours may reach the paper. */
async function whitePaper({ window }, theme) {
  await window.theme(theme);
  const sheet = window.preview().locator('#kasane-sheet');
  const background = await sheet.evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.equal(background, 'rgb(255, 255, 255)');
  await window.screenshot(`preview-${theme.toLowerCase().replaceAll(' ', '-')}`);
}

/** Scripts and foreign content do not run, wherever they come from. */
async function runsNothingForeign({ window }) {
  const blocked = await window
    .preview()
    .locator('body')
    .evaluate(async (body) => {
      const image = document.createElement('img');
      const refused = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', resolve, { once: true }),
      );
      image.src = 'https://example.invalid/x.png';
      body.append(image);
      const { effectiveDirective } = await refused;
      image.remove();
      return effectiveDirective;
    });
  assert.equal(blocked, 'img-src');
}

/** The tests, in the order of a visit. */
export async function run(stage) {
  const { test, window } = stage;
  await test('the button shows the plan as a form', () => showsPlan(stage));
  await window.screenshot('preview-plan-narrow');
  await window.resize(1920, 1080);
  await window.screenshot('preview-plan-wide');
  await window.resize(1280, 800);
  await test('it follows typing', () => followsTyping(stage));
  await test('it changes in place', () => changesInPlace(stage));
  await test('it keeps the last good view while the text cannot be read', () => keepsLastGoodView(stage));
  await test('it shows the findings where they belong', () => showsFindings(stage));
  await test('a click goes to the source', () => clickGoesToSource(stage));
  await test('it scrolls with the editor', () => scrollsWithEditor(stage));
  await test('the editor scrolls with it', () => editorScrollsWithPreview(stage));
  await test('it zooms', () => zooms(stage));
  await test('it keeps its size while hidden', () => keepsPlaceWhenHidden(stage));
  await test('it runs and loads nothing foreign', () => runsNothingForeign(stage));
  await test('it is restored with the window', () => restoredWithWindow(stage));
  for (const theme of ['Dark 2026', 'Dark High Contrast', 'Light High Contrast', 'Light 2026']) {
    await test(`white paper under ${theme}`, () => whitePaper(stage, theme));
  }
}
