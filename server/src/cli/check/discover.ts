import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findRootAbove, findRootsBelow, repositoryPath } from '../../host/files.ts';
import { Stop } from '../io.ts';
import { isWithin, noSuchPlace } from '../paths.ts';

/** A case repository and the part of it that was asked for. */
export interface Target {
  readonly root: string;
  /** Whether a path (from the root) is within what was asked for. */
  readonly selects: (path: string) => boolean;
}

/** Finds the case repositories that paths mean: files, folders inside a repository, folders that hold repositories. */
export async function discover(paths: readonly string[], cwd: string): Promise<readonly Target[]> {
  const selected = new Map<string, string[]>();
  for (const [i, typed] of (paths.length > 0 ? paths : ['.']).entries()) {
    const at = paths.length > 1 ? i + 1 : undefined;
    for (const { root, part } of await rootsOf(typed, cwd, at))
      selected.set(root, [...(selected.get(root) ?? []), part]);
  }
  return [...selected]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, parts]) => ({ root, selects: selector(parts) }));
}

interface Part {
  readonly root: string;
  /** File or folder from the root; empty for all of it. */
  readonly part: string;
}

async function rootsOf(typed: string, cwd: string, at: number | undefined): Promise<readonly Part[]> {
  const path = resolve(cwd, typed);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw noSuchPlace(at);
  const above = await findRootAbove(path);
  const below = found.isDirectory() ? await findRootsBelow(path) : [];
  const own = above !== undefined && !below.includes(above) ? [{ root: above, part: repositoryPath(above, path) }] : [];
  const roots = [...own, ...below.map((root) => ({ root, part: '' }))];
  if (roots.length > 0) return roots;
  throw outside();
}

/** What a command says where there is no kasane.yaml. */
export function outside(): Stop {
  return new Stop(
    'ここはケース文書のリポジトリではありません（kasane.yaml がありません）。kasane init で作れます。',
    'This is no case repository (there is no kasane.yaml); kasane init makes one.',
  );
}

function selector(parts: readonly string[]): (path: string) => boolean {
  if (parts.includes('')) return () => true;
  return (path) => parts.some((part) => path === part || path.startsWith(`${part}/`));
}

/** The repository that holds a file, whether the file exists or not. */
export async function repositoryOf(file: string): Promise<string> {
  let folder = dirname(file);
  while (!(await stat(folder).catch(() => undefined)) && dirname(folder) !== folder) folder = dirname(folder);
  const root = await findRootAbove(folder);
  if (root === undefined || !isWithin(root, file)) throw outside();
  return root;
}
