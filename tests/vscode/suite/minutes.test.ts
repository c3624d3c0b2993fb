import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, findingOf, fixesAt, noFindingOf, open } from './helpers.ts';
import { test } from './runner.ts';

const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';
const NAME = '山田花子';

test('a name in minutes without consent is flagged, without being repeated', async () => {
  const { document } = await open(MINUTES);
  const finding = await findingOf(document.uri, 'privacy/personal-data');
  assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
  assert.ok(document.getText(finding.range).includes(NAME), document.getText(finding.range));
  assert.ok(!finding.message.includes('山田'), finding.message);
});

test('the quick fix puts the 呼称 in place of the name and touches nothing else', async () => {
  const { document } = await open(MINUTES);
  const before = document.getText();
  const finding = await findingOf(document.uri, 'privacy/personal-data');
  const fixes = await fixesAt(document.uri, finding.range);
  const fix = fixes.find(({ title }) => title.includes('本人'));
  assert.ok(fix, fixes.map(({ title }) => title).join(' | '));
  await apply(fix);
  await noFindingOf(document.uri, 'privacy/personal-data');
  assert.ok(!document.getText().includes(NAME));
  const changed = document
    .getText()
    .split('\n')
    .filter((line, index) => line !== before.split('\n')[index]);
  assert.equal(changed.length, 1, changed.join('\n'));
});

test('the person goes into a register that is made for it, with the line that keeps it out of git', async () => {
  const { document } = await open(MINUTES);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  const finding = await findingOf(document.uri, 'privacy/personal-data');
  const fixes = await fixesAt(document.uri, finding.range);
  const fix = fixes.find(({ title }) => title.startsWith('氏名簿に'));
  assert.ok(fix, fixes.map(({ title }) => title).join(' | '));
  assert.ok(fix.title.includes('.gitignore'), fix.title);
  await apply(fix);
  assert.ok(!document.getText().includes(NAME));
  const { document: ignore } = await open('.gitignore');
  assert.match(ignore.getText(), /^\.kasane\/$/m);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  const { document: persons } = await open('.kasane/persons.yaml');
  assert.match(persons.getText(), new RegExp(`氏名: ${NAME}`));
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  for (const uri of [ignore.uri, vscode.Uri.joinPath(persons.uri, '..')])
    await vscode.workspace.fs.delete(uri, { recursive: true });
});
