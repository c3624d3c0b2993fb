import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { colours, fonts, frame, mm } from './style.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly code?: boolean;
  readonly superscript?: boolean;
  /** As a label of the form is set: smaller, in the font of labels. */
  readonly label?: boolean;
  /** White on the accent colour, as 主担当. */
  readonly mark?: boolean;
  readonly grey?: boolean;
}

/** One paragraph, as far as what stands in it goes. */
export interface Line {
  readonly kind: 'line';
  readonly runs: readonly Run[];
  /** Steps by which it stands further in. */
  readonly indent?: number;
  readonly list?: { readonly type: 'dots' | 'numbers'; readonly level: number; readonly instance: number };
  readonly heading?: boolean;
  /** Places of tabs from the left, in twips. */
  readonly tabs?: readonly number[];
}

/** A table in running text. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly (readonly Block[])[])[];
  /** Whether the first row holds headings. */
  readonly headed: boolean;
}

/** What stands in a cell or frame, before it is Word's. */
export type Block = Line | Grid;

/** A line of plain text. */
export function line(text: string, style: Omit<Run, 'text'> = {}): Line {
  return { kind: 'line', runs: [{ text, ...style }] };
}

/** Blocks with runs put before the first of their lines. */
export function withPrefix(runs: readonly Run[], blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'line') return [{ kind: 'line', runs }, ...blocks];
  return [{ ...first, runs: [...runs, ...first.runs] }, ...rest];
}

/** Characters that XML does not allow, and halves of surrogate pairs. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

function textRuns(run: Run): TextRun[] {
  const style: IRunOptions = {
    ...(run.bold || run.mark ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(run.superscript ? { superScript: true } : {}),
    ...(run.code ? { font: fonts.code } : {}),
    ...(run.label || run.mark ? { font: fonts.label, size: 17 } : {}),
    ...(run.grey ? { color: colours.grey } : {}),
    ...(run.mark ? { color: 'FFFFFF', shading: { fill: colours.accent } } : {}),
  };
  return clean(run.text)
    .split(/\r?\n/)
    .map((text, i) => new TextRun({ ...style, text, ...(i > 0 ? { break: 1 } : {}) }));
}

/** How paragraphs of one place are set. */
export type LineStyle = Pick<IParagraphOptions, 'alignment' | 'keepNext' | 'spacing'>;

function paragraphOf({ runs, indent, list, heading, tabs }: Line, style: LineStyle): Paragraph {
  return new Paragraph({
    ...style,
    // 令和6年7月 without gaps round the figures, as on the printed sheet.
    autoSpaceEastAsianText: false,
    children: runs.flatMap(textRuns),
    ...(heading ? { keepNext: true, spacing: { before: 80 } } : {}),
    ...(indent ? { indent: { left: mm(3 * indent) } } : {}),
    ...(list ? { numbering: { reference: list.type, level: Math.min(5, list.level), instance: list.instance } } : {}),
    ...(tabs ? { tabStops: tabs.map((position) => ({ type: 'left' as const, position })) } : {}),
  });
}

/** Blocks as Word's paragraphs and tables. A cell always ends in a paragraph: Word asks for it. */
export function toWord(blocks: readonly Block[], width: number, style: LineStyle = {}): (Paragraph | Table)[] {
  const children = blocks.map((block) =>
    block.kind === 'line' ? paragraphOf(block, style) : gridTable(block, width, style),
  );
  return children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ ...style })];
}

function gridTable({ rows, headed }: Grid, width: number, style: LineStyle): Table {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const share = Math.floor((width - mm(6)) / count);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: share * count, type: WidthType.DXA },
    columnWidths: Array.from({ length: count }, () => share),
    borders: frame,
    rows: rows.map(
      (row, r) =>
        new TableRow({
          cantSplit: true,
          tableHeader: headed && r === 0,
          children: Array.from({ length: count }, (_, c) => gridCell(row[c] ?? [], share, headed && r === 0, style)),
        }),
    ),
  });
}

function gridCell(blocks: readonly Block[], width: number, isHead: boolean, style: LineStyle): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    ...(isHead ? { shading: { fill: colours.label } } : {}),
    children: toWord(blocks, width, isHead ? { ...style, alignment: AlignmentType.CENTER } : style),
  });
}

/** Room between the lines of a table and what stands in it. */
export const cellMargins = { top: mm(0.7), bottom: mm(0.7), left: mm(1.6), right: mm(1.6) } as const;
