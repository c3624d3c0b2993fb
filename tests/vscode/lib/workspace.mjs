import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, temporaryFolder } from './paths.mjs';

/** The tests' own small case repository; some of its documents are wrong on purpose. */
const FIXTURE = join(ROOT, 'tests/vscode/workspace');
const SAMPLES = join(ROOT, 'samples');

/** A copy of the tests' case repository, with 長岡京市's sample beside it: a test may do with it what it likes. */
export function copyTestWorkspace() {
  const folder = join(temporaryFolder('ws'), '支援ケース');
  cpSync(FIXTURE, folder, { recursive: true });
  cpSync(join(SAMPLES, 'nagaokakyo'), join(folder, 'nagaokakyo'), { recursive: true });
  return folder;
}

/**
 * A workspace of two roots: the tests' case repository and 島本町's sample, whose documents are checked on saving only.
 * A third repository, 長岡京市's, lies beside them.
 */
export function copyTwoRoots() {
  const folder = temporaryFolder('roots');
  cpSync(FIXTURE, join(folder, '支援ケース'), { recursive: true });
  for (const sample of ['shimamoto', 'nagaokakyo'])
    cpSync(join(SAMPLES, sample), join(folder, sample), { recursive: true });
  mkdirSync(join(folder, 'shimamoto/.vscode'), { recursive: true });
  writeFileSync(join(folder, 'shimamoto/.vscode/settings.json'), JSON.stringify({ 'kasane.check.onType': false }));
  const file = join(folder, '二市.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: '支援ケース' }, { path: 'shimamoto' }] }));
  return file;
}

/** A copy of all samples, for a person to try things on. */
export function copySamples() {
  const folder = join(temporaryFolder('try'), 'samples');
  mkdirSync(folder);
  cpSync(SAMPLES, folder, { recursive: true });
  return folder;
}

/** A folder without a case repository, with these files (path → text). */
export function plainFolder(files = {}) {
  const folder = join(temporaryFolder('plain'), 'みどり市');
  for (const [path, text] of Object.entries({ 'メモ.md': '# メモ\n', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
