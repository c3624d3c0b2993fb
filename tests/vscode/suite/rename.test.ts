import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, repositoryRead, textOf, uriOf } from './helpers.ts';
import { test } from './runner.ts';
import { applyEdit, cursorIn, pathOf } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const CASE = 'cases/R5-012/ケース.md';
const OTHER_CASE = 'cases/R5-015/ケース.md';
const MEETING = 'minutes/2023-10-20-重層的支援会議.md';
const AGENCY = '東地域包括支援センター';
const NEW_AGENCY = '東部包括支援センター';

/** What renaming at a place of the plan would change. */
async function renamed(marked: string, name: string): Promise<vscode.WorkspaceEdit> {
  const { document } = await open(PLAN);
  await repositoryRead(document.uri);
  const place = cursorIn(document, marked);
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, name);
}

/** The files of an edit, each with the texts it had and has. */
async function applied(edit: vscode.WorkspaceEdit): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const uris = edit.entries().map(([uri]) => uri);
  const before = await Promise.all(uris.map(textOf));
  await applyEdit(edit);
  const after = await Promise.all(uris.map(textOf));
  return new Map(uris.map((uri, i) => [pathOf(uri), [before[i] ?? '', after[i] ?? '']]));
}

test('an agency is renamed in the register, in kasane.yaml and in every document, and nothing else is touched', async () => {
  const files = await applied(await renamed('\n主担当: 東地‸域', NEW_AGENCY));
  assert.deepEqual([...files.keys()].sort(), [
    'agencies.yaml',
    CASE,
    PLAN,
    'cases/R5-012/同意書-本人.md',
    'kasane.yaml',
    MEETING,
  ]);
  for (const [path, [before, after]] of files) assert.equal(after, before.replaceAll(AGENCY, NEW_AGENCY), path);
});

test('a 呼称 is renamed in its own case only', async () => {
  const files = await applied(await renamed('誰の: 長‸男', '次男'));
  for (const path of [CASE, PLAN]) {
    const [before, after] = files.get(path) ?? ['', ''];
    assert.ok(before.includes('誰の: 長男') || before.includes('呼称: 長男'), path);
    assert.ok(after.includes('誰の: 次男') || after.includes('呼称: 次男'), path);
  }
  assert.ok(!files.has(OTHER_CASE));
});

test('a case number is renamed in all documents of the case', async () => {
  const edit = await renamed('ケース番号: R5-‸012', 'R5-112');
  const paths = edit.entries().map(([uri]) => pathOf(uri));
  assert.deepEqual(paths.sort(), [CASE, PLAN, 'cases/R5-012/同意書-本人.md', MEETING]);
  for (const [, edits] of edit.entries()) assert.ok(edits.every(({ newText }) => newText === 'R5-112'));
  assert.ok(edit.has(uriOf(PLAN)));
});

test('本人 keeps the name, and the refusal says why', async () => {
  const { document } = await open(CASE);
  await repositoryRead(document.uri);
  const refused = vscode.commands.executeCommand(
    'vscode.prepareRename',
    document.uri,
    cursorIn(document, '呼称: 本‸人'),
  );
  await assert.rejects(Promise.resolve(refused), /本人/);
});

test('a name that another one has is refused', async () => {
  await assert.rejects(renamed('\n主担当: 東地‸域', '地域福祉連携室'), /使われています/);
});
