import { afterEach, describe, expect, test } from 'vitest';
import { caseFiles, type Files, GitFolder, minutes, persons, rareName } from '../support/git-repository.ts';

interface Report {
  readonly commits: number;
  readonly blobs: number;
  readonly unread: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly commit: string;
    readonly file: string | null;
    readonly rule: string;
    readonly severity: string;
    readonly versions: number;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

const named = minutes('長男の佐々木義男さんは「怖い」と話した。', '重層的支援会議');
const open: GitFolder[] = [];
const folder = (files: Files = caseFiles()) => {
  const made = new GitFolder(files);
  open.push(made);
  return made;
};
const scan = (repository: GitFolder, ...args: string[]) => {
  const ended = repository.kasane('scan-history', '--format', 'json', ...args);
  return { ...ended, report: JSON.parse(ended.stdout) as Report };
};

afterEach(() => {
  for (const made of open.splice(0)) made.delete();
});

describe('scan-history', () => {
  test('finds a name that was taken out again, at the commit that brought it', () => {
    const repository = folder();
    repository.commit();
    repository.write({ 'minutes/2024-05-20.md': named });
    const brought = repository.commit();
    repository.write(caseFiles());
    repository.commit();
    const { report, status } = scan(repository);
    expect(status).toBe(1);
    expect(report.commits).toBe(3);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { commit: brought, file: 'minutes/2024-05-20.md', rule: 'privacy/personal-data', versions: 1 },
    ]);
    const text = repository.kasane('scan-history');
    expect(text.said).toContain(brought.slice(0, 12));
    expect(text.said).toContain('name-committed');
    expect(text.said).not.toMatch(/佐々木|義男/);
  });

  test('a clean history is clean', () => {
    const repository = folder();
    repository.commit();
    const { status, report } = scan(repository);
    expect(report.findings).toEqual([]);
    expect(status).toBe(0);
  });

  test('the same words in later versions are one finding with a count', () => {
    const repository = folder({ ...caseFiles(), 'minutes/2024-05-20.md': named });
    repository.commit();
    for (const line of ['一', '二']) {
      repository.write({ 'minutes/2024-05-20.md': `${named}\n${line}\n` });
      repository.commit();
    }
    const { report } = scan(repository);
    expect(
      report.findings.filter(({ rule }) => rule === 'privacy/personal-data').map(({ versions }) => versions),
    ).toEqual([3]);
  });

  test('branches, tags, stashes and merges are history too; each blob is read once', () => {
    const repository = folder();
    repository.commit();
    repository.git('checkout', '-q', '-b', 'side');
    repository.write({ 'minutes/2024-06-01.md': named });
    const side = repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.write({ 'メモ.txt': 'x\n' });
    repository.commit();
    repository.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repository.write({ 'evil.txt': '電話 090-1234-5678\n' });
    const merge = repository.commit();
    repository.write({ 'メモ.txt': '携帯 080-5551-2349\n' });
    repository.git('stash', '-q');
    const { report } = scan(repository);
    expect(report.findings.filter(({ rule }) => rule === 'privacy/personal-data').map(({ commit }) => commit)).toEqual([
      side,
    ]);
    expect(report.findings.filter(({ file }) => file === 'evil.txt').map(({ commit }) => commit)).toEqual([merge]);
    expect(report.findings.filter(({ file }) => file === 'メモ.txt').map(({ rule }) => rule)).toContain(
      'privacy/identifier',
    );
  });

  test('--since looks only at what came after', () => {
    const repository = folder({ ...caseFiles(), 'minutes/2024-05-20.md': named });
    const first = repository.commit();
    repository.git('mv', 'minutes/2024-05-20.md', 'minutes/2024-05-21.md');
    repository.commit();
    expect(scan(repository, '--since', first).report.findings).toEqual([]);
    repository.write({ 'メモ.txt': '携帯 080-5551-2349\n' });
    const last = repository.commit();
    expect(scan(repository, '--since', first).report.findings.map(({ commit }) => commit)).toEqual([last]);
    const wrong = repository.kasane('scan-history', '--since', rareName);
    expect(wrong.status).toBe(2);
    expect(wrong.said).not.toContain('蝦名沢');
  });

  test('the register, registered names in other files, in file names and in commit messages', () => {
    const repository = folder({ ...caseFiles(), '.gitignore': '' });
    repository.write({ '.kasane/persons.yaml': persons });
    const register = repository.commit();
    repository.git('rm', '-q', '--cached', '.kasane/persons.yaml');
    repository.write({ '.gitignore': '.kasane/\n', 'メモ.txt': `${rareName}\n`, '蝦名沢.txt': 'x\n' });
    const memo = repository.commit('蝦名沢さんの記録を追加');
    repository.remove('メモ.txt', '蝦名沢.txt');
    repository.commit();
    const { report, said, status } = scan(repository);
    expect(status).toBe(1);
    expect(said).not.toMatch(/蝦名沢|澄乃助/);
    expect(
      report.findings.filter(({ rule }) => rule === 'privacy/register-tracked').map(({ commit }) => commit),
    ).toEqual([register]);
    const names = report.findings.filter(({ rule, commit }) => rule === 'privacy/registered-name' && commit === memo);
    expect(names.map(({ file }) => file).filter((file) => file === null)).toHaveLength(1);
    expect(names.map(({ file }) => file)).toContain('メモ.txt');
    expect(names.some(({ file }) => file?.startsWith('#'))).toBe(true);
  });

  test('who wrote a commit is no client', () => {
    const repository = folder();
    repository.commit('記録を追加\n\nSigned-off-by: 山田 太郎 <taro@city.example.jp>\n');
    expect(scan(repository).report.findings).toEqual([]);
  });

  test('binary files, a submodule and a large file are passed by', () => {
    const repository = folder();
    repository.write({ 'a.bin': Buffer.from([0, 1, 2, 3]), 'big.txt': Buffer.alloc(9_000_000, 'a') });
    repository.commit();
    const inner = folder({ 'a.md': 'x\n' });
    inner.commit();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.root, 'sub');
    repository.commit();
    const { status, report } = scan(repository);
    expect(report.findings).toEqual([]);
    expect(status).toBe(0);
  });

  test('says which files it could not read, each version once', () => {
    const binary = (n: number) => Buffer.from([0x50, 0x4b, 3, 4, 0, n]);
    const repository = folder();
    repository.write({
      '記録.docx': binary(1),
      '一覧.xlsx': binary(2),
      'scan.pdf': binary(3),
      'blob.蝦名沢': binary(4),
    });
    repository.commit();
    repository.write({ '記録.docx': binary(5), '写し.docx': binary(1) });
    repository.commit();
    const { report, stderr, said, status } = scan(repository);
    expect(report.unread).toEqual({ '.docx': 2, '.xlsx': 1, '.pdf': 1, '': 1 });
    expect(stderr).toContain('.docx 2');
    expect(said).not.toContain('蝦名沢');
    expect(status).toBe(0);
    const clean = folder();
    clean.commit();
    expect(scan(clean).stderr).toBe('');
  });

  test('what was committed as no document, and became minutes, is looked at as minutes', () => {
    const repository = folder({ ...caseFiles(), 'draft.dat': named, 'old.txt': named });
    repository.commit();
    repository.remove('minutes/2024-05-20.md');
    repository.git('mv', 'draft.dat', 'minutes/2024-05-20.md');
    const brought = repository.commit();
    const { report, status } = scan(repository);
    expect(status).toBe(1);
    const minutesOf = report.findings.filter(({ file }) => file === 'minutes/2024-05-20.md');
    expect(minutesOf).toMatchObject([{ commit: brought, rule: 'privacy/personal-data', severity: 'error' }]);
  });

  test('advice alone is no failure, as with check; --fail-on decides', () => {
    const repository = folder({ ...caseFiles(), 'メモ.txt': '近所の佐々木義男さんから電話。\n' });
    repository.commit();
    expect(scan(repository).report.findings).toMatchObject([{ rule: 'privacy/name', severity: 'info' }]);
    expect(scan(repository).status).toBe(0);
    expect(scan(repository, '--fail-on', 'info').status).toBe(1);
  });

  test('before the first commit there is nothing; outside of git it says so', () => {
    expect(scan(folder()).report.commits).toBe(0);
    const plain = new GitFolder({}, { git: false });
    open.push(plain);
    expect(plain.kasane('scan-history').status).toBe(2);
  });

  test('a shallow clone is told apart', () => {
    const repository = folder();
    repository.commit();
    repository.write({ 'メモ.txt': 'x\n' });
    repository.commit();
    const clone = new GitFolder({}, { git: false });
    open.push(clone);
    clone.git('clone', '-q', '--depth', '1', `file://${repository.root}`, 'copy');
    expect(clone.kasaneIn('copy', 'scan-history').stderr).toContain('shallow');
  });

  test('a long history is read in one go', () => {
    const repository = folder({});
    const commits = 3000;
    const stream = Array.from({ length: commits }, (_, i) => {
      const text = i % 1000 === 7 ? `携帯 080-5551-${1000 + i}\n` : `記録 ${i}\n`;
      const from = i === 0 ? '' : `from :${i}\n`;
      return `commit refs/heads/main\nmark :${i + 1}\ncommitter t <t@example.invalid> ${1_700_000_000 + i} +0900\ndata 1\nx\n${from}M 100644 inline notes/${i % 50}.txt\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    }).join('');
    repository.write({ 'import.txt': stream });
    repository.run('sh', ['-c', 'git fast-import --quiet < import.txt']);
    const { report } = scan(repository);
    expect(report.commits).toBe(commits);
    expect(report.blobs).toBe(commits);
    expect(report.findings).toHaveLength(3);
  });
});
