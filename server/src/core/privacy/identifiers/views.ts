import type { Line } from '../structure.ts';

/** A stretch of a line with the words that say what it holds put in front. */
export interface View {
  /** Context, then the stretch. */
  readonly text: string;
  /** Where the stretch begins in `text`; anything before is context only. */
  readonly from: number;
  /** Add this to an offset of `text` to get one of the line. */
  readonly shift: number;
}

const kanjiDigits = /[〇一二三四五六七八九](?:[- ]?[〇一二三四五六七八九]){6,}/g;

/** Telephone and account numbers in kanji digits (〇九〇…) with digits in their place, of the same length. */
const inDigits = (text: string): string =>
  text.includes('〇') || /[一二三四五六七八九]{3}/.test(text)
    ? text.replace(kanjiDigits, (run) =>
        run.replace(/[〇一二三四五六七八九]/g, (char) => String('〇一二三四五六七八九'.indexOf(char))),
      )
    : text;

function view(context: string, text: string, start: number): View {
  const prefix = context === '' ? '' : `${context.replace(/[\d@]/g, '').slice(-24)} : `;
  return { text: prefix + inDigits(text), from: prefix.length, shift: start - prefix.length };
}

/**
 * The stretches of a line in which a label and its value are looked for: the line itself, with the label of the line
 * above in front; in a table with headings each cell, with its column's heading and its row's label in front.
 */
export function viewsOf(line: Line): readonly View[] {
  const headed = line.cells.some((cell) => cell.header !== '');
  if (!headed) return [view(line.carried, line.text, 0)];
  const rowLabel = line.cells[0];
  return line.cells.map((cell) => {
    const context = cell === rowLabel ? cell.header : `${rowLabel?.text ?? ''} ${cell.header}`;
    return view(context, cell.text, cell.start);
  });
}
