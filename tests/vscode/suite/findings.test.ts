import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  findingOf,
  findingsIn,
  fixesAt,
  moveTo,
  noFindingOf,
  open,
  ruleOf,
  type,
  until,
  untilTrue,
  uriOf,
} from './helpers.ts';
import { test } from './runner.ts';
import { pathOf, write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const CONSENT = 'cases/R5-012/同意書-本人.md';
const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';
const AUTHOR = '作成者: 地域福祉連携室';

test('a document that nobody has opened has its findings', async () => {
  const finding = await findingOf(uriOf(MINUTES), 'consent/meeting-without-consent');
  assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
});

test('a finding that rests on another document leads there', async () => {
  const consent = await open(CONSENT);
  await write(consent, '有効期限: 2024-09-19', '有効期限: 2023-10-01');
  const { document } = await open(PLAN);
  const finding = await findingOf(document.uri, 'consent/not-in-force');
  const [related] = finding.relatedInformation ?? [];
  assert.equal(related && pathOf(related.location.uri), CONSENT);
});

test('the code of a finding leads to the page of its rule, inside the editor', async () => {
  const { code } = await findingOf(uriOf(MINUTES), 'consent/meeting-without-consent');
  assert.ok(typeof code === 'object');
  assert.equal(code.target.toString(), 'kasane-rule:/consent/meeting-without-consent.md');
  const page = await vscode.workspace.openTextDocument(code.target);
  assert.match(page.getText(), /^# /);
  for (const heading of ['なぜ', 'どうする']) assert.ok(page.getText().includes(heading), page.getText());
  await vscode.commands.executeCommand('kasane.explainRule', 'consent/meeting-without-consent');
  const tab = await until(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'the page');
  assert.match(tab.label, /meeting-without-consent/);
});

test('a suppression that silences nothing is faded', async () => {
  const editor = await open(PLAN);
  await write(editor, AUTHOR, `# kasane-disable-next-line document/required -- 試し\n${AUTHOR}`);
  const finding = await findingOf(editor.document.uri, 'suppression/unused');
  assert.deepEqual(finding.tags, [vscode.DiagnosticTag.Unnecessary]);
});

test('a name of the past is struck through, and its fix writes the present one', async () => {
  const register = await open('agencies.yaml');
  await write(register, '  略称:\n    - 東包括\n', '  略称:\n    - 東包括\n  旧称:\n    - 東在宅介護支援センター\n');
  const editor = await open(PLAN);
  const { uri } = editor.document;
  await write(editor, '機関: 東地域包括支援センター\n    役割', '機関: 東在宅介護支援センター\n    役割');
  const finding = await findingOf(uri, 'agency/renamed');
  assert.deepEqual(finding.tags, [vscode.DiagnosticTag.Deprecated]);
  const fixes = await fixesAt(uri, finding.range);
  assert.ok(
    fixes.some(({ title }) => title.includes('東地域包括支援センター')),
    fixes.map(({ title }) => title).join(' | '),
  );
});

test('a finding moves along with what is typed above it', async () => {
  const editor = await open(PLAN);
  const { uri } = editor.document;
  await write(editor, AUTHOR, '作成者:');
  const { range } = await findingOf(uri, 'document/required');
  await write(editor, '回: 1\n', '# 一行\n回: 1\n');
  await untilTrue(
    () =>
      findingsIn(uri).some(
        (one) => ruleOf(one) === 'document/required' && one.range.start.line === range.start.line + 1,
      ),
    'the finding one line below',
  );
});

/** Types half a choice; answers whether the text was looked at and nothing said of it yet. */
async function isLeftInPeace(editor: vscode.TextEditor): Promise<boolean> {
  const { uri } = editor.document;
  const said = (rule: string) => findingsIn(uri).some((finding) => ruleOf(finding) === rule);
  const place = await write(editor, '\n状態: 決定', '\n状態: ‸');
  await untilTrue(() => said('document/required'), 'the finding of the empty field');
  moveTo(editor, place);
  await type('けって');
  await untilTrue(() => !said('document/required'), 'the new text to be looked at');
  const isQuiet = !said('document/value');
  await untilTrue(() => said('document/value'), 'the finding, once typing has paused');
  await write(editor, '\n状態: けって', '\n状態: 決定');
  return isQuiet;
}

test('a value is left in peace while it is typed', async () => {
  const editor = await open(PLAN);
  // On a machine that stands still for a second, the pause in typing is over before anybody looks: then once more.
  for (let attempt = 1; attempt <= 3; attempt++) if (await isLeftInPeace(editor)) return;
  assert.fail('it was judged at each keystroke');
});

test('a document that has no file yet is checked, and forgotten with its editor', async () => {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: '---\n種別: 支援プラン\nケース番号: R5-012\n---\n',
  });
  await vscode.window.showTextDocument(document);
  await findingOf(document.uri, 'document/required');
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await noFindingOf(document.uri, 'document/required');
});
