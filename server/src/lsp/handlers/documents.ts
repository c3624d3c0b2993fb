import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver/node';
import { agenciesName, configName } from '../../core/workspace/scope.ts';
import { guarded, noticed } from '../guard.ts';
import type { OpenDocument } from '../open-documents.ts';
import type { Server } from '../server.ts';
import { isServed, toPath, toUri } from '../uris.ts';
import { reloadPersons } from './watching.ts';

/** Keeps the open documents and answers `textDocument/diagnostic`. */
export function registerDocuments(server: Server): void {
  const { session, diagnostics } = server;
  const { connection, report, workspace, preferences } = session;
  connection.onDidOpenTextDocument(
    noticed('didOpen', report, async ({ textDocument }) => {
      if (!isServed(textDocument.uri)) return;
      const { uri, languageId, version, text } = textDocument;
      if (typeof text !== 'string') return;
      const open = workspace.open(uri, languageId, version, text);
      open.attached = Promise.all([open.attached, preferences.load(uri)]).then(() => undefined);
      await diagnostics.opened(open);
    }),
  );
  connection.onDidChangeTextDocument(
    noticed('didChange', report, ({ textDocument, contentChanges }) => {
      const open = workspace.get(textDocument.uri);
      if (!open) return;
      diagnostics.changed(open, open.apply(contentChanges, textDocument.version));
    }),
  );
  connection.onDidChangeConfiguration(
    noticed('didChangeConfiguration', report, (params) =>
      preferences.changed(params?.settings, [
        ...[...workspace.documents.values()].map(({ uri }) => uri),
        ...workspace.repositories.map(({ root }) => toUri(root, '')),
      ]),
    ),
  );
  connection.onDidSaveTextDocument(
    noticed('didSave', report, ({ textDocument }) => {
      const open = workspace.get(textDocument.uri);
      return open && saved(server, open);
    }),
  );
  connection.onDidCloseTextDocument(
    noticed('didClose', report, async ({ textDocument }) => {
      const open = workspace.close(textDocument.uri);
      if (!open) return;
      // What was not saved of the register is gone.
      reloadPersons(workspace, toPath(open.uri));
      preferences.forget(open.uri);
      const untold = diagnostics.closed(open);
      await open.attached;
      if (open.home) server.pull.changed(open.home, [...untold, ...(await open.home.refresh(open.path))]);
    }),
  );
  if (session.settings.pull) registerPull(server);
}

async function saved(server: Server, open: OpenDocument): Promise<void> {
  await open.attached;
  await open.home?.ready;
  const { home } = open;
  server.diagnostics.saved(open);
  if (reloadPersons(server.session.workspace, toPath(open.uri))) server.diagnostics.refresh();
  if (!home || (open.path !== configName && open.path !== agenciesName)) return;
  if (open.path === configName) await home.reloadConfig();
  else await home.reloadRegister(open.text);
  for (const other of server.session.workspace.documents.values()) other.forget();
  server.diagnostics.refresh();
  server.pull.changed();
}

function registerPull({ session, diagnostics }: Server): void {
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  session.connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      session.report,
      empty,
      (params) => {
        const open = session.workspace.get(params.textDocument.uri);
        return open ? diagnostics.pull(open, params.previousResultId) : empty;
      },
    ),
  );
}
