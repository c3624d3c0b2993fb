import { closureReasons } from '../choices.ts';
import { caseNumberField, readingsField } from '../common.ts';
import * as t from '../types.ts';

const followUp = t.block(
  {
    method: t.field('方法', 'Method', t.text, 'optional', 'どのように連絡を保つかです。', 'How contact is kept.'),
    when: t.field('時期', 'When', t.text, 'optional', 'いつごろ行うかです。', 'When.'),
  },
  'method',
);

/** 終結: why the case ends, who looks after it from here. */
export const closureKind = t.kind(
  'closure',
  '終結',
  'Closure',
  { ja: '多機関での支援を終える理由と、その後の担い手の記録です。', en: 'Why the joint support ends and who goes on.' },
  {
    caseNumber: caseNumberField,
    date: t.field('終結日', 'Closed on', t.date, 'must', '終結した日です。', 'The day of closing.', {
      source: 'domain §1.2(h)',
    }),
    reason: t.field('理由', 'Reason', t.suggestion(closureReasons), 'must', '終結の理由です。', 'Why the case ends.', {
      source: 'domain §1.2(h)',
    }),
    evaluation: t.field(
      '評価',
      'Evaluation',
      t.link,
      'must',
      '終結時評価へのリンクです。',
      'Link to the final evaluation.',
      { source: 'domain §1.2(h)' },
    ),
    successor: t.field(
      '終結後の主担当',
      'Lead afterwards',
      t.agency,
      'must',
      '終結の後を見守る機関です。',
      'The agency that goes on.',
      { source: 'domain §1.2(h)' },
    ),
    followUp: t.field(
      'フォローアップ',
      'Follow-up',
      followUp,
      'should',
      '終結後の連絡の方法と時期です。',
      'How and when contact is kept.',
      { source: 'S4' },
    ),
    reopened: t.field(
      '再開日',
      'Reopened on',
      t.date,
      'optional',
      'ケースを再び開いた日です。',
      'The day the case was opened again.',
    ),
    readings: readingsField,
  },
  [t.section('経過のまとめ', 'Summary', 'optional', 'これまでの経過のまとめです。', 'Summary of the course.')],
);
