import type { FactsOf } from '../../../../schemas/index.ts';
import type { Repository } from './repository.ts';

/** Evaluations of one plan: those of its case whose link leads to it. */
export function evaluationsOf(
  repository: Repository,
  planPath: string,
  caseNumber: string,
): readonly FactsOf<'evaluation'>[] {
  return repository
    .facts(caseNumber, 'evaluation')
    .filter((facts) => facts.plan !== undefined && repository.index.resolve(facts.plan)?.path === planPath);
}

/** Minutes that took up a case, with its entries. */
export function minutesOf(repository: Repository, caseNumber: string): readonly FactsOf<'minutes'>[] {
  return repository.facts(caseNumber, 'minutes');
}
