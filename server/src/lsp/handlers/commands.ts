import type {
  ExecuteCommandParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { type NewDocument, newDocument, nextDocuments } from '../../core/features/new-document.ts';
import { checkRepositoryCommand, newDocumentCommand, trustNotification } from '../commands.ts';
import { guarded } from '../guard.ts';
import type { Server } from '../server.ts';
import { toUri } from '../uris.ts';

type Command = (server: Server, args: readonly unknown[]) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  [checkRepositoryCommand]: checkRepository,
  [newDocumentCommand]: makeDocument,
};

/** Commands, trust, and the diagnostics of the whole workspace. */
export function registerCommands(server: Server): void {
  const { connection, report, settings, workspace } = server.session;
  connection.onExecuteCommand(
    guarded<ExecuteCommandParams, null>('executeCommand', report, null, async ({ command, arguments: args = [] }) => {
      await commands[command]?.(server, args);
      return null;
    }),
  );
  connection.onNotification(trustNotification, (params: { readonly trusted?: unknown } | undefined) => {
    settings.trusted = params?.trusted === true;
    workspace.trust = settings.trusted ? 'trusted' : 'untrusted';
    server.diagnostics.refresh();
  });
  if (settings.pull) registerWorkspacePull(server);
}

function registerWorkspacePull({ session, pull, status }: Server): void {
  const empty: WorkspaceDiagnosticReport = { items: [] };
  session.connection.languages.diagnostics.onWorkspace(
    guarded<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      session.report,
      empty,
      async (params, token) => {
        const answer = await pull.answer(params, token);
        status.update();
        return answer;
      },
    ),
  );
}

/** Every document with every rule, the detector included. */
async function checkRepository({ session, closed, diagnostics, pull, status }: Server): Promise<void> {
  const { connection, settings, workspace } = session;
  await closed.run(true);
  for (const open of workspace.documents.values()) diagnostics.findings(open);
  pull.wake();
  if (!settings.pull)
    for (const [uri, found] of closed.known()) void connection.sendDiagnostics({ uri, diagnostics: [...found] });
  status.update();
}

/** Begins the next document from an open one and shows it. */
async function makeDocument({ session }: Server, [uri, kind, title]: readonly unknown[]): Promise<void> {
  const open = typeof uri === 'string' ? session.workspace.get(uri) : undefined;
  await open?.attached;
  const { home, document } = open ?? {};
  const step = document && nextDocuments(document).find((next) => next.kind === kind && next.title.en === title);
  if (!home || !document || !step) return;
  const made = newDocument(home.repository, document, step);
  await create(session, toUri(home.root, made.path), made);
}

async function create(
  { connection, settings, preferences }: Server['session'],
  uri: string,
  made: NewDocument,
): Promise<void> {
  const start = { line: 0, character: 0 };
  const { applied } = await connection.workspace.applyEdit({
    label: made.title[preferences.of(uri).language],
    edit: {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: made.text }] },
      ],
    },
  });
  if (applied && settings.showDocuments) await connection.window.showDocument({ uri, takeFocus: true });
}
