import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { type IndexEntry, indexEntryOf } from '../workspace/case-index.ts';
import type { Repository } from '../workspace/repository.ts';

/** What a new document is made for. */
export interface Occasion {
  readonly repository: Repository;
  readonly kind: KindId;
  /** Undefined for kinds that belong to no single case. */
  readonly caseNumber?: string | undefined;
  /** Of a 社会資源. */
  readonly name?: string | undefined;
  /** The document that it follows on, as it stands in the editor: what it says goes before what the index knows. */
  readonly from?: CaseDocument | undefined;
}

/** A value to be written: text, a list, or a block by English ids. */
export type Value = string | readonly Value[] | { readonly [id: string]: Value | undefined };
/** Values that a new document is filled with, by English id. */
export type Values = { readonly [id: string]: Value | undefined };

type Entry<K extends KindId> = Pick<IndexEntry<K>, 'facts' | 'path'>;

/** The document that the new one follows on, when it is of this kind. */
export function ownOrigin<K extends KindId>({ from }: Occasion, kind: K): Entry<K> | undefined {
  const entry = from && indexEntryOf(from);
  return entry?.kind === kind ? (entry as IndexEntry<K>) : undefined;
}

/** The case's latest document of a kind, by its number or date. */
export function latest<K extends KindId>(occasion: Occasion, kind: K): Entry<K> | undefined {
  const origin = ownOrigin(occasion, kind);
  if (origin) return origin;
  const entries = occasion.repository.index.ofCase(occasion.caseNumber ?? '', kind);
  return entries.toSorted((a, b) => (orderOf(a.facts) < orderOf(b.facts) ? 1 : -1))[0];
}

function orderOf(facts: FactsOf<KindId>): string {
  const { writtenOn, date, round } = facts as { writtenOn?: string; date?: string; round?: number };
  return `${String(round ?? 0).padStart(4, '0')} ${date ?? writtenOn ?? ''}`;
}

/** The number of the next plan. */
export function roundOf({ repository, caseNumber }: Occasion): number {
  const rounds = repository.facts(caseNumber ?? '', 'plan').map((plan) => plan.round ?? 0);
  return Math.max(0, ...rounds) + 1;
}
