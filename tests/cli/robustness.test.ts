import { chmodSync, symlinkSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryPath } from '../../server/src/host/files.ts';
import { brief, checkJson, clean, type Files, folderOf, kasane, slip } from '../support/cli.ts';

const caseText = clean['cases/R6-001/ケース.md'] ?? '';
const other = 'cases/R6-009/ケース.md';
/** What is always found beside the trouble: the other files are still checked. */
const stillFound = `${other}:8:5 error document/value`;
const shiftJis = Uint8Array.from([
  0x2d, 0x2d, 0x2d, 0x0a, 0x8e, 0xed, 0x95, 0xca, 0x3a, 0x20, 0x83, 0x50, 0x81, 0x5b, 0x83, 0x58, 0x0a,
]);
/** A plan whose kind, keys and values are decomposed, as a file from a Mac may have them. */
const decomposed =
  '---\n種別: 支援プラン\nケース番号: R6-001\n回: 1\n状態: 案\n作成日: 2024-05-20\nプラン期間:\n  開始: 2024-06-01\n  終了: 2025-03-31\n---\n'.normalize(
    'NFD',
  );
const head = (lines: string) => caseText.replace('状態: 受付\n', `状態: 受付\n${lines}`);
const at = 'cases/R6-001/ケース.md';

interface Row {
  readonly name: string;
  readonly files: Files;
  /** Findings beside the one that is always there. */
  readonly finds: readonly string[];
  /** Words of the first of them. */
  readonly says?: string;
}

const table: readonly Row[] = [
  { name: 'a byte-order mark', files: { [at]: `\uFEFF${caseText}` }, finds: [] },
  { name: 'CRLF', files: { [at]: caseText.replaceAll('\n', '\r\n') }, finds: [] },
  {
    name: 'every file as an autocrlf checkout has it',
    files: Object.fromEntries(Object.entries(clean).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])),
    finds: [],
  },
  {
    name: 'a lone CR at line ends',
    files: { [at]: caseText.replaceAll('\n', '\r') },
    finds: [`${at}:1:1 error document/front-matter`],
  },
  {
    name: 'tabs as indent',
    files: { [at]: caseText.replace('    年代', '\t\t年代') },
    finds: [`${at}:8:1 error document/front-matter`],
    says: 'タブ',
  },
  {
    name: 'a key that stands twice',
    files: { [at]: head('状態: 終結\n') },
    finds: [`${at}:10:1 error document/front-matter`],
    says: '二度',
  },
  {
    name: 'an alias without an anchor',
    files: { [at]: head('備考: *x\n') },
    finds: [`${at}:10:5 error document/front-matter`],
    says: '「&」や「*」',
  },
  {
    name: 'an alias bomb',
    files: { [at]: head('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n') },
    finds: [10, 11, 12, 13].map((line) => `${at}:${line}:${line === 13 ? 5 : 7} error document/front-matter`),
  },
  {
    name: 'nesting without end',
    files: { [at]: head(`備考: ${'['.repeat(20_000)}\n`) },
    finds: [`${at}:10:791 error document/front-matter`],
  },
  {
    name: 'blocks nested a thousand deep',
    files: { [at]: head(`備考:\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i + 1)}k:`).join('\n')}\n`) },
    finds: [`${at}:890:881 error document/front-matter`],
  },
  { name: 'a body of 10 MB', files: { [at]: `${caseText}${'とても長い記録。\n'.repeat(420_000)}` }, finds: [] },
  { name: 'a line of 10 MB', files: { [at]: `${caseText}${'長'.repeat(3_400_000)}\n` }, finds: [] },
  {
    name: 'a head of 10 MB',
    files: { [at]: head(`備考: ${'あ'.repeat(3_400_000)}\n`) },
    finds: [`${at}:2:1 error document/front-matter`],
    says: '長すぎて',
  },
  {
    name: 'bytes that are no UTF-8',
    files: { [at]: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0xfa]) },
    finds: [`${at}:1:1 error document/front-matter`],
    says: 'UTF-8',
  },
  { name: 'Shift_JIS', files: { [at]: shiftJis }, finds: [`${at}:1:1 error document/front-matter`], says: 'Shift_JIS' },
  {
    name: 'a binary file',
    files: { [at]: Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256) },
    finds: [`${at}:1:1 error document/front-matter`],
    says: '文章では',
  },
  {
    name: 'UTF-16',
    files: { [at]: Buffer.from(caseText, 'utf16le') },
    finds: [`${at}:1:1 error document/front-matter`],
    says: '文章では',
  },
  { name: 'an empty file', files: { [at]: '' }, finds: [`${at}:1:1 error document/front-matter`] },
  { name: 'nothing but a fence', files: { [at]: '---' }, finds: [`${at}:1:1 error document/front-matter`] },
  {
    name: 'text in decomposed characters',
    files: { 'cases/R6-001/プラン-1.md': decomposed },
    finds: [],
  },
  {
    name: 'a file name in decomposed characters',
    files: { [`${'cases/R6-001/ケース-ガ'.normalize('NFD')}.md`]: caseText.replace('R6-001', 'R6-002') },
    finds: [],
  },
  {
    name: 'an agencies.yaml in Shift_JIS',
    files: { 'agencies.yaml': shiftJis },
    finds: ['agencies.yaml:1:1 error document/front-matter'],
    says: 'Shift_JIS',
  },
  {
    name: 'a broken agencies.yaml',
    files: { 'agencies.yaml': '- 名称: "閉じない\n' },
    finds: ['agencies.yaml:2:1 error document/front-matter'],
  },
  {
    name: 'a Markdown file that is no case document',
    files: { 'README.md': '# 説明\n', 'メモ.md': shiftJis },
    finds: [],
  },
];

const only = ['--rule', 'document/front-matter,document/value,document/kind'];

describe('whatever lies in the repository, it is said in words and the others are checked', () => {
  test.each(table)('$name', ({ files, finds, says }) => {
    const cwd = folderOf({ ...clean, [other]: slip, ...files });
    const { report, status, stderr } = checkJson(only, { cwd });
    const found = brief(report);
    expect(found).toContain(stillFound);
    expect(found.filter((line) => line !== stillFound)).toEqual(finds);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    if (says) expect(report.findings.find(({ file }) => file !== other)?.message).toContain(says);
  });
});

const refusals: readonly (readonly [name: string, files: Files, args: readonly string[], says: string])[] = [
  ['no kasane.yaml', { 'x.md': '# x\n' }, ['check'], 'リポジトリではありません'],
  ['a path that does not exist', clean, ['check', 'ここにはない'], '見つかりません'],
  ['kasane.yaml in Shift_JIS', { ...clean, 'kasane.yaml': shiftJis }, ['check'], 'Shift_JIS'],
  [
    'kasane.yaml of binary',
    { ...clean, 'kasane.yaml': Uint8Array.from([0, 1, 2, 3]) },
    ['check'],
    '文章のファイルではありません',
  ],
  [
    'kasane.yaml that does not close a quote',
    { ...clean, 'kasane.yaml': '形式: 1\n自治体: "見本市\n' },
    ['check'],
    '行目が読めません',
  ],
  ['kasane.yaml that is a list', { ...clean, 'kasane.yaml': '- 形式\n' }, ['check'], '行目が読めません'],
  ['kasane.yaml of a later format', { ...clean, 'kasane.yaml': '形式: 99\n自治体: 見本市\n' }, ['check'], '新しい形式'],
  ['an unknown rule', clean, ['check', '--rule', 'plan/leed'], 'plan/lead'],
];

describe('where nothing can be checked, one clear sentence and exit 2', () => {
  test.each(refusals)('%s', (_, files, args, says) => {
    const { status, stdout, stderr } = kasane(args, { cwd: folderOf(files) });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(says);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

test('of several repositories one that cannot be read does not hide the others', () => {
  const good = Object.fromEntries(
    Object.entries({ ...clean, [other]: slip }).map(([path, text]) => [`b/${path}`, text]),
  );
  const cwd = folderOf({ 'a/kasane.yaml': '形式: [\n', ...good });
  const { report, status, stderr } = checkJson(only, { cwd });
  expect(brief(report)).toEqual([`b/${stillFound}`]);
  expect(status).toBe(2);
  expect(stderr).toContain('a/kasane.yaml');
});

test('links that make circles, and links to nothing', () => {
  const cwd = folderOf({ ...clean, [other]: slip });
  symlinkSync('..', join(cwd, 'cases/back'));
  symlinkSync('.', join(cwd, 'cases/self'));
  symlinkSync('nowhere.md', join(cwd, 'cases/broken.md'));
  symlinkSync('R6-001', join(cwd, 'cases/R0-alias'));
  const { report } = checkJson([], { cwd });
  expect(report.documents).toBe(3);
  expect(brief(report)).toEqual([stillFound]);
});

// The superuser reads everything.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', () => {
  const cwd = folderOf({ ...clean, [other]: slip });
  chmodSync(join(cwd, at), 0);
  const { report, status } = checkJson(only, { cwd });
  expect(brief(report)).toEqual([`${at}:1:1 error document/front-matter`, stillFound]);
  expect(status).toBe(1);
});

test('a folder that is named like a document', () => {
  const cwd = folderOf({ ...clean, 'cases/R6-001/フォルダ.md/中身.txt': 'x', [other]: slip });
  expect(brief(checkJson(only, { cwd }).report)).toEqual([stillFound]);
});

test.each([
  ['C:\\work\\main', 'C:\\work\\main\\cases\\R6-001\\ケース.md', 'cases/R6-001/ケース.md'],
  ['C:\\work', 'c:\\work\\minutes\\2024-05-20.md', 'minutes/2024-05-20.md'],
  ['\\\\server\\share\\ケース', '\\\\server\\share\\ケース\\cases\\a.md', 'cases/a.md'],
])('paths of Windows: %s', (root, path, expected) => {
  expect(repositoryPath(root, path, win32)).toBe(expected);
});
