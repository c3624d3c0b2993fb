import { addMonths, readDate } from '../../../../schemas/dates.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { IndexEntry } from '../workspace/case-index.ts';
import { isClosed } from '../workspace/case-state.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import { evaluationsOf } from '../workspace/plan-links.ts';
import type { Repository } from '../workspace/repository.ts';
import { caseNumbers, currentPlan } from './plans.ts';

/** What falls due. */
export type DueKind = 'monitoring' | 'planEnd' | 'consentExpiry' | 'followUp' | 'decision';

/** One thing that falls due on a day. It names no person and quotes no free text. */
export interface DueItem {
  readonly kind: DueKind;
  /** ISO date. */
  readonly date: string;
  readonly caseNumber: string;
  /** The document that says so. */
  readonly path: string;
  /** Who is to do it, by the names of the register. */
  readonly agencies: readonly string[];
  readonly overdue: boolean;
}

/** Names of what falls due. */
export const dueLabels: Readonly<Record<DueKind, Text>> = {
  monitoring: { ja: 'モニタリング', en: 'Monitoring' },
  planEnd: { ja: 'プランの終了', en: 'End of plan' },
  consentExpiry: { ja: '同意の有効期限', en: 'Consent expires' },
  followUp: { ja: 'フォローアップ', en: 'Follow-up' },
  decision: { ja: '決定事項', en: 'Decision' },
};

type Item = Omit<DueItem, 'overdue'>;

/** Everything that falls due in a repository, the earliest first. Past days stay until the work is recorded. */
export function dueItems(repository: Repository): readonly DueItem[] {
  const items = caseNumbers(repository).flatMap((number) => [
    ...ofPlan(repository, number),
    ...ofConsents(repository, number),
    ...ofClosure(repository, number),
    ...ofDecisions(repository, number),
  ]);
  const { today } = repository;
  const key = ({ date, caseNumber, path }: Item) => `${date} ${caseNumber} ${path}`;
  return items
    .map((item) => ({ ...item, overdue: item.date < today }))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function ofPlan(repository: Repository, caseNumber: string): Item[] {
  const plan = currentPlan(repository, caseNumber);
  if (!plan) return [];
  const { monitoring, period, lead } = plan.facts;
  const common = { caseNumber, path: plan.path, agencies: lead ?? [] };
  const since = monitoring && addMonths(monitoring, -1);
  const done =
    since !== undefined && evaluationsOf(repository, plan.path, caseNumber).some(({ date }) => (date ?? '') >= since);
  return [
    ...(monitoring && !done ? [{ ...common, kind: 'monitoring' as const, date: monitoring }] : []),
    ...(period?.end ? [{ ...common, kind: 'planEnd' as const, date: period.end }] : []),
  ];
}

function ofConsents(repository: Repository, caseNumber: string): Item[] {
  if (isClosed(repository, caseNumber)) return [];
  return repository.index.ofCase(caseNumber, 'consent').flatMap(({ path, facts }) => {
    const { person = '', until, withdrawn, taker } = facts;
    if (!until || withdrawn) return [];
    const renewed = repository.consents
      .forms(caseNumber, person)
      .some((form) => form.path !== path && !form.facts.withdrawn && (form.facts.until ?? '9999') > until);
    return renewed
      ? []
      : [{ kind: 'consentExpiry' as const, date: until, caseNumber, path, agencies: taker ? [taker] : [] }];
  });
}

function ofClosure(repository: Repository, caseNumber: string): Item[] {
  return repository.index.ofCase(caseNumber, 'closure').flatMap(({ path, facts }) => {
    const date = facts.date && followUpDate(facts.followUp?.when, facts.date);
    if (!date || facts.reopened || date < addMonths(repository.today, -6)) return [];
    return [{ kind: 'followUp' as const, date, caseNumber, path, agencies: facts.successor ? [facts.successor] : [] }];
  });
}

/** A date, or a span from the day of closing: 3か月後, 半年後, 1年後, 2024年9月. */
function followUpDate(text: string | undefined, from: string): string | undefined {
  if (!text) return undefined;
  const folded = text.normalize('NFKC');
  const exact = readDate(folded.split(/[\s(]/)[0] ?? '').iso;
  if (exact) return exact;
  const month = /(\d{4})年(\d{1,2})月/.exec(folded);
  if (month?.[1] && month[2]) return `${month[1]}-${month[2].padStart(2, '0')}-01`;
  const span = /(\d{1,2})\s*(?:か|ヶ|カ|ケ|箇)?月後/.exec(folded);
  if (span) return addMonths(from, Number(span[1]));
  if (folded.includes('半年後')) return addMonths(from, 6);
  const years = /(\d)年後/.exec(folded);
  return years ? addMonths(from, Number(years[1]) * 12) : undefined;
}

/** Months after which a decision that nobody came back to is no longer a matter of days. */
const forgotten = 6;

/**
 * Open decisions of the last meeting on a case: those of earlier ones were looked at there. What has a day of 完了 is
 * done; an 評価 on or behind the day has looked at the work, and after half a year the plan's own days remind.
 */
function ofDecisions(repository: Repository, caseNumber: string): Item[] {
  if (isClosed(repository, caseNumber)) return [];
  const minutes = [...repository.index.ofCase(caseNumber, 'minutes')].sort((a, b) =>
    (a.facts.date ?? '') < (b.facts.date ?? '') ? 1 : -1,
  )[0];
  if (!minutes) return [];
  const evaluated = repository.facts(caseNumber, 'evaluation').map(({ date }) => date ?? '');
  const since = addMonths(repository.today, -forgotten);
  return decisionsOf(minutes, caseNumber).filter(
    ({ date: due }) => due >= since && !evaluated.some((date) => date >= due),
  );
}

function decisionsOf({ path, facts }: IndexEntry<'minutes'>, caseNumber: string): Item[] {
  const single = (facts.cases ?? []).length === 1;
  return (facts.decisions ?? []).flatMap(({ due, done, agency, caseNumber: own }) => {
    const belongs = own === undefined ? single : foldCaseNumber(own) === foldCaseNumber(caseNumber);
    return due && !done && belongs
      ? [{ kind: 'decision' as const, date: due, caseNumber, path, agencies: agency ?? [] }]
      : [];
  });
}
