import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Overview } from '../views/overview.ts';
import { NEW_DOCUMENT_REQUEST, type NewDocument, type NewDocumentParams, type RootCases } from '../views/protocol.ts';
import { choose, chooseCase, chooseRoot } from './picks.ts';
import { openToFill, sayUnwritable, writeNew } from './write-file.ts';

/** Kinds that are made without choosing a case. */
const WITHOUT_CASE = ['resource'];
const CASE_NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Kind of the server's actions that begin a document. */
const NEXT_KIND = 'refactor.new.kasane';

/** What making documents needs. */
export interface Maker {
  readonly client: LanguageClient;
  readonly overview: Overview;
}

/** Says that the server had no answer. */
export function sayNotBegun(): void {
  void vscode.window.showErrorMessage(vscode.l10n.t('The document could not be begun. The log says more.'));
}

/** Has the server begin a document, writes it, and opens it at its first place to fill in. */
export async function makeDocument({ client, overview }: Maker, params: NewDocumentParams): Promise<void> {
  const made = await client.sendRequest<NewDocument | null>(NEW_DOCUMENT_REQUEST, params);
  if (made === null) return sayNotBegun();
  const wanted = vscode.Uri.parse(made.uri);
  try {
    const uri = await writeNew(wanted, made.text);
    overview.refresh();
    await openToFill(uri, made.text);
  } catch {
    sayUnwritable(vscode.Uri.joinPath(wanted, '..'));
  }
}

/** Why a text cannot be the number of a new case; undefined when it can. */
export function numberProblem(number: string, taken: readonly string[]): string | undefined {
  const { t } = vscode.l10n;
  const folded = number.normalize('NFKC').trim();
  if (!CASE_NUMBER.test(folded)) return t('A case number is made of letters, digits and - _ . (for example R6-001).');
  return taken.includes(folded) ? t('This number is taken.') : undefined;
}

/** Asks for the number of a new case; undefined when the person turns away. */
export async function askNumber(proposal: string, taken: readonly string[]): Promise<string | undefined> {
  const number = await vscode.window.showInputBox({
    title: vscode.l10n.t('New case'),
    prompt: vscode.l10n.t('Case number'),
    value: proposal,
    ignoreFocusOut: true,
    validateInput: (text) => numberProblem(text, taken),
  });
  return number?.normalize('NFKC').trim();
}

async function rootOf({ client, overview }: Maker): Promise<RootCases | undefined> {
  await client.start();
  return chooseRoot(await overview.cases());
}

/** Begins a new case. */
export async function newCase(maker: Maker): Promise<void> {
  const root = await rootOf(maker);
  if (root === undefined) return;
  const taken = root.items.map(({ number }) => number);
  const caseNumber = await askNumber(root.nextNumber, taken);
  if (caseNumber !== undefined) await makeDocument(maker, { root: root.root, kind: 'case', caseNumber });
}

/** Begins a document of a case: kind, case, file. */
export async function newDocument(maker: Maker): Promise<void> {
  const root = await rootOf(maker);
  if (root === undefined) return;
  const kinds = root.kinds.filter(({ id }) => id !== 'case').map(({ id, name }) => ({ label: name, value: id }));
  const kind = await choose(kinds, vscode.l10n.t('Which kind of document?'), { ignoreFocusOut: true });
  if (kind === undefined) return;
  if (WITHOUT_CASE.includes(kind)) return makeDocument(maker, { root: root.root, kind });
  if (root.items.length === 0) return newCase(maker);
  const item = await chooseCase(root);
  if (item !== undefined) await makeDocument(maker, { root: root.root, kind, caseNumber: item.number });
}

/** Begins what usually follows on an open document, chosen from the server's actions. */
export async function nextDocument(uri: vscode.Uri): Promise<void> {
  const top = new vscode.Range(0, 0, 0, 0);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    top,
    NEXT_KIND,
  );
  const choices = actions.map(({ title, command }) => ({ label: title, value: command }));
  const command = await choose(choices, vscode.l10n.t('Which document follows?'));
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
