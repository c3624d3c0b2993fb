import type {
  ExecuteCommandParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { checkRepositoryCommand, newDocumentCommand, trustNotification } from '../commands.ts';
import { guarded } from '../guard.ts';
import type { Server } from '../server.ts';
import { makeDocument } from './beginning.ts';

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
