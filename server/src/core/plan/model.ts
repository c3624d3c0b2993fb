import type { Names } from './names.ts';

/**
 * A sheet before it has a form: what stands on the paper, in plain values, with the source lines it comes from.
 * The HTML writer makes a page of it; a writer for another format would start from the same values.
 */

/** Zero-based line of the document's source; undefined for what comes from elsewhere (register, index, the form). */
export type Line = number | undefined;

/** A value as it stands in a cell. An empty one is a blank to be filled in by hand. */
export interface Cell {
  readonly line: Line;
  readonly content: Content;
}

/** What a cell holds. */
export type Content =
  | { readonly kind: 'blank' }
  /** `name`: a real name and nothing else. */
  | { readonly kind: 'text'; readonly text: string; readonly name?: boolean }
  /** An ISO date, shown in the Japanese calendar. */
  | { readonly kind: 'date'; readonly iso: string }
  /** From one ISO date to another. */
  | { readonly kind: 'range'; readonly start: string; readonly end: string }
  | { readonly kind: 'list'; readonly items: readonly Cell[]; readonly flow: ListFlow }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'checks'; readonly options: readonly Check[]; readonly flow: 'columns' | 'inline' }
  | { readonly kind: 'markdown'; readonly text: string; readonly line: number; readonly names?: Names }
  /** A value with a mark beside it, such as 主担当. */
  | { readonly kind: 'marked'; readonly mark: string; readonly cell: Cell };

/** `lines`: one below the other; `inline`: joined by 、; `columns`: a long list of short names. */
export type ListFlow = 'lines' | 'inline' | 'columns';

/** A key and its value inside a cell. */
export interface Pair {
  readonly label: string;
  readonly cell: Cell;
}

/** A choice of the form and whether it is taken; `worst` is the one marked ◎. */
export interface Check {
  readonly text: string;
  readonly state: 'open' | 'taken' | 'worst';
  readonly line: Line;
}

/** A labelled value of the form; `wide` ones take a whole row. */
export interface SheetField {
  readonly label: string;
  readonly cell: Cell;
  readonly wide: boolean;
}

/** A column; `width` in percent of the table, shared out in proportion. */
export interface Column {
  readonly label: string;
  readonly width: number;
}

/** One row of a table. */
export interface Row {
  readonly line: Line;
  readonly cells: readonly Cell[];
  /** `lead`: the row of the 主担当; `group`: a row that heads those below it. */
  readonly tone: 'plain' | 'lead' | 'group';
}

/** Text under one heading of the body, up to the next heading of any level. */
export interface Chunk {
  /** The heading; undefined where the part's own title says it. */
  readonly heading: { readonly title: string; readonly level: number; readonly line: number } | undefined;
  readonly text: string;
  /** Line on which `text` begins. */
  readonly line: number;
  /** Real names to be shown in place of 呼称. */
  readonly names?: Names;
}

/** A grid of labelled values. */
export interface FieldsPart {
  readonly kind: 'fields';
  readonly title: string | undefined;
  readonly line: Line;
  readonly fields: readonly SheetField[];
  /** A slip to be cut off and sent back. */
  readonly slip?: boolean;
}

/** A table of a sheet. */
export interface TablePart {
  readonly kind: 'table';
  readonly title: string | undefined;
  readonly line: Line;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A frame with text. */
export interface ProsePart {
  readonly kind: 'prose';
  readonly title: string | undefined;
  readonly line: Line;
  readonly chunks: readonly Chunk[];
  /** Keep room to write in by hand. */
  readonly room: boolean;
}

/** What is signed, and the lines to sign on. */
export interface SignaturePart {
  readonly kind: 'signature';
  readonly title: string | undefined;
  readonly statement: string;
  readonly lines: readonly string[];
}

/** Parts that begin on a page of their own. */
export interface PagePart {
  readonly kind: 'page';
  readonly title: string;
  /** The case that the page is about. */
  readonly caseNumber: string;
  readonly line: Line;
  readonly parts: readonly Part[];
}

/** A part of a sheet, from top to bottom. */
export type Part = FieldsPart | TablePart | ProsePart | SignaturePart | PagePart;

/** State of a document as a stamp on its head. */
export interface Stamp {
  readonly text: string;
  readonly line: Line;
  readonly tone: 'draft' | 'done' | 'running' | 'ended';
}

/** A whole sheet. */
export interface SheetModel {
  /** The municipality or body. */
  readonly office: string;
  /** The case that the sheet as a whole is about. */
  readonly caseNumber: string | undefined;
  /** A warning to whoever holds the sheet. */
  readonly notice?: string;
  /** The document's name in this place. */
  readonly name: string;
  /** What tells it from others of its name: 第2回. */
  readonly detail: string | undefined;
  readonly stamp: Stamp | undefined;
  /** Line of the head. */
  readonly line: number;
  readonly parts: readonly Part[];
  /** What stands at the foot of each page and names the sheet elsewhere: 支援プラン R5-012. */
  readonly running: string;
}

/** What a sheet of one kind adds to the head that all share. */
export type SheetContent = Pick<SheetModel, 'parts'> &
  Partial<Pick<SheetModel, 'detail' | 'stamp' | 'name' | 'running' | 'caseNumber'>>;

/** An empty cell. */
export const blank: Cell = { line: undefined, content: { kind: 'blank' } };

/** A cell of text that comes from no line of the source. */
export function textCell(text: string | undefined, line?: Line): Cell {
  return text ? { line, content: { kind: 'text', text } } : { ...blank, line };
}

/** A date in 和暦; blank without one. */
export function dateCell(iso: string | undefined, line?: Line): Cell {
  return iso ? { line, content: { kind: 'date', iso } } : { ...blank, line };
}

/** Several values in one cell. */
export function listCell(items: readonly Cell[], flow: ListFlow, line?: Line): Cell {
  return items.length > 0 ? { line, content: { kind: 'list', items, flow } } : { ...blank, line };
}

/** Whether a cell shows nothing. */
export function isBlank(cell: Cell): boolean {
  return cell.content.kind === 'blank';
}

/** A grid of fields. */
export function fieldsPart(fields: readonly SheetField[], title?: string, line?: Line): FieldsPart {
  return { kind: 'fields', title, line, fields };
}

/** Fields in rows of the form: wide ones alone, the others by twos. */
export function pairUp(fields: readonly SheetField[]): readonly (readonly SheetField[])[] {
  const rows: SheetField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (!field.wide && last?.length === 1 && last[0]?.wide === false) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** A table without the columns of these labels that no row uses. */
export function withoutBlankColumns(table: TablePart, labels: readonly string[]): TablePart {
  const isShown = table.columns.map(
    ({ label }, i) => !labels.includes(label) || table.rows.some(({ cells }) => cells[i] && !isBlank(cells[i])),
  );
  const shown = <T>(list: readonly T[]) => list.filter((_, i) => isShown[i] ?? true);
  return {
    ...table,
    columns: shown(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: shown(row.cells) })),
  };
}

/** The first source line that a list of fields has: where the part begins. */
export function firstLine(fields: readonly SheetField[]): Line {
  return fields.find(({ cell }) => cell.line !== undefined)?.cell.line;
}

/** The words of a cell, for comparing cells. */
export function cellText({ content }: Cell): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'markdown':
      return content.text;
    case 'date':
      return content.iso;
    case 'range':
      return `${content.start} ${content.end}`;
    case 'list':
      return content.items.map(cellText).join('\n');
    case 'pairs':
      return content.pairs.map(({ label, cell }) => `${label} ${cellText(cell)}`).join('\n');
    case 'checks':
      return content.options.map(({ text, state }) => `${state} ${text}`).join('\n');
    case 'marked':
      return `${content.mark} ${cellText(content.cell)}`;
  }
}
