import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'minutes/send-back',
  severity: 'error',
  kinds: ['minutes'],
  texts: {
    title: { ja: '包括的相談支援へ戻すときの主担当か理由がありません', en: 'A case sent back lacks lead or reason' },
    why: {
      ja: '戻した先で誰が主担当として支えるかが決まっていないと、ケースが宙に浮くためです。',
      en: 'A case sent back with no lead is nobody’s.',
    },
    do: { ja: '「主担当」と「戻す理由」を書いてください。', en: 'Give 主担当 and 戻す理由.' },
    messages: {
      missing: {
        ja: '包括的相談支援へ戻すケースですが、{parts}が書かれていません。',
        en: 'The case is sent back, but {parts} is missing.',
      },
    },
  },
  examples: {
    ok: [
      {
        'minutes/2024-05-20.md':
          'ケース:\n  - 番号: R6-001\n    決定: 包括的相談支援へ戻す\n    主担当: 東地域包括支援センター\n    戻す理由: 一つの機関で支えられる見通しが立った',
      },
    ],
    ng: [{ 'minutes/2024-05-20.md': 'ケース:\n  - 番号: R6-001\n    決定: 包括的相談支援へ戻す' }],
  },
  check: forKind('minutes', (minutes, _context, report) => {
    for (const { value } of minutes.cases?.value ?? []) {
      if (!value.decision?.value.includes('戻す')) continue;
      const parts = [...(value.lead ? [] : ['主担当']), ...(value.sendBackReason ? [] : ['戻す理由'])];
      if (parts.length > 0)
        report({
          message: 'missing',
          range: value.decision.range,
          params: { parts: parts.join('・') },
          ...(value.number ? { caseNumber: value.number.value } : {}),
        });
    }
  }),
});
