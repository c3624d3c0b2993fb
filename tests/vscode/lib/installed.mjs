// Finds a VS Code of the user's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const EXECUTABLES = {
  linux: ['/usr/share/code/code', '/usr/lib/code/code', '/opt/visual-studio-code/code'],
  darwin: [
    '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
    join(homedir(), 'Applications/Visual Studio Code.app/Contents/MacOS/Electron'),
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Programs/Microsoft VS Code/Code.exe'),
    join(process.env.ProgramFiles ?? '', 'Microsoft VS Code/Code.exe'),
  ],
};

/** A window can be shown: Electron without a display ends at once. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Which VS Code the tests run in, by KASANE_VSCODE: `embedded`, `download` (by @vscode/test-electron),
 * or the path of an executable; without it the installed one, else the embedded one.
 */
export function chooseVSCode() {
  const wish = process.env.KASANE_VSCODE;
  if (wish === 'embedded') return { kind: 'embedded' };
  if (wish === 'download') return { kind: 'electron' };
  if (wish) return { kind: 'electron', executable: wish };
  const executable = hasDisplay() ? EXECUTABLES[process.platform]?.find((path) => existsSync(path)) : undefined;
  return executable ? { kind: 'electron', executable } : { kind: 'embedded' };
}

/** The `code` command, if there is one and a window can be shown. */
export function codeCommand() {
  if (!hasDisplay()) return undefined;
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return run.status === 0 ? command : undefined;
}
