import { lacksJudgement } from '../../workspace/judgement.ts';
import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'plan/participation',
  severity: 'error',
  kinds: ['plan'],
  texts: {
    title: { ja: '会議の判断のない参加支援です', en: '参加支援 without a meeting’s judgement' },
    why: {
      ja: '参加支援は、会議で必要と判断された方の相談を受け付けて始まるものだからです。',
      en: '参加支援 takes those for whom a meeting found it necessary.',
    },
    do: {
      ja: '会議で参加支援の要否を話し合い、会議録の「決定」か「決定事項」に記録してください。',
      en: 'Have a meeting judge the need and record it under 決定 or 決定事項.',
    },
    messages: {
      missing: {
        ja: '参加支援を使うとした会議の記録が見つかりません。',
        en: 'No minutes record that 参加支援 is needed.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '事業:\n  - 参加支援\n受入先: みんなの食堂\n定着支援: 月1回の訪問' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '事業:\n  - 参加支援\n受入先: みんなの食堂\n定着支援: 月1回の訪問\n会議:' }],
  },
  check: forKind('plan', (plan, { document, repository }, report) => {
    // A plan that runs without any meeting is what plan/not-decided says.
    if (plan.state?.value === '支援中' && !plan.meeting) return;
    const participation = plan.programs?.value.find(({ value }) => value === '参加支援');
    if (participation && lacksJudgement(document, repository))
      report({ message: 'missing', range: participation.range });
  }),
});
