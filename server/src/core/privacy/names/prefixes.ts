import { prefixPattern } from './words.ts';

/** A role or an agency inside a run of kanji; offsets in the run. */
export interface Prefix {
  readonly start: number;
  readonly end: number;
}

const kept = 4000;
let known = new Map<string, readonly Prefix[]>();

/** The roles and agencies inside a run of kanji, behind which a name may begin; remembered, since runs come again. */
export function prefixesIn(run: string): readonly Prefix[] {
  const found = known.get(run);
  if (found) return found;
  if (known.size >= kept) known = new Map();
  const prefixes = [...run.matchAll(prefixPattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  known.set(run, prefixes);
  return prefixes;
}
