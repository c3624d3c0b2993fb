import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { lensesOf, open, repositoryRead, until } from './helpers.ts';
import { test } from './runner.ts';
import { wholeOf, write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const CASE = 'cases/R5-012/ケース.md';
const MEETING = 'minutes/2023-10-20-重層的支援会議.md';

/** The hints in a document, each with the line that it stands in. */
async function hintsIn(document: vscode.TextDocument): Promise<readonly string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    wholeOf(document),
  );
  const word = ({ label }: vscode.InlayHint) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join('');
  return hints.map((hint) => `${document.lineAt(hint.position.line).text.trim()} → ${word(hint)}`);
}

test('behind a date stand the other calendar and the days to it, behind a year of birth the age', async () => {
  const { document } = await open(PLAN);
  await repositoryRead(document.uri);
  const inPlan = await hintsIn(document);
  for (const hint of [
    '作成日: 2023-10-02 → 令和5年10月2日',
    '次回モニタリング: 2024-01-15 → 令和6年1月15日・今日から75日後',
  ])
    assert.ok(inPlan.includes(hint), inPlan.join('\n'));
  const editor = await open(CASE);
  await write(editor, '年代: 70代', '生年: 1950');
  const inCase = await hintsIn(editor.document);
  assert.ok(inCase.includes('生年: 1950 → 72〜73歳'), inCase.join('\n'));
});

/** The words above the text. */
async function lensWords(path: string): Promise<readonly string[]> {
  const { document } = await open(path);
  return until(async () => {
    const words = (await lensesOf(document.uri)).map(({ command }) => command?.title ?? '');
    return words.length > 1 ? words : undefined;
  }, 'the code lenses');
}

test('above a plan stand consent and the next monitoring', async () => {
  const words = await lensWords(PLAN);
  for (const word of ['同意: あり', '次回モニタリング: 2024-01-15（今日から75日後）'])
    assert.ok(words.includes(word), words.join('\n'));
});

test('above minutes stand who came and how consent stands for each case', async () => {
  const words = await lensWords(MEETING);
  for (const word of ['重層的支援会議: 構成員 3、出席 2', 'R5-012 本人 — 同意: あり'])
    assert.ok(
      words.some((other) => other.startsWith(word)),
      words.join('\n'),
    );
});

test('formatting aligns tables and evens out widths and dates, and leaves the words alone', async () => {
  const editor = await open(PLAN);
  const { document } = editor;
  await write(editor, '作成日: 2023-10-02', '作成日: ２０２３／１０／２');
  await write(
    editor,
    '## 支援の目標・方向性\n',
    '## 支援の目標・方向性\n\n| 機関 | 役割 |\n|---|---|\n| 連携室 | 主担当として全体を見る |\n',
  );
  const before = document.getText();
  await vscode.commands.executeCommand('editor.action.formatDocument');
  const after = await until(() => (document.getText() === before ? undefined : document.getText()), 'the formatting');
  const changed = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
  assert.deepEqual(
    changed.map((line) => line.slice(0, 3)),
    ['作成日', '| 機', '| -'.padEnd(3, '-')],
  );
  assert.equal(changed[0], '作成日: 2023-10-02');
  const table = after.split('\n').filter((line) => line.startsWith('|'));
  assert.deepEqual(
    table.map(widthOf),
    table.map(() => widthOf('| 連携室 | 主担当として全体を見る |')),
  );
});

/** Columns that a line takes where a full-width letter takes two. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);
}
