import { isEmpty } from '../../document/bind.ts';
import { entryOf } from '../../document/yaml.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'closure/follow-up',
  severity: 'warning',
  kinds: ['closure'],
  texts: {
    title: { ja: '終結後のフォローアップが決まっていません', en: 'No follow-up after closing' },
    why: {
      ja: '終結の後も定期的な連絡などで、つながりを保つものだからです。',
      en: 'After closing, contact is kept up so that the tie holds.',
    },
    do: {
      ja: '「フォローアップ」に方法と時期を書くか、要らないときは「該当なし」と書いてください。',
      en: 'Write 方法 and 時期 under フォローアップ, or `該当なし`.',
    },
    messages: { missing: { ja: 'フォローアップが書かれていません。', en: 'フォローアップ is missing.' } },
  },
  examples: {
    ok: [{ 'cases/R6-003/終結.md': 'フォローアップ:\n  方法: 電話\n  時期: 3か月後' }],
    ng: [{ 'cases/R6-003/終結.md': 'フォローアップ:' }],
  },
  check({ document }, report) {
    if (!document.matter.closed) return;
    const entry = entryOf(document.matter.root, 'フォローアップ');
    if (isEmpty(entry?.value)) report({ message: 'missing', range: entry?.key.range ?? document.anchor });
  },
});
