import { consentMethods, sharedItems } from '../choices.ts';
import { caseNumberField, mustWhen, readingsField } from '../common.ts';
import * as t from '../types.ts';

const byProxy = mustWhen('方法が代理のとき', 'when the method is 代理', (d) => d.text('方法') === '代理');

/** 同意書: who agreed to share what with whom, from when until when. */
export const consentKind = t.kind(
  'consent',
  '同意書',
  'Consent',
  {
    ja: '誰が、何を、どこまで共有してよいと言ったかの記録です。',
    en: 'Who agreed to share what with whom, and for how long.',
  },
  {
    caseNumber: caseNumberField,
    person: t.field(
      '対象者',
      'Person',
      t.person,
      'must',
      '誰の同意かを世帯の呼称で書きます。',
      'Whose consent it is, by the 呼称 of the household.',
      { source: 'domain §1.2(i)' },
    ),
    date: t.field('同意日', 'Given on', t.date, 'must', '同意を得た日です。', 'The day on which consent was given.', {
      source: 'domain §1.2(i)',
    }),
    taker: t.field(
      '取得者',
      'Taken by',
      t.agency,
      'must',
      '同意を得た機関です。',
      'The agency that took the consent.',
      { source: 'domain §1.2(i)' },
    ),
    method: t.field(
      '方法',
      'Method',
      t.choice(consentMethods),
      'must',
      '書面・口頭・代理のどれかです。',
      'In writing, orally or by a proxy.',
      { source: 'domain §1.2(i)' },
    ),
    proxy: t.field(
      '代理人',
      'Proxy',
      t.person,
      byProxy,
      '代わりに同意した人の呼称です。',
      'Who agreed in the person’s place, by 呼称.',
    ),
    relation: t.field('続柄', 'Relation', t.kin, byProxy, '代理人の続柄です。', 'The proxy’s relation to the person.'),
    reason: t.field(
      '理由',
      'Reason',
      t.prose,
      byProxy,
      '代理とした理由です（未成年、判断能力など）。',
      'Why a proxy agreed (minor, judgement …).',
      { local: true },
    ),
    purpose: t.field('目的', 'Purpose', t.prose, 'must', '何のために共有するかです。', 'What the data is shared for.', {
      source: 'domain §1.2(i)',
      local: true,
    }),
    items: t.field(
      '共有項目',
      'Shared items',
      t.oneOrMore(t.suggestion(sharedItems)),
      'must',
      '共有してよい項目です。',
      'What may be shared.',
      { source: 'domain §1.2(i)' },
    ),
    sharedWith: t.field(
      '共有先',
      'Shared with',
      t.oneOrMore(t.agency),
      'must',
      '共有してよい機関や会議です。会議の名を書くと、その構成員を指します。',
      'Agencies with which data may be shared; a meeting’s name means its members.',
      { source: 'domain §1.2(i)' },
    ),
    until: t.field(
      '有効期限',
      'Valid until',
      t.date,
      'optional',
      '同意の有効期限です。書かなければ撤回まで続きます。',
      'The last day on which the consent holds; without it, until withdrawn.',
      { source: 'domain §1.2(i)' },
    ),
    withdrawn: t.field(
      '撤回日',
      'Withdrawn on',
      t.date,
      'optional',
      '同意が撤回された日です。その日から共有できません。',
      'The day of withdrawal; nothing may be shared from that day on.',
      { source: 'domain §1.2(i)' },
    ),
    readings: readingsField,
  },
);
