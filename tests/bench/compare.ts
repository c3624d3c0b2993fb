/**
 * Kasane beside the tools that an office could take instead, in the same run: yaml-language-server on the front matter
 * of a plan with our JSON Schema; markdownlint-cli2, and remark-cli with remark-lint-frontmatter-schema, on a generated
 * repository. The tools are installed into artifacts/bench/tools. Argument: documents of the repository.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Wire } from '../lsp/wire.ts';
import { withoutPrivacy, writeRepository } from '../support/generate.ts';
import { keep, miss, type Spreads, show, Times } from './figures.ts';
import { best, kasane, type Run, rateOf, runOnce } from './program.ts';
import { installTools, programOf, titleOf, toolsFolder } from './tools.ts';
import { intoMatter, type Key, keysOf, matter, plan } from './typed.ts';
import { YamlServer } from './yaml-server.ts';

const documents = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 10_000);
const planSchema = resolve('schemas/json/plan.schema.json');
const strokes = 200;
/** How many times the documents per second of the others (design of this project). */
const budgets = { 'markdownlint-cli2': 5, 'remark-cli': 15 } as const;

type Clock = () => number | undefined;
type Server = { readonly clock: Clock; type(key: Key): Promise<unknown>; complete(key: Key): Promise<unknown> };

async function typeInto(server: Server, keys: Iterable<Key>) {
  const times = { diagnostics: new Times(server.clock), completion: new Times(server.clock) };
  let count = 0;
  for (const key of keys) {
    count += 1;
    await times.diagnostics.take(() => server.type(key));
    if (count % 5 === 0) await times.completion.take(() => server.complete(key));
  }
  return { diagnostics: times.diagnostics.spread, completion: times.completion.spread };
}

async function typeHere(): Promise<Record<string, Spreads>> {
  const root = mkdtempSync(join(tmpdir(), 'kasane-compare-'));
  writeRepository(root, 10);
  const wire = new Wire({ root });
  await wire.ready();
  const path = 'cases/R6-001/プラン.md';
  await wire.open(path, plan);
  await wire.pull(path);
  let version = 1;
  const range = ({ line, from, to }: Key) => ({ start: { line, character: from }, end: { line, character: to } });
  const figures = await typeInto(
    {
      clock: () => wire.processorTime,
      type(key) {
        version += 1;
        void wire.change(path, version, [{ range: range(key), text: key.text }]);
        return wire.pull(path);
      },
      complete: ({ line, from, text }) =>
        wire.ask('textDocument/completion', path, { position: { line, character: from + text.length } }),
    },
    keysOf({ text: plan, ...intoMatter }, strokes),
  );
  await wire.stop();
  rmSync(root, { recursive: true, force: true });
  return figures;
}

async function typeThere(): Promise<Record<string, Spreads>> {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-yaml-'));
  const file = join(folder, 'plan.yaml');
  writeFileSync(file, matter);
  const server = new YamlServer(programOf('yaml-language-server'), file, planSchema);
  await server.start(matter);
  const figures = await typeInto(
    {
      clock: () => server.processorTime,
      type: ({ line, from, to, text }) => server.type(line, from, to, text),
      complete: ({ line, from, text }) => server.complete(line, from + text.length),
    },
    keysOf({ text: matter, ...intoMatter }, strokes),
  );
  server.stop();
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

async function compareServers(): Promise<unknown> {
  const [kasane, yaml] = [await typeHere(), await typeThere()];
  console.log(`front matter of a plan, ${strokes} keys`);
  for (const [name, figures] of [
    ['Kasane', kasane],
    [titleOf('yaml-language-server'), yaml],
  ] as const)
    for (const [what, spread] of Object.entries(figures)) console.log(`  ${name}, ${what}: ${show(spread)}`);
  console.log('  (yaml-language-server waits 200 ms after a change before it looks)');
  return { kasane, yaml };
}

/** Runs a tool over the repository. One that does not see the mistake does not do the same work. */
function run(command: readonly string[], cwd: string): Run {
  return best(documents > 2000 ? 1 : 2, () => {
    const done = runOnce(command, cwd);
    if (!/誤り/.test(done.stdout + done.stderr)) throw new Error(`${command[0]} has not found the mistake put there`);
    return done;
  });
}

/** Which schema holds for which of the generated documents. */
const schemaOf: Readonly<Record<string, string>> = {
  case: '**/*ケース.md',
  consent: '**/同意書-*.md',
  referral: '**/つなぐシート.md',
  intake: '**/相談受付票.md',
  assessment: '**/アセスメント.md',
  plan: '**/プラン-*.md',
  progress: '**/支援経過-*.md',
  evaluation: '**/評価-*.md',
  minutes: 'minutes/*.md',
};

/** A document with a mistake that each tool can see: no such state, and a heading without a blank. */
const mistaken = '---\n種別: ケース\nケース番号: R5-99999\n受付日: 2023-06-19\n状態: うそ\n---\n\n##見出し\n';

/** Settings of the other tools beside the documents: lines of Japanese are long. */
function configure(root: string): void {
  writeFileSync(join(root, 'cases/誤り-ケース.md'), mistaken);
  writeFileSync(join(root, '.markdownlint-cli2.jsonc'), JSON.stringify({ config: { MD013: false } }));
  cpSync(resolve('schemas/json'), join(root, 'schemas'), { recursive: true });
  const of = Object.fromEntries(
    Object.entries(schemaOf).map(([kind, glob]) => [`./schemas/${kind}.schema.json`, [glob]]),
  );
  const plugins = ['remark-frontmatter', ['remark-lint-frontmatter-schema', { schemas: of }]];
  writeFileSync(join(root, '.remarkrc.json'), JSON.stringify({ plugins }));
  symlinkSync(join(toolsFolder, 'node_modules'), join(root, 'node_modules'), 'junction');
}

type Runs = Readonly<Record<'kasane' | 'detector' | keyof typeof budgets, Run>>;

function compareChecks(): Runs {
  const root = mkdtempSync(join(tmpdir(), 'kasane-compare-'));
  try {
    writeRepository(root, documents, withoutPrivacy);
    configure(root);
    const runs = {
      kasane: run([kasane, 'check'], root),
      'markdownlint-cli2': run([programOf('markdownlint-cli2'), '**/*.md', '#node_modules'], root),
      'remark-cli': run([programOf('remark-cli'), '.', '--quiet', '--no-color'], root),
    };
    writeRepository(root, documents);
    return { ...runs, detector: run([kasane, 'check'], root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function showChecks(runs: Runs): void {
  console.log(`check of ${documents} documents, cold, start of the process included`);
  console.log(`  Kasane, privacy/* off: ${rateOf(documents, runs.kasane)}`);
  console.log(`  Kasane, detector on: ${rateOf(documents, runs.detector)}`);
  for (const [tool, budget] of Object.entries(budgets) as [keyof typeof budgets, number][]) {
    const ratio = runs[tool].processor / runs.kasane.processor;
    const byClock = runs[tool].wall / runs.kasane.wall;
    console.log(
      `  ${titleOf(tool)}: ${rateOf(documents, runs[tool])}: Kasane does ${ratio.toFixed(1)} × as many, ${byClock.toFixed(1)} × by the clock`,
    );
    if (ratio < budget) miss(`less than ${budget} × ${tool}`);
  }
}

async function main(): Promise<void> {
  if (!installTools()) {
    console.log('The other tools could not be installed (no package registry within reach?): nothing to compare with.');
    return;
  }
  const servers = await compareServers();
  const checks = compareChecks();
  showChecks(checks);
  const took = Object.entries(checks).map(([tool, { wall, processor }]) => ({ tool, wall, processor }));
  keep('compare', { documents, servers, checks: took });
}

void main();
