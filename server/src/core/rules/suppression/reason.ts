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
      ja: '「-- 」の後に理由を書いてください。理由がないあいだは取り下げになりません。',
      en: 'Write the reason behind `-- `; until then nothing is silenced.',
    },
    messages: { missing: { ja: '取り下げる理由が書かれていません。', en: 'The reason is missing.' } },
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
