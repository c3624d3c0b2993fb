import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { samplePath } from '../support/lsp-client.ts';

/** Names of the sample repositories. */
export const sampleNames: readonly string[] = readdirSync(samplePath(''), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Texts of a sample by path: its documents and its registers. */
export function sampleFiles(name: string): readonly (readonly [path: string, text: string])[] {
  const root = samplePath(name);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
