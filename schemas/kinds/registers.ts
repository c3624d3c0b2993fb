import { agencyPrograms, operations, sectors } from '../choices.ts';
import * as t from '../types.ts';

const staff = t.block(
  {
    profession: t.field('職種', 'Profession', t.profession, 'optional', '職種です。', 'Profession.'),
    name: t.field('氏名', 'Name', t.text, 'optional', '職員の氏名です。', 'The staff member’s name.'),
    reading: t.field('よみ', 'Reading', t.text, 'optional', '氏名のよみです。', 'Reading of the name.'),
  },
  'profession',
);

const seat = { ja: '会議の名前、または構成員グループです。', en: 'A meeting it belongs to.' };

/** An entry of agencies.yaml, the register that completion, checks and rename work on. */
export const agencyEntry = t.block({
  name: t.field('名称', 'Name', t.text, 'must', '機関の正式な名称です。', 'The full name.'),
  reading: t.field(
    'よみ',
    'Reading',
    t.text,
    'optional',
    'ひらがなのよみです。入力の候補に使います。',
    'Reading in hiragana, for completion.',
  ),
  short: t.field('略称', 'Short names', t.oneOrMore(t.text), 'optional', '普段の呼び方です。', 'Everyday names.'),
  former: t.field('旧称', 'Former names', t.oneOrMore(t.text), 'optional', '以前の名称です。', 'Earlier names.'),
  type: t.field('種類', 'Type', t.agencyType, 'optional', '機関の種類です。', 'Type of agency.', {
    source: 'domain §3.1',
  }),
  sector: t.field('分野', 'Field', t.oneOrMore(t.choice(sectors)), 'optional', '分野です。', 'Field.', {
    source: 'domain §3',
  }),
  programs: t.field(
    '事業',
    'Programmes',
    t.oneOrMore(t.suggestion(agencyPrograms)),
    'optional',
    '担う事業です。',
    'Programmes it runs.',
  ),
  operation: t.field(
    '運営形態',
    'Operation',
    t.suggestion(operations),
    'optional',
    '直営・委託・指定管理です。',
    'Run by the office, by contract or as designated manager.',
  ),
  section: t.field('所管課', 'Section in charge', t.text, 'optional', '所管する課です。', 'The section in charge.'),
  meetings: t.field('構成員', 'Member of', t.oneOrMore(t.meeting), 'optional', seat.ja, seat.en),
  staff: t.field('担当', 'Staff', t.oneOrMore(staff), 'optional', '担当者です。', 'Staff.'),
  phone: t.field('電話', 'Telephone', t.phone, 'optional', '電話番号です。', 'Telephone.'),
  fax: t.field('FAX', 'Fax', t.phone, 'optional', 'FAX番号です。', 'Fax.'),
  address: t.field('住所', 'Address', t.text, 'optional', '所在地です。', 'Address.'),
  town: t.field(
    '町村',
    'Town',
    t.oneOrMore(t.text),
    'optional',
    '所在する、または担当する町村です。',
    'The town it lies in or serves.',
  ),
  from: t.field('開始日', 'From', t.date, 'optional', 'この名称になった日です。', 'First day under this name.'),
  until: t.field('終了日', 'Until', t.date, 'optional', 'この名称の最後の日です。', 'Last day under this name.'),
  successor: t.field('後継', 'Successor', t.text, 'optional', '引き継いだ機関の名称です。', 'The name that follows.'),
});

/** agencies.yaml as a whole. */
export const agenciesType = t.list(agencyEntry);

/** Levels of kasane.yaml's 項目. */
export const levelNames = ['必須', '推奨', '任意'] as const;
