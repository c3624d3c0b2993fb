import type { Repository } from './repository.ts';

/** Whether a case has ended: its ケース says so, or a 終結 that was not reopened exists. */
export function isClosed(repository: Repository, caseNumber: string): boolean {
  const state = repository.facts(caseNumber, 'case')[0]?.state;
  if (state === '終結' || state === '中断') return true;
  return repository.facts(caseNumber, 'closure').some((closure) => closure.reopened === undefined);
}
