import * as vscode from 'vscode';

const SECTION = 'kasane';

function setting<T>(name: string, otherwise: T, scope?: vscode.Uri): T {
  return vscode.workspace.getConfiguration(SECTION, scope).get(name, otherwise);
}

/** Language of findings and explanations: the one chosen, else that of VS Code. */
export function messageLanguage(): string {
  const chosen = setting('language', 'auto');
  return chosen === 'auto' ? vscode.env.language : chosen;
}

/** Whether findings follow each keystroke; otherwise they come when a document is saved. */
export function checksOnType(document: vscode.Uri): boolean {
  return setting('check.onType', true, document);
}

/** Whether editor and preview scroll together. */
export function scrollsPreview(): boolean {
  return setting('preview.scrollWithEditor', true);
}

/** Whether the preview goes over to the case document that comes to the front. */
export function previewFollows(): boolean {
  return setting('preview.followEditor', true);
}

/** Calls `restart` when a setting that the server reads at its start has changed. */
export function onServerSetting(restart: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SECTION}.language`)) restart();
  });
}
