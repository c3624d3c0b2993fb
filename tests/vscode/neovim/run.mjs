// The same server under a client that shares no code with VS Code's: push diagnostics, stdio.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXTENSION } from '../lib/extension.mjs';
import { temporaryFolder } from '../lib/paths.mjs';
import { copyTestWorkspace } from '../lib/workspace.mjs';

const SCRIPT = fileURLToPath(new URL('client.lua', import.meta.url));
/** How any editor starts the server. */
const COMMAND = [process.execPath, join(EXTENSION, 'dist/cli.cjs'), 'lsp', '--stdio'];
const TIMEOUT_MS = 60_000;

function runClient() {
  const workspace = copyTestWorkspace();
  const reportFile = join(temporaryFolder('nvim'), 'report.json');
  const env = {
    ...process.env,
    KASANE_COMMAND: JSON.stringify(COMMAND),
    KASANE_ROOT: workspace,
    KASANE_PLAN: join(workspace, 'cases/R5-012/プラン-1.md'),
    KASANE_MINUTES: join(workspace, 'minutes/2023-10-27-重層的支援会議.md'),
    KASANE_REPORT: reportFile,
    LANG: 'C.UTF-8',
  };
  const args = ['--headless', '--clean', '-n', '-i', 'NONE', '-c', `luafile ${SCRIPT}`];
  const { stderr, error } = spawnSync('nvim', args, { env, encoding: 'utf8', timeout: TIMEOUT_MS });
  if (!existsSync(reportFile)) throw error ?? new Error(`Neovim left no report: ${stderr}`);
  return JSON.parse(readFileSync(reportFile, 'utf8'));
}

/** Runs one session in Neovim and looks at what it saw; left out where Neovim is not installed. */
export async function runNeovim({ results, part }) {
  if (spawnSync('nvim', ['--version']).status !== 0) {
    console.log('Neovim is not installed: its tests are left out');
    return;
  }
  let report = {};
  await results.time(part, 'a session from start to stop', () => {
    report = runClient();
    assert.equal(report.error, undefined);
    assert.equal(report.stopped, true);
  });
  await results.time(part, 'findings are pushed and withdrawn', () => assert.equal(report.diagnostics, true));
  await results.time(part, 'an agency is completed from romaji', () => {
    assert.ok(report.completions?.includes('東地域包括支援センター'), String(report.completions));
  });
  await results.time(part, 'a field explains itself', () => assert.match(report.hover ?? '', /モニタリング/));
  await results.time(part, 'the name in the minutes has its fix', () => {
    assert.ok(
      report.actions?.some((title) => title.includes('本人')),
      String(report.actions),
    );
  });
}
