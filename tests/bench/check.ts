import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withoutPrivacy, writeRepository } from '../support/generate.ts';

/**
 * `kasane check`, cold, on generated repositories: documents per second, share of each phase, peak memory, and how the
 * time per document changes with the number of documents. Arguments: the sizes; `--privacy` leaves the detector on.
 */
const sizes = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const isSmoke = process.argv.includes('--smoke');
const settings = process.argv.includes('--privacy') ? '' : withoutPrivacy;
const cli = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');

interface Run {
  readonly documents: number;
  readonly bytes: number;
  /** From start to end of the process, milliseconds. */
  readonly wall: number;
  readonly phases: Readonly<Record<string, number>>;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

function runOnce(folder: string): Omit<Run, 'bytes'> {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, [cli, 'check', folder, '--timings'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const wall = performance.now() - start;
  const line = stderr.split('\n').find((text) => text.startsWith('timings '));
  if (!line || status === 2) throw new Error(`kasane check ended with ${status}`);
  const numbers = Object.fromEntries(
    [...line.matchAll(/(\w+)=(\d+)/g)].map(([, name = '', value]) => [name, Number(value)]),
  );
  const { documents = 0, rss = 0, total: _, ...phases } = numbers;
  return { documents, wall, phases, memory: rss };
}

/** The best of some runs: what disturbs a run only makes it longer. */
function measure(size: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-bench-'));
  try {
    const bytes = writeRepository(folder, size, settings);
    const runs = Array.from({ length: isSmoke ? 1 : 3 }, () => runOnce(folder));
    const best = runs.reduce((a, b) => (b.wall < a.wall ? b : a));
    return { ...best, bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ documents, bytes, wall, phases, memory }: Run): void {
  const known = Object.values(phases).reduce((sum, ms) => sum + ms, 0);
  const share = (ms: number) => `${((100 * ms) / wall).toFixed(0)} %`;
  const parts = [...Object.entries(phases), ['start, list, rest', wall - known] as const].map(
    ([name, ms]) => `${name} ${share(ms)}`,
  );
  console.log(
    `check ${documents} documents (${(bytes / documents / 1000).toFixed(1)} kB each): ${((documents * 1000) / wall).toFixed(0)} documents/s, ${(wall / 1000).toFixed(2)} s, peak ${memory} MB`,
  );
  console.log(`  ${parts.join(', ')}`);
}

const runs = sizes.map(measure);
for (const run of runs) print(run);
const [first, last] = [runs[0], runs.at(-1)];
if (first && last && first !== last) {
  // Time per document, the fixed cost of starting taken off by comparing two sizes.
  const ratio = last.wall / last.documents / (first.wall / first.documents);
  console.log(
    `check scaling ${first.documents} → ${last.documents}: ${ratio.toFixed(2)} × the time per document (1 is linear)`,
  );
  if (!isSmoke && ratio > 1.5) process.exitCode = 1;
}
writeFileSync('artifacts/bench/check.json', JSON.stringify(runs, undefined, 2));
