import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { moveTo, open, positionOf, type, until } from './helpers.ts';
import { test } from './runner.ts';
import { write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const AGENCY = '東地域包括支援センター';
const ROLE = '  - 機関: 東地域包括支援センター\n    役割: 主担当';
const EMPTY_ROLE = '  - 機関: \n    役割: 主担当';

/** Accepts the suggestion in front as soon as there is one, as Tab does. */
async function acceptSuggestion(editor: vscode.TextEditor, line: number): Promise<string> {
  const before = editor.document.lineAt(line).text;
  return until(async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    const after = editor.document.lineAt(line).text;
    return after === before ? undefined : after;
  }, `a suggestion for ${before}`);
}

/** Empties the agency of the first role, types there, and takes what is suggested. */
async function completeAgency(typed: string): Promise<string> {
  const editor = await open(PLAN);
  await write(editor, ROLE, EMPTY_ROLE);
  const place = positionOf(editor.document, EMPTY_ROLE, '  - 機関: '.length);
  moveTo(editor, place);
  await type(typed);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  return acceptSuggestion(editor, place.line);
}

const WAYS: Readonly<Record<string, string>> = {
  romaji: 'higasi',
  'romaji in Hepburn': 'higashi',
  'kana of the middle': 'ほうかつ',
  kana: 'ひがし',
  kanji: '東地',
  abbreviation: '東包括',
};

for (const [way, typed] of Object.entries(WAYS)) {
  test(`an agency is completed from ${way}`, async () => {
    assert.equal(await completeAgency(typed), `  - 機関: ${AGENCY}`);
  });
}

test('missing keys are offered on an empty line, also while the front matter is broken', async () => {
  const editor = await open(PLAN);
  await write(editor, '作成者: 地域福祉連携室\n', '\n');
  const place = positionOf(editor.document, '作成日: 2023-10-02\n', '作成日: 2023-10-02\n'.length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    place,
  );
  const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  assert.ok(
    labels.some((label) => label.startsWith('作成者')),
    labels.slice(0, 20).join(' '),
  );
});
