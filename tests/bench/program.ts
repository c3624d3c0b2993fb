import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a run of a program took, in milliseconds, and what it said. */
export interface Run {
  readonly wall: number;
  /** Processor time of all threads: it hardly depends on what else the machine does. */
  readonly processor: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as it was built. */
export const kasane = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');

const meter = resolve('tests/bench/cpu.cjs');

/** Runs a Node program in a folder. */
export function runOnce([program = '', ...given]: readonly string[], cwd: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-cpu-'));
  const left = join(folder, 'ms');
  const start = performance.now();
  const { error, status, stdout, stderr } = spawnSync(process.execPath, ['--require', meter, program, ...given], {
    cwd,
    env: { ...process.env, KASANE_BENCH_CPU: left },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const wall = performance.now() - start;
  if (error) throw error;
  const processor = Number(readFileSync(left, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return { wall, processor, status, stdout, stderr };
}

/** The best of some runs: what disturbs a run only makes it longer. */
export function best(times: number, run: () => Run): Run {
  return Array.from({ length: times }, run).reduce((a, b) => (b.processor < a.processor ? b : a));
}

/** `512 documents/s (1400 a second of processor time)`. */
export function rateOf(documents: number, { wall, processor }: Pick<Run, 'wall' | 'processor'>): string {
  const rate = (ms: number) => ((documents * 1000) / ms).toFixed(0);
  return `${rate(wall)} documents/s (${rate(processor)} a second of processor time)`;
}
