import { nearest } from '../../workspace/normalize.ts';
import { defineRule } from '../rule.ts';
import { agencyMentions } from './mentions.ts';

export const rule = defineRule({
  id: 'agency/unknown',
  severity: 'warning',
  texts: {
    title: { ja: '名簿にない機関です', en: 'An agency that the register does not know' },
    why: {
      ja: '同じ機関をいろいろな名で書くと、共有先や構成員を確かめられないためです。',
      en: 'Partners and members can be checked only when an agency goes by one name.',
    },
    do: {
      ja: '名簿にある名に直すか、agencies.yamlに加えてください。',
      en: 'Use a name of the register, or add the agency to agencies.yaml.',
    },
    messages: { unknown: { ja: 'この機関は、agencies.yamlにありません。', en: 'agencies.yaml has no such agency.' } },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '作成者: 東包括' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '作成者: 東地域包括センター' }],
  },
  check({ document, repository }, report) {
    const { register } = repository;
    if (register.isEmpty) return;
    for (const { value, range } of agencyMentions(document, repository)) {
      if (register.find(value)) continue;
      const fixes = () => {
        const near = nearest(value, register.names);
        return near
          ? [
              {
                title: { ja: `「${near}」に直す`, en: `Change to ${near}` },
                safe: false,
                preferred: true,
                edits: [{ range, text: near }],
              },
            ]
          : [];
      };
      report({ message: 'unknown', range, fixes });
    }
  },
});
