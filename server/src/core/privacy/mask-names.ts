import { foldCaseNumber } from '../workspace/normalize.ts';
import type { PersonalData } from './detector.ts';
import { letterOf, lettersIn, type ReadingsOf } from './mask-letters.ts';
import { safeMembers } from './mask-members.ts';
import type { KeyEntry, MaskOptions } from './mask-options.ts';
import { foldPerson, People, type Person, type Sighting } from './mask-people.ts';
import { type Member, memberBeside, pseudonymAt, type Replacement, withoutOverlaps } from './mask-place.ts';
import { type MaskInput, type ScopesAt, scopesOf } from './mask-scope.ts';

/** A text with what the detector found in it. */
export interface Detected {
  readonly input: MaskInput;
  readonly data: readonly PersonalData[];
}

/** A place of a name, and the people among whom its owner is looked for. */
interface NamePlace {
  readonly start: number;
  readonly end: number;
  /** The name by which the owner is looked for: as written, or the whole name where a register knows it. */
  readonly name: string;
  readonly isStaff: boolean;
  readonly readingOf: string | undefined;
}

/** What a scope of one case knows. */
interface Scope {
  readonly people: People;
  readonly members: readonly Member[];
}

/** Names of all texts and what stands for them: the same person is the same 呼称 through the whole case. */
export class MaskedNames {
  readonly #options: MaskOptions;
  readonly #scopes = new Map<string, Scope>();
  readonly #staff: People;
  readonly #scopesOf: (input: MaskInput) => ScopesAt;
  readonly #texts = new Map<string, string[]>();

  constructor(found: readonly Detected[], options: MaskOptions) {
    this.#options = options;
    const inputs = found.map(({ input }) => input);
    this.#scopesOf = scopesOf(inputs, options.repository);
    for (const input of inputs)
      for (const scope of this.#scopesOf(input)(0))
        this.#texts.set(scope, [...(this.#texts.get(scope) ?? []), input.text]);
    this.#staff = this.#people(new Set(), (letter) => `職員${letter}`);
    for (const { located } of options.repository.register.agencies)
      for (const { value } of located.value.staff?.value ?? [])
        if (value.name)
          this.#staff.know({ real: value.name.value, reading: value.reading?.value, pseudonym: undefined });
    this.#meetAll(found);
  }

  /** How many people have a pseudonym. */
  get count(): number {
    return this.key.length;
  }

  /** Names behind the pseudonyms, by case. */
  get key(): readonly KeyEntry[] {
    const clients = [...this.#scopes].flatMap(([scope, { people }]) =>
      people.named.map((person) => entryOf(scope, person)),
    );
    return [...clients, ...this.#staff.named.map((person) => entryOf('職員', person))];
  }

  /** Replacements of every name in a text: those that were detected there, and those known from other texts of the case. */
  replacements(input: MaskInput, data: readonly PersonalData[]): Replacement[] {
    const scopesAt = this.#scopesOf(input);
    const detected = this.#places(input, data);
    const places = withoutOverlaps([...detected, ...this.#known(input.text, scopesAt)]);
    const recent: Person[] = [];
    return places.map((place) => this.#replace(input.text, place, scopesAt, recent));
  }

  /** Names in a path. */
  inPath(path: string): Replacement[] {
    const detected = this.#options.detector
      .detect(path)
      .filter(({ type, tier }) => type === 'PERSON' && tier === 'certain');
    const input: MaskInput = { path, text: path, document: undefined };
    const scopesAt = this.#scopesOf(input);
    const places = withoutOverlaps([...this.#places(input, detected), ...this.#known(path, scopesAt)]);
    return places.map((place) => this.#replace(path, place, scopesAt, []));
  }

  #replace(text: string, place: NamePlace, scopesAt: ScopesAt, recent: Person[]): Replacement {
    const scopes = scopesAt(place.start).map((scope) => this.#scope(scope));
    const groups = place.isStaff ? [this.#staff] : scopes.map(({ people }) => people);
    const beside = this.#besideOf(text, place, scopes);
    const owner = groups.flatMap((people) => people.candidates(place.name).map((person) => ({ people, person })));
    const chosen = choose(owner, beside, recent) ?? this.#newcomer(groups[0] ?? this.#staff, place.name, beside);
    recent.unshift(chosen.person);
    const end = place.end + readingBehind(text, place.end, chosen.person, this.#options.readingsOf);
    return pseudonymAt(text, { start: place.start, end }, chosen.people.pseudonymOf(chosen.person));
  }

  #newcomer(people: People, name: string, beside: string | undefined): { people: People; person: Person } {
    people.meet([{ written: name, beside, readingOf: undefined }]);
    const [person] = people.candidates(name);
    if (!person) throw new Error('a name that was met is known');
    return { people, person };
  }

  #besideOf(text: string, place: NamePlace, scopes: readonly Scope[]): string | undefined {
    if (place.isStaff) return undefined;
    return memberBeside(
      text,
      place,
      scopes.flatMap(({ members }) => members),
    )?.name;
  }

  /** First the places whose case is certain, then those that several cases share. */
  #meetAll(found: readonly Detected[]): void {
    const sightings = new Map<People, Sighting[]>();
    const shared: { readonly people: readonly People[]; readonly sighting: Sighting }[] = [];
    for (const { input, data } of found) {
      const scopesAt = this.#scopesOf(input);
      for (const place of this.#places(input, data)) {
        const scopes = scopesAt(place.start).map((scope) => this.#scope(scope));
        const sighting = {
          written: place.name,
          beside: this.#besideOf(input.text, place, scopes),
          readingOf: place.readingOf,
        };
        const [first = this.#staff, ...others] = place.isStaff ? [this.#staff] : scopes.map(({ people }) => people);
        if (others.length > 0) shared.push({ people: [first, ...others], sighting });
        else sightings.set(first, [...(sightings.get(first) ?? []), sighting]);
      }
    }
    for (const [people, list] of sightings) people.meet(list);
    for (const { people, sighting } of shared)
      if (!people.some((group) => group.candidates(sighting.written).length > 0)) people[0]?.meet([sighting]);
  }

  #places({ text, document }: MaskInput, data: readonly PersonalData[]): NamePlace[] {
    const registered = (this.#options.repository.persons?.find(text) ?? []).map(({ start, end, person }) => ({
      start,
      end,
      name: person.real,
      isStaff: false,
      readingOf: undefined,
    }));
    const attendees = document?.as('minutes')?.attendees?.value ?? [];
    const staff = attendees.flatMap(({ value }) =>
      (value.name?.value ?? []).map(({ range, value: name }) => ({
        ...range,
        name,
        isStaff: true,
        readingOf: undefined,
      })),
    );
    const people = data.filter(({ type }) => type === 'PERSON');
    const detected = people.map((item, i) => ({
      start: item.start,
      end: item.end,
      name: text.slice(item.start, item.end),
      isStaff: item.role === 'staff' || this.#isRegisteredStaff(text.slice(item.start, item.end)),
      readingOf: item.reason === 'reading' ? neighbour(text, people, i) : undefined,
    }));
    return [...withoutOverlaps([...staff, ...registered, ...detected])];
  }

  /** By the whole name or its whole reading; a surname alone may be a client's. */
  #isRegisteredStaff(written: string): boolean {
    const name = foldPerson(written);
    return (
      name.length >= 3 &&
      this.#staff.candidates(written).some(({ whole, readings }) => whole === name || readings.has(name))
    );
  }

  /** Names that other texts of the case have brought to light. */
  #known(text: string, scopesAt: ScopesAt): NamePlace[] {
    const groups = new Set([...text.matchAll(/^/gm)].flatMap(({ index }) => scopesAt(index)));
    const clients = [...groups].flatMap((scope) =>
      this.#found(this.#scope(scope).people, text, false).filter(({ start }) => scopesAt(start).includes(scope)),
    );
    return [...clients, ...this.#found(this.#staff, text, true)];
  }

  #found(people: People, text: string, isStaff: boolean): NamePlace[] {
    return people.finder.find(text).flatMap(({ start, end }) => {
      const name = text.slice(start, end);
      return people.candidates(name).length > 0 ? [{ start, end, name, isStaff, readingOf: undefined }] : [];
    });
  }

  #scope(number: string): Scope {
    const known = this.#scopes.get(number);
    if (known) return known;
    const { repository, isName } = this.#options;
    const { members, named } = safeMembers(repository.household(number), isName);
    const taken = new Set([
      ...(this.#texts.get(number) ?? []).flatMap((text) => [...lettersIn(text)]),
      ...members.flatMap(({ name }) => letterOf(name) ?? []),
    ]);
    const people = this.#people(taken, (letter) => `${letter}氏`);
    for (const { caseNumber, real, reading, name } of repository.persons?.persons ?? [])
      if (foldCaseNumber(caseNumber) === number)
        people.know({ real, reading, pseudonym: isName(name) ? undefined : name });
    for (const { real, pseudonym } of named) people.know({ real, reading: undefined, pseudonym });
    const scope = { people, members };
    this.#scopes.set(number, scope);
    return scope;
  }

  #people(taken: ReadonlySet<string>, toPseudonym: (letter: string) => string): People {
    const { split, readingsOf } = this.#options;
    return new People({ taken, toPseudonym, split, readingsOf });
  }
}

/** The length of a reading in brackets behind a name, which goes with it: 山田花子（やまだ はなこ）. */
function readingBehind(text: string, at: number, { surname, given, readings }: Person, readingsOf: ReadingsOf): number {
  const match = /^(?:さん|様|さま|氏|君|くん|ちゃん|殿)?\s?[（(]([ぁ-んァ-ヺー・\s\u3000]{2,20})[）)]/.exec(
    text.slice(at, at + 28),
  );
  if (!match?.[1]) return 0;
  const written = foldPerson(match[1]);
  const known = [surname, given]
    .flatMap((part) => (part === undefined ? [] : [part, ...readingsOf(part)]))
    .map(foldPerson);
  const isReading = readings.has(written) || known.some((part) => written.startsWith(part) || written.endsWith(part));
  return isReading ? match[0].length : 0;
}

function entryOf(scope: string, { pseudonym, written }: Person): KeyEntry {
  return { scope, pseudonym: pseudonym ?? '', names: [...written] };
}

interface Candidate {
  readonly people: People;
  readonly person: Person;
}

/** Of several people with one surname: the one whom the words beside it say, the one spoken of last, 本人, the first. */
function choose(
  candidates: readonly Candidate[],
  beside: string | undefined,
  recent: readonly Person[],
): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const named = candidates.find(({ person }) => person.pseudonym !== undefined && person.pseudonym === beside);
  const last = recent.find((person) => candidates.some((candidate) => candidate.person === person));
  const principal = candidates.find(({ person }) => person.pseudonym === '本人');
  return named ?? candidates.find(({ person }) => person === last) ?? principal ?? candidates[0];
}

/** The name that a reading belongs to: the one before it, on the same or the next line. */
function neighbour(text: string, people: readonly PersonalData[], i: number): string | undefined {
  const own = people[i];
  const near = [people[i - 1], people[i + 1]].find(
    (other) => own && other && other.reason !== 'reading' && Math.abs(other.start - own.start) < 60,
  );
  return near && text.slice(near.start, near.end);
}
