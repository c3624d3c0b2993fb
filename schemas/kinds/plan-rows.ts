import * as t from '../types.ts';

/** A row of 課題と支援: a need, its goal and the support towards it. */
export const need = t.block(
  {
    id: t.field(
      'id',
      'Id',
      t.text,
      'optional',
      '計画を変えても同じ課題だと分かるようにする印です。',
      'Keeps the same need recognisable when plans change.',
    ),
    issue: t.field(
      '課題',
      'Need',
      t.issue,
      'must',
      'アセスメントで挙げた課題です。',
      'A need named in the assessment.',
      { source: 'domain §1.2(d)' },
    ),
    person: t.field(
      '誰の',
      'Whose',
      t.person,
      'optional',
      '誰の課題かを呼称で書きます。',
      'Whose need it is, by 呼称.',
    ),
    goal: t.field(
      '目標',
      'Goal',
      t.prose,
      'must',
      '本人にも分かる、確かめられる目標です。',
      'A goal the person understands and that can be checked.',
      { source: 'S0, S1, S3' },
    ),
    support: t.field(
      '支援内容',
      'Support',
      t.prose,
      'must',
      '目標に向けて何をするかです。',
      'What is done towards the goal.',
      { source: 'S2' },
    ),
    agency: t.field(
      '機関',
      'Agencies',
      t.oneOrMore(t.agency),
      'optional',
      '担う機関です。',
      'The agencies that do it.',
    ),
    due: t.field('期限', 'Due', t.date, 'optional', 'いつまでにかです。', 'Until when.'),
  },
  'issue',
);

/** A row of 役割分担: which agency does what. */
export const roleRow = t.block({
  id: t.field(
    'id',
    'Id',
    t.text,
    'optional',
    '計画を変えても同じ役割だと分かるようにする印です。',
    'Keeps the same role recognisable when plans change.',
  ),
  agency: t.field('機関', 'Agency', t.agency, 'must', '役割を担う機関です。', 'The agency.', { source: 'S0, S1, S3' }),
  role: t.field('役割', 'Role', t.oneOrMore(t.role), 'must', '何を担うかです。', 'What it does.', {
    source: 'S0, S1, S3',
  }),
  staff: t.field('担当', 'Staff', t.profession, 'optional', '担当の職種です。', 'The profession in charge.', {
    local: true,
  }),
  frequency: t.field(
    '頻度',
    'Frequency',
    t.text,
    'optional',
    'どのくらいの頻度かです（月2回など）。',
    'How often (月2回 …).',
    { local: true },
  ),
  period: t.field('期間', 'Period', t.text, 'optional', 'いつからいつまでかです。', 'From when until when.', {
    local: true,
  }),
});
