import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'suppression/unused',
  severity: 'warning',
  pace: 'last',
  texts: {
    title: { ja: '何も取り下げていない注記です', en: 'A suppression that silences nothing' },
    why: {
      ja: '要らなくなった注記が残ると、後で本当の指摘を隠すことがあるためです。',
      en: 'A comment left behind may hide a finding later.',
    },
    do: { ja: 'この注記を消してください。', en: 'Remove the comment.' },
    messages: {
      unused: {
        ja: 'この注記が取り下げる指摘は、もうありません。',
        en: 'There is no finding that this comment silences.',
      },
    },
  },
  examples: {
    ok: [
      {
        'cases/R6-001/プラン-1.md': '# kasane-disable-next-line agency/unknown -- 町外の機関のため\n作成者: 隣町の役場',
      },
    ],
    ng: [
      { 'cases/R6-001/プラン-1.md': '# kasane-disable-next-line agency/unknown -- 念のため\n作成者: 地域福祉連携室' },
    ],
  },
  check({ suppressions, used }, report) {
    for (const suppression of suppressions) {
      if (suppression.reason !== '' && !used.has(suppression)) report({ message: 'unused', range: suppression.range });
    }
  },
});
