import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { caseFiles, cli, type Files, GitFolder, minutes } from '../support/git-repository.ts';

const named = minutes('長男の佐々木義男さんは「怖い」と話した。', '重層的支援会議');
const open: { delete(): void }[] = [];
const folder = (files: Files = caseFiles()) => {
  const made = new GitFolder(files);
  open.push(made);
  return made;
};
const setUp = (files: Files = caseFiles()) => {
  const repository = folder(files);
  expect(repository.kasane('git-setup').status).toBe(0);
  return repository;
};
const commit = (repository: GitFolder, ...args: string[]) => repository.git('commit', '-m', 'x', ...args);
const heads = (repository: GitFolder) => repository.git('rev-list', '--count', '--all').stdout.trim();

afterEach(() => {
  for (const made of open.splice(0)) made.delete();
});

describe('a commit', () => {
  test('with a name in minutes without consent is refused, a clean one passes', () => {
    const repository = setUp({ ...caseFiles(), 'minutes/2024-05-20.md': named });
    repository.git('add', '-A');
    const refused = commit(repository);
    expect(refused.status).not.toBe(0);
    expect(refused.said).toContain('privacy/personal-data');
    expect(refused.said).not.toMatch(/佐々木|義男/);
    expect(heads(repository)).toBe('0');
    repository.write(caseFiles());
    repository.git('add', '-A');
    expect(commit(repository).said).not.toContain('エラー');
    expect(heads(repository)).toBe('1');
  });

  test('of all changed files (commit -a) is looked at as it will be, not as the index was', () => {
    const repository = setUp();
    repository.git('add', '-A');
    commit(repository);
    repository.write({ 'minutes/2024-05-20.md': named });
    expect(commit(repository, '-a').status).not.toBe(0);
    expect(heads(repository)).toBe('1');
  });

  test('of named files only (commit PATH) is looked at as it will be', () => {
    const repository = setUp();
    repository.git('add', '-A');
    commit(repository);
    repository.write({ 'minutes/2024-05-20.md': named, 'メモ.txt': 'x\n' });
    repository.git('add', '-A');
    expect(commit(repository, '--', 'メモ.txt').status).toBe(0);
    expect(commit(repository, '--', 'minutes').status).not.toBe(0);
    expect(heads(repository)).toBe('2');
  });

  test('is refused by what is staged, though the working tree is clean of it', () => {
    const repository = setUp();
    repository.git('add', '-A');
    commit(repository);
    repository.write({ 'minutes/2024-05-20.md': named });
    repository.git('add', '-A');
    repository.write(caseFiles());
    expect(commit(repository).status).not.toBe(0);
  });

  test('from a folder within, and in a linked working tree', () => {
    const repository = setUp();
    repository.git('add', '-A');
    commit(repository);
    repository.write({ 'minutes/2024-05-20.md': named });
    repository.git('add', '-A');
    expect(repository.run('git', ['commit', '-m', 'x'], {}, join(repository.root, 'cases')).status).not.toBe(0);
    repository.git('reset', '-q', '--hard');
    const tree = join(repository.root, '..', `${repository.root.split('/').at(-1)}-tree`);
    open.push({ delete: () => rmSync(tree, { recursive: true, force: true }) });
    repository.git('worktree', 'add', '-q', tree);
    writeFileSync(join(tree, 'minutes/2024-05-20.md'), named);
    expect(repository.run('git', ['commit', '-am', 'x'], {}, tree).status).not.toBe(0);
  });

  test('without any case repository passes', () => {
    const repository = setUp({ 'a.txt': 'x\n' });
    repository.git('add', '-A');
    expect(commit(repository).status).toBe(0);
  });

  test('is refused where kasane is gone, with a word on what to do', () => {
    const repository = setUp();
    const hook = join('.git/hooks/pre-commit');
    repository.write({ [hook]: repository.read(hook).replace(/^cli=.*$/m, "cli='/nowhere/cli.cjs'") });
    repository.git('add', '-A');
    const refused = repository.run('git', ['commit', '-m', 'x'], { PATH: '/usr/bin:/bin' });
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('kasane git-setup');
  });
});

describe('what stops a commit', () => {
  /** A plan that nobody has finished: fields are empty and a choice is none. */
  const unfinished =
    '---\n種別: 支援プラン\nケース番号: R6-001\n回: 1\n状態: 下書き\n作成日:\n---\n\n## 本人・世帯の意向\n\n';
  const withPlan = { ...caseFiles(), 'cases/R6-001/プラン-1.md': unfinished };
  const staged = (files: Files, ...args: string[]) => {
    const repository = folder(files);
    expect(repository.kasane('git-setup', ...args).status).toBe(0);
    repository.git('add', '-A');
    return repository;
  };

  test('an unfinished document does not, and nothing is said of it', () => {
    const repository = staged(withPlan);
    expect(repository.kasane('check').status).toBe(1);
    const ended = repository.git('commit', '-q', '-m', 'x');
    expect(ended).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(heads(repository)).toBe('1');
  });

  test('with --all-rules every error does', () => {
    const repository = staged(withPlan, '--all-rules');
    const refused = commit(repository);
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toMatch(/^直すところがあるため、コミットを止めました。\n/);
    expect(refused.stderr).toContain('document/value');
    expect(repository.kasane('git-setup').status).toBe(0);
    expect(commit(repository).status).toBe(0);
  });

  test('advice about lawful names does not, and is not shown', () => {
    const repository = staged({ ...caseFiles(), 'minutes/2024-05-20.md': minutes('長男の佐々木義男さんの話。') });
    expect(repository.findings()).toContain('minutes/2024-05-20.md privacy/personal-data');
    expect(repository.git('commit', '-q', '-m', 'x')).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['without 種別', named.replace('種別: 会議録\n', '')],
    ['of an unknown 種別', named.replace('会議録', '議事メモ')],
    ['without front matter', '長男の佐々木義男さんは「怖い」と話した。\n'],
    ['with an unclosed front matter', named.replace('---\n\n## R6-001', '\n## R6-001')],
    ['saved as UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(named, 'utf16le')])],
    ['that names no case', named.replace('ケース:\n  - 番号: R6-001\n    同意: なし\n', '')],
  ])('a document that hides its names does: %s', (_, text) => {
    const refused = commit(staged({ ...caseFiles(), 'minutes/2024-05-20.md': text }));
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('minutes/2024-05-20.md');
    expect(refused.said).not.toMatch(/佐々木|義男/);
  });

  test('the first line says so, for editors that show no more; the last what to do', () => {
    const refused = commit(staged({ ...caseFiles(), 'minutes/2024-05-20.md': named }));
    expect(refused.stderr).toMatch(/^個人情報があるため、コミットを止めました。\n/);
    expect(refused.stderr).toMatch(/もう一度コミットしてください。\n$/);
  });

  test('a kasane without its lists of names does: nothing was looked at', () => {
    const bare = mkdtempSync(join(tmpdir(), 'kasane-bare-'));
    open.push({ delete: () => rmSync(bare, { recursive: true, force: true }) });
    mkdirSync(join(bare, 'dist'));
    copyFileSync(cli, join(bare, 'dist/cli.cjs'));
    const repository = folder();
    expect(repository.run(process.execPath, [join(bare, 'dist/cli.cjs'), 'git-setup']).status).toBe(0);
    repository.git('add', '-A');
    const refused = commit(repository);
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('入れ直して');
  });
});

describe('the hook', () => {
  test('is written once, says so, and is undone', () => {
    const repository = folder();
    const first = repository.kasane('git-setup');
    expect(first.stdout).toContain('.git/hooks/pre-commit');
    expect(statSync(join(repository.root, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111);
    expect(repository.kasane('git-setup').stdout).toContain('すでに');
    expect(repository.kasane('git-setup', '--undo').status).toBe(0);
    expect(existsSync(join(repository.root, '.git/hooks/pre-commit'))).toBe(false);
    expect(repository.kasane('git-setup', '--undo').stdout).toContain('何も変えていません');
    expect(repository.git('config', '--local', '--get', 'core.hooksPath').stdout).toBe('');
  });

  test('keeps the hook that was there, runs it first, and puts it back', () => {
    const earlier = '#!/bin/sh\necho earlier >> hook.log\n[ ! -f stop ]\n';
    const repository = folder({ ...caseFiles(), '.git/hooks/pre-commit': earlier });
    repository.makeExecutable('.git/hooks/pre-commit');
    expect(repository.kasane('git-setup').stdout).toContain('先に実行');
    repository.git('add', '-A');
    expect(commit(repository).status).toBe(0);
    expect(repository.read('hook.log')).toBe('earlier\n');
    repository.write({ stop: '', 'メモ.txt': 'x\n' });
    repository.git('add', 'メモ.txt');
    expect(commit(repository).status).not.toBe(0);
    repository.kasane('git-setup');
    repository.kasane('git-setup', '--undo');
    expect(repository.read('.git/hooks/pre-commit')).toBe(earlier);
    expect(existsSync(join(repository.root, '.git/hooks/pre-commit.before-kasane'))).toBe(false);
  });

  test('goes where core.hooksPath of the repository points', () => {
    const repository = folder({ ...caseFiles(), '.githooks/pre-commit': '#!/bin/sh\necho own >> hook.log\n' });
    repository.makeExecutable('.githooks/pre-commit');
    repository.git('config', 'core.hooksPath', '.githooks');
    const { stdout } = repository.kasane('git-setup');
    expect(stdout).toContain('.githooks/pre-commit');
    expect(stdout).toContain('コミットには加えないで');
    repository.write({ 'minutes/2024-05-20.md': named });
    repository.git('add', 'minutes', 'cases', 'kasane.yaml', 'agencies.yaml');
    expect(commit(repository).status).not.toBe(0);
    expect(repository.read('hook.log')).toBe('own\n');
    repository.kasane('git-setup', '--undo');
    expect(repository.read('.githooks/pre-commit')).toBe('#!/bin/sh\necho own >> hook.log\n');
    expect(repository.git('config', '--get', 'core.hooksPath').stdout.trim()).toBe('.githooks');
  });

  test('leaves hooks shared by all repositories alone; they still run', () => {
    const home = mkdtempSync(join(tmpdir(), 'kasane-home-'));
    open.push({ delete: () => rmSync(home, { recursive: true, force: true }) });
    mkdirSync(join(home, 'hooks'));
    for (const name of ['pre-commit', 'commit-msg'])
      writeFileSync(join(home, 'hooks', name), `#!/bin/sh\necho ${name} >> hook.log\n`, { mode: 0o755 });
    writeFileSync(join(home, 'config'), `[core]\n\thooksPath = ${join(home, 'hooks')}\n`);
    const repository = folder();
    const shared = { GIT_CONFIG_GLOBAL: join(home, 'config') };
    const kasane = (...args: string[]) => repository.run(process.execPath, [cli, ...args], shared);
    expect(kasane('git-setup').stdout).toContain('共用のフック');
    repository.git('add', '-A');
    expect(repository.run('git', ['commit', '-m', 'x'], shared).status).toBe(0);
    expect(repository.read('hook.log')).toBe('pre-commit\ncommit-msg\n');
    repository.write({ 'minutes/2024-05-20.md': named });
    expect(repository.run('git', ['commit', '-am', 'x'], shared).status).not.toBe(0);
    kasane('git-setup', '--undo');
    expect(repository.git('config', '--local', '--get', 'core.hooksPath').stdout).toBe('');
    expect(existsSync(join(repository.root, '.git/kasane-hooks'))).toBe(false);
    expect(repository.run('git', ['commit', '-am', 'x'], shared).status).toBe(0);
  });

  test('changed by hand is not overwritten', () => {
    const repository = setUp();
    const hook = '.git/hooks/pre-commit';
    repository.write({ [hook]: `${repository.read(hook)}echo mine\n` });
    expect(repository.kasane('git-setup').status).toBe(2);
    expect(repository.kasane('git-setup', '--undo').status).toBe(2);
    expect(repository.read(hook)).toContain('echo mine');
  });

  test('in a submodule goes to the submodule’s own hooks', () => {
    const inner = folder();
    inner.commit();
    const outer = folder({ 'a.txt': 'x\n' });
    outer.commit();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.root, 'sub');
    expect(outer.kasaneIn('sub', 'git-setup').status).toBe(0);
    expect(existsSync(join(outer.root, '.git/modules/sub/hooks/pre-commit'))).toBe(true);
    outer.write({ 'sub/minutes/2024-05-20.md': named });
    expect(outer.run('git', ['commit', '-am', 'x'], {}, join(outer.root, 'sub')).status).not.toBe(0);
    expect(outer.git('commit', '-qam', 'x').status).toBe(0);
  });

  test('says when the register would be taken by git', () => {
    const repository = folder({ ...caseFiles(), '.gitignore': '', '.kasane/persons.yaml': 'R6-001:\n' });
    expect(repository.kasane('git-setup').stdout).toContain('.gitignore');
  });

  test('outside of git says so', () => {
    const plain = new GitFolder({}, { git: false });
    open.push(plain);
    expect(plain.kasane('git-setup').status).toBe(2);
  });
});
