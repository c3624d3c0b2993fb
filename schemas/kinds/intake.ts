import { consultationTopics, routes } from '../choices.ts';
import { caseNumberField, consent, mustWhen } from '../common.ts';
import type { Conditions } from '../types.ts';
import * as t from '../types.ts';

const noConsent = (d: Conditions) =>
  ['なし', '拒否', '未確認'].includes((d.text('本人同意') || d.text('本人同意.状況')) ?? '');
const withoutConsent = mustWhen('本人同意がないとき', 'without consent', noConsent);

const visitor = t.block(
  {
    kind: t.field(
      '区分',
      'Who came',
      t.choice(['本人', '家族', '知人', '機関', 'その他']),
      'optional',
      '誰が来たかです。',
      'Who came.',
    ),
    relation: t.field('続柄', 'Relation', t.kin, 'optional', '本人との続柄です。', 'Relation to the person.'),
  },
  'kind',
);

/** 相談受付票: the first contact, with or without the person's consent. */
export const intakeKind = t.kind(
  'intake',
  '相談受付票',
  'Intake sheet',
  { ja: '最初の相談を受け付けた記録です。', en: 'The record of the first contact.' },
  {
    caseNumber: caseNumberField,
    receivedOn: t.field('受付日', 'Received on', t.date, 'must', '受け付けた日です。', 'The day of the contact.', {
      source: 'domain §1.2(a)',
    }),
    receiver: t.field(
      '受付者',
      'Received by',
      t.agency,
      'must',
      '受け付けた機関です。',
      'The agency that received it.',
      { source: 'domain §1.2(a)' },
    ),
    topics: t.field(
      '相談内容',
      'Topics',
      t.oneOrMore(t.markedChoice(consultationTopics)),
      'must',
      '当てはまるものを選び、いちばん困っているものに◎を付けます。',
      'What applies; the worst marked ◎.',
      { source: 'domain §1.2(a)' },
    ),
    route: t.field(
      '相談経路',
      'Route',
      t.suggestion(routes),
      'national',
      'どこから相談が来たかです。',
      'How the contact came about.',
      { source: 'domain §1.2(c)' },
    ),
    history: t.field(
      '相談歴',
      'Earlier contacts',
      t.anything,
      'national',
      'これまでの相談先です。',
      'Earlier contacts.',
      { source: 'domain §1.2(a)', local: true },
    ),
    visitor: t.field(
      '来談者',
      'Visitor',
      visitor,
      'optional',
      '本人でない方が来たときに書きます。',
      'When somebody else than the person came.',
      { source: 'domain §1.2(a)' },
    ),
    consent: t.field(
      '本人同意',
      'Consent',
      consent,
      'must',
      '関係機関と共有することへの本人の同意です。',
      'The person’s consent to sharing.',
      { source: 'domain §1.2(a)' },
    ),
    referrer: t.field(
      '紹介元',
      'Referred by',
      t.text,
      withoutConsent,
      '誰から聞いたかです。',
      'Who referred the case.',
      { source: 'domain §1.2(a)', local: true },
    ),
    reason: t.field(
      '理由',
      'Reason',
      t.prose,
      withoutConsent,
      '同意が得られていない理由です。',
      'Why consent is missing.',
      { source: 'domain §1.2(a)', local: true },
    ),
    urgency: t.field('緊急性', 'Urgency', t.text, withoutConsent, '急ぐかどうかです。', 'How urgent it is.', {
      source: 'domain §1.2(a)',
      local: true,
    }),
  },
  [
    t.section(
      '相談の内容',
      'The contact',
      'optional',
      '相談の内容を本人の言葉で書きます。',
      'What was said, in the person’s words.',
    ),
    t.section('希望', 'Wishes', 'optional', '本人の希望です。', 'What the person wishes.'),
  ],
);
