import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type * as vscode from 'vscode';
import { filesWatched, findingOf, noFindingOf, open, untilTrue, uriOf } from './helpers.ts';
import { test } from './runner.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const MEETING = 'minutes/2023-10-20-重層的支援会議.md';
const MOVED = 'minutes/2023-10-21-重層的支援会議.md';

/** Git as a person runs it in a terminal beside the editor. */
function git(...args: readonly string[]): void {
  const cwd = uriOf('').fsPath;
  const name = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
  execFileSync('git', [...name, ...args], { cwd, stdio: 'pipe' });
}

test('a document renamed behind the editor’s back is missed by those that name it', async () => {
  await filesWatched();
  const { document } = await open(PLAN);
  const [from, to] = [uriOf(MEETING).fsPath, uriOf(MOVED).fsPath];
  renameSync(from, to);
  try {
    await findingOf(document.uri, 'document/reference');
  } finally {
    renameSync(to, from);
  }
  await noFindingOf(document.uri, 'document/reference');
});

test('a document deleted behind the editor’s back is missed, and taken up again', async () => {
  await filesWatched();
  const { document } = await open(PLAN);
  const file = uriOf(MEETING).fsPath;
  const before = await readFile(file);
  rmSync(file);
  try {
    await findingOf(document.uri, 'document/reference');
  } finally {
    writeFileSync(file, before);
  }
  await noFindingOf(document.uri, 'document/reference');
});

test('another branch is checked out with the editor open', async () => {
  await filesWatched();
  const editor = await open(PLAN);
  const { uri } = editor.document;
  const text = await readFile(uri.fsPath, 'utf8');
  const other = text.replace('作成者: 地域福祉連携室', '作成者:');
  git('init', '--quiet', '--initial-branch', 'main');
  try {
    git('add', '.');
    git('commit', '--quiet', '-m', 'as it was');
    git('checkout', '--quiet', '-b', 'without-author');
    writeFileSync(uri.fsPath, other);
    git('commit', '--quiet', '-am', 'no author');
    await shows(editor, other, () => findingOf(uri, 'document/required'));
    git('checkout', '--quiet', 'main');
    await shows(editor, text, () => noFindingOf(uri, 'document/required'));
    git('checkout', '--quiet', 'without-author');
    await shows(editor, other, () => findingOf(uri, 'document/required'));
  } finally {
    writeFileSync(uri.fsPath, text);
    rmSync(uriOf('.git').fsPath, { recursive: true, force: true });
  }
  await shows(editor, text, () => noFindingOf(uri, 'document/required'));
});

/** The editor has the text of the file, and is told what there is to say of it. */
async function shows({ document }: vscode.TextEditor, text: string, said: () => Promise<unknown>): Promise<void> {
  await untilTrue(() => document.getText() === text, 'the text of the file in the editor');
  await said();
}
