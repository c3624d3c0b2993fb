import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaks, plant } from './planted.ts';

const cli = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-sink-'));
  for (const registers of ['good', 'broken'] as const) {
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

/** Every command that says something about documents; those that hand out their content (render) are not outputs about them. */
const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--lang', 'en'],
  ['check', '--format', 'json'],
  ['check', '--format', 'json', '--lang', 'en'],
  ['check', '--show-text'],
  ['check', '--fix-dry-run'],
  ['check', '--debug'],
  ['check', '--staged'],
  ['check', '--as-of', '蝦名沢'],
  ['check', '--rule', '蝦名沢'],
  ['check', '蝦名沢澄乃助メモ.md'],
  ['check', 'cases/R6-001/蝦名沢澄乃助.md'],
  ['check', '存在しない/蝦名沢 澄乃助.md'],
  ['scan-history'],
  ['new', '蝦名沢'],
  ['new', '支援プラン', '--case', '蝦名沢'],
  ['explain', '蝦名沢'],
  ['schema', '蝦名沢'],
  ['migrate'],
  ['mask', 'cases', '-o', 'out/masked'],
  ['蝦名沢'],
  ['check', '--蝦名沢'],
];

describe.each(['good', 'broken'] as const)('registers %s', (registers) => {
  test.each(commands.map((args) => [args.join(' '), args] as const))('kasane %s repeats nothing', (_, args) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
      cwd: join(folder, registers),
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(leaks(`${stdout}\n${stderr}`)).toEqual([]);
    expect([0, 1, 2]).toContain(status);
    expect(stdout.length + stderr.length).toBeGreaterThan(0);
  });
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
