import type { FactsOf } from '../../../../../schemas/index.ts';
import { foldName } from '../../workspace/normalize.ts';
import { defineRule, forKind } from '../rule.ts';

type Assessment = FactsOf<'assessment'>;
type Plan = FactsOf<'plan'>;

/** Keys by which needs are matched: their id, and their text. */
function keysOf(item: { readonly id?: string; readonly issue?: string }): readonly string[] {
  return [...(item.id ? [`#${item.id}`] : []), ...(item.issue ? [foldName(item.issue)] : [])];
}

function assessedKeys(assessments: readonly Assessment[]): ReadonlySet<string> {
  return new Set(assessments.flatMap((assessment) => (assessment.issues ?? []).flatMap(keysOf)));
}

/** Needs that have a goal and support in any plan of the case. */
function plannedKeys(plans: readonly Plan[]): ReadonlySet<string> {
  const supported = plans.flatMap((plan) => (plan.needs ?? []).filter((need) => need.goal && need.support));
  return new Set(supported.flatMap(keysOf));
}

function latest(assessments: readonly Assessment[]): Assessment | undefined {
  return [...assessments].sort((a, b) => ((a.writtenOn ?? '') < (b.writtenOn ?? '') ? 1 : -1))[0];
}

export const rule = defineRule({
  id: 'plan/need-without-support',
  severity: 'warning',
  kinds: ['plan'],
  texts: {
    title: { ja: 'アセスメントの課題とプランが結びついていません', en: 'Assessment and plan do not match' },
    why: {
      ja: '見立てた課題に支援があり、支援に理由があることを、本人と関係機関が確かめられるようにするためです。',
      en: 'Person and agencies should see that each issue has its support and each goal its reason.',
    },
    do: {
      ja: '課題を「課題と支援」に加えて目標と支援内容を書くか、アセスメントの課題を見直してください（言葉をそろえるか、同じidを付けると結びつきます）。',
      en: 'Add the issue with goal and support, or revise the assessment; they are tied by the same words or the same id.',
    },
    messages: {
      unsupported: {
        ja: 'アセスメントの課題のうち{count}件に、目標や支援内容がありません。',
        en: '{count} assessed issues have no goal or support.',
      },
      unassessed: { ja: 'この課題は、アセスメントにありません。', en: 'This need is not in the assessment.' },
    },
  },
  examples: {
    ok: [
      {
        'cases/R6-001/アセスメント.md':
          '課題:\n  - 課題: 社会的孤立(ひきこもり等含む)\n    誰の: 長男\n  - 課題: 病気\n    誰の: 本人',
      },
    ],
    ng: [
      {
        'cases/R6-001/アセスメント.md':
          '課題:\n  - 課題: 社会的孤立(ひきこもり等含む)\n    誰の: 長男\n  - 課題: 病気\n    誰の: 本人\n  - 課題: 経済的困窮\n    誰の: 本人',
        'cases/R6-001/プラン-1.md': '回: 1',
      },
    ],
  },
  check: forKind('plan', (plan, { document, repository }, report) => {
    const number = plan.caseNumber?.value;
    const assessments = number === undefined ? [] : repository.facts(number, 'assessment');
    if (number === undefined || assessments.length === 0 || !plan.needs) return;
    const assessed = assessedKeys(assessments);
    for (const { value } of plan.needs.value) {
      const keys = keysOf({
        ...(value.id ? { id: value.id.value } : {}),
        ...(value.issue ? { issue: value.issue.value } : {}),
      });
      if (value.issue && !keys.some((key) => assessed.has(key)))
        report({ message: 'unassessed', range: value.issue.range });
    }
    const plans = repository.index.ofCase(number, 'plan');
    const newest = plans.every(
      (other) => other.path === document.path || (other.facts.round ?? 0) < (plan.round?.value ?? 0),
    );
    const planned = plannedKeys(plans.map((entry) => entry.facts));
    const open = (latest(assessments)?.issues ?? []).filter(
      (issue) => issue.issue !== undefined && !keysOf(issue).some((key) => planned.has(key)),
    );
    if (newest && open.length > 0)
      report({ message: 'unsupported', range: plan.needs.key ?? plan.needs.range, params: { count: open.length } });
  }),
});
