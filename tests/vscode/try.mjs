// `npm run vscode`: a VS Code with the extension, on a copy of the samples, for a person to try.
// The installed one where there is one, else the embedded one, in a browser. `--embedded` asks for the latter.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installExtension, requireBuild } from './lib/extension.mjs';
import { codeCommand } from './lib/installed.mjs';
import { temporaryFolder } from './lib/paths.mjs';
import { ensureHost } from './lib/prepare.mjs';
import { copySamples } from './lib/workspace.mjs';

/**
 * Extensions and settings of the user's own VS Code are left alone: both folders are new. `--wait`: they
 * are gone with this process, which must therefore outlive the window.
 */
function openInstalled(command, folder) {
  const dir = temporaryFolder('code');
  installExtension(join(dir, 'ext'));
  const args = [
    '--new-window',
    '--wait',
    '--extensions-dir',
    join(dir, 'ext'),
    '--user-data-dir',
    join(dir, 'data'),
    folder,
  ];
  spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`VS Code opens on a copy of the samples: ${folder}`);
}

async function serveEmbedded(folder) {
  ensureHost();
  const { startVSCode } = await import('./host/host.mjs');
  const dir = temporaryFolder('code');
  mkdirSync(join(dir, 'ext'));
  installExtension(join(dir, 'ext'));
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  const vscode = await startVSCode({ dir, port });
  console.log(`VS Code with a copy of the samples (${folder}):`);
  console.log(`\n  ${vscode.url}/?${new URLSearchParams({ folder })}\n`);
  console.log('Open this address in a browser on this machine. Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await vscode.stop();
      process.exit(0);
    });
  }
  // The server is a process of its own: this one must stay, for it ends the server.
  setInterval(() => {}, 1 << 30);
}

requireBuild();
const folder = copySamples();
const command = process.argv.includes('--embedded') ? undefined : codeCommand();
if (command) openInstalled(command, folder);
else await serveEmbedded(folder);
