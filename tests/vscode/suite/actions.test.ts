import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  findingOf,
  fixesAt,
  noFindingOf,
  open,
  repositoryRead,
  textOf,
  until,
  untilTrue,
  uriOf,
} from './helpers.ts';
import { test } from './runner.ts';
import { applyEdit, pathOf, wholeOf, write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const AUTHOR = '作成者: 地域福祉連携室\n';

/** The code actions of one kind for a whole document. */
async function actionsOf(document: vscode.TextDocument, kind: string): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, wholeOf(document), kind);
}

function titlesOf(actions: readonly vscode.CodeAction[]): string {
  return actions.map(({ title }) => title).join(' | ');
}

/** Waits for the finding of a rule and answers the fix whose title says this. */
async function fixOf(document: vscode.TextDocument, rule: string, words: RegExp): Promise<vscode.CodeAction> {
  const finding = await findingOf(document.uri, rule);
  return until(async () => {
    const fixes = await fixesAt(document.uri, finding.range);
    return fixes.find(({ title }) => words.test(title));
  }, `a fix: ${words}`);
}

test('a missing field is added by its fix, in its place', async () => {
  const editor = await open(PLAN);
  const { document } = editor;
  await write(editor, AUTHOR, '');
  const fix = await fixOf(document, 'document/required', /作成者/);
  await apply(fix);
  const lines = document.getText().split('\n');
  const place = lines.findIndex((line) => line.startsWith('作成者: '));
  assert.match(lines[place - 1] ?? '', /^作成日: /);
});

test('a finding is silenced by a comment that asks for the reason', async () => {
  const editor = await open(PLAN);
  const { document } = editor;
  await write(editor, '終了: 2024-03-31', '終了: 2025-03-31');
  await apply(await fixOf(document, 'plan/period', /plan\/period/));
  assert.match(document.getText(), /# kasane-disable-(?:next-line|file) plan\/period -- 〔理由〕/);
  await write(editor, '〔理由〕', '会議で長い期間に決めたため');
  await noFindingOf(document.uri, 'plan/period');
});

test('all fields that must be there are added at once', async () => {
  const editor = await open(PLAN);
  const { document } = editor;
  await write(editor, AUTHOR, '');
  await write(editor, '事業:\n  - 多機関協働\n', '');
  const [action] = await until(async () => {
    const found = await actionsOf(document, 'source.addMissing.kasane');
    return found.length > 0 ? found : undefined;
  }, 'the action');
  assert.ok(action);
  await apply(action);
  assert.match(document.getText(), /\n作成者: /);
  assert.match(document.getText(), /\n事業:\n/);
});

test('all safe fixes are made by one command, and by the kind that runs on saving', async () => {
  const editor = await open(PLAN);
  const { document } = editor;
  const before = document.getText();
  await write(editor, 'ケース番号: R5-012', 'ケース番号：R5-012');
  await write(editor, '状態: 決定', '状態：決定');
  await findingOf(document.uri, 'document/front-matter');
  const kinds = (await actionsOf(document, 'source.fixAll.kasane')).map(({ kind }) => kind?.value);
  assert.deepEqual(kinds, ['source.fixAll.kasane']);
  await vscode.commands.executeCommand('kasane.fixAll');
  await untilTrue(() => document.getText() === before, 'both marks to be mended');
});

test('an agency that the register does not know is entered there', async () => {
  const editor = await open(PLAN);
  const { document } = editor;
  await write(editor, '機関: 地域福祉連携室\n    役割', '機関: 西地域包括支援センター\n    役割');
  await apply(await fixOf(document, 'agency/unknown', /agencies\.yaml/));
  const register = await textOf(uriOf('agencies.yaml'));
  assert.match(register, /\n- 名称: 西地域包括支援センター\n(?: {2}.*\n)* {2}種類: 地域包括支援センター\n/);
  // The register is changed in the editor and not saved yet: it counts all the same.
  await open('agencies.yaml');
  await noFindingOf(document.uri, 'agency/unknown');
});

/** What usually follows a document, each kind by what its front matter says first. */
const FOLLOWING: Readonly<Record<string, readonly [from: string, title: RegExp, ...lines: readonly string[]]>> = {
  'a plan goes on to its evaluation': [
    PLAN,
    /評価/,
    '種別: 評価',
    'ケース番号: R5-012',
    'プラン: cases/R5-012/プラン-1',
    '  - 目標: 家族以外の人と月に一度会う',
  ],
  'minutes go on to those of the next meeting': [
    'minutes/2023-10-20-重層的支援会議.md',
    /会議録/,
    '種別: 会議録',
    '会議: 重層的支援会議',
    '開催日: 2023-11-17',
    '  - 機関: 東地域包括支援センター',
  ],
};

for (const [name, [from, title, ...lines]] of Object.entries(FOLLOWING)) {
  test(`${name}, filled with what is known`, async () => {
    const { document } = await open(from);
    await repositoryRead(document.uri);
    const actions = await actionsOf(document, 'refactor.new.kasane');
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action, titlesOf(actions));
    await apply(action);
    const begun = await until(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.getText().includes(lines[0] ?? '') && shown !== document ? shown : undefined;
    }, 'the new document');
    try {
      for (const line of lines)
        assert.ok(begun.getText().includes(`${line}\n`), `${line} is not in:\n${begun.getText()}`);
      assert.match(pathOf(begun.uri), /^(cases\/R5-012|minutes)\//);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(begun.uri, { ignoreIfNotExists: true });
      await applyEdit(edit);
    }
  });
}
