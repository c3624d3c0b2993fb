import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { lensesOf, open, until } from './helpers.ts';
import { test } from './runner.ts';

const PLAN = 'cases/R5-012/プラン-1.md';

function previewTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('kasane.preview'));
}

test('the preview opens beside the plan and leaves the keyboard to the editor', async () => {
  const editor = await open(PLAN);
  await vscode.commands.executeCommand('kasane.preview');
  const tab = await until(previewTab, 'the preview');
  assert.match(tab.label, /支援プラン/);
  assert.notEqual(tab.group.viewColumn, editor.viewColumn);
  assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
});

test('the code lens of a plan opens its preview', async () => {
  const { document } = await open(PLAN);
  const lens = await until(async () => {
    return (await lensesOf(document.uri)).find(({ command }) => command?.command === 'kasane.preview')?.command;
  }, 'the code lens');
  await vscode.commands.executeCommand(lens.command, ...(lens.arguments ?? []));
  await until(previewTab, 'the preview');
});

test('there is at most one preview', async () => {
  await open(PLAN);
  await vscode.commands.executeCommand('kasane.preview');
  await vscode.commands.executeCommand('kasane.preview');
  await until(previewTab, 'the preview');
  const webviews = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ label }) => label.includes('支援プラン'));
  assert.equal(webviews.length, 1);
});
