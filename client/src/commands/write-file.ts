import * as vscode from 'vscode';
import { openEditor } from '../open-editor.ts';

/** Whether something is there. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The address itself, or the first free one behind it: プラン-2.md, プラン-2-2.md … */
async function freeUri(uri: vscode.Uri): Promise<vscode.Uri> {
  for (let count = 2, free = uri; ; count += 1) {
    if (!(await exists(free))) return free;
    free = uri.with({ path: uri.path.replace(/(\.[^./]+)?$/, `-${count}$1`) });
  }
}

/** Writes a file where none is, folders included. Throws where the folder cannot be written to. */
export async function writeNew(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  const free = await freeUri(uri);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(free, '..'));
  await vscode.workspace.fs.writeFile(free, new TextEncoder().encode(text));
  return free;
}

/** Says that nothing could be written, and where. */
export function sayUnwritable(uri: vscode.Uri): void {
  const folder = vscode.workspace.asRelativePath(uri);
  const text = vscode.l10n.t('Nothing was written: the folder does not allow it ({0}). Nothing has changed.', folder);
  void vscode.window.showErrorMessage(text);
}

/** A text with its places to fill in as tab stops. */
function snippetOf(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const part of text.split(/(〔[^〕\n]*〕)/)) {
    if (part.startsWith('〔')) snippet.appendPlaceholder((gap) => gap.appendText(part));
    else snippet.appendText(part);
  }
  return snippet;
}

/**
 * Opens a document that was just written and selects its first place to fill in. As a snippet, since Tab then goes on
 * at once, however busy the machine is; where the session ends, Kasane's own Tab takes over.
 */
export async function openToFill(uri: vscode.Uri, text: string): Promise<void> {
  const editor = await openEditor(uri, { preview: false });
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(snippetOf(text), all);
  await document.save();
}
