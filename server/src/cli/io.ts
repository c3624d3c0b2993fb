import { readSync } from 'node:fs';
import type { Language, Text } from '../../../schemas/text.ts';

/** What a command has of the outside: its streams, its language and where it runs. */
export interface Io {
  readonly language: Language;
  /** Whether standard output is a terminal that a person looks at. */
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
  readonly cwd: string;
  /** Writes to standard output as it is. */
  out(text: string): void;
  /** Writes one line for people to standard error. */
  note(text: Text): void;
  /** Overwrites one line on standard error; only where that is a terminal. */
  progress(text: Text | undefined): void;
}

/** A sentence for the user that ends the command: wrong usage, or something that cannot be read. */
export class Stop extends Error {
  readonly text: Text;
  readonly exitCode: number;
  constructor(ja: string, en: string, exitCode = 2) {
    super('stop');
    this.text = { ja, en };
    this.exitCode = exitCode;
  }
}

/** Exit codes of every command. */
export const exitCodes = { clean: 0, findings: 1, fault: 2 } as const;

/** The language of the environment; Japanese unless it clearly asks for another. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(?:C|POSIX)?(?:[._@].*)?$/i.test(locale) || /^ja/i.test(locale) ? 'ja' : 'en';
}

function wantsColour(): boolean {
  if (process.env.NO_COLOR || process.env.TERM === 'dumb') return false;
  return process.stdout.isTTY === true;
}

/** The streams of this process. */
export function processIo(language: Language): Io {
  const clear = '\r\u001b[K';
  return {
    language,
    isTerminal: process.stdout.isTTY === true,
    colour: wantsColour(),
    columns: process.stdout.columns ?? 100,
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(`${text[language]}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(text ? `${clear}${text[language]}` : clear);
    },
  };
}

/** All bytes of standard input. */
export function readStdin(): Uint8Array {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = readChunk();
    if (chunk === 'wait') continue;
    if (chunk.length === 0) return Buffer.concat(chunks);
    chunks.push(chunk);
  }
}

/** One chunk; an open pipe without data makes the system call ask for another try. */
function readChunk(): Buffer | 'wait' {
  const buffer = Buffer.allocUnsafe(65_536);
  try {
    return buffer.subarray(0, readSync(0, buffer, 0, buffer.length, null));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EAGAIN') {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      return 'wait';
    }
    if (code === 'EOF') return Buffer.alloc(0);
    throw error;
  }
}
