import { caseNumberField } from '../common.ts';
import * as t from '../types.ts';

/** 支援経過: one heading an entry, with date, time and way of contact. */
export const progressKind = t.kind(
  'progress',
  '支援経過',
  'Progress record',
  { ja: 'いつ、誰が、どのように関わったかの記録です。', en: 'When, who and how: the record of contacts.' },
  {
    caseNumber: caseNumberField,
    period: t.field('期間', 'Period', t.text, 'optional', 'この記録がいつの分かです。', 'The time this file covers.'),
  },
);
