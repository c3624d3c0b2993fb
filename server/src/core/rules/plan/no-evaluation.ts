import { evaluationsOf } from '../../workspace/plan-links.ts';
import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'plan/no-evaluation',
  severity: 'error',
  kinds: ['plan'],
  texts: {
    title: { ja: '評価のないまま終了しています', en: 'The plan has ended without an evaluation' },
    why: {
      ja: 'プランの終わりには、目標の達成を評価して次の方針を決めるものだからです。',
      en: 'At its end a plan is evaluated, and what follows is decided.',
    },
    do: {
      ja: '「評価」の文書を作り、「プラン」にこのプランへのリンクを書いてください。',
      en: 'Write an 評価 whose プラン links to this plan.',
    },
    messages: {
      missing: {
        ja: '状態が「終了」ですが、このプランの評価がありません。',
        en: 'The state is 終了, but there is no 評価 of this plan.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '状態: 支援中' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '状態: 終了' }],
  },
  check: forKind('plan', (plan, { document, repository }, report) => {
    if (plan.state?.value !== '終了' || !plan.caseNumber) return;
    if (evaluationsOf(repository, document.path, plan.caseNumber.value).length > 0) return;
    report({ message: 'missing', range: plan.state.range });
  }),
});
