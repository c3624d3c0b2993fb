import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { caseFiles, cli, type Files, GitFolder, minutes, persons, rareName } from '../support/git-repository.ts';

const named = minutes('長男の佐々木義男さんは「怖い」と話した。', '重層的支援会議');
const open: GitFolder[] = [];
const folder = (files: Files = caseFiles()) => {
  const made = new GitFolder(files);
  open.push(made);
  return made;
};
const privacy = (found: readonly string[]) => found.filter((line) => line.includes(' privacy/'));

afterEach(() => {
  for (const made of open.splice(0)) made.delete();
});

describe('check --staged', () => {
  test('looks at everything before the first commit', () => {
    const repository = folder({ ...caseFiles(), 'minutes/2024-05-20.md': named });
    repository.git('add', '-A');
    expect(privacy(repository.findings('--staged'))).toContain('minutes/2024-05-20.md privacy/personal-data');
    expect(repository.kasane('check', '--staged').status).toBe(1);
  });

  test('reads the index, not the working tree: a name taken out on disk only is still found', () => {
    const repository = folder();
    repository.commit();
    repository.write({ 'minutes/2024-05-20.md': named });
    repository.git('add', '-A');
    repository.write(caseFiles());
    expect(repository.findings('--staged')).toContain('minutes/2024-05-20.md privacy/personal-data');
    expect(privacy(repository.findings())).toEqual([]);
  });

  test('a name on disk that is not staged is none of its business', () => {
    const repository = folder();
    repository.commit();
    repository.write({ 'minutes/2024-05-20.md': named, 'resources/食堂.md': 'x\n' });
    repository.git('add', 'resources');
    expect(privacy(repository.findings('--staged'))).toEqual([]);
  });

  test('the repository around it is that of the index: a 同意書 that is not staged gives no consent', () => {
    const repository = folder();
    repository.commit();
    repository.write({
      'minutes/2024-05-20.md': minutes('長男の佐々木義男さんは「怖い」と話した。', '重層的支援会議').replace(
        '    同意: なし\n',
        '',
      ),
    });
    repository.git('add', 'minutes');
    const consent = (person: string) =>
      `---\n種別: 同意書\nケース番号: R6-001\n対象者: ${person}\n同意日: 2024-04-10\n取得者: 地域福祉連携室\n方法: 書面\n目的: 支援\n共有項目: 生活の状況\n共有先: 重層的支援会議\n---\n`;
    repository.write({
      'cases/R6-001/同意書-本人.md': consent('本人'),
      'cases/R6-001/同意書-長男.md': consent('長男'),
    });
    expect(repository.findings('--staged')).toContain('minutes/2024-05-20.md consent/meeting-without-consent');
    repository.git('add', 'cases');
    expect(repository.findings('--staged').filter((line) => line.startsWith('minutes/'))).not.toContain(
      'minutes/2024-05-20.md consent/meeting-without-consent',
    );
  });

  test('only files of the commit are judged', () => {
    const repository = folder({ ...caseFiles(), 'minutes/2024-05-20.md': named });
    repository.commit();
    repository.write({ 'cases/R6-001/メモ.md': '---\n種別: 支援経過\nケース番号: R6-001\n---\n' });
    repository.git('add', '-A');
    expect(repository.findings('--staged').filter((line) => line.startsWith('minutes/'))).toEqual([]);
  });

  test('deletions are nothing to look at, a rename is looked at under its new name', () => {
    const repository = folder({ ...caseFiles(), 'minutes/2024-05-20.md': named });
    repository.commit();
    repository.git('mv', 'minutes/2024-05-20.md', 'minutes/2024-05-21.md');
    expect(repository.findings('--staged')).toContain('minutes/2024-05-21.md privacy/personal-data');
    repository.git('reset', '-q', '--hard');
    repository.git('rm', '-q', 'minutes/2024-05-20.md');
    const ended = repository.kasane('check', '--staged');
    expect(ended.status).toBe(0);
  });

  test('a registered name is found in any staged text, a note or a table of Excel', () => {
    const shiftJis = Buffer.from([0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x0a]);
    const repository = folder({
      ...caseFiles(),
      '.kasane/persons.yaml': `${persons}  長男:\n    氏名: 山田 太郎\n`,
      'メモ.txt': `${rareName.replace(' ', '')}さんに電話\n`,
      '一覧.csv': shiftJis,
    });
    repository.git('add', '-A');
    const found = repository.findings('--staged');
    expect(found).toContain('メモ.txt privacy/registered-name');
    expect(found).toContain('一覧.csv privacy/registered-name');
  });

  test('the register itself is refused, wherever the ignore file fails', () => {
    const repository = folder({ ...caseFiles(), '.kasane/persons.yaml': persons });
    repository.commit();
    repository.git('add', '-f', '.kasane/persons.yaml');
    const ended = repository.kasane('check', '--staged');
    expect(ended.status).toBe(1);
    expect(ended.said).toContain('privacy/register-tracked');
    expect(ended.said).not.toContain('蝦名沢');
    repository.git('rm', '-q', '--cached', '.kasane/persons.yaml');
    expect(repository.kasane('check', '--staged').status).toBe(0);
  });

  test('submodules, links and binary files are passed by', () => {
    const repository = folder();
    repository.commit();
    const inner = folder({ 'a.md': 'x\n' });
    inner.commit();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.root, 'cases/sub');
    repository.write({ 'cases/R6-001/図.png': Buffer.from([0x89, 0x50, 0, 1, 2]) });
    symlinkSync('ケース.md', join(repository.root, 'cases/R6-001/写し.md'));
    repository.git('add', '-A');
    const ended = repository.kasane('check', '--staged');
    expect(ended.said).not.toContain('不具合');
    expect(ended.status).toBe(0);
  });

  test('outside of every case repository there is nothing to check, and the commit may pass', () => {
    const repository = new GitFolder({ 'a.txt': `${rareName}\n` });
    open.push(repository);
    repository.git('add', '-A');
    expect(repository.kasane('check', '--staged').status).toBe(0);
  });

  test('without git it says so', () => {
    const plain = new GitFolder(caseFiles(), { git: false });
    open.push(plain);
    const ended = plain.kasane('check', '--staged');
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('git');
  });

  test('a case repository below the top of git, called from a folder within', () => {
    const repository = folder(
      Object.fromEntries(Object.entries(caseFiles()).map(([path, text]) => [`town/${path}`, text])),
    );
    repository.write({ 'town/minutes/2024-05-20.md': named });
    repository.git('add', '-A');
    const { stdout } = repository.kasaneIn('town/cases', 'check', '--staged', '--format', 'json');
    expect(stdout).toContain('town/minutes/2024-05-20.md');
  });
});

describe('the options of the hook', () => {
  const unfinished = '---\n種別: 支援プラン\nケース番号: R6-001\n状態: 下書き\n---\n';

  test('--rule takes a group, --quiet shows what makes the run fail and nothing else', () => {
    const repository = folder({ ...caseFiles(), 'cases/R6-001/プラン-1.md': unfinished });
    repository.commit();
    expect(repository.kasane('check').status).toBe(1);
    const quiet = repository.kasane('check', '--rule', 'privacy/*', '--quiet');
    expect(quiet).toMatchObject({ status: 0, stdout: '', stderr: '' });
    repository.write({ 'minutes/2024-05-20.md': named });
    const found = repository.findings('--rule', 'privacy/*,document/kind');
    expect(new Set(found.map((line) => line.split(' ')[1]))).toEqual(new Set(['privacy/personal-data']));
  });

  test('--quiet shows warnings where they are too many', () => {
    const warned = {
      ...caseFiles(),
      'cases/R6-001/ケース.md': `${caseFiles()['cases/R6-001/ケース.md']}\nA氏が来た。\n`,
    };
    const repository = folder(warned);
    const ended = repository.kasane('check', '--quiet', '--rule', 'privacy/pseudonym', '--max-warnings', '0');
    expect(ended.status).toBe(1);
    expect(ended.stdout).toContain('privacy/pseudonym');
    expect(repository.kasane('check', '--quiet', '--rule', 'privacy/pseudonym').said.trim()).toBe('');
  });

  test('a group that is none is told', () => {
    const ended = folder().kasane('check', '--rule', '蝦名沢/*');
    expect(ended.status).toBe(2);
    expect(ended.said).not.toContain('蝦名沢');
  });
});

describe('check without --staged', () => {
  test('registered names in files that git would take, not in those it ignores', () => {
    const repository = folder({
      ...caseFiles(),
      '.gitignore': '.kasane/\nprivate/\n',
      '.kasane/persons.yaml': persons,
      'メモ.txt': `${rareName}\n`,
      'private/メモ.txt': `${rareName}\n`,
    });
    const found = repository.findings().filter((line) => line.endsWith('privacy/registered-name'));
    expect(found).toEqual(['メモ.txt privacy/registered-name']);
  });

  test('without git every text file counts, the register apart', () => {
    const plain = new GitFolder(
      { ...caseFiles(), '.kasane/persons.yaml': persons, 'private/メモ.txt': `${rareName}\n` },
      { git: false },
    );
    open.push(plain);
    expect(plain.findings().filter((line) => line.endsWith('privacy/registered-name'))).toEqual([
      'private/メモ.txt privacy/registered-name',
    ]);
  });

  test('the register in an earlier commit is found after it was taken out', () => {
    const repository = folder({ ...caseFiles(), '.gitignore': '', '.kasane/persons.yaml': persons });
    repository.commit();
    expect(repository.findings()).toContain('.kasane/persons.yaml privacy/register-tracked');
    repository.write({ '.gitignore': '.kasane/\n' });
    repository.git('rm', '-q', '--cached', '.kasane/persons.yaml');
    repository.commit();
    const ended = repository.kasane('check');
    expect(ended.status).toBe(1);
    expect(ended.said).toContain('以前のコミット');
    expect(ended.said).not.toContain('蝦名沢');
  });

  test('the finding says what to do, stays while a ref holds the register, and goes when the history was rewritten', () => {
    const repository = folder({ ...caseFiles(), '.gitignore': '', '.kasane/persons.yaml': persons });
    repository.commit();
    repository.write({ '.gitignore': '.kasane/\n' });
    repository.git('rm', '-q', '--cached', '.kasane/persons.yaml');
    repository.commit();
    repository.git('branch', 'older', 'HEAD~1');
    const tracked = () => repository.findings().filter((line) => line.endsWith('privacy/register-tracked'));
    expect(repository.kasane('check').said).toContain('docs/name-committed.md');
    const rewrite = 'git rm -q --cached --ignore-unmatch .kasane/persons.yaml';
    const rewritten = repository.run('git', ['filter-branch', '--index-filter', rewrite, 'main'], {
      FILTER_BRANCH_SQUELCH_WARNING: '1',
    });
    expect(rewritten.status).toBe(0);
    repository.git('update-ref', '-d', 'refs/original/refs/heads/main');
    // The other branch still has it.
    expect(tracked()).toHaveLength(1);
    repository.git('branch', '-q', '-D', 'older');
    expect(tracked()).toEqual([]);
    expect(repository.kasane('check').status).toBe(0);
    expect(repository.kasane('scan-history').status).toBe(0);
  });

  test('a register outside the repository is read and is no finding', () => {
    const outside = new GitFolder({ 'names.yaml': persons }, { git: false });
    open.push(outside);
    const repository = folder({ ...caseFiles(), 'メモ.txt': `${rareName}\n` });
    repository.write({
      'kasane.yaml': `${repository.read('kasane.yaml')}氏名簿: ${join(outside.root, 'names.yaml')}\n`,
    });
    const found = repository.findings();
    expect(found).toContain('メモ.txt privacy/registered-name');
    expect(found.filter((line) => line.includes('register-tracked'))).toEqual([]);
  });

  test('KASANE_PERSONS goes before kasane.yaml', () => {
    const outside = new GitFolder({ 'names.yaml': persons }, { git: false });
    open.push(outside);
    const repository = folder({ ...caseFiles(), 'メモ.txt': `${rareName}\n` });
    const ended = repository.run(process.execPath, [cli, 'check'], {
      KASANE_PERSONS: join(outside.root, 'names.yaml'),
    });
    expect(ended.said).toContain('privacy/registered-name');
  });

  test('a registered name in the name of a file is a finding, and is not printed', () => {
    const repository = folder({
      ...caseFiles(),
      '.kasane/persons.yaml': persons,
      'cases/R6-001/蝦名沢澄乃助.txt': 'x\n',
    });
    const ended = repository.kasane('check');
    expect(ended.said).toContain('privacy/registered-name');
    expect(ended.said).not.toMatch(/蝦名沢|澄乃助/);
  });
});
