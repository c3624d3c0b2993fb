import { defineRule } from '../rule.ts';
import { belongsElsewhere } from './meeting-cases.ts';

export const rule = defineRule({
  id: 'consent/meeting-without-consent',
  severity: 'error',
  kinds: ['minutes'],
  texts: {
    title: {
      ja: '本人同意のないケースを、同意にもとづく会議で扱っています',
      en: 'A case without consent in a meeting that rests on consent',
    },
    why: {
      ja: '本人同意を根拠とする会議で話し合えるのは、その日に本人の同意があるケースだけです（守秘義務を課す法の規定がないため）。',
      en: 'A meeting that rests on 本人同意 may take only cases whose person has consented on that day; no law lays secrecy on its members.',
    },
    do: {
      ja: '同意を得て同意書に記録するか、支援会議（社会福祉法106条の6）で、根拠・理由・守秘義務確認を記して扱ってください。',
      en: 'Obtain and record consent, or take the case in a 支援会議 (art. 106-6) with ground, reason and confirmed secrecy.',
    },
    messages: {
      none: {
        ja: 'このケースには、開催日に有効な本人同意がありません。',
        en: 'This case has no consent on the day of the meeting.',
      },
      refused: { ja: 'このケースは、本人が同意を断っています。', en: 'The person of this case has refused consent.' },
      unknown: {
        ja: 'このケースは、本人の同意をまだ確かめていません。',
        en: 'Consent of this case has not been asked yet.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20.md': 'ケース:\n  - 番号: R6-001' }],
    ng: [
      { 'minutes/2024-05-20.md': 'ケース:\n  - 番号: R6-002' },
      { 'minutes/2024-05-20.md': 'ケース:\n  - 番号: R6-002\n    同意: 拒否' },
    ],
  },
  check({ meeting }, report) {
    for (const item of meeting?.cases ?? []) {
      if (!item.consentBased || item.consent.state !== 'without' || belongsElsewhere(item)) continue;
      const message =
        item.consent.stated === '拒否' ? 'refused' : item.consent.stated === '未確認' ? 'unknown' : 'none';
      report({ message, range: item.entry.value.number?.range ?? item.entry.range, caseNumber: item.number });
    }
  },
});
