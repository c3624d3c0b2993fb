import { belongsElsewhere, lacksConsent } from '../consent/meeting-cases.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'minutes/mixed-cases',
  severity: 'error',
  kinds: ['minutes'],
  texts: {
    title: {
      ja: '同意のあるケースと、ないケースが一つの会議に混ざっています',
      en: 'Cases with and without consent are mixed in one meeting',
    },
    why: {
      ja: '本人同意にもとづく会議の出席者には、支援会議の守秘義務が及ばないためです。',
      en: 'Those who attend a meeting by consent are not bound by the secrecy of a 支援会議.',
    },
    do: {
      ja: 'このケースを支援会議の会議録に移すか、ケースに「会議: 支援会議」と書いて分けてください。',
      en: 'Move the case to the minutes of a 支援会議, or set its own 会議.',
    },
    messages: {
      mixed: {
        ja: '根拠も理由も守秘義務確認もありますが、本人同意にもとづく会議に入っています。',
        en: 'Ground, reason and secrecy are given, but the case stands in a meeting that rests on consent.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20.md': 'ケース:\n  - 番号: R6-001' }],
    ng: [
      {
        'minutes/2024-05-20.md':
          'ケース:\n  - 番号: R6-001\n  - 番号: R6-002\n    同意: なし\n    根拠: 社会福祉法106条の6\n    理由: 緊急性がある\n守秘義務確認: 2024-05-20',
      },
    ],
  },
  check({ meeting }, report) {
    for (const item of meeting?.cases ?? []) {
      if (lacksConsent(item) && item.consent.state === 'without' && belongsElsewhere(item)) {
        report({
          message: 'mixed',
          range: item.entry.value.number?.range ?? item.entry.range,
          caseNumber: item.number,
        });
      }
    }
  },
});
