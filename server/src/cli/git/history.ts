import { Stop } from '../io.ts';
import type { Git } from './git.ts';

/** A file as one commit brought it. */
export interface Brought {
  readonly commit: string;
  /** Day of the commit (ISO). */
  readonly date: string;
  /** From the top of the repository, as git has it. */
  readonly path: string;
  readonly oid: string;
}

/** A commit with its message; the message is a text like any other. */
export interface CommitText {
  readonly commit: string;
  readonly date: string;
  readonly message: string;
}

const separator = '\u0001';

/** What of the history is looked at: all branches, tags and stashes, without what the commits of `since` have. */
function rangeOf(since: string | undefined): readonly string[] {
  return ['--all', ...(since ? ['--not', since] : [])];
}

/** The commit that a revision means; undefined when there is none. */
export function commitOf(git: Git, revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined;
  return git.ask('rev-parse', '--verify', '--quiet', `${revision}^{commit}`)?.trim() || undefined;
}

/** How many commits there are. */
export function countCommits(git: Git, since: string | undefined): number {
  return Number(git.ask('rev-list', '--count', ...rangeOf(since))?.trim() ?? '0');
}

/** Objects that the tree of a commit holds: they were there before. */
export function objectsOf(git: Git, commit: string): ReadonlySet<string> {
  const lines = git.list('ls-tree', '-r', '-z', commit) ?? [];
  return new Set(lines.flatMap((line) => /^\d+ blob ([0-9a-f]+)\t/.exec(line)?.[1] ?? []));
}

const format = `--format=${separator}%H %cs${separator}%B${separator}`;

/**
 * Commits from the oldest on, each with the files that it brought: those of a merge are the ones that no parent has.
 * The answer of git is read as it comes; only one commit is held.
 */
export async function* readHistory(git: Git, since: string | undefined): AsyncGenerator<CommitText | Brought> {
  const log = git.start(
    '-c',
    'log.showRoot=true',
    'log',
    ...[
      '--topo-order',
      '--reverse',
      '--raw',
      '-c',
      '-z',
      '--no-abbrev',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
    ],
    ...['--no-color', '--no-notes', '--encoding=UTF-8', format],
    ...rangeOf(since),
  );
  log.input.end();
  let current: CommitText | undefined;
  let rest = '';
  const decoder = new TextDecoder();
  const fields = new FieldReader();
  try {
    for await (const chunk of log.output) {
      rest += decoder.decode(chunk as Buffer, { stream: true });
      const parts = rest.split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const read = fields.read(part, current);
        if (!read) continue;
        if ('message' in read) current = read;
        yield read;
      }
    }
    const last = rest === '' ? undefined : fields.read(rest, current);
    if (last) yield last;
    if ((await log.ended) !== 0) throw unfinished();
  } finally {
    log.stop();
  }
}

const headerPattern = new RegExp(`^\\n?${separator}([0-9a-f]+) (\\S+)${separator}([\\s\\S]*?)${separator}`);

/** Reads the NUL-divided answer of `git log --raw -z`: a header with the message, then mode lines and paths in turns. */
class FieldReader {
  #oid: string | undefined;

  read(part: string, current: CommitText | undefined): CommitText | Brought | undefined {
    const oid = this.#oid;
    this.#oid = undefined;
    if (oid !== undefined && current)
      return oid === '' || /^0+$/.test(oid)
        ? undefined
        : { commit: current.commit, date: current.date, path: part, oid };
    const header = headerPattern.exec(part);
    if (header) return { commit: header[1] ?? '', date: header[2] ?? '', message: header[3] ?? '' };
    this.#mode(part);
    return undefined;
  }

  /** `:100644 100644 <old> <new> M`, with one mode and one id a parent more in a merge. Links and submodules are no files. */
  #mode(part: string): void {
    const match = /(:+)((?:\d{6} ?)+) ((?:[0-9a-f]+ ?)+) ([A-Z]+)\s*$/.exec(part);
    if (!match) return;
    const mode = match[2]?.trim().split(' ').at(-1) ?? '';
    const oid = match[3]?.trim().split(' ').at(-1) ?? '';
    this.#oid = mode.startsWith('100') ? oid : '';
  }
}

function unfinished(): Stop {
  return new Stop(
    'gitが途中で止まり、履歴を調べ終えられませんでした。git fsck でリポジトリが壊れていないかを確かめてください。',
    'Git stopped on the way: the history was not looked at to its end. See whether git fsck finds damage.',
  );
}
