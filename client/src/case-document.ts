import * as vscode from 'vscode';

const CONTEXT_KEY = 'kasane.isCaseDocument';
/** Front matters are short; a key beyond this is not looked for on every keystroke. */
const LOOKED_AT_LINES = 200;
const FENCE = /^\uFEFF?---\s*$/;
const KIND_KEY = /^\s*種別\s*[:：]/;

/** Whether the text begins with a front matter that names a kind (種別); also while it is half typed. */
export function isCaseDocument(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || !FENCE.test(document.lineAt(0).text)) return false;
  const end = Math.min(document.lineCount, LOOKED_AT_LINES);
  for (let line = 1; line < end; line++) {
    const { text } = document.lineAt(line);
    if (FENCE.test(text)) return false;
    if (KIND_KEY.test(text)) return true;
  }
  return false;
}

/** Keeps the context key up to date by which VS Code shows the preview button on case documents only. */
export function trackCaseDocument(): vscode.Disposable {
  let known: boolean | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const now = document !== undefined && isCaseDocument(document);
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, now);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
