import type { FactsOf } from '../../../../schemas/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { foldCaseNumber } from './normalize.ts';
import { minutesOf } from './plan-links.ts';
import type { Repository } from './repository.ts';

type Minutes = FactsOf<'minutes'>;

/** What a meeting said of a case: the entry's decision and the decisions that name the case (or no case). */
function saidOf(minutes: Minutes, number: string): string {
  const same = (other: string | undefined) => other !== undefined && foldCaseNumber(other) === foldCaseNumber(number);
  const entries = (minutes.cases ?? []).filter((entry) => same(entry.number)).map((entry) => entry.decision ?? '');
  const decisions = (minutes.decisions ?? [])
    .filter((d) => d.caseNumber === undefined || same(d.caseNumber))
    .map((d) => d.content ?? '');
  return [...entries, ...decisions].join('\n');
}

/** A meeting found 参加支援 needed, or the linked meeting decided the plan that uses it. */
function isJudged(repository: Repository, number: string, link: string | undefined): boolean {
  if (minutesOf(repository, number).some((minutes) => saidOf(minutes, number).includes('参加支援'))) return true;
  const entry = link === undefined ? undefined : repository.index.resolve(link);
  return entry?.kind === 'minutes' && /プラン.*決定|決定/.test(saidOf(entry.facts as Minutes, number));
}

/** A plan with 参加支援, past its draft, for which no meeting is on record that found it necessary. */
export function lacksJudgement(document: CaseDocument, repository: Repository): boolean {
  const plan = document.as('plan');
  const state = plan?.state?.value;
  if (!plan?.caseNumber || state === undefined || state === '案') return false;
  if (!(plan.programs?.value ?? []).some(({ value }) => value === '参加支援')) return false;
  return !isJudged(repository, plan.caseNumber.value, plan.meeting?.value);
}
