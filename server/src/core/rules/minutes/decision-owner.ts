import { isEmpty } from '../../document/bind.ts';
import { entryOf } from '../../document/yaml.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'minutes/decision-owner',
  severity: 'warning',
  kinds: ['minutes'],
  texts: {
    title: { ja: '決定事項の担い手か期限がありません', en: 'A decision has no agency or deadline' },
    why: {
      ja: '誰がいつまでに行うかが決まっていないと、次の会議まで動かないことが多いためです。',
      en: 'What nobody is to do by any day is seldom done before the next meeting.',
    },
    do: {
      ja: '「機関」と「期限」を書いてください。期限を決めないときは「該当なし」と書けます。',
      en: 'Give 機関 and 期限, or `該当なし`.',
    },
    messages: {
      agency: { ja: 'この決定事項に、行う機関が書かれていません。', en: 'This decision names no agency.' },
      due: { ja: 'この決定事項に、期限が書かれていません。', en: 'This decision has no deadline.' },
      both: {
        ja: 'この決定事項に、機関も期限も書かれていません。',
        en: 'This decision has neither agency nor deadline.',
      },
    },
  },
  examples: {
    ok: [
      {
        'minutes/2024-05-20.md':
          '決定事項:\n  - 内容: 週1回の見守り\n    機関: 東地域包括支援センター\n    期限: 2024-06-17',
      },
    ],
    ng: [{ 'minutes/2024-05-20.md': '決定事項:\n  - 内容: 週1回の見守り\n    機関: 東地域包括支援センター' }],
  },
  check({ document }, report) {
    const decisions = entryOf(document.matter.root, '決定事項')?.value;
    for (const item of decisions?.kind === 'list' ? decisions.items : []) {
      if (isEmpty(item) || (item.kind === 'scalar' && item.text === '該当なし')) continue;
      const agency = isEmpty(entryOf(item, '機関')?.value);
      const due = isEmpty(entryOf(item, '期限')?.value);
      const message = agency ? (due ? 'both' : 'agency') : due ? 'due' : undefined;
      const range = entryOf(item, '内容')?.value?.range ?? item.range;
      if (message) report({ message, range });
    }
  },
});
