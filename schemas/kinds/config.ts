import * as t from '../types.ts';

/** Profiles (様式): which levels are asked for. */
export const profiles = ['簡易', '標準', '国'] as const;
/** Severities that 規則 may give to a rule. */
export const severityNames = ['error', 'warning', 'info', 'off'] as const;

const meeting = t.block(
  {
    name: t.field('名称', 'Name', t.text, 'must', '会議の名前です。', 'The name of the meeting.'),
    ground: t.field(
      '根拠',
      'Ground',
      t.ground,
      'optional',
      '本人同意、または法の根拠です。',
      'Consent or a legal ground.',
      { source: 'domain §2.1' },
    ),
    frequency: t.field('頻度', 'Frequency', t.text, 'optional', '開く頻度です。', 'How often it is held.'),
    members: t.field('構成員', 'Members', t.oneOrMore(t.agency), 'optional', '構成員の機関です。', 'Member agencies.', {
      source: 'domain §2.1',
    }),
  },
  'name',
);

/** kasane.yaml: marks the root of a case repository and holds what differs from place to place. */
export const configType = t.block({
  format: t.field(
    '形式',
    'Format',
    t.number,
    'should',
    'このリポジトリの形式の番号です。',
    'Format number of this repository.',
  ),
  municipality: t.field(
    '自治体',
    'Municipality',
    t.text,
    'must',
    '自治体や法人の名前です。',
    'Name of the municipality or body.',
  ),
  towns: t.field(
    '町村',
    'Towns',
    t.oneOrMore(t.text),
    'optional',
    '複数の町村で使うときの一覧です。',
    'The towns, where one repository serves several.',
  ),
  profile: t.field(
    '様式',
    'Profile',
    t.choice(profiles),
    'optional',
    '簡易・標準・国のどれかです。',
    'Which fields are asked for.',
  ),
  names: t.field(
    '名称',
    'Local names',
    t.anything,
    'optional',
    '文書や会議のこの地域での呼び方です。',
    'Local names of documents and meetings.',
  ),
  meetings: t.field(
    '会議',
    'Meetings',
    t.list(meeting),
    'optional',
    'このリポジトリで記録する会議です。',
    'The meetings recorded here.',
  ),
  grounds: t.field('根拠', 'Grounds', t.anything, 'optional', '会議の根拠の表です。', 'The table of grounds.'),
  levels: t.field(
    '項目',
    'Fields',
    t.anything,
    'optional',
    '種別ごとに欄の必須・推奨・任意を変えます。',
    'Levels by kind.',
  ),
  terms: t.field(
    '用語',
    'Terms',
    t.anything,
    'optional',
    'この職場の言葉づかい（直したい語 → 使う語）です。',
    'Variant → term of this office.',
  ),
  plan: t.field(
    'プラン',
    'Plan limits',
    t.block({
      maxMonths: t.field(
        '最長月数',
        'Longest, months',
        t.number,
        'optional',
        'プランの最長の月数です。',
        'Longest plan in months.',
        { source: 'domain §2.4' },
      ),
      monitoringMonths: t.field(
        'モニタリング月数',
        'Monitoring, months',
        t.number,
        'optional',
        'モニタリングの間隔の目安です。',
        'Months between checks.',
        { source: 'domain §2.4' },
      ),
    }),
    'optional',
    'プランの期間の決まりです。',
    'Limits of plans.',
  ),
  caseNumber: t.field(
    'ケース番号',
    'Case numbers',
    t.text,
    'optional',
    'ケース番号の形（正規表現）です。',
    'Pattern of case numbers (a regular expression).',
  ),
  rules: t.field(
    '規則',
    'Rules',
    t.anything,
    'optional',
    '規則ごとの重さです（error・warning・info・off）。',
    'Severity by rule.',
  ),
  asOf: t.field(
    '基準日',
    'As of',
    t.date,
    'optional',
    '見本や研修で「今日」を固定する日です。',
    'A fixed today, for samples and training.',
  ),
  retention: t.field(
    '保存年限',
    'Retention',
    t.text,
    'optional',
    '文書の保存年限です。',
    'How long documents are kept.',
  ),
  allowed: t.field(
    '個人情報でない語',
    'Not personal data',
    t.anything,
    'optional',
    '個人情報として知らせない語とその理由です。',
    'Words that are not personal data, with reasons.',
  ),
  register: t.field(
    '氏名簿',
    'Register of persons',
    t.text,
    'optional',
    '実名の氏名簿の置き場所です（gitの外）。',
    'Where the register of real names lies (outside git).',
  ),
  documents: t.field(
    'documents',
    'Documents',
    t.oneOrMore(t.text),
    'optional',
    'ケース文書として読む範囲です。',
    'Globs of case documents.',
  ),
  exclude: t.field('exclude', 'Exclude', t.oneOrMore(t.text), 'optional', '読まない範囲です。', 'Globs left out.'),
});
