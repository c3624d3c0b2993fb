import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaks, plant } from './planted.ts';

const cli = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-sink-'));
  for (const registers of ['good', 'broken', 'half'] as const) {
    const root = plant(folder, registers);
    mkdirSync(join(root, 'out'), { recursive: true });
    for (const args of [
      ['init', '-q'],
      ['add', '-A', '-f'],
      ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-qm', 'x'],
    ]) {
      spawnSync('git', args, { cwd: root });
    }
    // Something is staged beyond the commit, for the check of what is about to be committed.
    appendFileSync(join(root, 'minutes/2024-05-20.md'), '\n追記です。\n');
    spawnSync('git', ['add', '-A', '-f'], { cwd: root });
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commands that read the repository; of those that hand out its content (render) it is what they say. */
const reading: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--lang', 'en'],
  ['check', '--format', 'json'],
  ['check', '--format', 'json', '--lang', 'en'],
  ['check', '--show-text'],
  ['check', '--fix-dry-run'],
  ['check', '--debug'],
  ['check', '--staged'],
  ['check', '蝦名沢澄乃助メモ.md'],
  ['check', 'cases/R6-001/蝦名沢澄乃助.md'],
  ['check', '--quiet', '--rule', 'privacy/*'],
  ['scan-history'],
  ['scan-history', '--format', 'json'],
  ['new', '支援プラン', '--case', '蝦名沢'],
  ['new', '社会資源', '--name', '蝦名沢澄乃助さんの家'],
  ['migrate'],
  ['render', 'cases', '-o', 'out/pages'],
  ['render', 'cases/R6-001/蝦名沢澄乃助.md', '-o', 'out/蝦名沢澄乃助.svg'],
  ['render', 'cases/R6-001/プラン-1.md', '-o', 'out/蝦名沢.docx', '--view', '蝦名沢'],
  ['render', 'cases/R6-001/プラン-1.md', '-o', 'out/蝦名沢.docx'],
  ['render', 'cases/R6-001/プラン-1.md', '-o', 'out/蝦名沢.pdf', '--chromium', '/蝦名沢/chromium'],
  ['mask', 'cases', '-o', 'out/masked'],
  ['git-setup'],
  ['git-setup', '--all-rules'],
  ['git-setup', '--undo'],
];

/** What there is to read where registers are broken: one run of each command. */
const readingBroken = reading.filter(
  (args, i) =>
    reading.findIndex(([name]) => name === args[0]) === i || ['--staged', '--format'].includes(args[1] ?? ''),
);

/** What was typed may be a name; none of it comes back. A rare surname alone is known to no list. */
const mistyped: readonly (readonly string[])[] = [
  ['check', '--as-of', '蝦名沢'],
  ['check', '--rule', '蝦名沢'],
  ['check', '--rule', '蝦名沢/*'],
  ['check', '--format', '蝦名沢'],
  ['check', '--max-warnings', '蝦名沢'],
  ['check', '存在しない/蝦名沢 澄乃助.md'],
  ['check', '蝦名沢.md'],
  ['check', 'minutes', 'えびなざわ/蝦名沢.md'],
  ['check', '--蝦名沢'],
  ['scan-history', '--since', '蝦名沢'],
  ['scan-history', '蝦名沢'],
  ['new', '蝦名沢'],
  ['explain', '蝦名沢'],
  ['schema', '蝦名沢'],
  ['render', '蝦名沢.md'],
  ['render', 'cases', '--format', '蝦名沢', '-o', 'out/x'],
  ['mask', '蝦名沢.md', '-o', 'out/nothing'],
  ['mask', 'cases', '-o', 'cases/蝦名沢'],
  ['mask', 'cases', '-o', '蝦名沢澄乃助メモ.md'],
  ['mask', 'cases', '-o', 'out/keyed', '--key', '蝦名沢/澄乃助.yaml'],
  ['git-setup', '蝦名沢'],
  ['git-setup', '--蝦名沢'],
  ['init', 'out/other', '--yes', '--profile', '蝦名沢'],
  ['detect', '--tier', '蝦名沢'],
  ['lsp', '--蝦名沢'],
  ['蝦名沢'],
];

/** What says nothing where all is well: a page or an empty report is the answer. */
const maySayNothing: ReadonlySet<string> = new Set(['render', 'check']);

function run(cwd: string, args: readonly string[]) {
  const options = { cwd, encoding: 'utf8', timeout: 60_000 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], options);
  return { said: `${stdout}\n${stderr}`, status };
}

describe.each([
  ['good', reading],
  ['broken', readingBroken],
  ['half', readingBroken],
] as const)('registers %s', (registers, commands) => {
  test.each(commands.map((args) => [args.join(' '), args] as const))('kasane %s repeats nothing', (_, args) => {
    const { said, status } = run(join(folder, registers), args);
    expect(leaks(said)).toEqual([]);
    expect([0, 1, 2]).toContain(status);
    if (!maySayNothing.has(args[0] ?? '')) expect(said.trim()).not.toBe('');
  });
});

test('what the detector remembers on disk repeats nothing', () => {
  const { status } = run(join(folder, 'good'), ['check', '--cache', 'out/cache']);
  expect([0, 1]).toContain(status);
  expect(leaks(readFileSync(join(folder, 'good/out/cache/kasane-detector.json'), 'utf8'))).toEqual([]);
});

test.each(mistyped.map((args) => [args.join(' '), args] as const))('kasane %s repeats nothing', (_, args) => {
  const { said, status } = run(join(folder, 'good'), args);
  expect(leaks(said)).toEqual([]);
  expect(status).toBe(2);
  expect(said.trim()).not.toBe('');
});

test.each([[['init', '蝦名沢', '--yes', '--name', '見本市']], [['init', 'other', '--yes', '--case', '澄乃助']]])(
  'kasane %j says what it made, and no name',
  (args) => {
    const { said, status } = run(folder, args);
    expect(status).toBe(0);
    expect(said).toContain('kasane.yaml');
    expect(leaks(said)).toEqual([]);
  },
);

test('a case that is called after a person is made, and its folder is not named', () => {
  const { said } = run(join(folder, 'other'), ['new', 'ケース', '--case', '蝦名沢']);
  expect(said).toContain('ケース.md');
  expect(leaks(said)).toEqual([]);
});

test('the planted repository does give findings', () => {
  const { stdout, status } = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], {
    cwd: join(folder, 'good'),
    encoding: 'utf8',
  });
  const rules = new Set(
    (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map((finding) => finding.rule),
  );
  expect(status).toBe(1);
  expect([...rules]).toEqual(
    expect.arrayContaining([
      'document/front-matter',
      'document/value',
      'privacy/personal-data',
      'privacy/registered-name',
    ]),
  );
});

test('a text from stdin is not repeated', () => {
  const root = join(folder, 'good');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', '-', '--stdin-filename', 'minutes/蝦名沢.md'], {
    cwd: root,
    encoding: 'utf8',
    input: '---\n種別: 会議録\n蝦名沢: [\n---\n蝦名沢 澄乃助さん 080-5551-2349\n',
  });
  expect(leaks(stdout + stderr)).toEqual([]);
});

const talk = '本人の蝦名沢 澄乃助さん（えびなざわ）、携帯 080-5551-2349、ebinazawa@example.jp、住所は桔梗ヶ原1-2-3。\n';

test.each([
  ['a text', [], talk],
  ['lines', ['--ndjson'], `${JSON.stringify({ id: 1, text: talk })}\n`],
  ['a line that is no JSON', ['--ndjson'], `{"id": 1, "text": "${talk}\n`],
  ['a line of another form', ['--ndjson'], `${JSON.stringify({ id: [talk], 蝦名沢: talk })}\n`],
  ['no text', [], Buffer.from([0x8e, 0x52, 0x93, 0x63, 0xff, 0xfe, 0x00])],
])('detect: %s is not repeated', (_, args, input) => {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'detect', ...args], { encoding: 'utf8', input });
  expect(leaks(stdout + stderr)).toEqual([]);
  expect(stdout.length + stderr.length).toBeGreaterThan(0);
});

test('a commit that the hook refuses repeats nothing', () => {
  const root = join(folder, 'good');
  for (const args of [['git-setup'], ['git-setup', '--all-rules']]) {
    spawnSync(process.execPath, [cli, ...args], { cwd: root });
    const commit = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-m', 'x'];
    const { stdout, stderr, status } = spawnSync('git', commit, { cwd: root, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('privacy/');
    expect(leaks(stdout + stderr)).toEqual([]);
  }
  spawnSync(process.execPath, [cli, 'git-setup', '--undo'], { cwd: root });
});

/** A kasane whose lists of names cannot be read: every command that needs them meets an error of the file system. */
function brokenProgram(): string {
  const place = join(folder, '蝦名沢');
  mkdirSync(join(place, 'dist/data/surnames.txt'), { recursive: true });
  copyFileSync(cli, join(place, 'dist/cli.cjs'));
  return join(place, 'dist/cli.cjs');
}

test.each([
  ['check', ['check']],
  ['check --debug', ['check', '--debug']],
  ['scan-history --debug', ['scan-history', '--debug']],
  ['mask --debug', ['mask', 'cases', '-o', 'out/crashed', '--debug']],
  ['detect --debug', ['detect', '--debug']],
])('a fault of the tool itself repeats nothing: %s', (_, args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [brokenProgram(), ...args], {
    cwd: join(folder, 'good'),
    encoding: 'utf8',
    input: talk,
  });
  expect(status).toBe(2);
  expect(stderr).toContain('不具合');
  expect(leaks(stdout + stderr)).toEqual([]);
});

/** Progress is shown on terminals only; `script` (util-linux) makes one. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

test.skipIf(!hasTerminal).each([['check'], ['check --show-text=x'], ['scan-history'], ['mask cases -o out/shown']])(
  'on a terminal, with its progress: %s',
  (args) => {
    const command = `"${process.execPath}" "${cli}" ${args}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: join(folder, 'good'),
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stdout.length).toBeGreaterThan(0);
    expect(leaks(stdout)).toEqual([]);
  },
);
