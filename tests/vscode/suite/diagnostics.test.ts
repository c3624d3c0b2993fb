import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { filesWatched, findingOf, findingsIn, noFindingOf, open, positionOf, ruleOf, until, uriOf } from './helpers.ts';
import { test } from './runner.ts';
import { write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const SAMPLE_PLAN = 'nagaokakyo/cases/R5-008/プラン-1.md';
const LEAD = '\n主担当: 東地域包括支援センター';

for (const path of [PLAN, SAMPLE_PLAN]) {
  test(`a correct plan has no finding: ${path}`, async () => {
    const editor = await open(path);
    const { uri } = editor.document;
    const author = /^作成者: .*$/m.exec(editor.document.getText())?.[0] ?? '';
    // A finding that is made and mended proves that the document has been looked at since.
    await write(editor, author, '作成者:');
    await findingOf(uri, 'document/required');
    await write(editor, '作成者:', author);
    await noFindingOf(uri, 'document/required');
    assert.deepEqual(findingsIn(uri).map(ruleOf), []);
  });
}

test('a finding in one place that comes from another goes with its cause', async () => {
  const editor = await open(PLAN);
  await write(editor, LEAD, '\n主担当: 試験市社会福祉協議会');
  await findingOf(editor.document.uri, 'plan/lead');
  await write(editor, '\n主担当: 試験市社会福祉協議会', LEAD);
  await noFindingOf(editor.document.uri, 'plan/lead');
});

test('an error appears while typing and goes when it is mended', async () => {
  const editor = await open(PLAN);
  const { uri } = editor.document;
  await write(editor, '作成者: 地域福祉連携室', '作成者:');
  const finding = await findingOf(uri, 'document/required');
  assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
  assert.match(finding.message, /作成者/);
  await write(editor, '作成者:', '作成者: 地域福祉連携室');
  await noFindingOf(uri, 'document/required');
});

test('broken front matter is reported in words of the user', async () => {
  const editor = await open(PLAN);
  const { uri } = editor.document;
  await write(editor, 'ケース番号: R5-012', 'ケース番号：R5-012');
  await findingOf(uri, 'document/front-matter');
  await write(editor, 'ケース番号：R5-012', 'ケース番号: R5-012');
  await noFindingOf(uri, 'document/front-matter');
});

test('every document of the repository is checked on command, and Problems opens', async () => {
  await vscode.commands.executeCommand('kasane.checkRepository');
  await findingOf(uriOf('minutes/2023-10-27-重層的支援会議.md'), 'consent/meeting-without-consent');
});

test('after a restart of the server the findings come back', async () => {
  const editor = await open(PLAN);
  await write(editor, '作成者: 地域福祉連携室', '作成者:');
  await findingOf(editor.document.uri, 'document/required');
  await vscode.commands.executeCommand('kasane.restartServer');
  await findingOf(editor.document.uri, 'document/required');
});

/** The process of the language server, a child of this extension host (Linux). */
function serverProcess(): number | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      const command = readProcess(pid, 'cmdline');
      const parent = /\nPPid:\s*(\d+)/.exec(readProcess(pid, 'status'))?.[1];
      return command.includes('dist/server.cjs') && parent === String(process.pid);
    });
}

function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}

test('a server that is killed is started again and goes on', async () => {
  if (process.platform !== 'linux') return;
  const editor = await open(PLAN);
  const pid = serverProcess();
  assert.ok(pid, 'no server process');
  process.kill(pid, 'SIGKILL');
  await until(() => (serverProcess() === pid ? undefined : serverProcess()), 'a new server process');
  await write(editor, '作成者: 地域福祉連携室', '作成者:');
  await findingOf(editor.document.uri, 'document/required');
});

test('an agency entered in the register behind the editor is known at once', async () => {
  await filesWatched();
  const editor = await open(PLAN);
  const { uri } = editor.document;
  await write(editor, '  - 機関: 地域福祉連携室\n    役割', '  - 機関: 西地域包括支援センター\n    役割');
  await findingOf(uri, 'agency/unknown');
  const register = uriOf('agencies.yaml');
  const before = await vscode.workspace.fs.readFile(register);
  const entry =
    '- 名称: 西地域包括支援センター\n  よみ: にしちいきほうかつしえんせんたー\n  種類: 地域包括支援センター\n';
  try {
    writeFileSync(register.fsPath, Buffer.concat([before, Buffer.from(entry)]));
    await noFindingOf(uri, 'agency/unknown');
  } finally {
    writeFileSync(register.fsPath, before);
  }
  await findingOf(uri, 'agency/unknown');
});

test('the read-only side of a diff has no findings', async () => {
  const content = '---\n種別: 支援プラン\n---\n';
  const provider = vscode.workspace.registerTextDocumentContentProvider('kasane-test', {
    provideTextDocumentContent: () => content,
  });
  const old = vscode.Uri.parse('kasane-test:/cases/R5-012/プラン-1.md');
  const { document } = await open(PLAN);
  await vscode.commands.executeCommand('vscode.diff', old, document.uri);
  const edit = new vscode.WorkspaceEdit();
  const author = '作成者: 地域福祉連携室';
  const range = new vscode.Range(positionOf(document, author, 4), positionOf(document, author, author.length));
  edit.delete(document.uri, range);
  await vscode.workspace.applyEdit(edit);
  await findingOf(document.uri, 'document/required');
  assert.deepEqual(findingsIn(old), []);
  provider.dispose();
});
