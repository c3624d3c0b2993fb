import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import {
  type Cell,
  type FieldsPart,
  type Part,
  type ProsePart,
  pairUp,
  type Row,
  type SignaturePart,
  type TablePart,
} from '../../../core/plan/model.ts';
import { type Block, cellMargins, type LineStyle, line, toWord } from './blocks.ts';
import { cellBlocks } from './cells.ts';
import type { Markdown } from './markdown.ts';
import { colours, frame, mm, textWidth } from './style.ts';

/** What stands on the page, from top to bottom. */
export type PageChild = Paragraph | Table;

/** Level of the headings of parts: 2, and 3 on the page of one case. */
type Level = 2 | 3;

/** Tables of at most this many rows stay on one page. */
const keptRows = 7;

/** A part of the sheet as Word has it. */
export function partChildren(part: Part, markdown: Markdown, level: Level = 2): readonly PageChild[] {
  switch (part.kind) {
    case 'fields':
      return [...above(part.title, level, part.slip), fieldsTable(part, markdown)];
    case 'table':
      return [...above(part.title, level), listTable(part, markdown)];
    case 'prose':
      return [...above(part.title, level), proseFrame(part, markdown)];
    case 'signature':
      return [...above(part.title, level), signatureFrame(part)];
    case 'page':
      return [pageTitle(part.title), ...part.parts.flatMap((child) => partChildren(child, markdown, 3))];
  }
}

/** The title of a part, or the room that parts it from the one before. */
function above(title: string | undefined, level: Level, slip = false): readonly Paragraph[] {
  const cut = slip ? { border: { top: { style: BorderStyle.DASHED, size: 8, color: colours.line, space: 6 } } } : {};
  if (title === undefined)
    return [new Paragraph({ keepNext: true, spacing: { line: 120, lineRule: 'exact' }, ...cut })];
  return [
    new Paragraph({
      text: title,
      heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      keepNext: true,
      ...(slip ? { spacing: { before: 320 } } : {}),
      ...cut,
    }),
  ];
}

function pageTitle(title: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: true,
    shading: { fill: colours.accent },
    children: [new TextRun({ text: title, color: 'FFFFFF' })],
  });
}

interface CellOptions {
  readonly width: number;
  readonly span?: number;
  readonly fill?: string;
  readonly style?: LineStyle;
  readonly centred?: boolean;
}

function tableCell(blocks: readonly Block[], { width, span, fill, style, centred }: CellOptions): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    ...(span ? { columnSpan: span } : {}),
    ...(fill ? { shading: { fill } } : {}),
    ...(centred ? { verticalAlign: VerticalAlign.CENTER } : {}),
    children: toWord(blocks, width - cellMargins.left - cellMargins.right, style),
  });
}

const rowHeight = { value: mm(6.2), rule: 'atLeast' } as const;

function framed(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: frame,
    rows,
  });
}

const gridWidths = [18.5, 31.5, 18.5, 31.5].map((share) => Math.floor((textWidth * share) / 100));

function fieldsTable({ fields }: FieldsPart, markdown: Markdown): Table {
  const [label = 0, value = 0] = gridWidths;
  const rows = pairUp(fields);
  const tableRows = rows.map((row, r) => {
    const style = { keepNext: rows.length <= keptRows && r < rows.length - 1 };
    const children = row.flatMap(({ label: text, cell }) => {
      const isAlone = row.length === 1;
      const width = isAlone ? textWidth - label : value;
      return [
        tableCell([line(text, { label: true })], { width: label, fill: colours.label, style, centred: true }),
        tableCell(cellBlocks(cell, width, markdown), { width, style, ...(isAlone ? { span: 3 } : {}) }),
      ];
    });
    return new TableRow({ cantSplit: true, height: rowHeight, children });
  });
  return framed(gridWidths, tableRows);
}

const fills: Readonly<Record<Row['tone'], string | undefined>> = {
  plain: undefined,
  lead: colours.lead,
  group: colours.group,
};

function listTable({ columns, rows }: TablePart, markdown: Markdown): Table {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / sum));
  const shown: readonly Row[] = rows.length > 0 ? rows : [{ line: undefined, tone: 'plain', cells: [] }];
  const head = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(({ label }, i) =>
      tableCell([line(label, { label: true })], {
        width: widths[i] ?? 0,
        fill: colours.label,
        style: { alignment: AlignmentType.CENTER, keepNext: true },
        centred: true,
      }),
    ),
  });
  const body = shown.map((row, r) => {
    const keepNext = shown.length <= keptRows && r < shown.length - 1;
    return new TableRow({
      cantSplit: true,
      height: rowHeight,
      children: widths.map((width, i) => bodyCell(row.cells[i], row.tone, { width, keepNext, markdown })),
    });
  });
  return framed(widths, [head, ...body]);
}

interface BodyCell {
  readonly width: number;
  readonly keepNext: boolean;
  readonly markdown: Markdown;
}

function bodyCell(cell: Cell | undefined, tone: Row['tone'], { width, keepNext, markdown }: BodyCell): TableCell {
  const fill = fills[tone];
  return tableCell(cell ? cellBlocks(cell, width, markdown) : [], {
    width,
    style: { keepNext },
    ...(fill ? { fill } : {}),
  });
}

/** Text in a frame that may run over the end of a page. */
function proseFrame({ chunks, room }: ProsePart, markdown: Markdown): Table {
  const blocks = chunks.flatMap(({ heading, text, names }): readonly Block[] => [
    ...(heading ? [{ ...line(heading.title, { bold: true }), heading: true }] : []),
    ...markdown.blocks(text, names),
  ]);
  const isEmpty = blocks.length === 0;
  const cell = tableCell(blocks, { width: textWidth, style: { spacing: { after: 60 } } });
  const height = { value: mm(isEmpty && room ? 24 : 10), rule: 'atLeast' } as const;
  return framed([textWidth], [new TableRow({ height, children: [cell] })]);
}

/** The lines to sign on, drawn by a tab. */
function signatureFrame({ statement, lines }: SignaturePart): Table {
  const tabStops = [
    { type: TabStopType.RIGHT, position: mm(92) },
    { type: TabStopType.LEFT, position: mm(96) },
    { type: TabStopType.LEFT, position: mm(168), leader: 'underscore' as const },
  ];
  const places = lines.map(
    (who, i) =>
      new Paragraph({
        tabStops,
        keepNext: i < lines.length - 1,
        spacing: { before: 280 },
        children: [new TextRun(`令和　　年　　月　　日\t${who}\t\t`)],
      }),
  );
  const cell = new TableCell({
    width: { size: textWidth, type: WidthType.DXA },
    margins: { top: mm(2), bottom: mm(3), left: mm(4), right: mm(4) },
    children: [new Paragraph({ keepNext: true, children: [new TextRun(statement)] }), ...places],
  });
  return framed([textWidth], [new TableRow({ cantSplit: true, children: [cell] })]);
}
