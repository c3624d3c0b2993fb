import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver/node';
import { capabilitiesFor } from './capabilities.ts';
import { ClosedChecks } from './closed-checks.ts';
import { Diagnostics } from './diagnostics.ts';
import { lazyDetector } from './engine.ts';
import type { Services } from './feature.ts';
import { bugReporter, noticed } from './guard.ts';
import { registerBeginning } from './handlers/beginning.ts';
import { registerCodeActions } from './handlers/code-actions.ts';
import { registerCommands } from './handlers/commands.ts';
import { registerCompletion } from './handlers/completion.ts';
import { registerDocuments } from './handlers/documents.ts';
import { registerHover } from './handlers/hover.ts';
import { registerNavigation } from './handlers/navigation.ts';
import { registerOutline } from './handlers/outline.ts';
import { registerOverview } from './handlers/overview.ts';
import { registerPreview } from './handlers/preview.ts';
import { registerRenaming } from './handlers/renaming.ts';
import { followFolders, registerWatching, watchFiles, watchPersons } from './handlers/watching.ts';
import { Preferences } from './preferences.ts';
import { showProgress } from './progress.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';
import { Status } from './status.ts';
import { toPath, toUri } from './uris.ts';
import { Views } from './views.ts';
import { Workspace } from './workspace.ts';
import { WorkspacePull } from './workspace-pull.ts';

/** Everything that lives as long as the connection. */
export interface Server extends Services {
  readonly closed: ClosedChecks;
  readonly status: Status;
  readonly pull: WorkspacePull;
  readonly views: Views;
}

/** Sets a connection up as a Kasane language server. The caller listens. */
export function startServer(connection: Connection): void {
  let isStarted = false;
  connection.onInitialize((params): InitializeResult => {
    // A second one would set every handler up anew, with nothing open.
    if (isStarted) throw new ResponseError(ErrorCodes.InvalidRequest, 'already initialized');
    const server = build(connection, params);
    isStarted = true;
    register(server);
    connection.onInitialized(noticed('initialized', server.session.report, () => begin(server, params)));
    connection.onShutdown(() => stop(server));
    return capabilitiesFor(server.session.settings);
  });
}

function build(connection: Connection, params: InitializeParams): Server {
  const report = bugReporter(connection);
  const settings = readSettings(params);
  const preferences = new Preferences(connection, settings);
  const session: Session = { connection, settings, preferences, workspace: new Workspace(), report };
  session.workspace.detector = lazyDetector((parts) =>
    connection.console.warn(`The detector of personal data lacks: ${parts.join(', ')}.`),
  );
  session.workspace.trust = session.settings.trusted ? 'trusted' : 'untrusted';
  const diagnostics = new Diagnostics(session);
  const closed = new ClosedChecks(session);
  return {
    session,
    diagnostics,
    closed,
    status: new Status(session, diagnostics, closed),
    pull: new WorkspacePull(closed),
    views: new Views(session),
  };
}

function register(server: Server): void {
  const { session, diagnostics, status, pull, views } = server;
  session.workspace.onRepository = (home) => {
    status.update();
    showProgress(session, home);
    watchPersons(server, home).catch((error: unknown) => session.report('watchPersons', error));
    const asked = session.preferences.load(toUri(home.root, ''));
    void Promise.all([asked, home.ready]).then(() => {
      pull.changed();
      views.changed();
      status.update();
    });
  };
  diagnostics.onChange = () => status.update();
  session.preferences.onChange = () => {
    diagnostics.refresh();
    pull.changed();
    views.changed();
  };
  diagnostics.onFacts = (open, affected) => {
    diagnostics.refresh(open);
    if (open.home) pull.changed(open.home, affected);
    views.changed();
  };
  registerDocuments(server);
  registerWatching(server);
  registerCommands(server);
  registerCompletion(server);
  registerHover(server);
  registerCodeActions(server);
  registerPreview(server);
  registerNavigation(server);
  registerRenaming(server);
  registerOutline(server);
  registerOverview(server);
  registerBeginning(server);
}

/** Looks for repositories once the client has its answer. */
async function begin(server: Server, params: InitializeParams): Promise<void> {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  const { workspace, preferences, report } = server.session;
  server.status.update();
  workspace.watched = watchFiles(server).catch((error: unknown) => report('watchFiles', error));
  await Promise.all([workspace.watched, followFolders(server), preferences.listen()]);
  await workspace.search(folders.map(toPath));
  server.status.update();
  // A document opened before its repository was known (an untitled one) finds it now.
  for (const open of workspace.documents.values()) {
    if (open.home) continue;
    open.attached = workspace.attach(open);
    await server.diagnostics.opened(open);
  }
}

function stop({ status, pull, views }: Server): void {
  views.stop();
  status.stop();
  pull.stop();
}
