import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Folder of the embedded VS Code, with its own packages. */
export const HOST = join(ROOT, 'tests/vscode/host');

/** Screenshots and logs of a run (git-ignored). */
export const ARTIFACTS = join(ROOT, 'artifacts/vscode');

const temporary = [];

process.once('exit', () => {
  if (process.env.KASANE_KEEP) return;
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new temporary folder, gone with this process unless KASANE_KEEP is set. Short, for sockets live below it. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `kasane-${name}-`));
  temporary.push(folder);
  return folder;
}
