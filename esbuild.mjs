// Builds every bundle: the extension, its server, the command line and the pages of the preview.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  sourcemap: production ? false : 'linked',
  minify: production,
  logLevel: 'warning',
  define: { KASANE_VERSION: JSON.stringify(version) },
  legalComments: 'none',
};
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  external: ['vscode', 'lindera-wasm-nodejs-ipadic'],
};
const page = { ...common, platform: 'browser', target: 'es2022', format: 'iife' };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', format: 'cjs' },
  { ...node, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs', format: 'cjs' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['server/src/cli/render/docx.ts'], outfile: 'dist/docx.cjs', format: 'cjs' },
  { ...page, entryPoints: ['client/src/webview/preview.ts'], outfile: 'dist/webview/preview.js' },
  { ...page, entryPoints: ['client/src/webview/preview.css'], outfile: 'dist/webview/preview.css' },
].filter(({ entryPoints: [entry] }) => existsSync(entry));

/** The analyser and its dictionary lie beside the bundles; they are loaded only when a text needs them. */
function copyEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('lindera-wasm-nodejs-ipadic'));
  mkdirSync('dist/engine', { recursive: true });
  // .cjs: below a package.json of type module a .js would be taken for an ES module.
  cpSync(`${folder}/lindera_wasm.js`, 'dist/engine/lindera_wasm.cjs');
  for (const file of ['lindera_wasm_bg.wasm', 'LICENSE']) cpSync(`${folder}/${file}`, `dist/engine/${file}`);
}

// What ships is made from nothing; while working a build lies over the last one, so that whoever runs it is not cut off.
if (production) rmSync('dist', { recursive: true, force: true });
await Promise.all(bundles.map(build));
if (existsSync('server/data'))
  cpSync('server/data', 'dist/data', { recursive: true, filter: (path) => !/\.(mjs|ts)$/.test(path) });
copyEngine();
if (existsSync('dist/cli.cjs')) chmodSync('dist/cli.cjs', 0o755);
