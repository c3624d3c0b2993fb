import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import { CaseDocument } from '../document/document.ts';
import type { Detector } from '../privacy/detector.ts';
import type { NameLists } from '../privacy/mask-letters.ts';
import type { PersonsRegister } from '../privacy/register.ts';
import type { RegisterPlace } from '../privacy/register-place.ts';
import { AgencyRegister } from './agencies.ts';
import { CaseIndex, indexEntryOf } from './case-index.ts';
import { Config } from './config.ts';
import { Consents } from './consent.ts';
import { Scope } from './scope.ts';

/** A person of a household (世帯 or 関係者) as the ケース document lists them. */
export interface HouseholdMember {
  readonly name: string;
  readonly relation: string | undefined;
  readonly age: string | undefined;
  readonly together: boolean | undefined;
  /** False for 関係者. */
  readonly household: boolean;
}

/** What a repository is given from outside. */
export interface RepositoryOptions {
  /** ISO date of today; kasane.yaml's 基準日 goes before it. */
  readonly today: string;
  /** A day that was asked for expressly: it goes before 基準日. */
  readonly asOf?: string;
  readonly detector?: Detector;
  /** What lists know of names; without them only names in kana or Latin letters tell their initials. */
  readonly nameLists?: NameLists;
  readonly persons?: PersonsRegister;
}

/**
 * One case repository as the engine knows it: its configuration, its register and the index of its documents.
 * Texts are handed in; nothing is read from outside.
 */
export class Repository {
  readonly index = new CaseIndex();
  readonly consents: Consents;
  register: AgencyRegister;
  detector: Detector | undefined;
  readonly nameLists: NameLists | undefined;
  /** Real names behind the 呼称; undefined where the register is not at hand. */
  persons: PersonsRegister | undefined;
  /** Where such a register may be made when there is none; asked at each fix, for git may have changed its mind. */
  placeForPersons: () => RegisterPlace | undefined = () => undefined;
  #config: Config;
  #scope: Scope;
  #today: string;
  readonly #asOf: string | undefined;

  constructor(config: string, agencies: string | undefined, options: RepositoryOptions) {
    this.#config = new Config(config);
    this.#scope = new Scope(this.#config);
    this.register = new AgencyRegister(agencies);
    this.detector = options.detector;
    this.nameLists = options.nameLists;
    this.persons = options.persons;
    this.#today = options.today;
    this.#asOf = options.asOf;
    this.consents = new Consents(
      this.index,
      () => this.register,
      () => this.#config,
    );
  }

  get config(): Config {
    return this.#config;
  }

  /** Kinds and levels follow from the configuration: a new one asks for the documents to be read again. */
  set config(config: Config) {
    this.#config = config;
    this.#scope = new Scope(config);
  }

  /** Which files are case documents. */
  get scope(): Scope {
    return this.#scope;
  }

  /** The day that counts as today. */
  get today(): string {
    return this.#asOf ?? this.config.asOf ?? this.#today;
  }

  set today(date: string) {
    this.#today = date;
  }

  /** Parses one text; the document shares nothing with the index. */
  parse(path: string, text: string): CaseDocument {
    return new CaseDocument(path, text, this.config.kindOf);
  }

  /** Puts a document into the index, or takes it out when it is no case document (any more). */
  update(document: CaseDocument): void {
    const entry = indexEntryOf(document);
    if (entry) this.index.put(entry);
    else this.index.remove(document.path);
  }

  remove(path: string): void {
    this.index.remove(path);
  }

  /** The people of a case, 世帯 first. */
  household(caseNumber: string): readonly HouseholdMember[] {
    return this.index.ofCase(caseNumber, 'case').flatMap((entry) => peopleOf(entry.facts));
  }

  /** Facts of a case's documents of one kind. */
  facts<K extends KindId>(caseNumber: string, kind: K): readonly FactsOf<K>[] {
    return this.index.ofCase(caseNumber, kind).map((entry) => entry.facts);
  }
}

function peopleOf(facts: FactsOf<'case'>): HouseholdMember[] {
  const member = (household: boolean) => (m: NonNullable<FactsOf<'case'>['household']>[number]) =>
    m.name === undefined
      ? []
      : [
          {
            name: m.name,
            relation: m.relation,
            age: m.age,
            together: m.together === undefined ? undefined : m.together === 'はい',
            household,
          },
        ];
  return [...(facts.household ?? []).flatMap(member(true)), ...(facts.others ?? []).flatMap(member(false))];
}
