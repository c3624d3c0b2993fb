import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll } from './helpers.ts';

/** What run.mjs reads: the results so far, of how many tests. */
interface Report {
  readonly planned: number;
  readonly results: readonly Result[];
}

interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly error?: string;
}

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const TEST_TIMEOUT_MS = 90_000;
const tests: Test[] = [];

/** Registers a test. Tests run one after the other in the order of registration. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

async function withTimeout(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${TEST_TIMEOUT_MS} ms`)), TEST_TIMEOUT_MS);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function runOne({ name, body }: Test): Promise<Result> {
  const start = performance.now();
  const problems: string[] = [];
  for (const step of [body, closeAll]) {
    await withTimeout(step()).catch((error: unknown) => problems.push(describe(error)));
  }
  const ms = performance.now() - start;
  return problems.length === 0 ? { name, ok: true, ms } : { name, ok: false, ms, error: problems.join('\n') };
}

/** Called by VS Code once the window is up: runs all tests and writes the report that run.mjs asked for. */
export async function run(): Promise<void> {
  const report = process.env.KASANE_TEST_REPORT;
  if (report === undefined) throw new Error('KASANE_TEST_REPORT names no file');
  // Without its folder this is no window to test in: see runEmbeddedSuite.
  if (vscode.workspace.workspaceFolders === undefined) throw new Error('no folder is open');
  const results: Result[] = [];
  for (const each of tests) {
    results.push(await runOne(each));
    writeFileSync(report, JSON.stringify({ planned: tests.length, results } satisfies Report));
  }
  const failed = results.filter(({ ok }) => !ok).length;
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
