import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, type PlatformPath, relative, sep } from 'node:path';
import type { FileProblem } from '../core/rules/unreadable.ts';
import { configName } from '../core/workspace/scope.ts';

export type Decoded = { readonly text: string } | { readonly problem: FileProblem };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8; says in a code what they are instead. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = utf8.decode(bytes);
    return text.includes('\u0000') ? { problem: 'binary' } : { text };
  } catch {
    return { problem: bytes.includes(0) ? 'binary' : isShiftJis(bytes) ? 'shiftJis' : 'notUtf8' };
  }
}

function isShiftJis(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
    return /[\u3041-\u30fe\u4e00-\u9fff]/.test(text);
  } catch {
    return false;
  }
}

/** Reads one file; a missing or locked one is a problem, never an exception. */
export async function readText(path: string): Promise<Decoded> {
  try {
    return decode(await readFile(path));
  } catch {
    return { problem: 'unreadable' };
  }
}

/** The same without waiting: the command line has nothing else to do meanwhile, and it is three times as fast. */
export function readTextNow(path: string): Decoded {
  try {
    return decode(readFileSync(path));
  } catch {
    return { problem: 'unreadable' };
  }
}

type Paths = Pick<PlatformPath, 'relative' | 'sep'>;

/** A path with forward slashes and composed characters (macOS hands out decomposed ones), relative to `root`. */
export function repositoryPath(root: string, path: string, paths: Paths = { relative, sep }): string {
  return paths.relative(root, path).split(paths.sep).join('/').normalize('NFC');
}

/** The top of the git working tree that a folder lies in, found by its `.git` (a folder, or a file in work trees). */
export function findGitTop(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findGitTop(parent);
}

const skipped = new Set(['.git', 'node_modules', '.kasane', '.hg', '.svn']);

/** All files below a folder, each once even where links make circles; other case repositories below it are left out. */
export async function* walk(root: string): AsyncGenerator<string> {
  const seen = new Set<string>([await realpath(root).catch(() => root)]);
  yield* walkFolder(root, root, seen);
}

async function* walkFolder(folder: string, root: string, seen: Set<string>): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (folder !== root && entries.some((entry) => entry.name === configName)) return;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await linked(path) : entry;
    if (kind?.isFile()) yield path;
    if (kind?.isDirectory() && (await isNew(path, entry.isSymbolicLink(), seen))) yield* walkFolder(path, root, seen);
  }
}

const linked = (path: string) => stat(path).catch(() => undefined);

async function isNew(path: string, isLink: boolean, seen: Set<string>): Promise<boolean> {
  // Only a link can lead to a folder already seen; the plain ones need no look at the disk.
  if (!isLink && seen.size === 1) return true;
  const real = await realpath(path).catch(() => path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

/** The case repository a path lies in: the nearest folder above it with a kasane.yaml. */
export async function findRootAbove(path: string): Promise<string | undefined> {
  let folder = (await stat(path).catch(() => undefined))?.isDirectory() ? path : dirname(path);
  for (;;) {
    if (await stat(join(folder, configName)).catch(() => undefined)) return folder;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

/** Case repositories below a folder, outermost ones that hold a kasane.yaml. */
export async function findRootsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.some((entry) => entry.name === configName) ? [folder] : [];
  const below = entries
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
    .map((entry) => findRootsBelow(join(folder, entry.name)));
  return [...own, ...(await Promise.all(below)).flat()];
}

/** Today as an ISO date in local time. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
