import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOf, findingsIn, noFindingOf, open, replace, until } from './helpers.ts';
import { test } from './runner.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const AUTHOR = '作成者: 地域福祉連携室';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('kasane').update(name, value, vscode.ConfigurationTarget.Global);
}

test('findings speak the language that is chosen', async () => {
  await set('language', 'en');
  try {
    const editor = await open(PLAN);
    await replace(editor, AUTHOR, '作成者:');
    const { uri } = editor.document;
    await until(
      () => findingsIn(uri).find(({ message }) => message.startsWith('作成者 is empty')),
      'a finding in English',
    );
  } finally {
    await set('language', undefined);
  }
});

test('who does not want to be told while typing is told on saving', async () => {
  await set('check.onType', false);
  // A document that no test has opened before: its preferences are asked for when it is opened, after the setting.
  const editor = await open('cases/R5-015/ケース.md');
  const { document } = editor;
  await noFindingOf(document.uri, 'document/required');
  try {
    await replace(editor, '受付日: 2023-10-10', '受付日:');
    // The answer comes behind that to the pull that would have followed the change.
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
    assert.equal(findingsIn(document.uri).filter(({ message }) => message.includes('受付日')).length, 0);
    await document.save();
    await findingOf(document.uri, 'document/required');
  } finally {
    await replace(editor, '受付日:', '受付日: 2023-10-10');
    await document.save();
    await set('check.onType', undefined);
  }
  await noFindingOf(document.uri, 'document/required');
});
