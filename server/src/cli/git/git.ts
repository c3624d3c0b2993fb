import { spawn, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Stop } from '../io.ts';
import { isWithin } from '../paths.ts';

/** Where a hook tells git which repository and index are meant; relative places count from the hook's own folder. */
const places = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'] as const;

/** Nothing is fetched (a partial clone would), no prompt, no program of the repository's own choice is run. */
const quiet = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];

/** Paths are names, whatever signs are in them; `check-ignore` takes nothing else and refuses to be told. */
const settingsFor = ([command]: readonly string[]) =>
  command === 'check-ignore' ? settings : ['--literal-pathspecs', ...settings];

function environmentOf(isCurrent: boolean): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...quiet };
  for (const name of places) {
    const value = process.env[name];
    if (isCurrent && value) environment[name] = resolve(value);
    else delete environment[name];
  }
  return environment;
}

/** The most that one answer of git may hold, in bytes. */
const largest = 1 << 30;

/** A git process that runs: what it says, and how it ends. */
export interface RunningGit {
  readonly input: Writable;
  readonly output: Readable;
  /** Settles with the exit code. */
  readonly ended: Promise<number | null>;
  stop(): void;
}

/** One git repository. What git writes to standard error may quote paths and lines: it is never passed on. */
export class Git {
  /** Top folder of the working tree. */
  readonly top: string;
  readonly #environment: NodeJS.ProcessEnv;

  private constructor(top: string, environment: NodeJS.ProcessEnv) {
    this.top = top;
    this.#environment = environment;
  }

  /** The repository whose working tree a folder lies in; undefined without one, or without git. */
  static find(folder: string): Git | undefined {
    const current = topOf(process.cwd(), environmentOf(true));
    const isCurrent = current !== undefined && isWithin(current, real(folder));
    const environment = environmentOf(isCurrent);
    const top = topOf(folder, environment);
    return top === undefined ? undefined : new Git(top, environment);
  }

  /** What a git command answers; undefined when it fails. */
  ask(...args: readonly string[]): string | undefined {
    return this.#ask(args)?.toString('utf8');
  }

  /** The parts of an answer that is divided by NUL; undefined when the command fails. */
  list(...args: readonly string[]): readonly string[] | undefined {
    const answer = this.ask(...args);
    return answer?.split('\0').filter((part) => part !== '');
  }

  /** Whether a command ends well. */
  succeeds(...args: readonly string[]): boolean {
    return this.#ask(args) !== undefined;
  }

  /** Whether a file is left out by the ignore files, and not tracked all the same. */
  ignores(file: string): boolean {
    return this.succeeds('check-ignore', '-q', '--', file);
  }

  /** Starts a command whose answer is read as it comes. */
  start(...args: readonly string[]): RunningGit {
    const child = spawn('git', [...settingsFor(args), ...args], {
      cwd: this.top,
      env: this.#environment,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((done) => {
      child.on('close', done);
      child.on('error', () => done(null));
    });
    // A process that was stopped no longer reads.
    child.stdin.on('error', () => {});
    return { input: child.stdin, output: child.stdout, ended, stop: () => void child.kill() };
  }

  #ask(args: readonly string[]): Buffer | undefined {
    return askGit(this.top, this.#environment, args);
  }
}

function askGit(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...settingsFor(args), ...args], {
    cwd,
    env,
    maxBuffer: largest,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return status === 0 ? stdout : undefined;
}

function topOf(folder: string, environment: NodeJS.ProcessEnv): string | undefined {
  const answer = askGit(folder, environment, ['rev-parse', '--show-toplevel'])
    ?.toString('utf8')
    .replace(/\r?\n$/, '');
  return answer ? real(answer) : undefined;
}

/** A folder by its real place, as git names it. */
export function real(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/** What a command says that needs git where there is none (or git refuses, as for a folder of another owner). */
export function noGit(): Stop {
  return new Stop(
    'ここではgitが使えません。gitのリポジトリの中で実行しているか、gitが入っているかを確かめてください（ほかの人の持ち物のフォルダでは safe.directory の設定が要ります）。',
    'Git cannot be used here: run this inside a git repository, with git installed (a folder of another owner needs safe.directory).',
  );
}
