import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindIds, kinds } from '../../schemas/index.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { brief, checkJson, clean, cliPath, folderOf, kasane } from '../support/cli.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

test('--version is there at once', () => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(kasane(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    return performance.now() - start;
  });
  // The budget is 150 ms; the machine of a test may be busy.
  expect(Math.min(...times)).toBeLessThan(400);
});

test.each([
  'init',
  'new',
  'check',
  'rules',
  'explain',
  'detect',
  'schema',
  'migrate',
  'lsp',
  'render',
  'mask',
  'git-setup',
  'scan-history',
])('%s --help', (name) => {
  const { status, stdout, stderr } = kasane([name, '--help']);
  expect(stdout).toContain(`kasane ${name}`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(kasane(['--help']).stdout).toContain(`  ${name} `);
});

test('every rule is listed and explained', () => {
  const listed = JSON.parse(kasane(['rules', '--json']).stdout) as { id: string }[];
  expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  const text = kasane(['rules']).stdout;
  for (const { id } of rules) expect(text).toContain(id);
  const page = kasane(['explain', 'plan/lead']).stdout;
  for (const word of ['plan/lead', '理由', '対応', '例']) expect(page).toContain(word);
  expect(kasane(['explain', 'plan/leed'])).toMatchObject({ status: 2, stderr: expect.stringContaining('plan/lead') });
});

test('a schema for every kind, register and report', () => {
  for (const id of kindIds) {
    const schema = JSON.parse(kasane(['schema', kinds[id].name]).stdout) as { properties: object };
    expect(Object.keys(schema.properties)).toContain('種別');
  }
  for (const name of ['kasane.yaml', 'agencies.yaml', 'persons.yaml', 'report'])
    expect(kasane(['schema', name]).status).toBe(0);
  expect(kasane(['schema', '支援ブラン'])).toMatchObject({ status: 2, stderr: expect.stringContaining('支援プラン') });
});

describe('a repository from nothing', () => {
  const init = (cwd: string, ...args: string[]) => kasane(['init', '--yes', '--case', 'R6-001', ...args], { cwd });

  test('init makes one that has no error', () => {
    const cwd = folderOf({});
    expect(init(cwd)).toMatchObject({ status: 0, stderr: '' });
    for (const file of ['kasane.yaml', 'agencies.yaml', '.gitignore', 'cases/R6-001/ケース.md'])
      expect(existsSync(join(cwd, file))).toBe(true);
    const { report, status } = checkJson([], { cwd });
    expect(brief(report).map((line) => line.split(' ').slice(1).join(' '))).toEqual(['warning document/required']);
    expect(status).toBe(0);
  });

  test('init never overwrites', () => {
    const files = { 'kasane.yaml': '形式: 1\n自治体: 先にある町\n', '.gitignore': 'node_modules' };
    const cwd = folderOf(files);
    expect(init(cwd).stdout).toContain('そのままです: kasane.yaml');
    expect(readFileSync(join(cwd, 'kasane.yaml'), 'utf8')).toBe(files['kasane.yaml']);
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toMatch(/^node_modules\n[\s\S]*\.kasane\/\n$/);
    const before = readFileSync(join(cwd, '.gitignore'), 'utf8');
    expect(init(cwd).status).toBe(0);
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe(before);
  });

  test.each(kindIds.filter((id) => id !== 'case'))('new %s reads well: only placeholders are left', (id) => {
    const cwd = folderOf({});
    init(cwd);
    const made = kasane(['new', kinds[id].name, '--case', 'R6-001'], { cwd });
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const file = made.stdout.trim();
    expect(existsSync(join(cwd, file))).toBe(true);
    const { report } = checkJson(
      [file, '--rule', 'document/front-matter,document/kind,document/value,document/unknown-key'],
      { cwd },
    );
    expect(brief(report)).toEqual([]);
    const again = kasane(['new', kinds[id].name, '--case', 'R6-001'], { cwd });
    expect(again.stdout.trim()).not.toBe(file);
  });

  test('new fills in what the case holds', () => {
    const cwd = folderOf({
      ...clean,
      'cases/R6-001/ケース.md': (clean['cases/R6-001/ケース.md'] ?? '').replace(
        '状態:',
        '主担当: 地域福祉連携室\n状態:',
      ),
    });
    const plan = kasane(['new', '支援プラン', '--case', 'ｒ6-001'], { cwd }).stdout.trim();
    expect(plan).toBe('cases/R6-001/プラン-1.md');
    const text = readFileSync(join(cwd, plan), 'utf8');
    for (const line of [
      'ケース番号: R6-001',
      '回: 1',
      '作成日: 2024-06-01',
      '  - 課題: 経済的困窮',
      '    誰の: 本人',
      '本人同意: 未確認',
      '  - 機関: 地域福祉連携室',
    ])
      expect(text).toContain(`${line}\n`);
  });

  test.each([
    [['new'], '種別を一つ'],
    [['new', '支援ブラン', '--case', 'R6-001'], '支援プラン'],
    [['new', '支援プラン'], '--case'],
    [['new', '支援プラン', '--case', 'R6-404'], 'まだありません'],
    [['new', '支援プラン', '--case', '../x'], 'ケース番号には'],
    [['new', 'ケース', '--case', 'R6-001'], 'もうあります'],
  ])('kasane %s', (args, says) => {
    const { status, stderr } = kasane(args, { cwd: folderOf(clean) });
    expect(stderr).toContain(says);
    expect(status).toBe(2);
  });
});

test('migrate brings an older format forward, once', () => {
  const cwd = folderOf({ ...clean, 'kasane.yaml': '# 町の設定\r\n自治体: 見本市\r\n' });
  expect(kasane(['migrate'], { cwd }).status).toBe(0);
  expect(readFileSync(join(cwd, 'kasane.yaml'), 'utf8')).toBe('# 町の設定\r\n形式: 1\r\n自治体: 見本市\r\n');
  expect(kasane(['migrate'], { cwd }).stderr).toContain('変えるところはありません');
});

describe('detect', () => {
  test('answers places and kinds, never the text', () => {
    const { stdout, status } = kasane(['detect'], { input: '電話 03-1234-5678、山田太郎さん' });
    expect(status).toBe(0);
    const { findings } = JSON.parse(stdout) as { findings: { type: string; start: number; end: number }[] };
    expect(findings.map(({ type, start, end }) => `${type} ${start}-${end}`)).toEqual(['PHONE 3-15', 'PERSON 16-20']);
    expect(stdout).not.toContain('山田');
  });

  test('says why in words, in the language asked for', () => {
    const reason = (...args: string[]) => {
      const { stdout } = kasane(['detect', ...args], { input: '山田太郎さん' });
      return (JSON.parse(stdout) as { findings: { reason: string }[] }).findings.map((found) => found.reason);
    };
    expect(reason()).toEqual(['敬称が続く']);
    expect(reason('--lang', 'en')).toEqual(['an honorific follows']);
  });

  test('counts in the text as it was given: byte-order mark, CRLF, pairs of units, wide signs', () => {
    const input = '\uFEFF😀\r\n　𠮷野家の山田太郎さん\r\n電話　０３－１２３４－５６７８\r\n';
    const { findings } = JSON.parse(kasane(['detect'], { input }).stdout) as {
      findings: { start: number; end: number }[];
    };
    const words = findings.map(({ start, end }) => input.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['山田太郎', '０３－１２３４－５６７８']));
  });

  test('answers each line as it comes, in one process', async () => {
    const child = spawn(process.execPath, [cliPath, 'detect', '--ndjson'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const answer = () => new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    const answers: string[] = [];
    for (const text of ['山田太郎さん', '晴れ', '一行目\u2028山田太郎さん']) {
      child.stdin.write(`${answers.length === 0 ? '\uFEFF' : ''}${JSON.stringify({ id: text.length, text })}\n`);
      answers.push(await answer());
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    const read = answers.map((line) => JSON.parse(line) as { id: number; spans: { start: number }[] });
    expect(read.map(({ id, spans }) => [id, ...spans.map(({ start }) => start)])).toEqual([[6, 0], [2], [10, 4]]);
  });

  test('line by line', () => {
    const input = ['{"id":"a","text":"山田太郎さん"}', '', '{"id":2,"text":"晴れ"}'].join('\n');
    const lines = kasane(['detect', '--ndjson', '--tier', 'certain'], { input }).stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: unknown; spans: unknown[] }).spans.length)).toEqual([1, 0]);
  });

  test('a line that is no JSON is not repeated', () => {
    const { status, stderr } = kasane(['detect', '--ndjson'], { input: '山田太郎\n' });
    expect(status).toBe(2);
    expect(stderr).toContain('1行目');
    expect(stderr).not.toContain('山田');
  });
});

test.skipIf(!existsSync(join(dirname(cliPath), 'server.cjs')))('lsp answers initialize', async () => {
  const server = spawn(process.execPath, [cliPath, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const answer = await new Promise<string>((resolve) =>
    server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  expect(answer).toContain('Content-Length');
});
