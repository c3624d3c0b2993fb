import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { personsPath } from '../../core/workspace/scope.ts';
import { discover } from '../check/discover.ts';
import type { Command } from '../command.ts';
import { Git, noGit } from '../git/git.ts';
import { type Done, setUp, undo } from '../git/setup.ts';
import { exitCodes, type Io, Stop } from '../io.ts';

/** The command line that runs now, by its real place: links of `npx` come and go. */
function runningCli(): string {
  const started = process.argv[1] ?? '';
  try {
    return realpathSync(started);
  } catch {
    return resolve(started);
  }
}

/** A register that git would take with the next `git add` is worth a word here. */
async function registerAdvice(git: Git, io: Io): Promise<Done> {
  const targets = await discover(['.'], io.cwd).catch(() => []);
  const open = targets.some(({ root }) => {
    const file = resolve(root, personsPath);
    return git.list('ls-files', '-co', '--exclude-standard', '-z', '--', file)?.length;
  });
  if (!open) return [];
  return [
    {
      ja: '氏名簿（.kasane/persons.yaml）がgitから除かれていません。.gitignore に「.kasane/」の行を加えてください。',
      en: 'The register (.kasane/persons.yaml) is not ignored by git: add the line `.kasane/` to .gitignore.',
    },
  ];
}

/** `kasane git-setup`: a pre-commit hook that runs `kasane check --staged`. */
export const command: Command = {
  usage: 'git-setup [--undo]',
  about: {
    ja: 'コミットの前に kasane check --staged が働くように、このリポジトリのgitを設定します。',
    en: 'Makes git run kasane check --staged before each commit in this repository.',
  },
  options: {
    undo: {
      type: 'boolean',
      help: { ja: '設定する前の状態に戻します', en: 'take the hook off and put back what was there' },
    },
  },
  notes: [
    {
      ja: 'すでにある pre-commit フックは残し、先に実行します。',
      en: 'A pre-commit hook that is there already is kept and runs first.',
    },
  ],
  async run(given, io) {
    if (given.positionals.length > 0)
      throw new Stop(
        'git-setup に場所は書けません。リポジトリの中で実行してください。',
        'git-setup takes no path; run it inside the repository.',
      );
    const git = Git.find(io.cwd);
    if (!git) throw noGit();
    const done = given.flag('undo')
      ? undo(git)
      : [...setUp(git, { node: process.execPath, cli: runningCli() }), ...(await registerAdvice(git, io))];
    for (const text of done) io.out(`${text[io.language]}\n`);
    return exitCodes.clean;
  },
};
