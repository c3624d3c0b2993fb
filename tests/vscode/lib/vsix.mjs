// The extension as an office gets it: one file, installed without a network.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, temporaryFolder } from './paths.mjs';

const VSCE = join(ROOT, 'node_modules/@vscode/vsce/vsce');
const OPTIONS = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

function packageBuild() {
  const out = join(temporaryFolder('vsix'), 'kasane.vsix');
  const run = spawnSync(process.execPath, [VSCE, 'package', ...OPTIONS, '--out', out], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`vsce package failed:\n${run.stdout}${run.stderr}`);
  return out;
}

/** The file that KASANE_VSIX names, or one packaged from the build. */
export function vsixFile() {
  const file = process.env.KASANE_VSIX ?? packageBuild();
  console.log(`VSIX: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  return file;
}
