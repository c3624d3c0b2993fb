import type { CaseDocument } from '../document/document.ts';
import { cellsOf, isRule } from './tables.ts';

/** A place in a Markdown table below its head. */
export interface TablePlace {
  readonly headers: readonly string[];
  /** Cells of all rows but the cursor's own. */
  readonly rows: readonly (readonly string[])[];
  /** Cells of the cursor's row; empty for a row that is yet to be begun. */
  readonly cells: readonly string[];
  /** Column of the cursor; undefined where a whole row can be written. */
  readonly column: number | undefined;
  /** Where what was typed begins: the cell's text, or the line. */
  readonly start: number;
  readonly line: number;
}

const row = /^\s*\|/;

/** Finds the cell at an offset, or the row that would go on below a table. */
export function tablePlaceAt({ source, text, matter }: CaseDocument, offset: number): TablePlace | undefined {
  const line = source.lineAt(offset);
  const range = source.lineRange(line);
  const before = text.slice(range.start, offset);
  const isNew = /^\s*\|?\s*$/.test(before) && text.slice(offset, range.end).trim() === '';
  if (!isNew && !row.test(before)) return undefined;
  const first = firstLine(source, line, matter.bodyStart);
  if (line < first + 2 || !isRule(source.lineText(first + 1))) return undefined;
  const common = {
    headers: cellsOf(source.lineText(first)),
    rows: rowsAround(source, first + 2, line),
    line,
  };
  if (isNew) return { ...common, cells: [], column: undefined, start: range.start };
  const bars = [...before.matchAll(/(?<!\\)\|/g)];
  const bar = bars.at(-1)?.index ?? 0;
  const space = /^\s*/.exec(before.slice(bar + 1))?.[0].length ?? 0;
  const cells = cellsOf(`${source.lineText(line).trimEnd().replace(/\|$/, '')}|`);
  return { ...common, cells, column: bars.length - 1, start: range.start + bar + 1 + space };
}

type Source = CaseDocument['source'];

function firstLine(source: Source, line: number, bodyStart: number): number {
  let first = line;
  while (first > 0 && source.lineRange(first - 1).start >= bodyStart && row.test(source.lineText(first - 1)))
    first -= 1;
  return first;
}

function rowsAround(source: Source, from: number, own: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let line = from; line < source.lineCount; line += 1) {
    if (line === own) continue;
    const text = source.lineText(line);
    if (!row.test(text)) break;
    rows.push(cellsOf(text));
  }
  return rows;
}
