import { defineRule } from '../rule.ts';
import { judgedStatements } from './statements.ts';

export const rule = defineRule({
  id: 'consent/not-in-force',
  severity: 'error',
  kinds: ['plan', 'referral', 'intake', 'minutes'],
  texts: {
    title: { ja: 'その日に有効な同意がありません', en: 'The consent is not in force on that day' },
    why: {
      ja: '同意は、得た日から有効期限まで（撤回されればその前日まで）に限って共有を許すものだからです。',
      en: 'Consent permits sharing only from the day it is given until it expires or is withdrawn.',
    },
    do: {
      ja: '文書の日付を確かめ、同意を取り直すか、同意のないケースとして支援会議で扱ってください。',
      en: 'Check the document’s date; renew the consent, or take the case in a 支援会議 as one without consent.',
    },
    messages: {
      notYet: {
        ja: 'この文書の日付では、まだ同意が得られていません。',
        en: 'On the day of this document consent had not been given yet.',
      },
      expired: {
        ja: 'この文書の日付では、同意の有効期限が過ぎています。',
        en: 'On the day of this document the consent had expired.',
      },
      withdrawn: {
        ja: 'この文書の日付では、同意が撤回されています。',
        en: 'On the day of this document the consent had been withdrawn.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/同意書-本人.md': '有効期限: 2025-03-31' }],
    ng: [
      { 'cases/R6-001/同意書-本人.md': '有効期限: 2024-05-01', 'cases/R6-001/プラン-1.md': '回: 1' },
      { 'cases/R6-001/同意書-本人.md': '撤回日: 2024-05-10', 'minutes/2024-05-20.md': '開催区分: 定例' },
    ],
  },
  check(context, report) {
    for (const { consent, range, caseNumber, claimed, lawful } of judgedStatements(context)) {
      if (consent.state !== 'notInForce') continue;
      if (lawful && !claimed) continue;
      const related = consent.form ? [{ path: consent.form.path, message: { ja: '同意書', en: 'The 同意書' } }] : [];
      report({ message: consent.why, range, caseNumber, related });
    }
  },
});
