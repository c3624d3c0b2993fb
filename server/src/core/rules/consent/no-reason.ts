import { defineRule } from '../rule.ts';
import { lacksConsent } from './meeting-cases.ts';

export const rule = defineRule({
  id: 'consent/no-reason',
  severity: 'warning',
  kinds: ['minutes'],
  texts: {
    title: { ja: '同意なしで扱う理由がありません', en: 'The reason for taking a case without consent is missing' },
    why: {
      ja: '支援会議で同意のないケースを扱うのは、緊急のときや、早く体制を検討するときに限られるためです。',
      en: 'A 支援会議 takes cases without consent where it is urgent or early study is needed.',
    },
    do: {
      ja: 'ケースの「理由」に、緊急性や早期の検討の必要を書いてください。',
      en: 'Write the urgency or need of early study under 理由 of the case.',
    },
    messages: {
      missing: {
        ja: '同意のないケースですが、扱う理由が書かれていません。',
        en: 'The case has no consent, and no reason is given.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20-支援会議.md': 'ケース:\n  - 番号: R6-002\n    同意: なし\n    理由: 緊急性がある' }],
    ng: [{ 'minutes/2024-05-20-支援会議.md': 'ケース:\n  - 番号: R6-002\n    同意: なし' }],
  },
  check({ meeting }, report) {
    for (const item of meeting?.cases ?? []) {
      if (item.consentBased || !lacksConsent(item) || item.reason) continue;
      report({
        message: 'missing',
        range: item.entry.value.number?.range ?? item.entry.range,
        caseNumber: item.number,
      });
    }
  },
});
