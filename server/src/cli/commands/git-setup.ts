import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { personsPath } from '../../core/workspace/scope.ts';
import type { Arguments } from '../arguments.ts';
import { discover } from '../check/discover.ts';
import type { Command } from '../command.ts';
import { Git, noGit } from '../git/git.ts';
import type { HookParts } from '../git/hook.ts';
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

function partsOf(given: Arguments): Omit<HookParts, 'before'> {
  return { node: process.execPath, cli: runningCli(), rules: given.flag('all-rules') ? 'all' : 'privacy' };
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
  usage: 'git-setup [--all-rules | --undo]',
  about: {
    ja: 'コミットの前に、加えるものに個人情報がないかを調べるように、このリポジトリのgitを設定します。',
    en: 'Makes git look for personal data in what is about to be committed in this repository (kasane check --staged).',
  },
  options: {
    'all-rules': {
      type: 'boolean',
      help: {
        ja: '個人情報のほか、どの規則のエラーでも止めます',
        en: 'stop for errors of every rule, not of personal data alone',
      },
    },
    undo: {
      type: 'boolean',
      help: { ja: '設定する前の状態に戻します', en: 'take the hook off and put back what was there' },
    },
  },
  notes: [
    {
      ja: 'コミットを止めるのは privacy/* のエラーと、読めないため調べられない文書だけです。それがなければ何も表示しません。',
      en: 'A commit is stopped by errors of privacy/* and by documents that cannot be read for them; else nothing is shown.',
    },
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
    const done = given.flag('undo') ? undo(git) : [...setUp(git, partsOf(given)), ...(await registerAdvice(git, io))];
    for (const text of done) io.out(`${text[io.language]}\n`);
    return exitCodes.clean;
  },
};
