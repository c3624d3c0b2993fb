import * as t from '../types.ts';

/** 社会資源: a place that takes people in for 参加支援. */
export const resourceKind = t.kind(
  'resource',
  '社会資源',
  'Social resource',
  { ja: '参加支援で本人を受け入れる場の記録です。', en: 'A place that receives people for 参加支援.' },
  {
    name: t.field('名称', 'Name', t.text, 'must', '場の名前です。', 'Its name.', { source: 'S4' }),
    sectors: t.field('分野', 'Fields', t.oneOrMore(t.text), 'must', '分野です。', 'Its field.', { source: 'S4' }),
    offer: t.field('受入内容', 'What it offers', t.anything, 'must', '何ができる場かです。', 'What one can do there.', {
      source: 'S4',
      local: true,
    }),
    contact: t.field(
      '連絡先',
      'Contact',
      t.agency,
      'optional',
      '連絡の窓口になる機関です。',
      'The agency through which to reach it.',
    ),
    assessment: t.field(
      '受入先アセスメント',
      'Assessment of the place',
      t.anything,
      'optional',
      '受入先の状況や心配ごとです。',
      'The place’s own situation and worries.',
      { source: 'S4', local: true },
    ),
    vacancy: t.field('空き', 'Vacancy', t.text, 'optional', '受け入れられる人数です。', 'How many it can take.', {
      local: true,
    }),
  },
);
