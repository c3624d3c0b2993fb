import { principal } from '../../workspace/consent.ts';
import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'assessment/household',
  severity: 'warning',
  kinds: ['assessment'],
  texts: {
    title: { ja: '世帯のうち一人だけがアセスメントされています', en: 'Only one person of the household is assessed' },
    why: {
      ja: '困りごとは世帯の中で絡み合うため、世帯全体を見るのがこの事業の考え方です。',
      en: 'Troubles of a household are tangled; the whole of it is to be assessed.',
    },
    do: {
      ja: '同居する方の課題や強みも確かめ、「課題」に「誰の」を付けて書いてください。',
      en: 'Look at those who live together, and add their issues with 誰の.',
    },
    messages: {
      one: {
        ja: '{count}人が同居していますが、一人分の課題しか書かれていません。',
        en: '{count} people live together, but only one is assessed.',
      },
    },
  },
  examples: {
    ok: [
      {
        'cases/R6-001/アセスメント.md':
          '課題:\n  - 課題: 社会的孤立(ひきこもり等含む)\n    誰の: 長男\n  - 課題: 病気\n    誰の: 本人',
      },
    ],
    ng: [
      {
        'cases/R6-001/アセスメント.md':
          '課題:\n  - 課題: 社会的孤立(ひきこもり等含む)\n    誰の: 長男\n  - 課題: 病気\n    誰の: 長男',
      },
    ],
  },
  check: forKind('assessment', (assessment, { repository }, report) => {
    const { caseNumber, issues } = assessment;
    if (!caseNumber || !issues) return;
    const together = repository
      .household(caseNumber.value)
      .filter((m) => m.household && (m.together === true || (m.name === principal && m.together !== false)));
    const persons = new Set(issues.value.map(({ value }) => value.person?.value ?? principal));
    if (together.length >= 2 && persons.size < 2)
      report({ message: 'one', range: issues.key ?? issues.range, params: { count: together.length } });
  }),
});
