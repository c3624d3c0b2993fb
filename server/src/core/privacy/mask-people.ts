import { foldVariants, foldWidth, toHiragana } from './fold.ts';
import { freeLetter, initialsOf, type ReadingsOf } from './mask-letters.ts';
import { PersonsRegister, type SplitName } from './register.ts';

/** A name as it stands somewhere. */
export interface Sighting {
  readonly written: string;
  /** The 呼称 that the words beside it say. */
  readonly beside: string | undefined;
  /** It is the reading of the name before (or after) it. */
  readonly readingOf: string | undefined;
}

/** A person of a case while it is masked. */
export interface Person {
  /** Names as they were written, for the key. */
  readonly written: Set<string>;
  readonly whole: string;
  readonly surname: string | undefined;
  readonly given: string | undefined;
  readonly readings: Set<string>;
  beside: string | undefined;
  pseudonym: string | undefined;
}

/** What is known of somebody beforehand: from the register, or as staff. */
export interface KnownPerson {
  readonly real: string;
  readonly reading: string | undefined;
  readonly pseudonym: string | undefined;
}

/** How the people of one case are named. */
export interface PeopleOptions {
  /** Letters that its documents use already. */
  readonly taken: ReadonlySet<string>;
  /** A氏 for clients, 職員A for staff. */
  readonly toPseudonym: (letter: string) => string;
  readonly split: SplitName;
  readonly readingsOf: ReadingsOf;
}

/** One spelling of a name for comparison. */
export function foldPerson(name: string): string {
  return toHiragana(foldVariants(foldWidth(name)).replace(/[\s・]/g, ''));
}

/** The people of one case (or the staff of all): who is who, and what stands for each of them. */
export class People {
  readonly #options: PeopleOptions;
  readonly #people: Person[] = [];
  readonly #taken: Set<string>;
  #finder: PersonsRegister | undefined;

  constructor(options: PeopleOptions) {
    this.#options = options;
    this.#taken = new Set(options.taken);
  }

  /** Everybody who has a pseudonym by now. */
  get named(): readonly Person[] {
    return this.#people.filter(({ pseudonym }) => pseudonym !== undefined);
  }

  know({ real, reading, pseudonym }: KnownPerson): void {
    const person = this.#make(real);
    for (const part of [reading ?? '', ...(reading ?? '').split(/[\s\u3000]+/)])
      if (part) person.readings.add(foldPerson(part));
    person.pseudonym = pseudonym;
  }

  /** Takes up the names of all documents, whole ones first: a surname alone belongs to somebody whose whole name is known. */
  meet(sightings: readonly Sighting[]): void {
    const rank = ({ written, readingOf }: Sighting) =>
      readingOf === undefined ? (this.#parts(written).length === 2 ? 0 : 1) : 2;
    const ordered = sightings.map((sighting, i) => ({ sighting, i, rank: rank(sighting) }));
    ordered.sort(
      (a, b) =>
        a.rank - b.rank || (a.rank === 1 ? b.sighting.written.length - a.sighting.written.length : 0) || a.i - b.i,
    );
    for (const { sighting } of ordered) this.#meetOne(sighting);
    for (const sighting of sightings) this.#noteBeside(sighting);
    for (const { written } of sightings) this.#nameFirst(written);
    this.#finder = undefined;
  }

  #meetOne({ written, readingOf }: Sighting): void {
    if (this.candidates(written).length > 0) return;
    const [owner] = readingOf === undefined ? [] : this.candidates(readingOf);
    if (!owner) this.#make(written);
    else for (const part of [written, ...written.split(/[\s\u3000・]+/)]) owner.readings.add(foldPerson(part));
  }

  #noteBeside({ written, beside }: Sighting): void {
    const [person, ...others] = this.candidates(written);
    if (!person || beside === undefined || others.length > 0 || person.beside !== undefined) return;
    const isTaken = this.#people.some((other) => other.beside === beside || other.pseudonym === beside);
    if (!isTaken) person.beside = beside;
  }

  #nameFirst(written: string): void {
    for (const person of this.candidates(written).slice(0, 1)) this.pseudonymOf(person);
  }

  /** Everybody whom a written name may mean: by the whole name, a part of it, or its reading. */
  candidates(written: string): readonly Person[] {
    const name = foldPerson(written);
    const exact = this.#people.filter(({ whole }) => whole === name);
    if (exact.length > 0) return exact;
    return this.#people.filter(
      (person) =>
        person.surname === name || person.given === name || person.readings.has(name) || isUndivided(person, name),
    );
  }

  /** What stands for a person; a letter is given when first asked for: the next free one that is no initial of theirs. */
  pseudonymOf(person: Person): string {
    person.pseudonym ??= person.beside ?? this.#letterFor(person);
    return person.pseudonym;
  }

  #letterFor({ written, readings, whole }: Person): string {
    const parts = [...written].flatMap((name) => this.#parts(name));
    const initials = initialsOf([...parts, ...readings, whole], this.#options.readingsOf);
    const letter = freeLetter(this.#taken, initials);
    this.#taken.add(letter);
    return this.#options.toPseudonym(letter);
  }

  /** Finds the people's names in a text, in all their forms; `person.name` is the position for `at`. */
  get finder(): PersonsRegister {
    this.#finder ??= new PersonsRegister(this.#asRegister());
    return this.#finder;
  }

  at(position: string): Person | undefined {
    return this.#people[Number(position)];
  }

  /** A name of one part is looked for as a part of a name only: 山田 is not 山田町. */
  #asRegister(): string {
    const lines = this.#people.flatMap(({ written }, i) =>
      [...written].slice(0, 1).map((name) => {
        const parts = this.#parts(name);
        const real = parts.length === 1 && foldPerson(name).length <= 3 ? `${name} 〓` : parts.join(' ');
        return `  ${i}: ${JSON.stringify(real)}`;
      }),
    );
    return lines.length === 0 ? '' : `x:\n${lines.join('\n')}\n`;
  }

  #parts(written: string): readonly string[] {
    const parts = written.trim().split(/[\s\u3000・]+/);
    if (parts.length > 1) return [parts[0] ?? '', parts.slice(1).join('')];
    return this.#options.split(written.trim()) ?? [written.trim()];
  }

  #make(written: string): Person {
    const known = this.#people.find(({ whole }) => whole === foldPerson(written));
    if (known) return known;
    const [surname, given] = this.#parts(written);
    const person: Person = {
      written: new Set([written]),
      whole: foldPerson(written),
      surname: given === undefined ? undefined : foldPerson(surname ?? ''),
      given: given === undefined ? undefined : foldPerson(given),
      readings: new Set(),
      beside: undefined,
      pseudonym: undefined,
    };
    this.#people.push(person);
    return person;
  }
}

/** A part of a name that the lists cannot divide. */
function isUndivided({ surname, whole }: Person, name: string): boolean {
  if (surname !== undefined || name.length < 2 || whole.length <= name.length) return false;
  return whole.startsWith(name) || whole.endsWith(name);
}
