/** Offsets are UTF-16 units into the whole text, byte-order mark included; `end` is exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and character (UTF-16), as the language server protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range as the language server protocol writes it. */
export interface LineRange {
  readonly start: Position;
  readonly end: Position;
}

/** A text with its line starts: the one place where offsets become lines. CR LF, LF and CR end a line. */
export class SourceText {
  readonly text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lineStarts(): readonly number[] {
    this.#starts ??= findLineStarts(this.text);
    return this.#starts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Line that holds the offset; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.lineStarts[line] ?? 0) };
  }

  offsetAt({ line, character }: Position): number {
    const start = this.lineStarts[line];
    if (start === undefined) return this.text.length;
    return Math.min(start + character, this.lineEnd(line));
  }

  /** Range of a line without its line break. */
  lineRange(line: number): OffsetRange {
    return { start: this.lineStarts[line] ?? this.text.length, end: this.lineEnd(line) };
  }

  lineText(line: number): string {
    const { start, end } = this.lineRange(line);
    return this.text.slice(start, end);
  }

  toLines(range: OffsetRange): LineRange {
    return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
  }

  private lineEnd(line: number): number {
    let end = this.lineStarts[line + 1] ?? this.text.length;
    const start = this.lineStarts[line] ?? end;
    while (end > start && /[\r\n]/.test(this.text[end - 1] ?? '')) end -= 1;
    return end;
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** A byte-order mark takes one unit; VS Code strips it, the command line does not. */
export const byteOrderMark = '\uFEFF';

/** Whether an offset lies in a range, its end included. */
export function contains(outer: OffsetRange, offset: number): boolean {
  return offset >= outer.start && offset <= outer.end;
}
