import type { IndexEntry } from '../workspace/case-index.ts';
import { isClosed } from '../workspace/case-state.ts';
import type { Repository } from '../workspace/repository.ts';

/** The plan a case runs by: its newest one that is decided or running; undefined for cases that have ended. */
export function currentPlan(repository: Repository, caseNumber: string): IndexEntry<'plan'> | undefined {
  if (isClosed(repository, caseNumber)) return undefined;
  const plans = repository.index.ofCase(caseNumber, 'plan');
  const running = plans.filter(({ facts }) => facts.state === '支援中' || facts.state === '決定');
  return running.sort((a, b) => (b.facts.round ?? 0) - (a.facts.round ?? 0))[0];
}

/** Case numbers as their ケース documents write them, in order. */
export function caseNumbers(repository: Repository): readonly string[] {
  const numbers: string[] = [];
  for (const entry of repository.index.entries) {
    if (entry.kind === 'case' && entry.cases[0])
      numbers.push((entry as IndexEntry<'case'>).facts.caseNumber ?? entry.cases[0]);
  }
  return numbers.sort();
}
