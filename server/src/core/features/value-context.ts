import type { Field } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Candidate } from './candidate.ts';
import { type Spot, topValue } from './region.ts';

/** What the values at a place depend on. */
export interface ValueContext {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly spot: Spot;
  readonly field: Field;
  /** Number of the case that the place speaks of. */
  readonly caseNumber: string | undefined;
}

/** Offers the values of one meaning. */
export type ValueSource = (context: ValueContext) => readonly Candidate[];

/** The case that a place speaks of: its own row's (ケース, 番号), else the document's. */
export function caseNumberAt(spot: Spot): string | undefined {
  const own = spot.place.siblings.get('番号') ?? spot.place.siblings.get('ケース');
  return own || topValue(spot.region, 'ケース番号');
}
