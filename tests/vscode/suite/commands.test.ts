import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { EXTENSION_ID, findingOf, open, repositoryRead, until, untilTrue, uriOf } from './helpers.ts';
import { test } from './runner.ts';
import { pathOf, write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';

/** Takes what is in front of the picker that is open, or comes to be, until `value` is there. */
async function accepting<T>(value: () => T | undefined, what: string): Promise<T> {
  return until(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return value();
  }, what);
}

const activePath = () => {
  const editor = vscode.window.activeTextEditor;
  return editor && pathOf(editor.document.uri);
};

test('“Go to agency” opens its entry in the register', async () => {
  await repositoryRead((await open(PLAN)).document.uri);
  const gone = vscode.commands.executeCommand('kasane.goToAgency');
  const editor = await accepting(
    () => (activePath()?.endsWith('agencies.yaml') ? vscode.window.activeTextEditor : undefined),
    'the register',
  );
  await gone;
  await untilTrue(() => /名称:/.test(editor.document.lineAt(editor.selection.active.line).text), 'the entry');
});

test('“Open a document of the case” opens one', async () => {
  await repositoryRead((await open(PLAN)).document.uri);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const gone = vscode.commands.executeCommand('kasane.openCaseDocument');
  const path = await accepting(activePath, 'a document');
  await gone;
  assert.match(path, /(^|\/)cases\//);
});

test('“Explain a rule” asks which one and opens its page', async () => {
  const gone = vscode.commands.executeCommand('kasane.explainRule');
  await accepting(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'the page of a rule');
  await gone;
});

test('“Settings” opens those of Kasane', async () => {
  await vscode.commands.executeCommand('kasane.openSettings');
  await until(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'the settings');
});

test('“Show log” shows it, and the log quotes no document', async () => {
  const editor = await open(MINUTES);
  await findingOf(editor.document.uri, 'privacy/personal-data');
  await vscode.commands.executeCommand('kasane.showLog');
  const log = await until(
    () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && /kasane/i.test(uri.path)),
    'the log',
  );
  assert.ok(!log.getText().includes('山田'), 'a name in the log');
});

test('“Refresh the views” and “Clear the filter” run without a word', async () => {
  for (const command of ['kasane.refreshViews', 'kasane.clearFilter', 'kasane.cases.focus', 'kasane.due.focus'])
    await vscode.commands.executeCommand(command);
});

test('each kind of document has its snippet', async () => {
  const file = join(vscode.extensions.getExtension(EXTENSION_ID)?.extensionPath ?? '', 'snippets/kasane.json');
  const snippets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { body: readonly string[] }>>;
  const kinds = Object.entries(snippets).filter(([, { body }]) => body[0] === '---');
  assert.ok(kinds.length >= 11, kinds.map(([name]) => name).join(' '));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  for (const [name] of kinds) {
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
    assert.ok(document.getText().startsWith(`---\n種別: ${name}\n`), `${name}: ${document.getText().slice(0, 40)}`);
    await vscode.commands.executeCommand('leaveSnippet');
    await write(editor, document.getText(), '');
  }
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

test('a document that is saved is formatted where the user wants that', async () => {
  const set = (value: unknown) =>
    vscode.workspace.getConfiguration('editor', { languageId: 'markdown' }).update('formatOnSave', value, true, true);
  const editor = await open(PLAN);
  const before = editor.document.getText();
  await set(true);
  try {
    await write(editor, '作成日: 2023-10-02', '作成日: ２０２３-１０-０２');
    await editor.document.save();
    assert.equal(editor.document.getText(), before);
    assert.equal(readFileSync(uriOf(PLAN).fsPath, 'utf8'), before);
  } finally {
    await set(undefined);
  }
});
