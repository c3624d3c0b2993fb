import { type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { tokenTypes } from '../core/features/semantic-tokens.ts';
import { checkRepositoryCommand, newDocumentCommand } from './commands.ts';
import { codeActionKinds } from './handlers/code-actions.ts';
import { triggerCharacters } from './handlers/completion.ts';
import type { Settings } from './settings.ts';

declare const KASANE_VERSION: string;

const anyFile = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };

/** What the server offers to this client. */
export function capabilitiesFor(settings: Settings): InitializeResult {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: [...triggerCharacters], completionItem: { labelDetailsSupport: true } },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    documentFormattingProvider: true,
    executeCommandProvider: { commands: [checkRepositoryCommand, newDocumentCommand] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: anyFile, didCreate: anyFile, didRename: anyFile, didDelete: anyFile },
    },
    ...(settings.pull
      ? { diagnosticProvider: { identifier: 'kasane', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
  return { capabilities, serverInfo: { name: 'kasane', version: version() } };
}

function version(): string {
  return typeof KASANE_VERSION === 'string' ? KASANE_VERSION : '0.0.0';
}
