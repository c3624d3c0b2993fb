import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { agenciesName, configName } from '../../core/workspace/scope.ts';
import { decode, repositoryPath } from '../../host/files.ts';
import type { Source } from '../../host/load.ts';
import type { Target } from '../check/discover.ts';
import { isWithin } from '../paths.ts';
import { readBlobs } from './blobs.ts';
import { type Git, real } from './git.ts';
import type { OtherFile } from './other-files.ts';

/** A case repository as the index of git has it, and what of it is about to be committed. */
export interface StagedTarget extends Target {
  readonly source: Source;
  /** Staged files that are no documents. */
  readonly others: readonly OtherFile[];
}

/** A file of the index; `file` is its place in the working tree, whether it lies there or not. */
interface Entry {
  readonly oid: string;
  readonly file: string;
}

/** Files of the index by their path from the top; folders of other repositories (submodules) and links are none. */
function readIndex(git: Git): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of git.list('ls-files', '-s', '-z') ?? []) {
    const match = /^(100\d{3}) ([0-9a-f]+) 0\t(.*)$/s.exec(line);
    if (match?.[2] && match[3]) entries.set(match[3], { oid: match[2], file: join(git.top, match[3]) });
  }
  return entries;
}

/** Paths (from the top) that the next commit adds or changes; before the first commit all of the index. */
function changedPaths(git: Git): readonly string[] {
  return (
    git.list('diff', '--cached', '--name-only', '--no-renames', '--no-ext-diff', '-z', '--diff-filter=ACMRT') ?? []
  );
}

/** The folder of the nearest kasane.yaml above a file: of the index, else of the disk. */
function rootOf(file: string, configs: ReadonlySet<string>): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const config = join(folder, configName);
    if (configs.has(config) || existsSync(config)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The case repositories that the next commit touches, as they stand in the index. `paths` narrows to files and folders. */
export async function stagedTargets(git: Git, cwd: string, paths: readonly string[]): Promise<readonly StagedTarget[]> {
  const index = readIndex(git);
  const files = [...index.values()].map(({ file }) => file);
  const configs = new Set(files.filter((file) => file.endsWith(configName)));
  const asked = (paths.length > 0 ? paths : [git.top]).map((path) => real(resolve(cwd, path)));
  const byRoot = new Map<string, Set<string>>();
  for (const path of changedPaths(git)) {
    const entry = index.get(path);
    const root = entry && rootOf(entry.file, configs);
    if (!entry || root === undefined || !asked.some((place) => isWithin(place, entry.file))) continue;
    byRoot.set(root, (byRoot.get(root) ?? new Set()).add(entry.file));
  }
  const roots = [...byRoot].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(roots.map(([root, changed]) => openTarget({ git, index, configs, root, changed })));
}

interface Parts {
  readonly git: Git;
  readonly index: ReadonlyMap<string, Entry>;
  readonly configs: ReadonlySet<string>;
  readonly root: string;
  readonly changed: ReadonlySet<string>;
}

async function openTarget({ git, index, configs, root, changed }: Parts): Promise<StagedTarget> {
  const own = [...index.values()].filter(({ file }) => isWithin(root, file) && rootOf(file, configs) === root);
  const wanted = own.filter(({ file }) => isRead(repositoryPath(root, file)) || changed.has(file));
  const bytes = await readAll(git, wanted);
  const paths = new Set([...changed].map((file) => repositoryPath(root, file)));
  return {
    root,
    selects: (path) => paths.has(path),
    source: indexSource(root, wanted, bytes),
    others: [...changed].map((file) => ({ path: repositoryPath(root, file), file, read: () => bytes.get(file) })),
  };
}

/** What the engine needs to know a repository: its documents and registers. */
function isRead(path: string): boolean {
  return path === configName || path === agenciesName || path.toLowerCase().endsWith('.md');
}

async function readAll(git: Git, entries: readonly Entry[]): Promise<ReadonlyMap<string, Buffer>> {
  const byOid = new Map<string, Buffer>();
  const oids = new Set(entries.map(({ oid }) => oid));
  for await (const { oid, bytes } of readBlobs(git, oids)) if (bytes) byOid.set(oid, bytes);
  return new Map(
    entries.flatMap(({ oid, file }) => {
      const bytes = byOid.get(oid);
      return bytes ? [[file, bytes] as const] : [];
    }),
  );
}

function indexSource(root: string, entries: readonly Entry[], bytes: ReadonlyMap<string, Buffer>): Source {
  return {
    files: () => entries.map(({ file }) => ({ path: repositoryPath(root, file), file })),
    read: (_path, file) => {
      const found = bytes.get(file);
      return found && decode(found);
    },
  };
}
