import { type FactsOf, type KindId, kindOf } from '../../../../schemas/index.ts';
import { plain } from '../document/bind.ts';
import type { CaseDocument } from '../document/document.ts';
import { identityOf } from './identity.ts';
import { foldCaseNumber } from './normalize.ts';

/** What is kept of a closed document: its plain values, no text and no tree. */
export interface IndexEntry<K extends KindId = KindId> {
  readonly path: string;
  readonly kind: K;
  readonly facts: FactsOf<K>;
  /** Folded numbers of the cases it belongs to. */
  readonly cases: readonly string[];
  /** Key that no other document may claim; undefined where a kind has none or parts of it are missing. */
  readonly identity: string | undefined;
}

/** All documents of a case repository by path, case and identity. Updates and look-ups do not depend on its size. */
export class CaseIndex {
  readonly #byPath = new Map<string, IndexEntry>();
  readonly #byCase = new Map<string, Set<IndexEntry>>();
  readonly #byIdentity = new Map<string, Set<IndexEntry>>();
  readonly #resources = new Set<IndexEntry>();

  get size(): number {
    return this.#byPath.size;
  }

  get entries(): Iterable<IndexEntry> {
    return this.#byPath.values();
  }

  /** Folded numbers of all cases that have a ケース document. */
  get caseNumbers(): readonly string[] {
    return [...this.#byCase.keys()];
  }

  put(entry: IndexEntry): void {
    this.remove(entry.path);
    this.#byPath.set(entry.path, entry);
    for (const number of entry.cases) add(this.#byCase, number, entry);
    if (entry.identity) add(this.#byIdentity, entry.identity, entry);
    if (entry.kind === 'resource') this.#resources.add(entry);
  }

  remove(path: string): void {
    const entry = this.#byPath.get(path);
    if (!entry) return;
    this.#byPath.delete(path);
    for (const number of entry.cases) drop(this.#byCase, number, entry);
    if (entry.identity) drop(this.#byIdentity, entry.identity, entry);
    this.#resources.delete(entry);
  }

  get(path: string): IndexEntry | undefined {
    return this.#byPath.get(path);
  }

  /** Documents of one kind that belong to a case, by path. */
  ofCase<K extends KindId>(number: string, kind: K): readonly IndexEntry<K>[] {
    const entries = this.#byCase.get(foldCaseNumber(number)) ?? [];
    return [...entries].filter((entry): entry is IndexEntry<K> => entry.kind === kind).sort(byPath);
  }

  hasCase(number: string): boolean {
    return this.ofCase(number, 'case').length > 0;
  }

  /** All documents that claim an identity, by path. */
  claims(identity: string): readonly IndexEntry[] {
    return [...(this.#byIdentity.get(identity) ?? [])].sort(byPath);
  }

  get resources(): readonly IndexEntry<'resource'>[] {
    return [...this.#resources] as IndexEntry<'resource'>[];
  }

  /** The document a link means: a path from the root, with or without `.md`, a `#heading` put aside. */
  resolve(link: string): IndexEntry | undefined {
    const path = linkPath(link);
    return this.#byPath.get(path) ?? this.#byPath.get(`${path}.md`);
  }
}

/** The path part of a link, normalised. */
export function linkPath(link: string): string {
  return (link.split('#')[0] ?? '')
    .trim()
    .replace(/\\/g, '/')
    .replace(/^\.?\//, '')
    .normalize('NFC');
}

function byPath(a: IndexEntry, b: IndexEntry): number {
  return a.path < b.path ? -1 : 1;
}

function add(map: Map<string, Set<IndexEntry>>, key: string, entry: IndexEntry): void {
  const set = map.get(key);
  if (set) set.add(entry);
  else map.set(key, new Set([entry]));
}

function drop(map: Map<string, Set<IndexEntry>>, key: string, entry: IndexEntry): void {
  const set = map.get(key);
  set?.delete(entry);
  if (set?.size === 0) map.delete(key);
}

/** The index entry of a document; undefined for files that are no case document. */
export function indexEntryOf(document: CaseDocument): IndexEntry | undefined {
  if (!document.kind) return undefined;
  const facts = plain(document.record, kindOf(document.kind).fields) as FactsOf<KindId>;
  return {
    path: document.path,
    kind: document.kind,
    facts,
    cases: caseNumbersOf(document.kind, facts),
    identity: identityOf(document.kind, facts),
  };
}

function caseNumbersOf(kind: KindId, facts: FactsOf<KindId>): readonly string[] {
  if (kind === 'minutes') {
    const { cases } = facts as FactsOf<'minutes'>;
    return [...new Set((cases ?? []).flatMap((entry) => (entry.number ? [foldCaseNumber(entry.number)] : [])))];
  }
  const number = (facts as { caseNumber?: string }).caseNumber;
  return number ? [foldCaseNumber(number)] : [];
}
