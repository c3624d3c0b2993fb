import type { OffsetRange, SourceText } from '../../core/document/source.ts';
import { displayWidth, widthOf } from '../width.ts';

/** A line of a file with the mark below it. */
export interface Excerpt {
  readonly text: string;
  readonly caret: string;
}

/** What stands for a hidden character: 〇 is two columns wide everywhere (○ is so in some terminals only), ○ takes one. */
export const hidden = { wide: '〇', narrow: '○' } as const;

/** Signs of YAML and Markdown that hold no text. */
const structure = /[\s\u3000:：#>|"'[\]{},*`\-・、。「」()（）]/;

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly offset: number;
}

/** How a line is shown. */
export interface ExcerptOptions {
  /** Stretches of this line that may be shown. */
  readonly visible: readonly OffsetRange[];
  /** Everything is shown: somebody asked for it on a terminal. */
  readonly showText: boolean;
  /** Columns there are. */
  readonly columns: number;
}

/** The first line of a range, hidden but for what may be shown, with carets below. */
export function excerpt(source: SourceText, range: OffsetRange, options: ExcerptOptions): Excerpt | undefined {
  const line = source.lineRange(source.lineAt(range.start));
  const text = source.text.slice(line.start, line.end);
  if (text.trim() === '') return undefined;
  const cells = cellsOf(text, line.start, options);
  const end = Math.min(Math.max(range.end, range.start + 1), line.end);
  return window(cells, { start: range.start, end }, options.columns);
}

function cellsOf(text: string, start: number, { visible, showText }: ExcerptOptions): Cell[] {
  const cells: Cell[] = [];
  let offset = start;
  for (const character of text) {
    const isShown = showText || structure.test(character) || visible.some((r) => offset >= r.start && offset < r.end);
    const width = widthOf(character);
    const printed = /[\u0000-\u001f\u007f-\u009f]/.test(character) ? ' ' : character;
    if (width > 0 || showText)
      cells.push({ offset, width, text: isShown ? printed : width === 2 ? hidden.wide : hidden.narrow });
    offset += character.length;
  }
  return cells;
}

const sum = (cells: readonly Cell[]) => cells.reduce((width, cell) => width + cell.width, 0);

/** What fits beside each other, with the marked place in it. */
function window(cells: readonly Cell[], mark: OffsetRange, columns: number): Excerpt {
  const before = cells.filter((cell) => cell.offset < mark.start);
  let skipped = 0;
  if (sum(cells) > columns) while (sum(before.slice(skipped)) > columns / 3) skipped += 1;
  const shown: Cell[] = [];
  let width = 0;
  for (const cell of cells.slice(skipped)) {
    if (width + cell.width > columns) break;
    shown.push(cell);
    width += cell.width;
  }
  const head = skipped > 0 ? '… ' : '';
  const tail = skipped + shown.length < cells.length ? ' …' : '';
  const text = shown.map((cell) => cell.text).join('');
  const lead = displayWidth(head) + sum(shown.filter((cell) => cell.offset < mark.start));
  const marked = sum(shown.filter((cell) => cell.offset >= mark.start && cell.offset < mark.end));
  return { text: `${head}${text}${tail}`.trimEnd(), caret: `${' '.repeat(lead)}${'^'.repeat(Math.max(1, marked))}` };
}
