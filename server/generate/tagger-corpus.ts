import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NameLists, NameMaker } from './tagger-names.ts';
import type { Random } from './tagger-random.ts';

/** A sentence and the places of the names in it. */
export interface Example {
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The lists of a file: `@name`, then its items, one a line or separated by `separator`. */
function readLists(path: string, separator?: string): [string, readonly string[]][] {
  const parts = linesOf(path).join('\n').split(/^@/m).slice(1);
  return parts.map((part) => {
    const [name = '', ...lines] = part.trim().split('\n');
    return [name, separator === undefined ? lines : lines.flatMap((line) => line.split(separator))];
  });
}

/** The frames of all files, each as often as its number says. */
function readFrames(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((file) => file.startsWith('frames-'))
    .sort();
  return files.flatMap((file) =>
    linesOf(join(folder, file)).flatMap((line) => {
      const [, times = '1', frame = line] = /^(\d+)\|(.*)$/.exec(line) ?? [];
      return Array<string>(Number(times)).fill(frame);
    }),
  );
}

const [open, close] = ['\u0001', '\u0002'];
const slot = /\{(\w+)\}/g;
const isKatakana = (word: string): boolean => /^[ァ-ヺー]+$/.test(word);

/** Makes sentences from the frames, filled with made names and other words. */
export class CorpusMaker {
  readonly #random: Random;
  readonly #lists: ReadonlyMap<string, readonly string[]>;
  readonly #frames: readonly string[];
  readonly #makers: Readonly<Record<string, () => string>>;

  constructor(random: Random, folder: string, nameLists: NameLists) {
    this.#random = random;
    this.#lists = new Map([
      ...readLists(join(folder, 'lists.txt'), '、'),
      ...readLists(join(folder, 'predicates.txt')),
    ]);
    this.#frames = readFrames(folder);
    const katakana = (list: string): string[] => (this.#lists.get(list) ?? []).filter(isKatakana);
    const names = new NameMaker(random, nameLists, katakana('fp'), katakana('kw'));
    this.#makers = { ...this.#people(names), ...this.#others(names) };
  }

  /** Slots for people. */
  #people(names: NameMaker): Record<string, () => string> {
    const makers: Record<string, () => string> = {
      F: () => names.full(),
      S: () => names.surname(),
      G: () => names.given(0.7),
      H: () => names.historic(),
      FF: () => names.foreignFull(),
      FS: () => names.foreignSingle(),
      C: () => names.sino(),
      N: () => names.stage(),
      KS: () => (this.#random.chance(0.06) ? names.foreignSingle() : names.surname()),
      KG: () => names.given(0.7),
      KF: () => names.full(),
      KN: () => names.foreignResident(),
      A: () => this.#mixed(names, { full: 0.36, foreignFull: 0.26, foreignSingle: 0.14, surname: 0.07 }),
      M: () => this.#mixed(names, { full: 0.09, foreignFull: 0.09, foreignSingle: 0.34, surname: 0.34 }),
    };
    const marked = Object.entries(makers).map(([name, make]) => [name, () => open + make() + close] as const);
    return Object.fromEntries(marked);
  }

  #mixed(
    names: NameMaker,
    shares: Readonly<Record<'full' | 'foreignFull' | 'foreignSingle' | 'surname', number>>,
  ): string {
    return this.#random.share(
      [shares.full, () => names.full()],
      [shares.foreignFull, () => names.foreignFull()],
      [shares.foreignSingle, () => names.foreignSingle()],
      [shares.surname, () => names.surname()],
      [0.07, () => names.sino()],
      [0.03, () => names.historic()],
      [0.03, () => names.stage()],
      [0.04, () => names.given(0.75)],
    );
  }

  /** Slots for figures, for names that stand for something else, and for what is no name. */
  #others(names: NameMaker): Record<string, () => string> {
    const random = this.#random;
    const figure = (from: number, to: number) => () => String(random.whole(from, to));
    return {
      n1: figure(1, 10),
      n2: figure(10, 99),
      n3: figure(100, 9000),
      n4: figure(1600, 2024),
      F0: () => names.full(),
      S0: () => names.surname(),
      G0: () => names.given(0.8),
      F1: () => names.reading(),
      yomi: () => names.reading(),
      lat: () => names.latin(),
      city: () => names.municipality(),
      pref: () => names.prefecture(),
      sx: () => names.placeLikeName(),
      kx: () => (random.chance(0.3) ? this.#listed('kcomp') : names.katakanaWord()),
      kx0: () => names.katakanaWord(),
      n0: () => this.#listed('nn'),
      nn: () => this.#listed(random.chance(0.25) ? 'kc' : 'nn'),
      rk: () => names.kanjiWord(),
    };
  }

  #listed(name: string): string {
    const list = this.#lists.get(name);
    if (!list) throw new Error(`no such slot: ${name}`);
    return this.#random.of(list);
  }

  #filled(frame: string): string {
    let text = frame;
    while (text.includes('{'))
      text = text.replace(slot, (_, name: string) => this.#makers[name]?.() ?? this.#listed(name));
    return text;
  }

  /** The next sentence. */
  next(): Example {
    const names: [number, number][] = [];
    let text = '';
    for (const char of this.#filled(this.#random.of(this.#frames))) {
      if (char === open) names.push([text.length, text.length]);
      else if (char === close) names.at(-1)?.splice(1, 1, text.length);
      else text += char;
    }
    return { text, names };
  }
}
