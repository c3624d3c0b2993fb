import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseFiles, type Files, GitFolder, minutes, persons } from '../support/git-repository.ts';

const secret = /佐々木|義男|ササキ|090-1234|開田|蝦名沢|澄乃助/;
const record = (text: string) => `---\n種別: 支援経過\nケース番号: R6-001\n---\n\n${text}\n`;
const files: Files = {
  ...caseFiles(),
  '.kasane/persons.yaml': persons,
  'cases/R6-001/経過.md': record(
    '### 2024-05-20 14:00 訪問\n\n長男の佐々木義男さん、携帯 090-1234-5678。住所は長岡京市開田1丁目1番1号。蝦名沢さんは元気。',
  ),
  'cases/R6-001/佐々木義男.txt': '佐々木さんに電話\n',
  'minutes/2024-05-20.md': minutes('佐々木さんの話。東地域包括支援センターへ。'),
  '印刷/経過.html': '<p><ruby>佐々木<rt>ささき</rt></ruby><ruby>義男<rt>よしお</rt></ruby>さん</p>\n',
  '写真.png': Buffer.from([0x89, 0x50, 0, 1]),
};
let outside = '';
const open: GitFolder[] = [];
const folder = (given: Files = files) => {
  const made = new GitFolder(given);
  open.push(made);
  return made;
};
const read = (...path: string[]) => readFileSync(join(outside, ...path), 'utf8');
const all = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'kasane-mask-'));
});
afterEach(() => {
  rmSync(outside, { recursive: true, force: true });
  for (const made of open.splice(0)) made.delete();
});

describe('kasane mask', () => {
  test('makes a copy of a repository in which nobody is named, and counts what it changed', () => {
    const repository = folder();
    const before = repository.git('status', '--porcelain').stdout;
    const ended = repository.kasane('mask', '.', '-o', join(outside, 'copy'));
    expect(ended.status).toBe(0);
    expect(ended.said).not.toMatch(secret);
    expect(ended.stdout).toMatch(/人の名前 +\d+か所（2人）/);
    expect(ended.stdout).toMatch(/電話番号 +1か所/);
    expect(ended.stdout).toContain('2件）は写していません');
    for (const file of all(join(outside, 'copy'))) expect(`${file}\n${readFileSync(file, 'utf8')}`).not.toMatch(secret);
    expect(read('copy/cases/R6-001/経過.md')).toContain(
      '### 2024-05 14:00 訪問\n\n長男、携帯 ○○○-○○○○-○○○○。住所は長岡京市。本人は元気。',
    );
    expect(read('copy/cases/R6-001/長男.txt')).toBe('長男に電話\n');
    expect(read('copy/minutes/2024-05.md')).toContain('長男の話。東地域包括支援センターへ。');
    expect(existsSync(join(outside, 'copy/.kasane'))).toBe(false);
    expect(repository.git('status', '--porcelain').stdout).toBe(before);
  });

  test('one file, with agencies as letters', () => {
    const repository = folder();
    repository.kasane('mask', 'minutes/2024-05-20.md', '-o', join(outside, 'copy'), '--agencies');
    expect(all(join(outside, 'copy'))).toEqual([join(outside, 'copy/2024-05.md')]);
    expect(read('copy/2024-05.md')).toMatch(/話。[A-Z]地域包括支援センターへ。/);
    expect(read('copy/2024-05.md')).not.toContain('東地域');
  });

  test('the folder of one case keeps its own root', () => {
    folder().kasaneIn('cases', 'mask', 'R6-001', '-o', join(outside, 'copy'));
    expect(
      all(join(outside, 'copy'))
        .map((file) => file.slice(outside.length))
        .sort(),
    ).toEqual(['/copy/ケース.md', '/copy/経過.md', '/copy/長男.txt'].sort());
  });

  test('a folder that is no case repository, with a table of Excel in Shift_JIS', () => {
    const plain = new GitFolder(
      {
        'a/記録.txt': '佐々木義男さん、2024年5月20日、090-1234-5678\n',
        'b.csv': Buffer.from([0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x82, 0xb3, 0x82, 0xf1]),
      },
      { git: false },
    );
    open.push(plain);
    expect(plain.kasane('mask', '.', '-o', join(outside, 'copy')).status).toBe(0);
    expect(read('copy/a/記録.txt')).toBe('A氏、2024年5月、○○○-○○○○-○○○○\n');
    expect(read('copy/b.csv')).toBe('B氏');
  });

  test('several repositories below one folder', () => {
    const towns = Object.fromEntries(
      ['east', 'west'].flatMap((town) => Object.entries(files).map(([path, text]) => [`${town}/${path}`, text])),
    );
    folder(towns).kasane('mask', '.', '-o', join(outside, 'copy'));
    expect(read('copy/west/cases/R6-001/長男.txt')).toBe('長男に電話\n');
    expect(read('copy/east/minutes/2024-05.md')).toContain('長男の話。');
  });
});

describe('the key', () => {
  test('only where asked for, readable by its owner only', () => {
    const repository = folder();
    mkdirSync(join(outside, 'key'));
    const ended = repository.kasane('mask', '.', '-o', join(outside, 'copy'), '--key', join(outside, 'key/k.yaml'));
    expect(ended.status).toBe(0);
    expect(ended.said).not.toMatch(secret);
    expect(ended.stderr).toContain('一緒に渡さず');
    expect(read('key/k.yaml')).toContain('"長男": "佐々木義男"');
    expect(statSync(join(outside, 'key/k.yaml')).mode & 0o077).toBe(0);
    repository.kasane('mask', '.', '-o', join(outside, 'second'));
    expect(all(outside).filter((file) => /key/.test(file))).toHaveLength(1);
  });

  test.each([
    ['inside the copy', 'copy/key.yaml'],
    ['beside the copy', 'key.yaml'],
    ['over another file', 'other/there.yaml'],
    ['in a folder that is not there', 'nowhere/key.yaml'],
  ])('is refused %s, before anything is written', (_, key) => {
    mkdirSync(join(outside, 'other'));
    writeFileSync(join(outside, 'other/there.yaml'), 'x');
    const ended = folder().kasane('mask', '.', '-o', join(outside, 'copy'), '--key', join(outside, key));
    expect(ended.status).toBe(2);
    expect(existsSync(join(outside, 'copy'))).toBe(false);
    expect(read('other/there.yaml')).toBe('x');
  });

  test('is refused where git would take it, and in the source', () => {
    const repository = folder();
    const elsewhere = folder({ '.gitignore': 'keys/\n', 'keys/x': '' });
    const out = ['-o', join(outside, 'copy')];
    expect(repository.kasane('mask', 'cases', ...out, '--key', join(elsewhere.root, 'k.yaml')).status).toBe(2);
    expect(repository.kasane('mask', '.', ...out, '--key', join(repository.root, '.kasane/k.yaml')).status).toBe(2);
    expect(repository.kasane('mask', '.', ...out, '--key', join(elsewhere.root, 'keys/k.yaml')).status).toBe(0);
  });
});

describe('is refused', () => {
  test.each([
    ['an output inside the source', ['mask', '.', '-o', 'copy']],
    ['the source itself', ['mask', 'cases', '-o', 'cases']],
    ['an output that is not empty', ['mask', 'cases', '-o', 'minutes']],
    ['an output that is a file', ['mask', 'cases', '-o', 'kasane.yaml']],
    ['no output', ['mask', 'cases']],
    ['no source', ['mask', '-o', 'copy']],
    ['a source that is not there', ['mask', '蝦名沢 澄乃助', '-o', 'copy']],
  ])('%s', (_, args) => {
    const repository = folder();
    const before = all(repository.root).length;
    const ended = repository.kasane(...args);
    expect(ended.status).toBe(2);
    expect(ended.said).not.toMatch(secret);
    expect(all(repository.root).length).toBe(before);
  });
});

test('a copy within a case repository is made, with a warning', () => {
  const ended = folder().kasane('mask', 'cases', '-o', 'out/copy');
  expect(ended.status).toBe(0);
  expect(ended.stderr).toContain('リポジトリの中');
});
