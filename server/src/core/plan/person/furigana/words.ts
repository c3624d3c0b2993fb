/** Words with their readings, found in a text with the longest first. */
export class WordList {
  readonly #readings: ReadonlyMap<string, string>;
  /** Lengths of the words by their first character, the longest first. */
  readonly #lengths = new Map<string, readonly number[]>();

  constructor(readings: Iterable<readonly [string, string]>) {
    this.#readings = new Map(readings);
    const lengths = new Map<string, Set<number>>();
    for (const word of this.#readings.keys()) {
      const first = word.charAt(0);
      lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
    }
    for (const [first, found] of lengths)
      this.#lengths.set(
        first,
        [...found].sort((a, b) => b - a),
      );
  }

  get size(): number {
    return this.#readings.size;
  }

  /** The words that begin at a place, the longest first. */
  *at(text: string, start: number): Generator<{ readonly text: string; readonly reading: string }> {
    for (const length of this.#lengths.get(text.charAt(start)) ?? []) {
      const word = text.slice(start, start + length);
      const reading = this.#readings.get(word);
      if (reading !== undefined) yield { text: word, reading };
    }
  }
}
