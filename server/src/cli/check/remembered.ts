import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type DetectionContext,
  type Detector,
  type PersonalData,
  personalDataTypes,
} from '../../core/privacy/detector.ts';
import type { HeavyParts } from '../../host/detector.ts';
import { here } from '../heavy.ts';

/** Texts that are remembered at most; those that were not looked at for longest go first. */
const most = 50_000;

/** Shorter texts are not remembered: those of a file's name could be guessed from their digest. */
const shortest = 100;

/** The file in the folder of the cache. */
const fileName = 'kasane-detector.json';

/**
 * The detector with a memory on disk: of each text it keeps a digest, and the kinds and places of what was found, never a
 * word. It only holds for the same program, lists and surroundings; a memory that cannot be read or written is none.
 * Who has it can tell whether a document is one of them: it is kept as the documents are.
 */
export class RememberedDetector implements Detector {
  readonly #file: string;
  readonly #stamp: string;
  readonly #make: () => Detector | undefined;
  readonly #known: Map<string, readonly PersonalData[]>;
  #detector: Detector | undefined;
  #isNew = false;

  /** `make` is called when a text is met that is not remembered. */
  constructor(folder: string, parts: HeavyParts, make: () => Detector | undefined) {
    this.#file = join(folder, fileName);
    this.#stamp = stampOf(parts);
    this.#make = make;
    this.#known = read(this.#file, this.#stamp);
  }

  detect(text: string, context: DetectionContext = {}): readonly PersonalData[] {
    if (text.length < shortest) return this.#look(text, context);
    const key = digest([JSON.stringify(context), text]);
    const known = this.#known.get(key);
    this.#known.delete(key);
    this.#isNew ||= known === undefined;
    const found = known ?? this.#look(text, context);
    this.#known.set(key, found);
    return found;
  }

  /** Writes down what was learnt. */
  save(): void {
    if (!this.#isNew) return;
    const texts = [...this.#known].slice(-most);
    const other = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      // In one move: another run may be reading.
      writeFileSync(other, JSON.stringify({ stamp: this.#stamp, texts }), { mode: 0o600 });
      renameSync(other, this.#file);
    } catch {
      // A folder that cannot be written to only costs time.
    }
  }

  #look(text: string, context: DetectionContext): readonly PersonalData[] {
    this.#detector ??= this.#make() ?? { detect: () => [] };
    return this.#detector.detect(text, context);
  }
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64');
}

/** Changes with the program, the lists and the analyser. */
function stampOf({ data, engine }: HeavyParts): string {
  const lists = filesOf(data).map((name) => orEmpty(() => readFileSync(join(data, name))));
  const analyser = join(here, 'engine');
  const sizes = filesOf(analyser).map((name) => `${name} ${orEmpty(() => statSync(join(analyser, name)).size)}`);
  return digest([orEmpty(() => readFileSync(engine)), ...lists, ...sizes]);
}

function filesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function orEmpty<T>(read: () => T): T | '' {
  try {
    return read();
  } catch {
    return '';
  }
}

function read(file: string, stamp: string): Map<string, readonly PersonalData[]> {
  try {
    const { stamp: own, texts } = JSON.parse(readFileSync(file, 'utf8'));
    return own === stamp && texts.every(isRemembered) ? new Map(texts) : new Map();
  } catch {
    return new Map();
  }
}

function isRemembered(entry: unknown): boolean {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1])) return false;
  return entry[1].every(
    ({ type, start, end }) => personalDataTypes.includes(type) && Number.isInteger(start) && Number.isInteger(end),
  );
}
