// Runs the benches and prints their figures. `--smoke` takes small sizes, for CI; names pick single benches; `--compare`
// adds other tools, installed into artifacts/bench/tools.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const smoke = process.argv.includes('--smoke');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const benches = {
  check: { entry: 'tests/bench/check.ts', sizes: smoke ? [200] : [1000, 10000] },
  privacy: { entry: 'tests/bench/privacy.ts', sizes: [], skip: smoke },
  overview: { entry: 'tests/bench/overview.ts', sizes: smoke ? [200] : [10000] },
  keystrokes: { entry: 'tests/bench/keystrokes.ts', sizes: smoke ? [10, 200] : [10, 1000, 10000, 100000] },
  preview: { entry: 'tests/bench/preview.ts', sizes: smoke ? [60] : [1000] },
  sizes: { entry: 'tests/bench/sizes.ts', sizes: [] },
  compare: { entry: 'tests/bench/compare.ts', sizes: [10000], skip: smoke || !process.argv.includes('--compare') },
};

/** The sets lie beside the sources that read them: each of these keeps its own place in the bundle. */
const ownPlace = {
  name: 'own-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /tests[\\/]privacy[\\/]eval[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};

const folder = mkdtempSync(join(tmpdir(), 'kasane-bench-'));
mkdirSync('artifacts/bench', { recursive: true });
let status = 0;
try {
  for (const [name, { entry, sizes, skip }] of Object.entries(benches)) {
    if (wanted.length > 0 ? !wanted.includes(name) : skip) continue;
    const outfile = join(folder, `${name}.cjs`);
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
      external: ['lindera-wasm-nodejs-ipadic'],
      plugins: [ownPlace],
      define: {
        'import.meta.url': JSON.stringify(new URL(`../../${entry}`, import.meta.url).href),
        'import.meta.dirname': JSON.stringify(new URL('.', import.meta.url).pathname),
      },
    });
    const { status: own } = spawnSync(
      process.execPath,
      [outfile, ...sizes.map(String), ...(smoke ? ['--smoke'] : [])],
      { stdio: 'inherit' },
    );
    status ||= own ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = status;
