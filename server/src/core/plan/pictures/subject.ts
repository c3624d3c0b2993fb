import type { FactsOf, FieldsOf, KindId } from '../../../../../schemas/index.ts';
import type { RecordOf } from '../../document/bind.ts';
import type { CaseDocument } from '../../document/document.ts';
import { type IndexEntry, indexEntryOf } from '../../workspace/case-index.ts';
import { foldCaseNumber } from '../../workspace/normalize.ts';
import type { Repository } from '../../workspace/repository.ts';
import { type Names, namesNotice, namesOfCase, noNames, withRealNames } from '../names.ts';

/** What a picture may use beside the index. */
export interface PictureOptions {
  /**
   * Another document of the case by its path, where its text is at hand (`picturePaths` names those that help).
   * The index does not hold 頻度 and 期間 of roles nor the entries of 支援経過.
   */
  readonly open?: (path: string) => CaseDocument | undefined;
  /** Real names of the register in place of 呼称, with a mark on the picture. Off unless asked for. */
  readonly names?: boolean;
}

/** A row of 役割分担. */
export interface RoleView {
  readonly agency: string | undefined;
  readonly roles: readonly string[];
  readonly staff: string | undefined;
  readonly frequency: string | undefined;
  readonly period: string | undefined;
  /** Zero-based line of the row, where it stands in the document that is shown. */
  readonly line: number | undefined;
}

/** A plan with as much of it as is at hand. */
export interface PlanView {
  readonly path: string;
  readonly facts: FactsOf<'plan'>;
  readonly roles: readonly RoleView[];
}

/** What a picture is about: a case, seen from one of its documents. */
export class Subject {
  readonly document: CaseDocument;
  readonly repository: Repository;
  /** Number of the case; undefined where the document gives none. */
  readonly number: string | undefined;
  readonly #open: (path: string) => CaseDocument | undefined;
  readonly #own: IndexEntry | undefined;
  readonly #names: Names;
  #plans: readonly PlanView[] | undefined;

  constructor(document: CaseDocument, repository: Repository, { open, names = false }: PictureOptions) {
    this.document = document;
    this.repository = repository;
    this.#open = open ?? (() => undefined);
    this.#own = indexEntryOf(document);
    this.number = numberOf(document, this.#own);
    this.#names = names ? namesOfCase(repository, this.number) : noNames;
  }

  /** What warns of real names; undefined where there are none. */
  get notice(): string | undefined {
    return this.#names.length > 0 ? namesNotice : undefined;
  }

  /** A text with real names in place of 呼称, where they are asked for. */
  say(text: string): string {
    return withRealNames(text, this.#names);
  }

  /** The municipality, with the town of the case where one repository serves several. */
  get office(): string {
    const { municipality, towns } = this.repository.config;
    const town = towns.length > 0 ? this.entries('case')[0]?.facts.town : undefined;
    return town ? `${municipality}（${town}）` : municipality;
  }

  /** The documents of the case of one kind, by path; the one that is shown stands for its older self in the index. */
  entries<K extends KindId>(kind: K): readonly IndexEntry<K>[] {
    const { index } = this.repository;
    const own = this.#own?.kind === kind ? [this.#own as IndexEntry<K>] : [];
    const indexed = this.number === undefined ? [] : index.ofCase(this.number, kind);
    const others = indexed.filter(({ path }) => path !== this.document.path);
    return [...others, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** A document whose text is at hand. */
  open(path: string): CaseDocument | undefined {
    return path === this.document.path ? this.document : this.#open(path);
  }

  /** The plans of the case, the oldest first. */
  get plans(): readonly PlanView[] {
    this.#plans ??= this.entries('plan')
      .map((entry) => this.#planView(entry))
      .sort((a, b) => compare(a.facts.round ?? 0, b.facts.round ?? 0) || compare(dayOf(a), dayOf(b)));
    return this.#plans;
  }

  /** The plan that the picture shows: the document itself, else the newest of the case. */
  get plan(): PlanView | undefined {
    const { plans } = this;
    return plans.find(({ path }) => path === this.document.path) ?? plans.at(-1);
  }

  #planView({ path, facts }: IndexEntry<'plan'>): PlanView {
    const document = this.open(path);
    const located = document?.as('plan')?.roles?.value;
    return { path, facts, roles: located ? located.map((row) => this.#role(row, path)) : rolesOf(facts) };
  }

  #role({ value, range }: LocatedRole, path: string): RoleView {
    return {
      agency: value.agency?.value,
      roles: (value.role?.value ?? []).map((item) => item.value),
      staff: value.staff?.value,
      frequency: value.frequency?.value,
      period: value.period?.value,
      line: path === this.document.path ? this.document.source.lineAt(range.start) : undefined,
    };
  }
}

type LocatedRole = NonNullable<RecordOf<FieldsOf<'plan'>>['roles']>['value'][number];

function rolesOf(facts: FactsOf<'plan'>): readonly RoleView[] {
  return (facts.roles ?? []).map((row) => ({
    agency: row.agency,
    roles: row.role ?? [],
    staff: undefined,
    frequency: undefined,
    period: undefined,
    line: undefined,
  }));
}

/** The number a document names; minutes count when they are about one case alone. */
function numberOf(document: CaseDocument, entry: IndexEntry | undefined): string | undefined {
  if (document.kind === 'minutes') return entry?.cases.length === 1 ? entry.cases[0] : undefined;
  const number = document.record.caseNumber?.value;
  return typeof number === 'string' ? number : undefined;
}

/** Whether a document can be a subject at all: it belongs to one case, or is a plan or a case that lacks its number. */
export function isSubject(document: CaseDocument, repository: Repository): boolean {
  if (!document.matter.present || document.kind === undefined) return false;
  if (document.kind === 'plan' || document.kind === 'case') return true;
  const number = new Subject(document, repository, {}).number;
  return number !== undefined && foldCaseNumber(number) !== '新規';
}

/** Documents whose text makes a picture fuller: plans (頻度, 期間 of roles) and 支援経過 (entries). */
export function picturePaths(document: CaseDocument, repository: Repository): readonly string[] {
  if (!isSubject(document, repository)) return [];
  const subject = new Subject(document, repository, {});
  const entries: readonly IndexEntry[] = [...subject.entries('plan'), ...subject.entries('progress')];
  return entries.map(({ path }) => path).filter((path) => path !== document.path);
}

/** Order of two values of one type. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayOf({ facts, path }: PlanView): string {
  return facts.writtenOn ?? facts.period?.start ?? path;
}
