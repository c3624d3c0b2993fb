import type { FactsOf } from '../../../../schemas/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { foldCaseNumber } from './normalize.ts';
import { minutesOf } from './plan-links.ts';
import type { Repository } from './repository.ts';

type Minutes = FactsOf<'minutes'>;

/** What a meeting said of a case, sentence by sentence: the entry's decision and the decisions that name the case (or none). */
function saidOf(minutes: Minutes, number: string): readonly string[] {
  const same = (other: string | undefined) => other !== undefined && foldCaseNumber(other) === foldCaseNumber(number);
  const entries = (minutes.cases ?? []).filter((entry) => same(entry.number)).map((entry) => entry.decision ?? '');
  const decisions = (minutes.decisions ?? [])
    .filter((d) => d.caseNumber === undefined || same(d.caseNumber))
    .map((d) => d.content ?? '');
  return [...entries, ...decisions].flatMap((text) => text.split('。'));
}

/** A meeting that puts a thing off or finds it needless has not found it necessary. */
const denial = /見送|不要|必要(?:は|が)?ない|必要なし|行わない|使わない|利用しない|しないこと|保留/;

const affirms = (pattern: RegExp) => (sentence: string) => pattern.test(sentence) && !denial.test(sentence);

/** A meeting found 参加支援 needed, or the linked meeting decided the plan that uses it. */
function isJudged(repository: Repository, number: string, link: string | undefined): boolean {
  if (minutesOf(repository, number).some((minutes) => saidOf(minutes, number).some(affirms(/参加支援/)))) return true;
  const entry = link === undefined ? undefined : repository.index.resolve(link);
  return (
    entry?.kind === 'minutes' && saidOf(entry.facts as Minutes, number).some(affirms(/プラン.{0,12}(?:決定|承認|了承)/))
  );
}

/** A plan with 参加支援, past its draft, for which no meeting is on record that found it necessary. */
export function lacksJudgement(document: CaseDocument, repository: Repository): boolean {
  const plan = document.as('plan');
  const state = plan?.state?.value;
  if (!plan?.caseNumber || state === undefined || state === '案') return false;
  if (!(plan.programs?.value ?? []).some(({ value }) => value === '参加支援')) return false;
  return !isJudged(repository, plan.caseNumber.value, plan.meeting?.value);
}
