import { basename, dirname, join, sep } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver/node';
import { agenciesName, configName, personsPath } from '../../core/workspace/scope.ts';
import { findRootsBelow, walkNow } from '../../host/files.ts';
import type { CaseRepository } from '../case-repository.ts';
import { noticed } from '../guard.ts';
import { pacer } from '../pause.ts';
import type { Server } from '../server.ts';
import { toPath, toUri } from '../uris.ts';
import type { Workspace } from '../workspace.ts';

/** Files whose text matters; made and deleted ones are told of with their folders. */
const watched = ['**/*.md', `**/${configName}`, `**/${agenciesName}`, `**/${personsPath}`];

/** A folder that is moved or deleted is told of alone, without what it holds. */
const folders: FileSystemWatcher = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };

/** Follows what happens to files behind the editor's back and by its own hand, and to the folders of the workspace. */
export function registerWatching(server: Server): void {
  const { connection, report, workspace } = server.session;
  const { Created, Deleted } = FileChangeType;
  /** One burst after the other: an older look at a file never overwrites a newer one. */
  const following =
    <P>(name: string, events: (params: P) => readonly FileEvent[]) =>
    (params: P): void => {
      const follow = noticed<P>(name, report, (told) => changed(server, events(told)));
      workspace.followed = workspace.followed.then(() => follow(params));
    };
  connection.onDidChangeWatchedFiles(
    following<DidChangeWatchedFilesParams>('didChangeWatchedFiles', ({ changes }) => changes),
  );
  // A watcher takes its time, and says nothing of a file that comes and goes within moments.
  const all = (files: readonly { readonly uri: string }[], type: FileChangeType) =>
    files.map(({ uri }) => ({ uri, type }));
  connection.workspace.onDidCreateFiles(following('didCreateFiles', ({ files }) => all(files, Created)));
  connection.workspace.onDidDeleteFiles(following('didDeleteFiles', ({ files }) => all(files, Deleted)));
  connection.workspace.onDidRenameFiles(
    following('didRenameFiles', ({ files }) =>
      files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: Deleted },
        { uri: newUri, type: Created },
      ]),
    ),
  );
}

/** Asks the client to tell of changed files; only after `initialized`. */
export async function watchFiles({ session }: Server): Promise<void> {
  if (!session.settings.watchFiles) return;
  const files = watched.map((globPattern) => ({ globPattern, kind: WatchKind.Change }));
  const watchers = [...files, folders];
  await session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

const personsWatched = new WeakMap<CaseRepository, string>();

/** Asks to be told of a register of real names that kasane.yaml puts elsewhere. */
export async function watchPersons({ session }: Server, home: CaseRepository): Promise<void> {
  const { settings, connection } = session;
  const file = home.personsFile;
  const isUsual = file === join(home.root, personsPath) || file === personsWatched.get(home);
  if (isUsual || !settings.watchFiles || !settings.relativePatterns) return;
  personsWatched.set(home, file);
  const globPattern = { baseUri: toUri(dirname(file), ''), pattern: basename(file) };
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
}

/** Follows folders that are added to the workspace and taken out of it. */
export async function followFolders({ session, pull, closed, status, views }: Server): Promise<void> {
  const { connection, workspace, report, settings } = session;
  if (!settings.folders) return;
  connection.workspace.onDidChangeWorkspaceFolders(
    noticed('didChangeWorkspaceFolders', report, async ({ added, removed }) => {
      for (const { uri } of removed) workspace.removeFolder(toPath(uri));
      for (const { uri } of added) await workspace.addFolder(toPath(uri));
      closed.prune();
      pull.changed();
      views.changed();
      status.update();
    }),
  );
}

/** Reads the register of real names again where a file is one; answers whether it is. */
export function reloadPersons({ repositories }: Workspace, file: string): boolean {
  const homes = repositories.filter((home) => home.personsFile === file);
  for (const home of homes) home.reloadPersons();
  return homes.length > 0;
}

/** What a burst of changes (a git checkout) touches: everything, or documents by repository. */
interface Touched {
  everything: boolean;
  readonly paths: Map<CaseRepository, Set<string>>;
}

async function changed(server: Server, changes: readonly FileEvent[]): Promise<void> {
  const touched: Touched = { everything: false, paths: new Map() };
  const pause = pacer();
  for (const change of changes) {
    await take(server, change, touched);
    await pause();
  }
  if (!touched.everything && touched.paths.size === 0) return;
  if (touched.everything) for (const open of server.session.workspace.documents.values()) open.forget();
  if (touched.everything) {
    server.closed.prune();
    server.pull.changed();
    await Promise.all(server.session.workspace.repositories.map((home) => watchPersons(server, home)));
  }
  for (const [home, paths] of touched.paths) server.pull.changed(home, paths);
  server.diagnostics.refresh();
  server.views.changed();
  server.status.update();
}

/** Folders of other programs. */
const foreign = /[\\/](?:\.git|node_modules)[\\/]/;

async function take(server: Server, { uri, type }: FileEvent, touched: Touched): Promise<void> {
  const { workspace } = server.session;
  const file = toPath(uri);
  if (foreign.test(file)) return;
  if (reloadPersons(workspace, file)) touched.everything = true;
  else if (basename(file) === configName) await rescan(workspace, [dirname(file)], touched);
  else if (/\.md$/i.test(file)) await takeDocument(workspace, file, touched);
  else if (basename(file) === agenciesName) await takeRegister(workspace, file, touched);
  else if (type === FileChangeType.Deleted) await takeDeletedFolder(workspace, file, touched);
  else if (type === FileChangeType.Created) await takeNewFolder(workspace, file, touched);
}

async function rescan(workspace: Workspace, roots: readonly string[], touched: Touched): Promise<void> {
  for (const root of roots) await workspace.rescan(root);
  touched.everything ||= roots.length > 0;
}

async function takeRegister(workspace: Workspace, file: string, touched: Touched): Promise<void> {
  const home = workspace.known(file);
  if (!home || home.pathOf(file) !== agenciesName) return;
  await home.reloadRegister(workspace.openAt(home, agenciesName)?.text);
  touched.everything = true;
}

async function takeDocument(workspace: Workspace, file: string, touched: Touched): Promise<void> {
  const home = workspace.known(file);
  const path = home?.pathOf(file);
  // The text of an open document is the editor's.
  if (!home || path === undefined || workspace.openAt(home, path)) return;
  const paths = touched.paths.get(home) ?? new Set();
  for (const concerned of await home.refresh(path)) paths.add(concerned);
  touched.paths.set(home, paths);
}

async function takeDeletedFolder(workspace: Workspace, folder: string, touched: Touched): Promise<void> {
  const lost = workspace.repositories
    .map(({ root }) => root)
    .filter((root) => `${root}${sep}`.startsWith(folder + sep));
  await rescan(workspace, lost, touched);
  const home = workspace.known(folder);
  if (!home) return;
  const start = `${home.pathOf(folder)}/`;
  const paths = [...home.repository.index.entries].map(({ path }) => path).filter((path) => path.startsWith(start));
  for (const path of paths) await takeDocument(workspace, `${home.root}${sep}${path}`, touched);
}

async function takeNewFolder(workspace: Workspace, folder: string, touched: Touched): Promise<void> {
  if (!workspace.isWithin(folder)) return;
  await rescan(workspace, await findRootsBelow(folder), touched);
  for (const file of walkNow(folder)) if (/\.md$/i.test(file)) await takeDocument(workspace, file, touched);
}
