import type { Position } from 'vscode-languageserver';
import { SourceText } from '../../server/src/core/document/source.ts';
import type { Wire } from './wire.ts';

/** Whether the whole of a session runs; otherwise a part that fits into each test run. */
export const isLong = process.env.KASANE_LONG === '1';

/** A small generator of numbers: the same ones at each run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % Math.max(1, below);
  };
}

interface Edit {
  readonly start: number;
  readonly removed: string;
  readonly put: string;
}

/** Somebody who types into a document and may take it back; the server hears of each change as an editor tells it. */
export class Typist {
  readonly path: string;
  text: string;
  version = 1;
  readonly #wire: Wire;
  readonly #done: Edit[] = [];
  readonly #undone: Edit[] = [];

  constructor(wire: Wire, path: string, text: string) {
    this.#wire = wire;
    this.path = path;
    this.text = text;
  }

  open(): Promise<void> {
    return this.#wire.open(this.path, this.text, this.version);
  }

  position(offset: number): Position {
    return new SourceText(this.text).positionAt(offset);
  }

  /** Puts text in place of another stretch. Ends within a line break count as before it, as in an editor. */
  async edit(start: number, end: number, put: string): Promise<void> {
    const from = this.#outOfBreak(start);
    const to = Math.max(from, this.#outOfBreak(end));
    this.#undone.length = 0;
    this.#done.push({ start: from, removed: this.text.slice(from, to), put });
    await this.#send(from, to, put);
  }

  append(put: string): Promise<void> {
    return this.edit(this.text.length, this.text.length, put);
  }

  async undo(): Promise<void> {
    const last = this.#done.pop();
    if (!last) return;
    this.#undone.push(last);
    await this.#send(last.start, last.start + last.put.length, last.removed);
  }

  async redo(): Promise<void> {
    const last = this.#undone.pop();
    if (!last) return;
    this.#done.push(last);
    await this.#send(last.start, last.start + last.removed.length, last.put);
  }

  /** The whole text anew, as a client without incremental changes tells it. */
  async retype(text: string): Promise<void> {
    this.text = text;
    this.version += 1;
    await this.#wire.change(this.path, this.version, [{ text }]);
  }

  async #send(start: number, end: number, put: string): Promise<void> {
    const after = this.text.slice(0, start) + put + this.text.slice(end);
    // A range cannot end between CR and LF: an editor then tells the whole text.
    if (this.#outOfBreak(start) !== start || this.#outOfBreak(end) !== end) return this.retype(after);
    const range = { start: this.position(start), end: this.position(end) };
    this.text = after;
    this.version += 1;
    await this.#wire.change(this.path, this.version, [{ range, text: put }]);
  }

  #outOfBreak(offset: number): number {
    return this.text.charAt(offset - 1) === '\r' && this.text.charAt(offset) === '\n' ? offset - 1 : offset;
  }
}
