import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';
import type { Language } from '../../../schemas/text.ts';

/** What the client can do and what its user prefers, read once from `initialize`. */
export interface Settings {
  readonly language: Language;
  /** False until the user trusts the workspace: then no process is started. */
  trusted: boolean;
  /** The client asks for diagnostics itself; otherwise they are published. */
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  readonly snippets: boolean;
  /** Completion items may name VS Code's own commands. */
  readonly editorCommands: boolean;
  readonly relatedInformation: boolean;
  readonly watchFiles: boolean;
  /** Files outside the workspace can be watched. */
  readonly relativePatterns: boolean;
  readonly folders: boolean;
  /** The client answers `workspace/configuration`, and tells when it changes. */
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  /** Files can be made by an edit, and shown. */
  readonly createFiles: boolean;
  /** Files can be renamed by an edit, and the user is asked first. */
  readonly renameFiles: boolean;
  readonly annotatedEdits: boolean;
  readonly showDocuments: boolean;
  readonly versionedEdits: boolean;
  readonly symbolTree: boolean;
  readonly workDone: boolean;
}

interface InitializationOptions {
  readonly locale?: unknown;
  readonly trusted?: unknown;
}

/** Japanese unless the locale is English; untrusted only where the client says so. */
export function readSettings(params: InitializeParams): Settings {
  const options: InitializationOptions =
    typeof params.initializationOptions === 'object' && params.initializationOptions !== null
      ? params.initializationOptions
      : {};
  const locale = typeof options.locale === 'string' ? options.locale : params.locale;
  return {
    language: locale?.toLowerCase().startsWith('en') ? 'en' : 'ja',
    trusted: options.trusted !== false,
    editorCommands: /code/i.test(params.clientInfo?.name ?? '') || options.locale !== undefined,
    ...readCapabilities(params.capabilities),
  };
}

function readCapabilities({ textDocument, workspace, window }: ClientCapabilities) {
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    renameFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    annotatedEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    showDocuments: window?.showDocument?.support === true,
    folders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    workDone: window?.workDoneProgress === true,
  };
}
