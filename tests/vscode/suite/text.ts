import * as vscode from 'vscode';
import { positionOf, textOf } from './helpers.ts';

/** Marks the cursor in a test's text. */
export const CURSOR = '‸';

/** Where the cursor is in the first stretch of the document that reads like this. */
export function cursorIn(document: vscode.TextDocument, marked: string): vscode.Position {
  return positionOf(document, marked.replace(CURSOR, ''), marked.indexOf(CURSOR));
}

/** Writes `to` in place of the first `from` and answers where its cursor is. */
export async function write(editor: vscode.TextEditor, from: string, to: string): Promise<vscode.Position> {
  const { document } = editor;
  const start = document.getText().indexOf(from);
  if (start < 0) throw new Error(`the document does not contain ${from}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  if (!(await editor.edit((edit) => edit.replace(range, to.replace(CURSOR, ''))))) throw new Error('refused');
  return document.positionAt(start + Math.max(0, to.indexOf(CURSOR)));
}

/** The whole of a document. */
export function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
}

/** How often a word stands in a text. */
export function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}

/** The last parts of an address: what tells documents of the test workspace apart. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

/** What stands in a range of a file, in an editor or on disk. */
export async function textIn({ uri, range }: vscode.Location): Promise<string> {
  const lines = (await textOf(uri)).split('\n').slice(range.start.line, range.end.line + 1);
  if (lines.length !== 1) return lines.join('\n');
  return lines.join().slice(range.start.character, range.end.character);
}

/** Applies an edit that a provider answered. */
export async function applyEdit(edit: vscode.WorkspaceEdit): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}
