import type { CaseDocument } from '../document/document.ts';
import type { TextEdit } from '../rules/rule.ts';
import { hasBody } from './leaves.ts';

/** Columns that a character takes in a fixed-width font: two for kanji, kana and full-width forms. */
function widthOf(text: string): number {
  let width = 0;
  for (const c of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(c)
      ? 2
      : 1;
  return width;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Pads the cells of Markdown tables so that their bars stand below each other. */
export function alignTables(document: CaseDocument): readonly TextEdit[] {
  return hasBody(document) ? tablesOf(document).flatMap(align) : [];
}

/** Stretches of lines with bars that hold a rule of dashes; tables in code fences are left alone. */
function tablesOf({ source, matter }: CaseDocument): readonly (readonly Line[])[] {
  const tables: Line[][] = [];
  let open: Line[] = [];
  let isCode = false;
  for (let line = source.lineAt(matter.bodyStart); line < source.lineCount; line += 1) {
    const range = source.lineRange(line);
    const text = source.lineText(line);
    if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
    if (!isCode && /^\s*\|.*\|\s*$/.test(text) && range.start >= matter.bodyStart) open.push({ ...range, text });
    else if (open.length > 0) {
      tables.push(open);
      open = [];
    }
  }
  return [...tables, open].filter((lines) => isRule(lines[1]?.text ?? ''));
}

/** Whether a line is the rule of dashes below the head of a table. */
export function isRule(text: string): boolean {
  return /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(text);
}

/** Cells of a row; a bar behind a backslash belongs to its cell. */
export function cellsOf(text: string): readonly string[] {
  return text
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function align(lines: readonly Line[]): readonly TextEdit[] {
  const rows = lines.map(({ text }) => cellsOf(text));
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(3, ...rows.map((row, line) => (line === 1 ? 3 : widthOf(row[i] ?? '')))),
  );
  return lines.flatMap(({ start, end, text }, line): TextEdit[] => {
    const cells = widths.map((width, i) =>
      line === 1 ? rule(rows[1]?.[i] ?? '', width) : pad(rows[line]?.[i] ?? '', width),
    );
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    const aligned = `${indent}| ${cells.join(' | ')} |`;
    return aligned === text ? [] : [{ range: { start, end }, text: aligned }];
  });
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

function rule(cell: string, width: number): string {
  const left = cell.startsWith(':') ? ':' : '-';
  const right = cell.endsWith(':') ? ':' : '-';
  return left + '-'.repeat(width - 2) + right;
}
