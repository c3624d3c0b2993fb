import { changes } from '../choices.ts';
import { caseNumberField, readingsField } from '../common.ts';
import * as t from '../types.ts';

const achievement = t.block({
  goal: t.field('目標', 'Goal', t.prose, 'optional', 'プランの目標です。', 'A goal of the plan.'),
  result: t.field(
    '達成',
    'Achieved',
    t.choice(['達成', '一部達成', '未達成']),
    'must',
    'どこまでできたかです。',
    'How far it was reached.',
    { source: 'domain §1.2(g)' },
  ),
  content: t.field('内容', 'Content', t.prose, 'optional', 'そう見た理由です。', 'What it rests on.', { local: true }),
});

const work = t.block({
  agency: t.field('機関', 'Agency', t.agency, 'must', '機関です。', 'The agency.'),
  state: t.field('状況', 'State', t.prose, 'optional', '支援がどう行われたかです。', 'How the support went.', {
    local: true,
  }),
});

/** 評価: a check on the way (モニタリング) or at the end (終結時評価). */
export const evaluationKind = t.kind(
  'evaluation',
  '評価',
  'Evaluation',
  {
    ja: '目標がどこまで達成されたかを確かめ、次を決める記録です。',
    en: 'How far the goals were reached, and what follows.',
  },
  {
    caseNumber: caseNumberField,
    date: t.field('評価日', 'Evaluated on', t.date, 'must', '評価した日です。', 'The day of the evaluation.', {
      source: 'domain §1.2(g)',
    }),
    plan: t.field('プラン', 'Plan', t.link, 'must', '評価するプランへのリンクです。', 'Link to the plan evaluated.', {
      source: 'domain §1.2(g)',
    }),
    kind: t.field(
      '区分',
      'Occasion',
      t.choice(['モニタリング', '終結時評価']),
      'must',
      '途中の確認か、終結時の評価かです。',
      'On the way or at the end.',
      { source: 'domain §1.2(g)' },
    ),
    achievements: t.field(
      '達成状況',
      'Achievements',
      t.list(achievement),
      'must',
      '目標ごとの達成です。',
      'Goal by goal.',
      { source: 'domain §1.2(g)' },
    ),
    work: t.field('実施状況', 'Work done', t.list(work), 'should', '機関ごとの実施状況です。', 'Agency by agency.', {
      source: 'S2',
    }),
    changes: t.field(
      '変化',
      'Changes',
      t.oneOrMore(t.suggestion(changes)),
      'optional',
      '見られた変化です。',
      'Changes seen.',
      { source: 'domain §1.2(g)' },
    ),
    judgement: t.field(
      '判定',
      'Judgement',
      t.choice(['継続', '再プラン', '終結', '中断']),
      'must',
      '次にどうするかです。',
      'What follows.',
      { source: 'domain §1.2(g)' },
    ),
    readings: readingsField,
  },
  [t.section('残る課題', 'What remains', 'optional', '残っている課題です。', 'What remains to be done.')],
);
