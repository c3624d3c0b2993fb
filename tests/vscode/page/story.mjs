// From an empty folder to the first evaluation, as somebody would who has never seen YAML: what is known is there, the
// rest is a place to fill in, chosen from a list or written in one's own words. No name of a field is typed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../lib/extension.mjs';
import { until } from '../lib/until.mjs';
import { plainFolder } from '../lib/workspace.mjs';

const CASE = 'cases/R6-001';

/** A folder with nothing in it. */
export function makeFolder() {
  return plainFolder();
}

async function begins({ window, page }) {
  await page.locator('.activitybar .action-item:has(.action-label[aria-label^="Kasane"])').click();
  await window.view('ケース').getByRole('button', { name: 'ケース文書のフォルダを準備する' }).click();
  await window.answer('自治体・法人の名前');
  await window.choose('標準');
  await window.answer('ケース番号', 'R6-001');
  await window.editor('ケース.md').waitFor();
  const offer = page.locator('.notification-toast').filter({ hasText: 'おすすめの設定' });
  await offer.getByRole('button', { name: '使う', exact: true }).click();
  await offer.waitFor({ state: 'hidden' });
  await window.screenshot('story-case');
}

/** Waits until a place to fill in is selected: the first of a new document, the next one after Tab. */
function untilAtGap(window) {
  return until(async () => (await window.cursor().catch(() => '')).includes('selected'), 'a place to fill in');
}

/** What a person does at each place: type a little and choose, choose at once, or write in their own words. */
async function fill({ window }, steps) {
  for (const [i, { type, choose, say }] of steps.entries()) {
    if (i > 0) await window.press('Tab');
    await untilAtGap(window);
    if (say !== undefined) await window.commit(say);
    if (type !== undefined) await window.type(type);
    if (choose !== undefined) await window.take(choose);
    if (await window.suggestions().first().isVisible()) await window.press('Escape');
  }
}

/** Saves, and begins what follows with the button above the text. */
async function follows({ window, page }, name, file) {
  await window.press('Control+S');
  await page.getByRole('button', { name: 'この文書に続く文書を作る' }).click();
  await window.choose(`${name}を作る`);
  await window.editor(file).waitFor();
}

async function addsPerson(stage) {
  const { window } = stage;
  await window.goTo(8);
  await window.press('End');
  await window.press('Enter');
  await window.take('- 呼称', 'story-row');
  await fill(stage, [
    { type: 'tyounan', choose: '長男' },
    { type: 'tyounan', choose: '長男' },
  ]);
}

async function writesCase(stage) {
  await fill(stage, [
    { type: '70', choose: '70代' },
    { type: 'kon', choose: '困窮' },
    { type: 'sougou', choose: '福祉総合相談窓口' },
    { say: '本人から、家計が苦しく、長男が家から出られないと相談があった。' },
  ]);
  await addsPerson(stage);
}

async function writesReferral(stage) {
  await follows(stage, 'つなぐシート', 'つなぐシート.md');
  await fill(stage, [
    { type: 'syakyo', choose: '社会福祉協議会' },
    { choose: '収入・仕事のこと' },
    { say: '家計とひきこもりの両方があり、一つの窓口では支えきれない。' },
    { say: '家計のやりくりの相談から始まった。' },
    { say: '長男への電話は控えてほしい。' },
  ]);
  await stage.window.screenshot('story-referral');
}

async function writesIntake(stage) {
  await follows(stage, '相談受付票', '相談受付票.md');
  await fill(stage, [
    { choose: '収入・生活費のこと' },
    { say: '社会福祉協議会' },
    { say: '初回で、説明の時間が取れなかった。' },
    { choose: '中程度' },
    { say: '家計が苦しい。' },
    { say: '長男に人と会う機会がほしい。' },
  ]);
  await stage.window.screenshot('story-intake');
}

async function writesAssessment(stage) {
  await follows(stage, 'アセスメント', 'アセスメント.md');
  await fill(stage, [
    { type: 'keizai', choose: '経済的困窮' },
    { type: 'hiki', choose: 'ひきこもり' },
    { say: '家計が苦しい。長男のこの先が心配。' },
    { say: '本人と長男の二人で暮らしている。' },
    { say: '家計を整えながら、長男とは訪問で関係をつくる。' },
  ]);
  await stage.window.screenshot('story-assessment');
}

async function writesPlan(stage) {
  const { window } = stage;
  await follows(stage, '支援プラン', 'プラン-1.md');
  await untilAtGap(window);
  await window.screenshot('story-plan-begun');
  await fill(stage, [
    { choose: '多機関協働' },
    { say: '毎月の支払いに遅れない' },
    { say: '家計の表をいっしょに作る' },
    { choose: '社会福祉協議会' },
    { choose: '2027' },
    { say: '週に一度、家族以外の人と話す' },
    { say: '訪問を続け、好きな話題から関係をつくる' },
    { choose: '福祉総合相談窓口' },
    { choose: '2027' },
    { choose: '今日' },
    { choose: '6か月後' },
    { choose: '3か月後' },
    { say: '二人で今の家に暮らし続けたい。' },
    { say: '家計の不安を減らし、長男が安心して話せる人をふやす。' },
  ]);
  await window.screenshot('story-plan');
}

async function writesMinutes(stage) {
  const { window } = stage;
  await follows(stage, '会議録', '支援会議.md');
  await untilAtGap(window);
  await window.screenshot('story-minutes-begun');
  await fill(stage, [
    { say: '同意の説明がまだだが、早く役割を分ける必要がある。' },
    { choose: '開催日と同じ' },
    { say: '家計の相談を続け、訪問を始める。' },
    { choose: '社会福祉協議会' },
    { choose: '3か月後' },
    { choose: '翌月' },
    { say: 'プランの案' },
    { say: '世帯の収入と支出' },
    { say: '案のとおり進める。' },
  ]);
  await window.press('Control+S');
  await window.screenshot('story-minutes');
}

function lineOf({ folder }, path, text) {
  const index = readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  assert.ok(index >= 0, `no line with ${text}`);
  return index + 1;
}

/** After the meeting: the new state asks for more fields, which are added where the cursor is. */
async function decidesPlan(stage) {
  const { window, page } = stage;
  await page.locator('.tab', { hasText: 'プラン-1.md' }).click();
  await window.deleteFrom(lineOf(stage, `${CASE}/プラン-1.md`, '状態: '), '状態: '.length + 1);
  await window.take('決定');
  const add = page.locator('.action-widget .monaco-list-row', { hasText: '足りない欄を加える（会議・支援決定日）' });
  await until(async () => {
    await window.press('Control+.');
    return add.waitFor({ timeout: 1_500 }).then(
      () => true,
      () => false,
    );
  }, 'the missing fields among the actions');
  await window.screenshot('story-decided');
  await add.click();
  await window.editor('プラン-1.md').locator('.view-line', { hasText: '会議: 〔会議〕' }).waitFor();
  await window.command('次の空欄〔…〕へ移る');
  await fill(stage, [{ choose: '支援会議' }, { choose: '会議の日' }]);
  await window.press('Control+S');
}

async function writesEvaluation(stage) {
  await follows(stage, '評価', '評価-1.md');
  await fill(stage, [
    { choose: '一部達成' },
    { choose: '達成' },
    { say: '予定どおり' },
    { choose: '継続' },
    { say: '支払いの一部が残っている。' },
  ]);
  await stage.window.press('Control+S');
  await stage.window.screenshot('story-evaluation');
}

/** The rest is what only time brings: an answer, a consent. */
async function hasNoError({ folder, page }) {
  await page.locator('.squiggly-error').first().waitFor({ state: 'hidden' });
  const cli = join(EXTENSION, 'dist/cli.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { documents, findings } = JSON.parse(stdout);
  const told = findings.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`);
  assert.equal(status, 0, `${told.join('\n')}${stderr}`);
  assert.equal(documents, 7);
  console.log(`     left to do:\n       ${told.join('\n       ')}`);
}

/** The tests, in the order of the work. */
export async function run(stage) {
  const { test } = stage;
  await test('an empty folder is set up', () => begins(stage));
  await test('the case, and one more person', () => writesCase(stage));
  await test('つなぐシート', () => writesReferral(stage));
  await test('相談受付票', () => writesIntake(stage));
  await test('アセスメント', () => writesAssessment(stage));
  await test('支援プラン', () => writesPlan(stage));
  await test('会議録', () => writesMinutes(stage));
  await test('the plan is decided', () => decidesPlan(stage));
  await test('評価', () => writesEvaluation(stage));
  await test('nothing is wrong in all of it', () => hasNoError(stage));
}
