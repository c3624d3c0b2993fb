import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'plan/not-decided',
  severity: 'error',
  kinds: ['plan'],
  texts: {
    title: { ja: '会議や決定のないまま支援中になっています', en: 'The plan runs without meeting or decision' },
    why: {
      ja: 'プランは会議で役割と方向を合意し、支援を決定してから始めるものだからです（アウトリーチと緊急のときは後から諮れます）。',
      en: 'A plan starts when a meeting has agreed on it and support is decided; outreach and urgent help may be brought in afterwards.',
    },
    do: {
      ja: '「会議」に会議録へのリンクを、「支援決定日」に決定の日を書いてください。',
      en: 'Link the minutes under 会議 and write the day under 支援決定日.',
    },
    messages: {
      both: { ja: '会議も支援決定日も書かれていません。', en: 'Neither meeting nor day of decision is given.' },
      meeting: { ja: '会議が書かれていません。', en: 'The meeting is not given.' },
      date: { ja: '支援決定日が書かれていません。', en: 'The day of decision is not given.' },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '状態: 支援中' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '状態: 支援中\n会議:' },
      { 'cases/R6-001/プラン-1.md': '状態: 支援中\n支援決定日:' },
    ],
  },
  check: forKind('plan', (plan, _context, report) => {
    if (plan.state?.value !== '支援中' || (plan.meeting && plan.decidedOn)) return;
    const early =
      plan.urgent !== undefined || (plan.programs?.value ?? []).some(({ value }) => value === 'アウトリーチ');
    const message = plan.meeting ? 'date' : plan.decidedOn ? 'meeting' : 'both';
    report({ message, range: plan.state.range, severity: early ? 'warning' : 'error' });
  }),
});
