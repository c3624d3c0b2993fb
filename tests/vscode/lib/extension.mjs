import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The project, or what KASANE_EXTENSION names instead: an unpacked VSIX, say. */
export const EXTENSION = process.env.KASANE_EXTENSION ?? ROOT;

/** What the packaged extension holds (see .vscodeignore). */
const SHIPPED = [
  'package.json',
  'package.nls.json',
  'package.nls.ja.json',
  'LICENSE',
  'README.md',
  'README.ja.md',
  'dist',
  'client/l10n',
  'client/media',
  'docs/rules',
  'snippets',
  'schemas/json',
];
const NEEDED = ['dist/client.cjs', 'dist/server.cjs', 'dist/webview/preview.js'];

/** Throws when the build is not there. */
export function requireBuild() {
  const missing = NEEDED.filter((path) => !existsSync(join(EXTENSION, path)));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run "npm run build" first.`);
}

/** Copies the extension as it is shipped into `target`, so that no test sees more than a user has. */
export function copyExtension(target) {
  mkdirSync(target, { recursive: true });
  for (const path of SHIPPED) {
    const source = join(EXTENSION, path);
    if (existsSync(source)) cpSync(source, join(target, path), { recursive: true, dereference: true });
  }
  return target;
}

/** Puts the extension into an extensions folder under the name VS Code expects there. */
export function installExtension(extensionsDir) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8'));
  return copyExtension(join(extensionsDir, `${publisher}.${name}-${version}`));
}
