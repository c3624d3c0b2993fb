/**
 * The form as a file for Word: the same tables as on the sheet, all of it editable. A bundle of its own (`dist/docx.cjs`),
 * loaded by `kasane render` when it is asked for.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IPropertiesOptions,
  Packer,
  PageNumber,
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
import type { SheetModel } from '../../core/plan/index.ts';
import { Markdown, type ReadMarkdown } from './docx/markdown.ts';
import { partChildren } from './docx/parts.ts';
import { box, colours, fonts, fontTable, mm, noFrame, numbering, paper, textWidth } from './docx/style.ts';

/** Writes a sheet as a .docx file. */
export async function writeDocx(model: SheetModel, read: ReadMarkdown): Promise<Uint8Array> {
  const markdown = new Markdown(read);
  const document = new Document({
    title: model.running,
    creator: 'kasane',
    styles,
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [headerLine(model)] }) },
        footers: { default: new Footer({ children: [footerLine(model)] }) },
        children: [headTable(model), ...model.parts.flatMap((part) => partChildren(part, markdown))],
      },
    ],
  });
  return Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]);
}

const page = {
  size: { width: paper.width, height: paper.height },
  margin: {
    top: paper.top,
    bottom: paper.bottom,
    left: paper.side,
    right: paper.side,
    header: mm(8),
    footer: mm(8),
  },
};

const heading = { font: fonts.label, bold: true, color: colours.ink };

const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: fonts.text, size: 19, language: { value: 'ja-JP', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { line: 264 } },
    },
    heading1: { run: { ...heading, size: 36 }, paragraph: { alignment: AlignmentType.CENTER } },
    heading2: { run: { ...heading, size: 23 }, paragraph: { spacing: { before: 160, after: 50 } } },
    heading3: { run: { ...heading, size: 21 }, paragraph: { spacing: { before: 140, after: 40 } } },
  },
};

function headerLine({ office, notice }: SheetModel): Paragraph {
  const text = notice ?? office;
  const style = notice ? { color: colours.red, bold: true } : { color: colours.grey };
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text, font: fonts.label, size: 16, ...style })],
  });
}

function footerLine({ running }: SheetModel): Paragraph {
  const children = [`${running}\t`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun({ children, font: fonts.label, size: 16, color: colours.grey })],
  });
}

/** Office and name in the middle, the stamp on the right. */
function headTable({ office, name, detail, stamp, notice }: SheetModel): Table {
  const side = mm(26);
  const widths = [side, textWidth - 2 * side, side];
  const title = [new TextRun(name), ...(detail ? [new TextRun({ text: `　${detail}`, size: 24 })] : [])];
  const middle = [
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(office)] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: title }),
  ];
  const cells = [stampCell(notice, colours.red, 18, side), plainCell(middle, widths[1] ?? 0)];
  const tone = stamp?.tone === 'done' ? colours.red : stamp?.tone === 'running' ? colours.accent : colours.grey;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: noFrame,
    rows: [new TableRow({ cantSplit: true, children: [...cells, stampCell(stamp?.text, tone, 26, side)] })],
  });
}

function plainCell(children: Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function stampCell(text: string | undefined, color: string, size: number, width: number): TableCell {
  if (text === undefined) return plainCell([new Paragraph({})], width);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: box(color),
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, color, size, bold: true, font: fonts.label })],
      }),
    ],
  });
}
