import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Git } from './git.ts';

/** An object of git as it was asked for. */
export interface Blob {
  readonly oid: string;
  /** Undefined for one that is too large, missing or no file. */
  readonly bytes: Buffer | undefined;
  /** It is not here: a partial clone, or a damaged repository. */
  readonly isMissing: boolean;
}

/** Files larger than this are no documents; their bytes are passed by as they come. */
export const largestBlob = 8_000_000;

/** Reads objects one after the other through one `git cat-file --batch`; only one of them is in memory at a time. */
export async function* readBlobs(git: Git, oids: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Blob> {
  const batch = git.start('cat-file', '--batch');
  const asking = ask(batch.input, oids);
  try {
    yield* parse(new ByteReader(batch.output));
    await asking;
  } finally {
    batch.stop();
  }
}

async function ask(input: NodeJS.WritableStream, oids: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const oid of oids) {
    if (!input.writable) return;
    if (!input.write(`${oid}\n`)) await Promise.race([once(input, 'drain'), once(input, 'close')]);
  }
  input.end();
}

async function* parse(reader: ByteReader): AsyncGenerator<Blob> {
  for (;;) {
    const header = await reader.line();
    if (header === undefined) return;
    const [oid = '', type, size] = header.split(' ');
    if (size === undefined) {
      yield { oid, bytes: undefined, isMissing: true };
      continue;
    }
    const wanted = type === 'blob' && Number(size) <= largestBlob;
    const bytes = wanted ? await reader.take(Number(size)) : await reader.skip(Number(size));
    await reader.skip(1);
    yield { oid, bytes, isMissing: false };
  }
}

/** Reads lines and counted bytes from a stream. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** The next line without its end; undefined at the end of the stream. */
  async line(): Promise<string | undefined> {
    let end = this.#rest.indexOf(10);
    while (end < 0) {
      const next = await this.#next();
      if (!next) return undefined;
      this.#rest = Buffer.concat([this.#rest, next]);
      end = this.#rest.indexOf(10);
    }
    const line = this.#rest.toString('utf8', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.#each(count, (part) => parts.push(part));
    return Buffer.concat(parts);
  }

  async skip(count: number): Promise<undefined> {
    await this.#each(count, () => {});
    return undefined;
  }

  async #each(count: number, use: (part: Buffer) => void): Promise<void> {
    let left = count;
    while (left > 0) {
      if (this.#rest.length === 0) {
        const next = await this.#next();
        if (!next) return;
        this.#rest = next;
      }
      const part = this.#rest.subarray(0, left);
      use(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
  }

  async #next(): Promise<Buffer | undefined> {
    const { value, done } = await this.#chunks.next();
    return done ? undefined : value;
  }
}
