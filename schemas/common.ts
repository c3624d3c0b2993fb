import { consentMethods, consentStates } from './choices.ts';
import type { ConditionalLevel, Conditions } from './types.ts';
import * as t from './types.ts';

/** `種別` stands first in every case document; its value decides the table. */
export const kindKey = '種別';

/** Fields that several kinds share. */
export const caseNumberField = t.field(
  'ケース番号',
  'Case number',
  t.caseNumber,
  'must',
  '世帯ごとに付ける番号です。文書どうしはこの番号で結ばれます。',
  'The number of the household’s case; documents are tied together by it.',
  { source: 'domain §1.2(a)' },
);

/** Readings for the copy with furigana (本人用) that the dictionary does not know or gets wrong. */
export const readingsField = t.field(
  'よみ',
  'Readings',
  t.anything,
  'optional',
  '本人用のふりがなを直す表です（語: よみ）。',
  'Corrects furigana of the copy for the person (word: reading).',
  { local: true },
);

/** 本人同意 as a block: who agreed to what, when, towards whom. A bare state (`あり`) stands for the block. */
export const consentBlock = t.block(
  {
    state: t.field(
      '状況',
      'State',
      t.choice(consentStates),
      'must',
      '同意の状況です。まだ聞けていないときは「未確認」、断られたときは「拒否」と書きます。',
      'State of consent; `未確認` when not asked yet, `拒否` when refused.',
    ),
    person: t.field(
      '対象者',
      'Person',
      t.person,
      'optional',
      '誰の同意かを呼称で書きます。',
      'Whose consent it is, by 呼称.',
    ),
    date: t.field('日付', 'Date', t.date, 'optional', '同意を得た日です。', 'The day on which consent was given.'),
    taker: t.field(
      '取得者',
      'Taken by',
      t.agency,
      'optional',
      '同意を得た機関です。',
      'The agency that took the consent.',
    ),
    method: t.field(
      '方法',
      'Method',
      t.choice(consentMethods),
      'optional',
      '書面・口頭・代理のどれかです。',
      'In writing, orally or by a proxy.',
    ),
    proxy: t.field(
      '代理人',
      'Proxy',
      t.person,
      'optional',
      '代理のとき、代わりに同意した人の呼称です。',
      'Who agreed in the person’s place, by 呼称.',
    ),
    relation: t.field(
      '続柄',
      'Relation',
      t.kin,
      'optional',
      '代理人の続柄です。',
      'The proxy’s relation to the person.',
    ),
    reason: t.field(
      '理由',
      'Reason',
      t.prose,
      'optional',
      '代理とした理由です（未成年、判断能力など）。',
      'Why a proxy agreed (minor, judgement …).',
      { local: true },
    ),
    sharedWith: t.field(
      '共有先',
      'Shared with',
      t.oneOrMore(t.agency),
      'optional',
      '情報を共有してよい機関や会議です。',
      'Agencies or meetings with which data may be shared.',
    ),
    items: t.field(
      '共有項目',
      'Shared items',
      t.oneOrMore(t.text),
      'optional',
      '共有してよい項目です。',
      'What may be shared.',
      { local: true },
    ),
    until: t.field(
      '有効期限',
      'Valid until',
      t.date,
      'optional',
      '同意の有効期限です。',
      'The last day on which the consent holds.',
    ),
    withdrawn: t.field(
      '撤回日',
      'Withdrawn on',
      t.date,
      'optional',
      '同意が撤回された日です。',
      'The day on which the consent was withdrawn.',
    ),
  },
  'state',
);

/** 本人同意 of a document: one state, one block, or a block for each person. */
export const consent = t.oneOrMore(consentBlock);

/** must under a condition, optional otherwise. */
export function mustWhen(ja: string, en: string, test: (document: Conditions) => boolean): ConditionalLevel {
  return { level: 'must', when: { ja, en }, test };
}
