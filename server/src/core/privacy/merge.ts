import type { PersonalDataType } from './detector.ts';
import type { Hit } from './finding.ts';

/** Where two kinds claim the same place the higher one keeps it. */
const priority: Readonly<Partial<Record<PersonalDataType, number>>> = {
  ADDRESS: 3,
  EMAIL: 3,
  SNS_ID: 2,
  PERSON: 1,
  PHONE: 2,
  POSTAL_CODE: 1,
};
const rank = (hit: Hit): number => (hit.tier === 'certain' ? 10 : 0) + (priority[hit.type] ?? 2);

/** Sorts by place and takes out overlaps: the higher kind wins, of equal ones the longer, then the earlier. */
export function merge(hits: readonly Hit[]): Hit[] {
  const byRank = hits.toSorted((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const kept: Hit[] = [];
  for (const hit of byRank) {
    if (isTaken(taken, hit)) continue;
    for (let i = hit.start; i < hit.end; i++) taken.add(i);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isTaken(taken: ReadonlySet<number>, hit: Hit): boolean {
  for (let i = hit.start; i < hit.end; i++) if (taken.has(i)) return true;
  return false;
}
