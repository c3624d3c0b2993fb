import { dateOf } from '../../document/values.ts';
import { foldName } from '../../workspace/normalize.ts';
import { defineRule } from '../rule.ts';
import { agencyMentions } from './mentions.ts';

export const rule = defineRule({
  id: 'agency/renamed',
  severity: 'warning',
  texts: {
    title: { ja: '機関の名が変わっています', en: 'The agency has a new name' },
    why: {
      ja: '機関は年度などで改称や再編があり、その日以後の文書は新しい名で書くためです。',
      en: 'Agencies are renamed, most often in April; documents from that day on use the new name.',
    },
    do: { ja: '後継の機関の名に直してください。', en: 'Use the name that follows.' },
    messages: {
      old: {
        ja: 'この名は、文書の日付にはもう使われていません。',
        en: 'This name was no longer in use on the day of the document.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '作成者: こども家庭センター' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '作成者: 子育て世代包括支援センター' }],
  },
  check({ document, repository }, report) {
    const { register } = repository;
    const at = dateOf(document) ?? repository.today;
    for (const { value, range } of agencyMentions(document, repository)) {
      const agency = register.find(value);
      if (!agency) continue;
      const ended = agency.until !== undefined && agency.until < at && agency.successor !== undefined;
      const former = agency.former.some((name) => foldName(name) === foldName(value)) && (agency.from ?? '') <= at;
      if (!ended && !former) continue;
      const name = register.current(agency).name;
      report({
        message: 'old',
        range,
        fixes: () => [
          {
            title: { ja: `「${name}」に直す`, en: `Change to ${name}` },
            safe: true,
            preferred: true,
            edits: [{ range, text: name }],
          },
        ],
      });
    }
  },
});
