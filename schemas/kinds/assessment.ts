import { assessedIssues, routes, screenings } from '../choices.ts';
import { caseNumberField } from '../common.ts';
import * as t from '../types.ts';

const issue = t.block(
  {
    id: t.field('id', 'Id', t.text, 'optional', 'プランの課題と結ぶ印です。', 'Ties the issue to the plan’s need.'),
    issue: t.field(
      '課題',
      'Issue',
      t.suggestion(assessedIssues, 'issue'),
      'must',
      '一覧から選ぶか、言葉で書きます。',
      'From the list or in words.',
      { source: 'domain §1.2(c)' },
    ),
    person: t.field(
      '誰の',
      'Whose',
      t.person,
      'optional',
      '誰の課題かを呼称で書きます。',
      'Whose issue it is, by 呼称.',
      { source: 'S3' },
    ),
    main: t.field(
      '主',
      'Main',
      t.yes,
      'optional',
      'いちばんの課題に「はい」と書きます。',
      '`はい` for the main issue.',
    ),
  },
  'issue',
);

const national = { source: 'domain §1.2(c)', local: true };

/** アセスメント: the whole household looked at. */
export const assessmentKind = t.kind(
  'assessment',
  'アセスメント',
  'Assessment',
  { ja: '世帯全体を見て、課題と強みを整理する記録です。', en: 'The household as a whole: its troubles and strengths.' },
  {
    caseNumber: caseNumberField,
    writtenOn: t.field('作成日', 'Written on', t.date, 'must', '作った日です。', 'The day it was written.', {
      source: 'domain §1.2(c)',
    }),
    author: t.field('作成者', 'Author', t.agency, 'must', '作った機関です。', 'The agency that wrote it.', {
      source: 'domain §1.2(c)',
    }),
    issues: t.field(
      '課題',
      'Issues',
      t.oneOrMore(issue),
      'must',
      '課題を並べます。誰の課題かも書きます。',
      'The issues, and whose they are.',
      { source: 'domain §1.2(c)' },
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
    screening: t.field(
      'スクリーニング',
      'Screening',
      t.suggestion(screenings),
      'national',
      'この先どう支えるかの見立てです。',
      'What is to follow.',
      { source: 'domain §1.2(c)' },
    ),
    health: t.field(
      '健康',
      'Health',
      t.anything,
      'national',
      '健康や通院、手帳、介護度などです。',
      'Health, treatment, certificates.',
      national,
    ),
    income: t.field(
      '収入',
      'Income',
      t.anything,
      'national',
      '収入・給付・滞納・債務などです。',
      'Income, benefits, arrears, debts.',
      national,
    ),
    work: t.field('就労', 'Work', t.anything, 'national', '仕事や職歴などです。', 'Work and its history.', national),
    housing: t.field(
      '住まい',
      'Housing',
      t.anything,
      'national',
      '住まいと地域との関係です。',
      'Housing and ties to the neighbourhood.',
      national,
    ),
  },
  [
    t.section(
      '主訴',
      'Main complaint',
      'must',
      '本人や家族の訴えをその言葉で書きます。',
      'The complaint in the person’s own words.',
    ),
    t.section('世帯の状況', 'The household', 'must', '世帯の一人ひとりの状況です。', 'The situation of each person.'),
    t.section(
      '支援の見立て',
      'View of the case',
      'must',
      '課題の背景と、支援の方向です。',
      'What lies behind, and the direction of support.',
    ),
    t.section('本人の強み', 'Strengths', 'optional', '本人と世帯の強みです。', 'Strengths of person and household.'),
  ],
);
