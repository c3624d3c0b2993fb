import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  TransportKind,
  vsdiag,
} from 'vscode-languageclient/node';
import { CrashHandler } from './crashes.ts';
import { type InitializationOptions, NEW_DOCUMENT_COMMAND, TRUST_NOTIFICATION, type TrustParams } from './protocol.ts';
import { ruleLinks } from './rules.ts';
import { checksOnType, messageLanguage } from './settings.ts';

/**
 * Only text that a person can change: nothing on git: and other read-only schemes, where findings
 * would stand on both sides of a diff. A remote window shows its files to us as `file` too.
 */
const DOCUMENTS = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'file', pattern: '**/{kasane,agencies,persons}.yaml' },
];

/** A language client that never writes the text of documents into the log, whatever the trace level. */
class DiscreetClient extends LanguageClient {
  /** Drops `data`: at level "verbose" it is the whole message, with all that was typed. */
  override trace(message: string): void {
    super.trace(message);
  }
}

function initializationOptions(): InitializationOptions {
  return { locale: messageLanguage(), trusted: vscode.workspace.isTrusted };
}

/** Who does not want to be told while typing is told when the document is saved. */
function isHeldBack(document: vscode.TextDocument): boolean {
  return document.isDirty && !checksOnType(document.uri);
}

/** The server too asks for a new pull, when other documents matter: then the last findings stay. */
const unlessHeldBack: NonNullable<Middleware['provideDiagnostics']> = (target, previous, token, next) => {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === addressOf(target).toString());
  if (previous !== undefined && document !== undefined && isHeldBack(document))
    return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previous };
  return ruleLinks.provideDiagnostics?.(target, previous, token, next);
};

/** What follows on a document is written by the client, which saves it and opens it to be filled in. */
const beginsItself: NonNullable<Middleware['executeCommand']> = (command, args, next) =>
  command === NEW_DOCUMENT_COMMAND ? vscode.commands.executeCommand('kasane.beginFrom', ...args) : next(command, args);

function addressOf(target: vscode.TextDocument | vscode.Uri): vscode.Uri {
  return target instanceof vscode.Uri ? target : target.uri;
}

function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: DOCUMENTS,
    outputChannel: log,
    // A function: after a restart the server must hear the state of trust anew.
    initializationOptions,
    errorHandler: new CrashHandler(),
    diagnosticPullOptions: { onChange: true, onSave: true, filter: isHeldBack },
    middleware: { ...ruleLinks, provideDiagnostics: unlessHeldBack, executeCommand: beginsItself },
    // Hovers come as Markdown from document text: links to commands stay dead.
    markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: true },
  };
}

/** Makes the client of the language server in `dist/`; starts nothing yet. */
export function createServer(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6010'] } };
  return new DiscreetClient('kasane', 'Kasane', { run, debug }, clientOptions(log));
}

/** Tells the server when the user comes to trust the workspace. */
export function forwardTrust(client: LanguageClient): vscode.Disposable {
  const params: TrustParams = { trusted: true };
  return vscode.workspace.onDidGrantWorkspaceTrust(() => {
    if (client.isRunning()) void client.sendNotification(TRUST_NOTIFICATION, params);
  });
}
