import { join } from 'node:path';
import { URI } from 'vscode-uri';

/** Text that a person can change. On other schemes (git, the sides of a diff, output …) nothing is said. */
const served = new Set(['file', 'untitled', 'vscode-remote']);

/** Whether documents of this address are served at all. */
export function isServed(uri: string): boolean {
  return served.has(uri.slice(0, uri.indexOf(':')));
}

/** File path of an address on this machine. */
export function toPath(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : URI.file(parsed.path).fsPath;
}

/** Address of a file of a case repository. */
export function toUri(root: string, path: string): string {
  return URI.file(join(root, path)).toString();
}

/** One spelling for addresses that mean the same (`file:///c%3A/` and `file:///C:/`). */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}
