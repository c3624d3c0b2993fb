import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, checkJson, clean, folderOf, kasane, slip, write } from '../support/cli.ts';

const other = 'cases/R6-009/ケース.md';
const dirty = { ...clean, [other]: slip };
const warned = { ...clean, 'cases/R6-009/ケース.md': slip.replace('受付済', '受付').replace(/\n## 概要[\s\S]*/, '\n') };

describe('exit codes', () => {
  test.each([
    ['nothing found', clean, [], 0],
    ['an error', dirty, [], 1],
    ['a warning alone', warned, [], 0],
    ['a warning, from warnings on', warned, ['--fail-on', 'warning'], 1],
    ['a warning too many', warned, ['--max-warnings', '0'], 1],
    ['as many warnings as allowed', warned, ['--max-warnings', '1'], 0],
    ['another rule asked for', dirty, ['--rule', 'plan/lead'], 0],
    ['rules divided by commas', dirty, ['--rule', 'plan/lead,document/value'], 1],
    ['a file without findings', dirty, ['cases/R6-001/ケース.md'], 0],
    ['a folder with findings', dirty, ['cases/R6-009'], 1],
    ['an unknown option', clean, ['--formatt', 'json'], 2],
    ['an option without its value', clean, ['--format'], 2],
    ['a value that is no choice', clean, ['--format', 'xml'], 2],
    ['a date that is none', clean, ['--as-of', '2024-02-30'], 2],
    ['a number that is none', clean, ['--max-warnings', 'many'], 2],
    ['stdin without a place', clean, ['-'], 2],
    ['a place without stdin', clean, ['--stdin-filename', 'x.md'], 2],
  ] as const)('%s', (_, files, args, status) => {
    expect(kasane(['check', ...args], { cwd: folderOf(files) }).status).toBe(status);
  });
});

describe('what is checked', () => {
  test('several repositories below a folder, and one below another', () => {
    const inner = Object.fromEntries(Object.entries(dirty).map(([path, text]) => [`b/${path}`, text]));
    const deep = Object.fromEntries(Object.entries(dirty).map(([path, text]) => [`b/inner/${path}`, text]));
    const { report } = checkJson([], { cwd: folderOf({ ...inner, ...deep }) });
    expect(report.roots).toEqual(['b', 'b/inner']);
    expect(report.documents).toBe(6);
    expect(brief(report)).toEqual([
      'b/cases/R6-009/ケース.md:8:5 error document/value',
      'b/inner/cases/R6-009/ケース.md:8:5 error document/value',
    ]);
  });

  test('paths count from the top of git', () => {
    const inner = Object.fromEntries(Object.entries(dirty).map(([path, text]) => [`office/${path}`, text]));
    const cwd = folderOf({ ...inner, '.git/HEAD': 'ref: refs/heads/main\n' });
    const { report } = checkJson(['.'], { cwd: join(cwd, 'office/cases') });
    expect(report.roots).toEqual(['office']);
    expect(report.findings[0]?.file).toBe(`office/${other}`);
  });

  test('a document from stdin, within its repository', () => {
    const cwd = folderOf(clean);
    const text = (clean['cases/R6-001/アセスメント.md'] ?? '').replace('R6-001', 'R6-404');
    const { report } = checkJson(['-', '--stdin-filename', 'cases/R6-001/アセスメント.md'], { cwd, input: text });
    expect(brief(report)).toEqual(['cases/R6-001/アセスメント.md:3:8 error document/reference']);
    expect(report.documents).toBe(1);
    const unsaved = checkJson(['-', '--stdin-filename', 'cases/R6-001/まだない.md'], { cwd, input: text });
    expect(brief(unsaved.report)).toEqual(['cases/R6-001/まだない.md:3:8 error document/reference']);
  });

  test('a day that is asked for goes before 基準日', () => {
    const cwd = folderOf(clean);
    expect(checkJson([], { cwd }).report.asOf).toBe('2024-06-01');
    expect(checkJson(['--as-of', '令和7年1月2日'], { cwd }).report.asOf).toBe('2025-01-02');
  });
});

describe('the registers are checked too', () => {
  test.each([
    ['kasane.yaml', '形式: 1\n様式: 標準\n', ['1:1 error document/required']],
    ['kasane.yaml', '形式: 1\n自治体：見本市\n', ['2:4 error document/front-matter']],
    ['kasane.yaml', '形式: 1\n自治体: 見本市\n様式: 標凖\n', ['3:5 error document/value']],
    ['kasane.yaml', '形式: 1\n自治体: 見本市\n基準目: 2024-06-01\n', ['3:1 warning document/unknown-key']],
    ['kasane.yaml', '形式: 1\n自治体: 見本市\n規則:\n  plan/leed: off\n', ['4:3 warning document/unknown-key']],
    ['kasane.yaml', '形式: 1\n自治体: 見本市\n規則:\n  plan/lead: 強い\n', ['4:14 error document/value']],
    ['kasane.yaml', '形式: 1\n自治体: 見本市\n項目:\n  ケース:\n    町村: 必要\n', ['5:9 error document/value']],
    ['kasane.yaml', '形式: 1\n自治体: 見本市\nケース番号: "R[0-9"\n', ['3:8 error document/value']],
    ['agencies.yaml', '- よみ: ひがし\n', ['1:3 error document/required']],
    ['agencies.yaml', '- 名称: 東包括\n  後継: 中央包括\n', ['2:7 error document/reference']],
    ['agencies.yaml', '- 名称: 東包括\n- 名称: 東包括\n', ['2:7 error document/reference']],
    ['agencies.yaml', '- 名称: 東包括\n  開始日: 2024-13-01\n', ['2:8 error document/value']],
  ] as const)('$0 #%#', (file, text, expected) => {
    const { report } = checkJson([file], { cwd: folderOf({ ...clean, [file]: text }) });
    expect(brief(report)).toEqual(expected.map((line) => `${file}:${line}`));
  });
});

describe('--fix', () => {
  const slipped =
    '\uFEFF---\r\n種別: ケース\r\nケース番号：R6-009\r\n受付日: 2024-05-01\r\n世帯:\r\n  - 呼称: 本人\r\n    続柄: 本人\r\n状態: 受付\r\n---\r\n\r\n## 概要\r\n\r\n末尾に空白　 \r\n';
  const mended = slipped.replace('番号：', '番号: ');
  const files = { ...clean, [other]: slipped };

  test('mends what is certain and leaves every other byte', () => {
    const cwd = folderOf(files);
    const { status, stdout } = kasane(['check', '--fix'], { cwd });
    expect(readFileSync(join(cwd, other), 'utf8')).toBe(mended);
    expect(status).toBe(0);
    expect(stdout).toContain('1件を直しました');
    for (const [path, text] of Object.entries(clean)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
  });

  test('shows what it would do', () => {
    const cwd = folderOf(files);
    const { stdout } = kasane(['check', '--fix-dry-run'], { cwd });
    expect(readFileSync(join(cwd, other), 'utf8')).toBe(slipped);
    expect(stdout).toContain(`${other}:3  document/front-matter`);
  });

  test('mends the registers as well', () => {
    const cwd = folderOf({ ...clean, 'kasane.yaml': '形式: 1\n自治体：見本市\n基準日: 2024-06-01\n' });
    expect(kasane(['check', '--fix'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'kasane.yaml'), 'utf8')).toBe('形式: 1\n自治体: 見本市\n基準日: 2024-06-01\n');
  });

  test('a second run has nothing to do', () => {
    const cwd = folderOf(files);
    kasane(['check', '--fix'], { cwd });
    expect(kasane(['check', '--fix'], { cwd }).stdout).toContain('0件を直しました');
  });
});

describe('pretty', () => {
  test('shows keys and choices, hides all other text, and puts the caret under its place', () => {
    const cwd = folderOf({ ...clean, [other]: slip.replace('受付済', '受付 abc済') });
    const { stdout } = kasane(['check'], { cwd });
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.includes('| 状態:'));
    expect(lines[at]?.trimStart()).toBe('8 | 状態: 〇〇 ○○○〇');
    expect(lines[at + 1]?.trimStart()).toBe('|       ^^^^^^^^^^');
    expect(stdout).toContain('■ R6-009');
    expect(stdout).toContain('文書3件を調べました。エラー1件です。');
    expect(stdout).not.toContain('\u001b');
  });

  test('a closed choice is shown, a name in a path is not', () => {
    const plan = '---\n種別: 支援プラン\nケース番号: R6-001\n回: 1\n状態: 支援中\n---\n';
    const cwd = folderOf({ ...clean, 'cases/R6-001/山田太郎.md': plan });
    const { stdout } = kasane(['check', '--rule', 'plan/not-decided,document/required'], { cwd });
    expect(stdout).not.toContain('山田');
    expect(stdout).toMatch(/cases\/R6-001\/#[0-9a-f]{8}\.md/);
  });

  test('text is shown on a terminal only', () => {
    const { stdout, stderr } = kasane(['check', '--show-text'], { cwd: folderOf(dirty) });
    expect(stdout).not.toContain('受付済');
    expect(stderr).toContain('端末');
  });

  test.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'エラー'],
    [{ LANG: 'C.UTF-8' }, 'エラー'],
    [{ LANG: '' }, 'エラー'],
    [{ LANG: 'en_US.UTF-8' }, 'error'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'error'],
  ])('speaks the language of %j', (env, word) => {
    expect(kasane(['check'], { cwd: folderOf(dirty), env }).stdout).toContain(`  ${word}  `);
  });

  test('--lang goes before the environment', () => {
    expect(kasane(['check', '--lang', 'en'], { cwd: folderOf(dirty) }).stdout).toContain('1 error');
  });
});

test('cases are shown by their numbers, what is none is hashed', () => {
  const numbered = (number: string) => slip.replace('R6-009', number);
  const cwd = folderOf(clean);
  write(cwd, {
    'cases/a.md': numbered('ｒ6-00７'),
    'cases/b.md': numbered('090-1234-5678'),
    'cases/c.md': numbered('田中家'),
  });
  const { report } = checkJson(['--rule', 'document/value'], { cwd });
  const cases = report.findings.map((finding) => finding.case);
  expect(cases[0]).toBe('R6-007');
  expect(cases[1]).toMatch(/^#[0-9a-f]{8}$/);
  expect(cases[2]).toMatch(/^#[0-9a-f]{8}$/);
});

test('an unsaved change of a file between runs is seen at once', () => {
  const cwd = folderOf(dirty);
  expect(kasane(['check'], { cwd }).status).toBe(1);
  writeFileSync(join(cwd, other), slip.replace('受付済', '受付'));
  expect(kasane(['check'], { cwd }).status).toBe(0);
});
