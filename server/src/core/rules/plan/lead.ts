import type { Located } from '../../document/bind.ts';
import { defineRule, type Fix, forKind } from '../rule.ts';

const leadRole = '主担当';

/** Adds the lead to 役割分担 as a row of its own. */
function addRow(text: string, rows: Located<unknown>, lead: string): readonly Fix[] {
  const lineStart = text.lastIndexOf('\n', rows.range.start - 1) + 1;
  const indent = /^[ ]*/.exec(text.slice(lineStart))?.[0] ?? '  ';
  const title = { ja: '役割分担に主担当の行を加える', en: 'Add a row for the lead' };
  return [
    {
      title,
      safe: false,
      preferred: true,
      edits: [
        {
          range: { start: lineStart, end: lineStart },
          text: `${indent}- 機関: ${lead}\n${indent}  役割: ${leadRole}\n`,
        },
      ],
    },
  ];
}

export const rule = defineRule({
  id: 'plan/lead',
  severity: 'error',
  kinds: ['plan'],
  texts: {
    title: { ja: '主担当が一つに決まっていません', en: 'There is not exactly one lead' },
    why: {
      ja: '全体に責任を持つ機関が一つ決まっていないと、支援の抜けや重なりが起きるためです。',
      en: 'Without one agency that answers for the whole, support is lost or doubled.',
    },
    do: {
      ja: '主担当を一つ選び、役割分担にもその機関の行を置いてください。',
      en: 'Name one lead and give it a row in 役割分担.',
    },
    messages: {
      several: { ja: '主担当が二つ以上書かれています。', en: 'More than one lead is named.' },
      absent: { ja: '主担当の機関が、役割分担にありません。', en: 'The lead has no row in 役割分担.' },
      conflict: {
        ja: '役割分担では、別の機関も主担当になっています。',
        en: 'In 役割分担 another agency is the lead as well.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '主担当: 東包括' }],
    ng: [
      {
        'cases/R6-001/プラン-1.md':
          '主担当: 地域福祉連携室\n役割分担:\n  - 機関: 東地域包括支援センター\n    役割: 見守り',
      },
      { 'cases/R6-001/プラン-1.md': '主担当:\n  - 東地域包括支援センター\n  - 地域福祉連携室' },
    ],
  },
  check: forKind('plan', (plan, { document, repository }, report) => {
    const leads = plan.lead?.value ?? [];
    const [lead, second] = leads;
    if (!lead) return;
    if (second) return report({ message: 'several', range: second.range });
    const { roles } = plan;
    if (!roles) return;
    const { register } = repository;
    const isLead = (name: string | undefined) => name !== undefined && register.same(name, lead.value);
    if (!roles.value.some(({ value }) => isLead(value.agency?.value))) {
      report({ message: 'absent', range: lead.range, fixes: () => addRow(document.text, roles, lead.value) });
    }
    for (const { value } of roles.value) {
      const other = value.role?.value.find((role) => role.value === leadRole);
      if (other && value.agency && !isLead(value.agency.value)) report({ message: 'conflict', range: other.range });
    }
  }),
});
