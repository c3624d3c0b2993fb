import { troubles } from '../choices.ts';
import { consent } from '../common.ts';
import * as t from '../types.ts';

const person = t.block(
  {
    name: t.field(
      '呼称',
      'Called',
      t.person,
      'must',
      '文書の中での呼び方です。',
      'How the person is called in the documents.',
    ),
    relation: t.field(
      '続柄',
      'Relation',
      t.kin,
      'optional',
      '本人から見た続柄です。',
      'Relation as seen from the person.',
    ),
    age: t.field('年代', 'Age band', t.text, 'optional', '年代です。', 'Age band.'),
    together: t.field(
      '同居',
      'Lives together',
      t.yes,
      'optional',
      '同居しているかどうかです。',
      'Whether the person lives in the household.',
    ),
    note: t.field('備考', 'Note', t.prose, 'optional', '補足です。', 'A note.', { local: true }),
  },
  'name',
);

/** つなぐシート: one agency hands a case to another, which answers. */
export const referralKind = t.kind(
  'referral',
  'つなぐシート',
  'Referral sheet',
  {
    ja: '気づいた機関から次の機関へ、相談をつなぐ紙です。',
    en: 'The sheet by which one agency hands a case to another.',
  },
  {
    caseNumber: t.field(
      'ケース番号',
      'Case number',
      t.caseNumber,
      'must',
      'ケース番号です。まだ無ければ「新規」と書きます。',
      'The case number, or `新規`.',
      { source: 'domain §1.2(b)' },
    ),
    sentOn: t.field('送付日', 'Sent on', t.date, 'must', '送った日です。', 'The day it was sent.', {
      source: 'domain §1.2(b)',
    }),
    from: t.field('送り元', 'From', t.agency, 'must', '送った機関です。', 'The agency that sent it.', {
      source: 'domain §1.2(b)',
    }),
    to: t.field('送り先', 'To', t.oneOrMore(t.agency), 'must', '受け取る機関です。', 'The agency that receives it.', {
      source: 'domain §1.2(b)',
    }),
    troubles: t.field(
      '困りごと',
      'Troubles',
      t.oneOrMore(t.choice(troubles)),
      'must',
      '当てはまる困りごとです。',
      'The troubles that apply.',
      { source: 'domain §1.2(b)' },
    ),
    household: t.field(
      '世帯',
      'Household',
      t.list(person),
      'should',
      '分かる範囲の世帯です。',
      'The household as far as known.',
      { source: 'domain §1.2(b)' },
    ),
    reason: t.field('紹介理由', 'Reason', t.prose, 'must', 'つなぐ理由です。', 'Why the case is handed on.', {
      source: 'domain §1.2(b)',
      local: true,
    }),
    consent: t.field(
      '本人同意',
      'Consent',
      consent,
      'must',
      'つなぐことへの本人の同意です。',
      'The person’s consent to the referral.',
      { source: 'domain §1.2(b)' },
    ),
    reply: t.field(
      '返信',
      'Reply',
      t.block(
        {
          result: t.field(
            '結果',
            'Result',
            t.choice(['受理', '差戻し', '情報提供のみ']),
            'optional',
            '受け取った機関の返事です。',
            'The receiver’s answer.',
          ),
          date: t.field('日付', 'Date', t.date, 'optional', '返事の日です。', 'The day of the answer.'),
          staff: t.field('担当', 'Staff', t.text, 'optional', '返事をした担当です。', 'Who answered.', { local: true }),
        },
        'result',
      ),
      'should',
      '受け取った機関からの返事です。',
      'The answer of the receiving agency.',
      { source: 'domain §1.2(b)' },
    ),
  },
  [
    t.section('相談内容', 'What it is about', 'optional', '相談の内容です。', 'What it is about.'),
    t.section(
      '配慮してほしいこと',
      'Please mind',
      'optional',
      '関わるときに気をつけてほしいことです。',
      'What to be careful about.',
    ),
  ],
);
