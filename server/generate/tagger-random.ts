/** Numbers from a seed: the same on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `from` up to, not including, `to`. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from));
  }

  /** One of the values. */
  of<Value>(values: ArrayLike<Value>): Value {
    const value = values[this.whole(0, values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  /** One of the makers by its share; what the shares leave goes to the last. */
  share(...makers: readonly (readonly [share: number, make: () => string])[]): string {
    let left = this.next();
    for (const [share, make] of makers) {
      left -= share;
      if (left < 0) return make();
    }
    return makers.at(-1)?.[1]() ?? '';
  }

  /** The values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[] {
    const mixed = [...values];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.whole(0, at + 1);
      const [one, two] = [mixed[at], mixed[other]];
      if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
    }
    return mixed;
  }
}

/** Makes words that look like those of a list, character by character from the two before. */
export class WordMaker {
  readonly #next = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      const whole = `^^${word}$`;
      for (let at = 2; at < whole.length; at++) {
        const before = whole.slice(at - 2, at);
        const known = this.#next.get(before);
        if (known) known.push(whole.charAt(at));
        else this.#next.set(before, [whole.charAt(at)]);
      }
    }
  }

  /** A word of two to nine characters. */
  make(random: Random): string {
    for (;;) {
      const word = this.#try(random);
      if (word.length >= 2 && word.length <= 9 && !/^[ーァィゥェォャュョッン]|ッ$/.test(word)) return word;
    }
  }

  #try(random: Random): string {
    let word = '^^';
    while (word.length < 14) {
      const char = random.of(this.#next.get(word.slice(-2)) ?? ['$']);
      if (char === '$') break;
      word += char;
    }
    return word.slice(2);
  }
}
