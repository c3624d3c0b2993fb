import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  findingOf,
  findingsIn,
  noFindingOf,
  repositoryRead,
  ruleOf,
  show,
  symbolsNamed,
  untilTrue,
} from '../helpers.ts';
import { test } from '../runner.ts';
import { write } from '../text.ts';

const OURS = 'cases/R5-012/プラン-1.md';
const SHIMAMOTO = 'cases/R6-002/プラン-1.md';
const NAGAOKAKYO = 'cases/R5-008/プラン-1.md';
const AUTHOR = /^作成者: .*$/m;

function root(name: string): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.path.endsWith(`/${name}`));
  assert.ok(found, `no root ${name}`);
  return found;
}

async function openIn(folder: vscode.Uri, path: string): Promise<vscode.TextEditor> {
  const editor = await show(vscode.Uri.joinPath(folder, path));
  await repositoryRead(editor.document.uri);
  return editor;
}

/** Takes the author out of a plan. */
async function spoil(editor: vscode.TextEditor): Promise<vscode.Uri> {
  const author = AUTHOR.exec(editor.document.getText())?.[0] ?? '';
  await write(editor, author, '作成者:');
  return editor.document.uri;
}

/** The names of the agencies that are offered as the lead of a plan. */
async function agenciesIn(editor: vscode.TextEditor): Promise<readonly string[]> {
  const lead = /^主担当: .*$/m.exec(editor.document.getText())?.[0] ?? '';
  const place = await write(editor, `\n${lead}`, '\n主担当: ‸');
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    place,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

test('each root is a repository of its own', async () => {
  const ours = await agenciesIn(await openIn(root('支援ケース').uri, OURS));
  const theirs = await agenciesIn(await openIn(root('shimamoto').uri, SHIMAMOTO));
  assert.ok(ours.includes('試験市社会福祉協議会') && !ours.includes('ささえ愛ネットワーク'), ours.join(' '));
  assert.ok(theirs.includes('ささえ愛ネットワーク') && !theirs.includes('試験市社会福祉協議会'), theirs.join(' '));
});

test('symbols are found in all roots', async () => {
  await openIn(root('支援ケース').uri, OURS);
  await openIn(root('shimamoto').uri, SHIMAMOTO);
  for (const name of ['試験市社会福祉協議会', 'ささえ愛ネットワーク'])
    assert.ok((await symbolsNamed(name)).length > 0, name);
});

test('what is set for one root counts there only: one is checked while typing, the other on saving', async () => {
  const theirs = await openIn(root('shimamoto').uri, SHIMAMOTO);
  const { document } = theirs;
  const before = document.getText();
  await spoil(theirs);
  // Ours is looked at later and told of all the same.
  await findingOf(await spoil(await openIn(root('支援ケース').uri, OURS)), 'document/required');
  assert.ok(!findingsIn(document.uri).some((finding) => ruleOf(finding) === 'document/required'));
  try {
    await document.save();
    await findingOf(document.uri, 'document/required');
  } finally {
    await write(await show(document.uri), document.getText(), before);
    await document.save();
  }
  await noFindingOf(document.uri, 'document/required');
});

/** Changes the roots and waits until that is done: before, VS Code takes no other change. */
async function changeRoots(start: number, remove: number, ...added: readonly vscode.Uri[]): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, remove, ...added.map((uri) => ({ uri }))));
  await changed;
}

test('a root that is added is read, and forgotten when it is taken out', async () => {
  const added = vscode.Uri.joinPath(root('shimamoto').uri, '../nagaokakyo');
  const count = vscode.workspace.workspaceFolders?.length ?? 0;
  const isKnown = async () =>
    (await symbolsNamed(NAGAOKAKYO)).some(({ location }) => location.uri.path.startsWith(added.path));
  assert.ok(!(await isKnown()));
  await changeRoots(count, 0, added);
  await untilTrue(isKnown, 'its documents');
  await changeRoots(count, 1);
  await untilTrue(async () => !(await isKnown()), 'its documents to be forgotten');
});
