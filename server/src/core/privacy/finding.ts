import type { PersonalDataType, Tier } from './detector.ts';
import type { ReasonId } from './reasons.ts';

/** A finding while the pipeline runs: offsets in UTF-16 units of the line (finders) or of the text (after joining). */
export interface Hit {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly reason: ReasonId;
  /** For persons: the parts of the name as written, which propagation looks for elsewhere in the document. */
  readonly name?: NameParts;
  /** The name stands where staff stand: an attendee, a 担当, a profession. */
  readonly staff?: boolean;
}

/** 姓 and 名 as written; at least one of the two is there. */
export interface NameParts {
  readonly surname?: string;
  readonly given?: string;
}

/** The same hit with its offsets moved by `by` units. */
export function shifted<Place extends { readonly start: number; readonly end: number }>(hit: Place, by: number): Place {
  return { ...hit, start: hit.start + by, end: hit.end + by };
}
