import * as vscode from 'vscode';

/** How long an editor may take to come up before it is asked for in the other way, in milliseconds. */
const PATIENCE = 2000;

const isOf = (uri: vscode.Uri) => (editor: vscode.TextEditor | undefined) =>
  editor?.document.uri.toString() === uri.toString();

/**
 * Opens a file as a person would. Not by showTextDocument: what an extension opens VS Code holds open for minutes, also
 * behind its closed tab, and the server leaves open documents out of what it says of the workspace.
 */
export async function openEditor(uri: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<vscode.TextEditor> {
  const came = nextEditor(uri);
  await vscode.commands.executeCommand('vscode.open', uri, options);
  const { activeTextEditor } = vscode.window;
  const editor = isOf(uri)(activeTextEditor) ? activeTextEditor : await came.editor;
  came.dispose();
  return editor ?? vscode.window.showTextDocument(uri, options);
}

/** The editor of a file when it becomes the active one; undefined when it does not in good time. */
function nextEditor(uri: vscode.Uri) {
  const ends: vscode.Disposable[] = [];
  const dispose = () => vscode.Disposable.from(...ends).dispose();
  const editor = new Promise<vscode.TextEditor | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    const listener = vscode.window.onDidChangeActiveTextEditor((active) => isOf(uri)(active) && resolve(active));
    ends.push(listener, new vscode.Disposable(() => clearTimeout(timer)));
  });
  return { editor, dispose };
}
