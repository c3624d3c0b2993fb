import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'suppression/reason',
  severity: 'warning',
  texts: {
    title: { ja: '理由のない取り下げです', en: 'A suppression without reason' },
    why: {
      ja: '指摘を取り下げた理由が残らないと、後から確かめられないためです。',
      en: 'Without a reason nobody can see later why a finding was put aside.',
    },
    do: {
      ja: '理由を書いてください（コメントでは「-- 」の後、kasane.yamlの「個人情報でない語」では「理由」）。理由がないあいだは取り下げになりません。',
      en: 'Write the reason (in a comment behind `-- `, in 個人情報でない語 of kasane.yaml as 理由); until then nothing is silenced.',
    },
    messages: {
      missing: { ja: '取り下げる理由が書かれていません。', en: 'The reason is missing.' },
      word: {
        ja: '個人情報でない語に、その理由が書かれていません。',
        en: 'A word of 個人情報でない語 has no reason.',
      },
    },
  },
  examples: {
    ok: [
      {
        'cases/R6-001/プラン-1.md': '# kasane-disable-next-line agency/unknown -- 町外の機関のため\n作成者: 隣町の役場',
      },
    ],
    ng: [{ 'cases/R6-001/プラン-1.md': '# kasane-disable-next-line agency/unknown\n作成者: 地域福祉連携室' }],
  },
  check({ suppressions }, report) {
    for (const { reason, range } of suppressions) {
      if (reason !== '') continue;
      const title = { ja: '理由を書く場所を加える', en: 'Add a place for the reason' };
      report({
        message: 'missing',
        range,
        fixes: () => [
          {
            title,
            safe: false,
            preferred: true,
            edits: [{ range: { start: range.end, end: range.end }, text: ' -- 〔理由〕' }],
          },
        ],
      });
    }
  },
});
