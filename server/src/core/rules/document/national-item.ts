import { missingFields } from '../../document/levels.ts';
import { defineRule } from '../rule.ts';
import { addFieldFix } from './required.ts';
import { misspelt } from './unknown-key.ts';

export const rule = defineRule({
  id: 'document/national-item',
  severity: 'warning',
  texts: {
    title: { ja: '国への報告項目が空です', en: 'A national report item is empty' },
    why: {
      ja: '国の帳票で報告を求められている項目です（様式「国」のときだけ確かめます）。',
      en: 'The national forms ask for it (checked under the profile 国 only).',
    },
    do: {
      ja: '「{field}」を書くか、当てはまらなければ「該当なし」と書いてください。',
      en: 'Fill in {field}, or write `該当なし`.',
    },
    messages: { item: { ja: '報告項目「{field}」が空です。', en: 'The report item {field} is empty.' } },
  },
  examples: {
    ok: [{ 'cases/R6-001/アセスメント.md': 'スクリーニング: 多機関協働へ' }],
    ng: [{ 'kasane.yaml': '様式: 国', 'cases/R6-001/アセスメント.md': 'スクリーニング:' }],
  },
  check({ document, repository }, report) {
    if (repository.config.profile !== '国' || !document.matter.closed) return;
    const slips = misspelt(document);
    for (const missing of missingFields(document, repository.config)) {
      if (missing.level !== 'national' || slips.get(missing.map)?.has(missing.field.key)) continue;
      report({
        message: 'item',
        range: missing.range,
        params: { field: missing.field.key },
        fixes: () => addFieldFix(document, missing),
      });
    }
  },
});
