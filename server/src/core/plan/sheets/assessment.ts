import { fieldsPart, type Part, type Row, type SheetContent } from '../model.ts';
import type { SheetReader } from '../reader.ts';

/** アセスメント: the household as a whole. */
export function assessmentSheet(reader: SheetReader<'assessment'>): SheetContent {
  const issues = reader.table('issues', { main: 7, issue: 63, person: 30 }, reader.word('課題と特性'));
  const life = (['health', 'income', 'work', 'housing'] as const).filter((id) => reader.has(id));
  const fields = life.map((id) => reader.field(id, true));
  const state: readonly Part[] =
    fields.length > 0 ? [fieldsPart(fields, reader.word('暮らしの状況'), fields[0]?.cell.line)] : [];
  const sections = ['主訴', '世帯の状況', '支援の見立て', '本人の強み'].map((title) => reader.section(title));
  const [complaint, household, ...views] = sections;
  const head = [
    reader.field('caseNumber', false),
    reader.field('writtenOn', false),
    reader.field('author', true),
    reader.field('route', true),
    reader.field('screening', true),
    ...reader.remaining(),
  ];
  return {
    parts: [
      fieldsPart(head),
      ...reader.preamble(),
      ...[complaint].flatMap((part) => part ?? []),
      { ...issues, rows: issues.rows.map(markMain) },
      ...state,
      ...[household].flatMap((part) => part ?? []),
      ...views,
      ...reader.otherSections(),
    ],
  };
}

/** はい in the column 主 as the ◎ of the paper form. */
function markMain(row: Row): Row {
  const [main, ...rest] = row.cells;
  if (main?.content.kind !== 'text') return row;
  const text = main.content.text === 'はい' ? '◎' : main.content.text === 'いいえ' ? '' : main.content.text;
  return { ...row, cells: [{ ...main, content: { kind: 'text', text } }, ...rest] };
}
