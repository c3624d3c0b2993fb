import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Occasion } from './occasion.ts';
import { placeFor } from './place.ts';
import { valuesFor } from './values.ts';
import { writeDocument } from './write.ts';

/** A document to be written. */
export interface NewDocument {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Begins a document, filled with what is known; places to fill in are 〔…〕. `isTaken` tells paths that are in use. */
export function beginDocument(occasion: Occasion, isTaken: (path: string) => boolean): NewDocument {
  const { repository, kind, caseNumber } = occasion;
  const folded = { ...occasion, caseNumber: caseNumber === undefined ? undefined : foldCaseNumber(caseNumber) };
  const values = valuesFor(folded);
  const text = writeDocument(kind, values, repository.config, repository.today);
  return { path: placeFor(folded, values, isTaken), text };
}
