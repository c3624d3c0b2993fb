import { dirname } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageserver/node';
import { agenciesName, configName, personsPath } from '../../core/workspace/scope.ts';
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

/** Answers a burst of changes (a git checkout) as one. */
async function changed(server: Server, { changes }: DidChangeWatchedFilesParams): Promise<void> {
  const { workspace } = server.session;
  for (const { uri, type } of changes) {
    const file = toPath(uri);
    const home = workspace.known(file);
    const path = home?.pathOf(file);
    if (file.endsWith(configName) && type !== FileChangeType.Deleted) await workspace.rescan(dirname(file));
    else if (home && path === agenciesName) await home.reloadRegister(workspace.openAt(home, path)?.text);
    else if (home && path === home.personsPath) await home.reloadPersons();
    else if (home && path !== undefined) await home.refresh(path);
  }
  for (const open of workspace.documents.values()) open.forget();
  server.diagnostics.refresh();
  server.pull.changed();
  server.status.update();
}
