import * as vscode from 'vscode';

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

/** Opens a document and marks the first place that waits to be filled in. */
export async function openAtFirstGap(uri: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const gap = /〔[^〕]*〕|^[^\s#:]+:[ \t]*$(?!\n[ -])/m.exec(editor.document.getText());
  if (gap === null) return;
  const end = editor.document.positionAt(gap.index + gap[0].length);
  const start = gap[0].startsWith('〔') ? editor.document.positionAt(gap.index) : end;
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
