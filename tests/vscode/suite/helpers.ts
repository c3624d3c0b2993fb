import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

const PATIENCE_MS = 45_000;
const POLL_MS = 25;

/** The id by which VS Code knows the extension. */
export const EXTENSION_ID = 'kasane.kasane';

/** Asks again and again until `read` gives a value; throws with `what` when patience ends. */
export async function until<T>(read: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Waits for a condition. */
export async function untilTrue(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  await until(async () => ((await holds()) ? true : undefined), what);
}

/** Address of a file of the test workspace. */
export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.file(join(folder.uri.fsPath, path));
}

/** Waits until the server has read the repository that this document lies in. */
export async function repositoryRead(uri: vscode.Uri): Promise<void> {
  // Lenses wait for the other documents, in which consent stands.
  await until(async () => ((await lensesOf(uri)).length > 0 ? true : undefined), 'the repository to be read');
}

/** The code lenses of a document. */
export async function lensesOf(uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50);
}

/** Documents and agencies of the repository that are found by this text. */
export async function symbolsNamed(query: string): Promise<readonly vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
}

const PROBE_EVERY_MS = 250;
const PROBE = ['---', '種別: 社会資源', '名称: 試し', '---', ''].join('\n');

/**
 * Waits until files that change behind the editor's back are noticed by the server: what is written before VS Code's
 * file watcher is attached is never told. New files are written until one is found, and gone again for the server.
 */
export async function filesWatched(): Promise<void> {
  const { document } = await open('cases/R5-012/プラン-1.md');
  // What the server reads by itself would say nothing of the watcher.
  await repositoryRead(document.uri);
  const folder = uriOf('minutes').fsPath;
  const probes: string[] = [];
  let last = 0;
  const isFound = async (): Promise<boolean> => (await symbolsNamed('minutes/probe')).length > 0;
  try {
    await untilTrue(async () => {
      if (Date.now() - last > PROBE_EVERY_MS) {
        last = Date.now();
        probes.push(join(folder, `probe-${last}.md`));
        writeFileSync(probes.at(-1) ?? '', PROBE);
      }
      return isFound();
    }, 'a new file to be noticed');
  } finally {
    for (const probe of probes) rmSync(probe, { force: true });
  }
  await untilTrue(async () => !(await isFound()), 'the probes to be forgotten');
}

/** Opens a file of the test workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return show(uriOf(path));
}

/**
 * Opens a file in an editor as a click does. What `openTextDocument` opens stays open for minutes behind its closed tab:
 * for the server the editor's text would go before the file's, in whatever test comes next.
 */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return until(() => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  }, `an editor for ${uri.path}`);
}

/** The text of a file as VS Code has it: in an editor, else on disk. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Discards what was typed and closes all editors. */
export async function closeAll(): Promise<void> {
  // Only ours: VS Code itself may be writing its settings through a document at the same time.
  const changed = vscode.workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && vscode.workspace.getWorkspaceFolder(uri) !== undefined,
  );
  for (const document of changed) {
    await show(document.uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Where `text` first begins in the document, plus `offset` characters. */
export function positionOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  if (index < 0) throw new Error(`the document does not contain ${text}`);
  return document.positionAt(index + offset);
}

/** Puts the cursor there. */
export function moveTo(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

/** Types as a person does: what is typed opens suggestions and is filtered by them. */
export async function type(text: string): Promise<void> {
  for (const char of text) await vscode.commands.executeCommand('type', { text: char });
}

/** The rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings that VS Code shows in this document. */
export function findingsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'kasane');
}

function shown(uri: vscode.Uri): string {
  return findingsIn(uri).map(ruleOf).join(', ') || 'nothing';
}

/** Waits for a finding of this rule. */
export async function findingOf(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const find = (): vscode.Diagnostic | undefined => findingsIn(uri).find((finding) => ruleOf(finding) === rule);
  return until(find, `a finding of ${rule}`).catch(() => {
    throw new Error(`no finding of ${rule}; there is: ${shown(uri)}`);
  });
}

/** Waits until this rule has nothing more to say. */
export async function noFindingOf(uri: vscode.Uri, rule: string): Promise<void> {
  await untilTrue(() => !findingsIn(uri).some((finding) => ruleOf(finding) === rule), `${rule} to fall silent`);
}

/** The quick fixes offered at a finding. */
export async function fixesAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}

/** Applies a code action as the lightbulb does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined && !(await vscode.workspace.applyEdit(action.edit))) throw new Error('refused');
  const { command } = action;
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The text of a hover. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
