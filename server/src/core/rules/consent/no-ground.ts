import { defineRule } from '../rule.ts';
import { lacksConsent } from './meeting-cases.ts';

export const rule = defineRule({
  id: 'consent/no-ground',
  severity: 'error',
  kinds: ['minutes'],
  texts: {
    title: {
      ja: '同意なしで扱う根拠か守秘義務確認がありません',
      en: 'Ground or confirmation of secrecy is missing for a case without consent',
    },
    why: {
      ja: '同意のないケースの情報を共有できるのは、守秘義務を課す法の規定（社会福祉法106条の6など）にもとづく会議だけです。',
      en: 'Without consent data may be shared only in a meeting whose law lays secrecy on its members (art. 106-6 and the like).',
    },
    do: {
      ja: '「根拠」に法の規定を、「守秘義務確認」に確かめた日を書いてください。',
      en: 'Name the law under 根拠 and the day under 守秘義務確認.',
    },
    messages: {
      ground: {
        ja: '同意のないケースですが、同意なしで扱える根拠が書かれていません。',
        en: 'The case has no consent, and no ground that allows that is named.',
      },
      secrecy: {
        ja: '同意のないケースですが、守秘義務を確かめた日が書かれていません。',
        en: 'The case has no consent, and the day on which secrecy was confirmed is missing.',
      },
      both: {
        ja: '同意のないケースですが、根拠も守秘義務確認も書かれていません。',
        en: 'The case has no consent, and neither ground nor secrecy is recorded.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20-支援会議.md': '守秘義務確認: 2024-05-20' }],
    ng: [
      { 'minutes/2024-05-20-支援会議.md': '守秘義務確認: 未' },
      { 'minutes/2024-05-20-支援会議.md': '根拠: 本人の希望' },
    ],
  },
  check({ meeting }, report) {
    for (const item of meeting?.cases ?? []) {
      if (item.consentBased || !lacksConsent(item)) continue;
      const message = !item.lawful ? (item.secrecy ? 'ground' : 'both') : item.secrecy ? undefined : 'secrecy';
      if (message)
        report({ message, range: item.entry.value.number?.range ?? item.entry.range, caseNumber: item.number });
    }
  },
});
