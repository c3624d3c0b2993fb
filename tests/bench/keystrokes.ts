/**
 * Types into a plan, minutes with the detector on, and a long progress record, in repositories of growing size, through
 * the built server over standard input and output: time from a change to fresh diagnostics (of the fast rules, and of
 * all rules with the detector) and to completion; start, time and memory of the index.
 * Arguments: sizes of the repositories in documents; `--smoke` types less; KASANE_STROKES sets how many keys.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pulling, Wire } from '../lsp/wire.ts';
import { writeRepository } from '../support/generate.ts';
import { keep, miss, type Spreads, show, Times } from './figures.ts';
import { keysOf, plan, type Session, sessions } from './typed.ts';

const isSmoke = process.argv.includes('--smoke');
const sizes = process.argv.filter((argument) => /^\d+$/.test(argument)).map(Number);
const strokes = Number(process.env.KASANE_STROKES ?? (isSmoke ? 60 : 2000));
/** In larger repositories the index alone is looked at. */
const typedUpTo = 20_000;
/** How much longer a key may take in the largest repository than in the smallest, noise of the machine included. */
const flat = 1.5;
/** Milliseconds that all rules may take at p95, the detector among them. */
const slow = 15;

/**
 * What somebody who types waits for: the findings of the fast rules after a change, those of all rules with the detector
 * after a save, completion.
 */
type Waited = 'diagnostics' | 'whole' | 'completion';

type Typed = Readonly<Record<Waited, Spreads>> & { readonly session: string };

interface Measured {
  readonly documents: number;
  readonly initialize: Taken;
  readonly firstFindings: number;
  readonly index: Taken;
  /** Megabytes before the index was built, and after. */
  readonly memory: readonly [number, number];
  readonly typed: readonly Typed[];
}

/** Types a session into an open document; fills the times. */
async function type(wire: Wire, path: string, session: Session, times: Record<Waited, Times>): Promise<void> {
  let version = 1;
  for (const { line, from, to, text } of keysOf(session, strokes)) {
    version += 1;
    const range = { start: { line, character: from }, end: { line, character: to } };
    const pull = () => wire.ask('textDocument/diagnostic', path);
    await times.diagnostics.take(() => {
      void wire.change(path, version, [{ range, text }]);
      return pull();
    });
    if (version % 5 > 0) continue;
    const position = { line, character: from + text.length };
    await times.completion.take(() => wire.ask('textDocument/completion', path, { position }));
    await times.whole.take(() => {
      void wire.save(path);
      return pull();
    });
  }
}

async function typeInto(wire: Wire, name: string, session: Session): Promise<Typed> {
  const path = `cases/R6-001/打鍵-${name.replace(/\W/g, '')}.md`;
  await wire.open(path, session.text);
  // The detector loads when it is first asked.
  await wire.save(path);
  await wire.pull(path);
  const clock = () => wire.processorTime;
  const times = { diagnostics: new Times(clock), whole: new Times(clock), completion: new Times(clock) };
  await type(wire, path, session, times);
  await wire.close(path);
  const { diagnostics, whole, completion } = times;
  return { session: name, diagnostics: diagnostics.spread, whole: whole.spread, completion: completion.spread };
}

function print({ session, diagnostics, whole, completion }: Typed): void {
  console.log(`  ${session}`);
  console.log(`    change → findings        ${show(diagnostics)}`);
  console.log(`    all rules, detector on   ${show(whole)}`);
  console.log(`    completion               ${show(completion)}`);
}

/** As VS Code: it is told to ask again when the index is full. */
const refreshed = { ...pulling, workspace: { ...pulling.workspace, diagnostics: { refreshSupport: true } } };

/** From the start of the process to the findings of a document that is opened at once. */
async function firstFindingsOf(root: string): Promise<number> {
  const started = performance.now();
  const wire = new Wire({ root, capabilities: refreshed });
  await wire.initialized;
  await wire.open('cases/R6-001/始め.md', plan);
  await wire.pull('cases/R6-001/始め.md');
  const taken = performance.now() - started;
  await wire.stop();
  return taken;
}

/** The best of some starts: what disturbs a start only makes it longer. */
async function bestStart(root: string): Promise<number> {
  const starts: number[] = [];
  for (let i = 0; i < (isSmoke ? 1 : 3); i += 1) starts.push(await firstFindingsOf(root));
  return Math.min(...starts);
}

/** By the clock, and by processor time where that is known, in milliseconds. */
type Taken = readonly [wall: number, processor: number | undefined];

const showTaken = ([wall, processor]: Taken) =>
  `${wall.toFixed(0)} ms${processor === undefined ? '' : ` (${processor.toFixed(0)} of processor time)`}`;

async function measure(root: string, documents: number): Promise<Measured> {
  const firstFindings = await bestStart(root);
  const started = performance.now();
  const wire = new Wire({ root });
  const taken = (): Taken => [performance.now() - started, wire.processorTime];
  await wire.initialized;
  const initialize = taken();
  const empty = wire.memory;
  await wire.until(() => wire.status?.state === 'ready' && wire.status.documents > 0, 600_000);
  const index = taken();
  const memory = [empty, wire.memory] as const;
  console.log(
    `${documents} documents: initialize ${showTaken(initialize)}, first findings ${firstFindings.toFixed(0)} ms, ` +
      `index ready ${showTaken(index)}, memory ${memory[0].toFixed(0)} → ${memory[1].toFixed(0)} MB`,
  );
  const typed: Typed[] = [];
  for (const [name, session] of documents <= typedUpTo ? Object.entries(sessions) : []) {
    const figures = await typeInto(wire, name, session);
    print(figures);
    typed.push(figures);
  }
  await wire.stop();
  return { documents, initialize, firstFindings, index, memory, typed };
}

async function inRepository(size: number): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), 'kasane-keys-'));
  try {
    writeRepository(root, size);
    return await measure(root, size);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Holds the figures against the budgets. */
function judge(all: readonly Measured[]): void {
  for (const { documents, typed } of all)
    for (const { session, diagnostics, whole } of typed) {
      const budget = sessions[session]?.budget ?? 0;
      const isOver = diagnostics.server.p95 > budget || whole.server.p95 > slow;
      if (isOver) miss(`${session}, ${documents} documents: p95 over ${budget} ms, or ${slow} ms for all rules`);
    }
  const withKeys = all.filter(({ typed }) => typed.length > 0);
  const [small, large] = [withKeys[0], withKeys.at(-1)];
  for (const { session, diagnostics } of large?.typed ?? []) {
    const before = small?.typed.find((other) => other.session === session)?.diagnostics.server.p50 ?? Number.NaN;
    const ratio = diagnostics.server.p50 / before;
    console.log(
      `  ${session}: ${large?.documents} documents take ${ratio.toFixed(2)} × the time of ${small?.documents}`,
    );
    if (ratio > flat) miss(`${session}: not flat in the number of documents`);
  }
}

async function main(): Promise<void> {
  const all: Measured[] = [];
  for (const size of sizes) all.push(await inRepository(size));
  if (!isSmoke) judge(all);
  keep('keystrokes', all);
}

void main();
