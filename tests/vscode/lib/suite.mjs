// The suite inside the extension host: bundled here, run by whichever VS Code there is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';
import { copyTestWorkspace, copyTwoRoots } from './workspace.mjs';

const SUITE = join(ROOT, 'tests/vscode/suite');

/** What the user has set: the tests read Japanese, whatever VS Code speaks, and look at our suggestions alone. */
export const SUITE_SETTINGS = { 'kasane.language': 'ja', 'editor.wordBasedSuggestions': 'off' };

/** The parts of the suite: each has a window of its own, on a workspace of its own. */
const PARTS = [
  { folder: '', makeWorkspace: copyTestWorkspace },
  { folder: 'roots/', makeWorkspace: copyTwoRoots },
];

/** The parts that have test files whose path begins with `only`, and these files. */
export function partsOfSuite(only = '') {
  return PARTS.map(({ folder, makeWorkspace }) => {
    const files = readdirSync(join(SUITE, folder)).map((name) => `${folder}${name}`);
    return { makeWorkspace, files: files.filter((path) => path.endsWith('.test.ts') && path.startsWith(only)).sort() };
  }).filter(({ files }) => files.length > 0);
}

/** Test files, then the runner: importing a test file registers its tests. */
function entry(files) {
  return [...files.map((path) => `import './${path}';`), "export { run } from './runner.ts';"].join('\n');
}

/** Bundles test files to one, which VS Code loads; answers its path. */
export async function bundleSuite(folder, files) {
  const outfile = join(folder, 'suite.cjs');
  await build({
    stdin: { contents: entry(files), resolveDir: SUITE, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** Adds what the suite wrote down to the results; a suite that did not come to its end is one failure more. */
export function addReport(results, part, reportFile, problem) {
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : { planned: 0, results: [] };
  for (const result of report.results) results.add(part, result);
  const done = report.results.length;
  if (done > 0 && done === report.planned) return;
  const error = `${done} of ${report.planned} tests were run\n${problem ?? 'no report'}`;
  results.add(part, { name: 'the suite comes to its end', ok: false, ms: 0, error });
}
