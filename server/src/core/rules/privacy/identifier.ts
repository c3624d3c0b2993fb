import { reasonText } from '../../privacy/reasons.ts';
import { defineRule } from '../rule.ts';
import { missingConsent } from './consent-of-places.ts';
import { fixesFor } from './fixes.ts';
import { typeWords } from './words.ts';

export const rule = defineRule({
  id: 'privacy/identifier',
  severity: 'error',
  texts: {
    title: { ja: '番号や連絡先など、個人を特定する情報があります', en: 'An identifying number, contact or address' },
    why: {
      ja: 'gitの履歴に入った番号や住所は後から消しにくく、それだけで本人にたどり着けるためです。',
      en: 'Numbers and addresses in git’s history are hard to remove, and each leads to the person by itself.',
    },
    do: {
      ja: '○で伏せるか消してください。要るときは、gitに入れない名簿にだけ書きます。',
      en: 'Mask or remove it; where it is needed keep it in the register outside git.',
    },
    messages: { found: { ja: '{type}があります（{reason}）。', en: 'There is {type} ({reason}).' } },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '把握の経緯: 電話で相談があった' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '把握の経緯: 本人の携帯 090-1234-5678 から電話があった' }],
  },
  check(context, report) {
    for (const data of context.personalData()) {
      if (data.type === 'PERSON') continue;
      const place = context.meeting ? missingConsent(context, data) : undefined;
      // In minutes without consent privacy/personal-data names the cause.
      if (place && !place.lawful) continue;
      const severity = data.tier === 'possible' ? 'info' : 'error';
      report({
        message: 'found',
        range: { start: data.start, end: data.end },
        severity,
        params: { type: typeWords[data.type], reason: reasonText(data.reason) },
        fixes: () => fixesFor(context, data),
      });
    }
  },
});
