import { addMonths } from '../../../../../schemas/dates.ts';
import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'plan/period',
  severity: 'error',
  kinds: ['plan'],
  texts: {
    title: { ja: 'プラン期間が正しくありません', en: 'The period of the plan is wrong' },
    why: {
      ja: '期間は見直しの区切りです。最長の月数はkasane.yamlで決められます（国の定めはありません）。',
      en: 'The period is when the plan is looked at anew; its limit is the office’s own (kasane.yaml).',
    },
    do: { ja: '開始と終了の日を確かめてください。', en: 'Check first and last day.' },
    messages: {
      reversed: { ja: 'プランの終了が、開始より前になっています。', en: 'The plan ends before it starts.' },
      long: { ja: 'プラン期間が{months}か月を超えています。', en: 'The plan is longer than {months} months.' },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': 'プラン期間:\n  開始: 2024-05-20\n  終了: 2025-03-31' }],
    ng: [
      {
        'cases/R6-001/プラン-1.md':
          'プラン期間:\n  開始: 2024-05-20\n  終了: 2024-05-01\n次回モニタリング: 2024-04-20\n状態: 案',
      },
      { 'cases/R6-001/プラン-1.md': 'プラン期間:\n  開始: 2024-05-20\n  終了: 2026-03-31' },
    ],
  },
  check: forKind('plan', (plan, { repository }, report) => {
    const { start, end } = plan.period?.value ?? {};
    if (!start || !end) return;
    const months = repository.config.maxMonths;
    if (end.value < start.value) report({ message: 'reversed', range: end.range });
    else if (end.value > addMonths(start.value, months))
      report({ message: 'long', range: end.range, severity: 'warning', params: { months } });
  }),
});
