import { apart } from '../apart.ts';

/** Remembers what was found in a line or clause; two generations, so that it is bounded and lines in use stay. Values are plain data. */
export class LineCache<Value extends object> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #size: number;
  readonly #copy: (value: Value) => Value;

  /** `size` is the number of lines kept at most; `copy` frees a value of the text it was cut from, where it was. */
  constructor(size: number, copy: (value: Value) => Value = apart) {
    this.#size = Math.max(2, size);
    this.#copy = copy;
  }

  /** The value remembered for a key, else those that `find` gives. */
  get(key: string, find: () => Value): Value {
    const known = this.#young.get(key);
    if (known) return known;
    const value = this.#old.get(key) ?? this.#copy(find());
    if (this.#young.size >= this.#size / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(apart(key), value);
    return value;
  }
}
