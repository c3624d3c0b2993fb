import { addMonths } from '../../../../../schemas/dates.ts';
import type { FieldsOf } from '../../../../../schemas/index.ts';
import type { RecordOf } from '../../document/bind.ts';
import { missingFields } from '../../document/levels.ts';
import { isClosed } from '../../workspace/case-state.ts';
import { evaluationsOf } from '../../workspace/plan-links.ts';
import { addFieldFix } from '../document/required.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** The check has passed and nobody wrote one: no evaluation since, no later plan, the case still open. */
function isOverdue(plan: RecordOf<FieldsOf<'plan'>>, { document, repository }: RuleContext): boolean {
  const { monitoring, state, caseNumber, round } = plan;
  if (!monitoring || !caseNumber || monitoring.value >= repository.today) return false;
  if (state?.value !== '支援中' && state?.value !== '決定') return false;
  if (isClosed(repository, caseNumber.value)) return false;
  const since = addMonths(monitoring.value, -1);
  const evaluated = evaluationsOf(repository, document.path, caseNumber.value).some(
    (evaluation) => (evaluation.date ?? '') >= since,
  );
  const replaced = repository.facts(caseNumber.value, 'plan').some((other) => (other.round ?? 0) > (round?.value ?? 0));
  return !evaluated && !replaced;
}

export const rule = defineRule({
  id: 'plan/monitoring',
  severity: 'error',
  kinds: ['plan'],
  texts: {
    title: { ja: '次回モニタリングの日が決まっていないか、過ぎています', en: 'The next monitoring is missing or past' },
    why: {
      ja: '支援の実施状況は定期的に確かめ、必要に応じてプランを見直すものだからです。',
      en: 'How the support goes is checked at regular times, and the plan revised where needed.',
    },
    do: {
      ja: '次に様子を確かめる日を書くか、確かめた結果を「評価」に記録してください。',
      en: 'Write the day of the next check, or record the check as 評価.',
    },
    messages: {
      missing: { ja: '次回モニタリングの日が書かれていません。', en: 'The day of the next monitoring is missing.' },
      afterEnd: {
        ja: '次回モニタリングが、プランの終了より後になっています。',
        en: 'The next monitoring lies after the end of the plan.',
      },
      overdue: {
        ja: '次回モニタリングの日を過ぎましたが、評価の記録がありません。',
        en: 'The monitoring is overdue: there is no 評価 since.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '次回モニタリング: 2024-08-20' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '次回モニタリング:' },
      { 'cases/R6-001/プラン-1.md': '次回モニタリング: 2025-06-01' },
      { 'cases/R6-001/プラン-1.md': '次回モニタリング: 2024-05-25' },
    ],
  },
  check(context, report) {
    const { document, repository } = context;
    const plan = document.as('plan');
    if (!plan || !document.matter.closed) return;
    const missing =
      plan.state?.value === '終了'
        ? undefined
        : missingFields(document, repository.config).find(
            (m) => m.depth === 0 && m.field.key === '次回モニタリング' && m.level === 'must',
          );
    if (missing) report({ message: 'missing', range: missing.range, fixes: () => addFieldFix(document, missing) });
    const { monitoring } = plan;
    const { start, end } = plan.period?.value ?? {};
    if (!monitoring) return;
    // A reversed period is what plan/period says.
    const ends = end && !(start && end.value < start.value) ? end.value : undefined;
    if (ends !== undefined && monitoring.value > ends)
      report({ message: 'afterEnd', range: monitoring.range, severity: 'warning' });
    else if (isOverdue(plan, context)) report({ message: 'overdue', range: monitoring.range, severity: 'warning' });
  },
});
