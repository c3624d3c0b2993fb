import { isUtf8 } from 'node:buffer';
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, type PlatformPath, relative, sep } from 'node:path';
import type { FileProblem } from '../core/rules/unreadable.ts';
import { configName } from '../core/workspace/scope.ts';

/** A text, or why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: FileProblem };

/** Reads bytes as UTF-8; says in a code what they are instead. A byte-order mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.includes('\u0000') ? { problem: 'binary' } : { text };
  }
  return { problem: bytes.includes(0) ? 'binary' : isShiftJis(bytes) ? 'shiftJis' : 'notUtf8' };
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

interface Link {
  readonly path: string;
  readonly real: string;
}

/**
 * All files below a folder, by name, each once even where links make circles: what a link leads to comes last, and only
 * when it was not met by its own name. Other case repositories below the folder are left out.
 */
export function* walkNow(root: string): Generator<string> {
  const seen = new Set<string>();
  let links: Link[] = [{ path: root, real: orElse(() => realpathSync(root), root) }];
  while (links.length > 0) {
    const found: Link[] = [];
    for (const link of links) yield* followLink(link, root, seen, found);
    links = found;
  }
}

/** The same for those who wait between files; the look into one folder is short. */
export async function* walk(root: string): AsyncGenerator<string> {
  yield* walkNow(root);
}

function* followLink({ path, real }: Link, root: string, seen: Set<string>, links: Link[]): Generator<string> {
  const kind = orElse(() => statSync(path), undefined);
  if (kind?.isDirectory()) yield* walkFolder(path, real, root, seen, links);
  else if (kind?.isFile() && !seen.has(real) && !seen.has(dirname(real))) {
    seen.add(real);
    yield path;
  }
}

function* walkFolder(folder: string, real: string, root: string, seen: Set<string>, links: Link[]): Generator<string> {
  if (seen.has(real)) return;
  seen.add(real);
  const entries = orElse<Dirent[]>(() => readdirSync(folder, { withFileTypes: true }), []);
  if (folder !== root && entries.some((entry) => entry.name === configName)) return;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory()) yield* walkFolder(path, join(real, entry.name), root, seen, links);
    else if (entry.isSymbolicLink()) links.push({ path, real: orElse(() => realpathSync(path), path) });
  }
}

/** What a look at the disk gives, or something else where that fails. */
function orElse<T>(look: () => T, other: T): T {
  try {
    return look();
  } catch {
    return other;
  }
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
