import type { Hit } from './finding.ts';

/** Remembers what was found in a line; two generations, so that it is bounded and lines in use stay. */
export class LineCache {
  #young = new Map<string, readonly Hit[]>();
  #old = new Map<string, readonly Hit[]>();
  readonly #size: number;

  /** `size` is the number of lines kept at most. */
  constructor(size: number) {
    this.#size = Math.max(2, size);
  }

  /** The hits remembered for a key, else those that `find` gives. */
  get(key: string, find: () => readonly Hit[]): readonly Hit[] {
    const known = this.#young.get(key);
    if (known) return known;
    const hits = this.#old.get(key) ?? find();
    if (this.#young.size >= this.#size / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, hits);
    return hits;
  }
}
