import type { FactsOf } from '../../../../../schemas/index.ts';
import type { Located } from '../../document/bind.ts';
import type { CaseDocument } from '../../document/document.ts';
import type { Repository } from '../../workspace/repository.ts';
import { defineRule, type Report } from '../rule.ts';

/** A date of this document that may not lie before an earlier step of the case. */
interface Step {
  readonly date: Located<string> | undefined;
  readonly step: string;
  readonly earlier: readonly { readonly date: string | undefined; readonly step: string }[];
}

const earliest = (dates: readonly (string | undefined)[]) => dates.filter((date) => date !== undefined).sort()[0];

function received(repository: Repository, number: string) {
  return { date: earliest(repository.facts(number, 'case').map((f) => f.receivedOn)), step: '受付日' };
}

/**
 * The assessment a plan rests on: each plan has its own chain, so one written before it is enough, and an assessment
 * that another plan follows belongs to that plan (outreach begins before there is any).
 */
function assessed(repository: Repository, number: string, writtenOn: string | undefined) {
  const first = earliest(repository.facts(number, 'assessment').map((f) => f.writtenOn));
  const followed = repository
    .facts(number, 'plan')
    .some((plan) => (plan.writtenOn ?? '') >= (first ?? '') && plan.writtenOn !== writtenOn);
  return { date: followed ? undefined : first, step: 'アセスメントの作成日' };
}

/** The plan an evaluation is about, by its link. */
function planOf(document: CaseDocument, repository: Repository): FactsOf<'plan'> | undefined {
  const link = document.as('evaluation')?.plan?.value;
  const entry = link === undefined ? undefined : repository.index.resolve(link);
  return entry?.kind === 'plan' ? (entry.facts as FactsOf<'plan'>) : undefined;
}

function stepsOf(document: CaseDocument, repository: Repository, number: string): readonly Step[] {
  const plan = document.as('plan');
  const assessment = document.as('assessment');
  const evaluation = document.as('evaluation');
  const closure = document.as('closure');
  if (assessment) return [{ date: assessment.writtenOn, step: '作成日', earlier: [received(repository, number)] }];
  if (plan) {
    return [
      {
        date: plan.writtenOn,
        step: '作成日',
        earlier: [received(repository, number), assessed(repository, number, plan.writtenOn?.value)],
      },
      { date: plan.decidedOn, step: '支援決定日', earlier: [{ date: plan.writtenOn?.value, step: '作成日' }] },
    ];
  }
  if (evaluation) {
    const own = planOf(document, repository);
    return [
      {
        date: evaluation.date,
        step: '評価日',
        earlier: [{ date: own?.decidedOn ?? own?.writtenOn, step: 'プランの決定日' }],
      },
    ];
  }
  if (closure) {
    const entry = closure.evaluation && repository.index.resolve(closure.evaluation.value);
    const facts = entry?.kind === 'evaluation' ? (entry.facts as FactsOf<'evaluation'>) : undefined;
    return [
      {
        date: closure.date,
        step: '終結日',
        earlier: [{ date: facts?.date, step: '評価日' }, received(repository, number)],
      },
    ];
  }
  return [];
}

function judge({ date, step, earlier }: Step): Report<'order'> | undefined {
  const broken = date && earlier.find((other) => other.date !== undefined && date.value < other.date);
  return broken ? { message: 'order', range: date.range, params: { step, earlier: broken.step } } : undefined;
}

export const rule = defineRule({
  id: 'document/date-order',
  severity: 'warning',
  texts: {
    title: { ja: '日付の順が前後しています', en: 'Dates are out of order' },
    why: {
      ja: '受付、アセスメント、プラン、決定、評価、終結の順に進むのが支援の流れだからです。',
      en: 'A case goes from intake over assessment, plan, decision and evaluation to closing.',
    },
    do: { ja: 'どちらの日付が正しいかを確かめてください。', en: 'See which of the two dates is right.' },
    messages: { order: { ja: '「{step}」が「{earlier}」より前になっています。', en: '{step} lies before {earlier}.' } },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '支援決定日: 2024-05-20' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '作成日: 2024-03-01' }],
  },
  kinds: ['assessment', 'plan', 'evaluation', 'closure'],
  check({ document, repository }, report) {
    const number = document.record.caseNumber?.value;
    if (typeof number !== 'string') return;
    for (const step of stepsOf(document, repository, number)) {
      const broken = judge(step);
      if (broken) report(broken);
    }
  },
});
