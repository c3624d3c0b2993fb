import { fieldsPart, type SheetContent } from '../model.ts';
import type { SheetReader } from '../reader.ts';
import { stampOf } from './stamp.ts';

/** 評価: on the way (モニタリング) or at the end. */
export function evaluationSheet(reader: SheetReader<'evaluation'>): SheetContent {
  const achievements = reader.table('achievements', { goal: 38, result: 14, content: 48 });
  const work = reader.table('work', { agency: 32, state: 68 });
  const changes = fieldsPart([{ ...reader.field('changes', true), label: reader.word('見られた変化') }]);
  const remains = reader.section('残る課題');
  const judgement = fieldsPart([reader.field('judgement', true)]);
  const head = [
    reader.field('caseNumber', false),
    reader.field('date', false),
    reader.field('plan', true),
    reader.field('kind', true),
    ...reader.remaining(),
  ];
  return {
    ...stampOf(reader.text('judgement'), reader.line('judgement'), {
      継続: 'running',
      再プラン: 'running',
      終結: 'ended',
      中断: 'ended',
    }),
    parts: [
      fieldsPart(head),
      ...reader.preamble(),
      achievements,
      work,
      changes,
      remains,
      ...reader.otherSections(),
      judgement,
    ],
  };
}
