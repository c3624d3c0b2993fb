import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOf, findingsIn, noFindingOf, open, ruleOf, until } from './helpers.ts';
import { test } from './runner.ts';
import { write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const AUTHOR = '作成者: 地域福祉連携室';
const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';
const HOST = '主催: 地域福祉連携室';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('kasane').update(name, value, vscode.ConfigurationTarget.Global);
}

/** How a finding of an empty field begins. */
const WORDS = { ja: '「作成者」', en: '作成者 is empty' } as const;

test('findings speak the language that is chosen', async () => {
  const editor = await open(PLAN);
  const told = (language: keyof typeof WORDS) =>
    until(
      () => findingsIn(editor.document.uri).find(({ message }) => message.startsWith(WORDS[language])),
      `a finding in ${language}`,
    );
  await write(editor, AUTHOR, '作成者:');
  await told('ja');
  await set('language', 'en');
  try {
    await told('en');
  } finally {
    await set('language', 'ja');
  }
  // Whoever comes next finds a server that has started again.
  await told('ja');
});

test('who does not want to be told while typing is told on saving', async () => {
  await set('check.onType', false);
  const editor = await open(MINUTES);
  const { document } = editor;
  // What it says of the document as it was opened is there before anything is typed.
  await findingOf(document.uri, 'privacy/personal-data');
  try {
    await write(editor, HOST, '主催:');
    // The answers come behind that to the pull that would have followed the change.
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
    assert.ok(!findingsIn(document.uri).some((finding) => ruleOf(finding) === 'document/required'));
    await document.save();
    await findingOf(document.uri, 'document/required');
  } finally {
    await write(editor, '主催:', HOST);
    await document.save();
    await set('check.onType', undefined);
  }
  await noFindingOf(document.uri, 'document/required');
});
