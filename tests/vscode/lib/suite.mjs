// The suite inside the extension host: bundled here, run by whichever VS Code there is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

const SUITE = join(ROOT, 'tests/vscode/suite');

/** All test files, then the runner: importing a test file registers its tests. */
function entry() {
  const tests = readdirSync(SUITE)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const imports = tests.map((name) => `import './${name}';`);
  return [...imports, "export { run } from './runner.ts';"].join('\n');
}

/** Bundles the suite to one file, which VS Code loads; answers its path. */
export async function bundleSuite(folder) {
  const outfile = join(folder, 'suite.cjs');
  await build({
    stdin: { contents: entry(), resolveDir: SUITE, loader: 'ts' },
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

/** Adds what the suite wrote down to the results; a suite that wrote nothing is one failure. */
export function addReport(results, part, reportFile, problem) {
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : [];
  for (const result of report) results.add(part, result);
  if (report.length === 0) results.add(part, { name: 'suite', ok: false, ms: 0, error: problem ?? 'no report' });
}
