import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutPrivacy, writeRepository } from '../support/generate.ts';
import { keep, miss } from './figures.ts';
import { best, kasane, type Run, rateOf, runOnce } from './program.ts';

/**
 * `kasane check`, cold, on generated repositories: documents per second, share of each phase, peak memory, and how the
 * time per document changes with the number of documents; then with the detector on. Arguments: the sizes.
 */
const sizes = process.argv.filter((argument) => /^\d+$/.test(argument)).map(Number);
const isSmoke = process.argv.includes('--smoke');
/** The detector looks at every line: fewer documents tell as much. */
const withDetector = isSmoke ? 50 : 1000;
/** How much more time a document may take in the largest repository than in the smallest. */
const linear = 1.5;

interface Measured extends Pick<Run, 'wall' | 'processor'> {
  readonly documents: number;
  readonly bytes: number;
  readonly detector: boolean;
  /** Milliseconds by phase. */
  readonly phases: Readonly<Record<string, number>>;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

function checked(folder: string, ...more: readonly string[]): Run {
  const run = runOnce([kasane, 'check', folder, '--timings', ...more], folder);
  if (run.status === 2) throw new Error('kasane check ended with 2');
  return run;
}

/** How many times quicker a repository is that has not changed since the detector has seen it. */
const remembered = 10;

/** The detector on, and the same again with what it remembers of unchanged documents. */
function compareAgain(): void {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-bench-'));
  try {
    writeRepository(folder, withDetector);
    const [cold, again] = Array.from({ length: 2 }, () => checked(folder, '--cache', '.kasane/cache'));
    const ratio = (cold?.processor ?? Number.NaN) / (again?.processor ?? Number.NaN);
    console.log(`  unchanged documents, with --cache: ${ratio.toFixed(1)} × as many as the first time`);
    if (!isSmoke && ratio < remembered) miss(`less than ${remembered} × with --cache`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(size: number, settings: string): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-bench-'));
  try {
    const bytes = writeRepository(folder, size, settings);
    const { wall, processor, stderr } = best(isSmoke ? 1 : 3, () => checked(folder));
    const line = stderr.split('\n').find((text) => text.startsWith('timings ')) ?? '';
    const numbers = [...line.matchAll(/(\w+)=(\d+)/g)].map(([, name = '', value]) => [name, Number(value)] as const);
    const { documents = 0, rss = 0, total: _, ...phases } = Object.fromEntries(numbers);
    return { documents, bytes, detector: settings === '', wall, processor, phases, memory: rss };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ documents, bytes, detector, wall, processor, phases, memory }: Measured): void {
  const rest = wall - Object.values(phases).reduce((sum, ms) => sum + ms, 0);
  const parts = [...Object.entries(phases), ['start, list, rest', rest] as const];
  const size = (bytes / documents / 1000).toFixed(1);
  console.log(
    `check ${documents} documents (${size} kB each), ${detector ? 'detector on' : 'privacy/* off'}: ` +
      `${rateOf(documents, { wall, processor })}, peak ${memory} MB`,
  );
  console.log(`  ${parts.map(([name, ms]) => `${name} ${((100 * ms) / wall).toFixed(0)} %`).join(', ')}`);
}

const runs = sizes.map((size) => measure(size, withoutPrivacy));
const whole = measure(withDetector, '');
for (const run of [...runs, whole]) print(run);
compareAgain();
const [first, last] = [runs[0], runs.at(-1)];
if (first && last && first !== last) {
  const ratio = last.processor / last.documents / (first.processor / first.documents);
  console.log(`  ${first.documents} → ${last.documents}: ${ratio.toFixed(2)} × the time per document (1 is linear)`);
  if (ratio > linear) miss('not linear in documents');
}
keep('check', [...runs, whole]);
