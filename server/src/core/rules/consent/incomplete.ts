import { defineRule } from '../rule.ts';
import { judgedStatements } from './statements.ts';

export const rule = defineRule({
  id: 'consent/incomplete',
  severity: 'error',
  kinds: ['plan', 'referral', 'intake', 'minutes'],
  texts: {
    title: {
      ja: '同意の記録が足りないか、同意書と食い違っています',
      en: 'The record of consent is incomplete or disagrees with the 同意書',
    },
    why: {
      ja: 'いつ、誰が、どの方法で、どこまで共有してよいと言われたかが分からなければ、同意があるとは言えないためです。',
      en: 'Consent stands only when day, taker, method and sharing partners are known.',
    },
    do: {
      ja: '同意書を作るか、「本人同意」を日付・取得者・方法・共有先まで書いてください。食い違うときは、正しい方に合わせてください。',
      en: 'Write a 同意書, or spell out date, taker, method and partners; where two records disagree, correct the wrong one.',
    },
    messages: {
      missing: {
        ja: '同意が「あり」とありますが、{parts}が書かれておらず、この日に有効な同意書もありません。',
        en: 'Consent is claimed, but {parts} is missing and no 同意書 is in force on that day.',
      },
      contradiction: {
        ja: '「{part}」が、この日に有効な同意書と食い違っています。',
        en: '{part} disagrees with the 同意書 in force on that day.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '本人同意: あり' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '本人同意:\n  状況: あり\n  日付: 2024-04-01' },
      { 'cases/R6-001/プラン-1.md': '本人同意: 拒否' },
    ],
  },
  check(context, report) {
    for (const { consent, range, caseNumber } of judgedStatements(context)) {
      if (consent.state === 'incomplete')
        report({ message: 'missing', range, caseNumber, params: { parts: consent.missing.join('・') } });
      if (consent.state !== 'contradiction') continue;
      const related = [{ path: consent.form.path, message: { ja: '有効な同意書', en: 'The 同意書 in force' } }];
      report({ message: 'contradiction', range, caseNumber, related, params: { part: consent.part } });
    }
  },
});
