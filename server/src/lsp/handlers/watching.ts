import { basename, dirname } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import { agenciesName, configName, personsPath } from '../../core/workspace/scope.ts';
import type { CaseRepository } from '../case-repository.ts';
import { noticed } from '../guard.ts';
import type { Server } from '../server.ts';
import { toPath } from '../uris.ts';

const watched = ['**/*.md', `**/${configName}`, `**/${agenciesName}`, `**/${personsPath}`];

/** Follows what happens to files behind the editor's back, and to the folders of the workspace. */
export function registerWatching(server: Server): void {
  const { connection, report } = server.session;
  connection.onDidChangeWatchedFiles(noticed('didChangeWatchedFiles', report, (params) => changed(server, params)));
}

/** Asks the client to tell of changed files; only after `initialized`. */
export async function watchFiles({ session }: Server): Promise<void> {
  if (!session.settings.watchFiles) return;
  const watchers = watched.map((globPattern) => ({ globPattern }));
  await session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Follows folders that are added to the workspace and taken out of it. */
export async function followFolders({ session, pull }: Server): Promise<void> {
  const { connection, workspace, report, settings } = session;
  if (!settings.folders) return;
  connection.workspace.onDidChangeWorkspaceFolders(
    noticed('didChangeWorkspaceFolders', report, async ({ added, removed }) => {
      for (const { uri } of removed) workspace.removeFolder(toPath(uri));
      for (const { uri } of added) await workspace.addFolder(toPath(uri));
      pull.changed();
    }),
  );
}

/** What a burst of changes (a git checkout) touches: everything, or documents by repository. */
type Touched = Map<CaseRepository, Set<string>>;

async function changed(server: Server, { changes }: DidChangeWatchedFilesParams): Promise<void> {
  const touched: Touched = new Map();
  let everything = false;
  for (const change of changes) everything = (await take(server, change, touched)) || everything;
  if (everything) for (const open of server.session.workspace.documents.values()) open.forget();
  if (everything) server.pull.changed();
  for (const [home, paths] of touched) server.pull.changed(home, paths);
  server.diagnostics.refresh();
  server.status.update();
}

/** Takes up one change; answers whether it concerns every document. */
async function take(server: Server, { uri, type }: FileEvent, touched: Touched): Promise<boolean> {
  const { workspace } = server.session;
  const file = toPath(uri);
  const home = workspace.known(file);
  const path = home?.pathOf(file);
  if (basename(file) === configName) {
    if (type !== FileChangeType.Deleted) await workspace.rescan(dirname(file));
    return true;
  }
  if (!home || path === undefined) return false;
  if (path === agenciesName) {
    await home.reloadRegister(workspace.openAt(home, path)?.text);
    return true;
  }
  if (path === home.personsPath) {
    await home.reloadPersons();
    return true;
  }
  const before = home.related([path]);
  await home.refresh(path);
  const paths = touched.get(home) ?? new Set();
  for (const related of [...before, ...home.related([path])]) paths.add(related);
  touched.set(home, paths);
  return false;
}
