import { fieldsPart, type SheetContent } from '../model.ts';
import type { SheetReader } from '../reader.ts';

/** 終結: why the joint support ends and who goes on. */
export function closureSheet(reader: SheetReader<'closure'>): SheetContent {
  const after = fieldsPart(
    [reader.field('successor', true), ...reader.blockFields('followUp', true)],
    reader.word('終結の後'),
    reader.line('successor'),
  );
  const summary = reader.section('経過のまとめ');
  const reopened = reader.has('reopened') ? [reader.field('reopened', false)] : [];
  const head = [
    reader.field('caseNumber', false),
    reader.field('date', false),
    reader.field('reason', true),
    reader.field('evaluation', true),
    ...reopened,
    ...reader.remaining(),
  ];
  return { parts: [fieldsPart(head), ...reader.preamble(), summary, ...reader.otherSections(), after] };
}
