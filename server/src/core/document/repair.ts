import type { OffsetRange } from './source.ts';
import type { YamlProblem } from './yaml-problem.ts';

/**
 * YAML in which the slips of Japanese typing are mended (full-width colon and indent, tab, no space behind the colon),
 * so that what follows them still reads. Offsets map back to the text as typed.
 */
export interface Repair {
  readonly text: string;
  readonly problems: readonly YamlProblem[];
  /** Offset in the document for one in the repaired text. */
  toSource(offset: number): number;
  /** Line number within the YAML (for telling lines apart only). */
  lineOf(sourceOffset: number): number;
  /** Rest of the typed line behind a document offset. */
  sourceLineAfter(sourceOffset: number): string;
}

interface Shift {
  /** Offset in the repaired text from which on `delta` units were added. */
  readonly at: number;
  readonly delta: number;
}

/** Reads the YAML line by line; `keys` are the keys known to any table. */
export function repair(text: string, base: number, keys: ReadonlySet<string>): Repair {
  const writer = new Writer(text, base);
  // The common case: nothing to mend, nothing to copy.
  if (!/[：\u3000\t]|\S:\S/.test(text)) return writer.untouched();
  let block: number | undefined;
  for (const line of linesOf(text)) {
    const indent = /^[ ]*/.exec(line.text)?.[0].length ?? 0;
    const inBlock = block !== undefined && (indent > block || line.text.trim() === '');
    if (!inBlock) block = /[:-]\s+[|>][+-]?\d*\s*$/.test(line.text) ? indent : undefined;
    writer.line(line, inBlock ? [] : slips(line.text, keys));
  }
  return writer.finish();
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly end: number;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    yield { start, text: text.slice(start, end).replace(/\r?\n$/, ''), end };
    start = end;
  }
}

interface Slip extends OffsetRange {
  readonly code: YamlProblem['code'];
  readonly replacement: string;
}

/** The slips of one line, as ranges within it. */
function slips(line: string, keys: ReadonlySet<string>): Slip[] {
  const found: Slip[] = [];
  const indent = /^[ \t\u3000]*/.exec(line)?.[0] ?? '';
  if (/[\t\u3000]/.test(indent) && indent.length < line.length) {
    const code = indent.includes('\t') ? 'tab' : 'fullWidthSpace';
    found.push({ code, start: 0, end: indent.length, replacement: indent.replace(/[\t\u3000]/g, '  ') });
  }
  const match =
    /^([ \t\u3000]*(?:-[ \u3000]+)*)([^\s:：#"'][^:：]*?)([ \u3000]*(?:：[ \u3000]*|:(?=\S)\u3000*|:\u3000+))/.exec(
      line,
    );
  if (match?.[1] !== undefined && match[2] && match[3] && keys.has(match[2])) {
    const start = match[1].length + match[2].length;
    const code = match[3].includes('：')
      ? 'fullWidthColon'
      : match[3].includes('\u3000')
        ? 'fullWidthSpace'
        : 'noSpace';
    found.push({ code, start, end: start + match[3].length, replacement: ': ' });
  }
  return found;
}

class Writer {
  readonly #text: string;
  readonly #base: number;
  readonly #parts: string[] = [];
  readonly #shifts: Shift[] = [];
  readonly #problems: YamlProblem[] = [];
  #length = 0;
  #delta = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  line(line: Line, found: readonly Slip[]): void {
    let at = line.start;
    for (const slip of found) {
      this.#push(this.#text.slice(at, line.start + slip.start));
      this.#push(slip.replacement);
      this.#shift(slip.replacement.length - (slip.end - slip.start));
      at = line.start + slip.end;
      this.#problems.push({
        code: slip.code,
        range: { start: this.#base + line.start + slip.start, end: this.#base + at },
        replacement: slip.replacement,
      });
    }
    this.#push(this.#text.slice(at, line.end));
  }

  untouched(): Repair {
    return this.#result(this.#text);
  }

  finish(): Repair {
    return this.#result(this.#parts.join(''));
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #shift(delta: number): void {
    if (delta === 0) return;
    this.#delta += delta;
    this.#shifts.push({ at: this.#length, delta: this.#delta });
  }

  #result(text: string): Repair {
    const typed = this.#text;
    const base = this.#base;
    const shifts = this.#shifts;
    const toSource = (offset: number) => {
      const next = countUpTo(shifts.length, (i) => (shifts[i]?.at ?? 0) <= offset);
      return base + offset - (shifts[next - 1]?.delta ?? 0);
    };
    let starts: readonly number[] | undefined;
    const lineOf = (offset: number) => {
      starts ??= [...typed.matchAll(/\n/g)].map(({ index }) => index + 1);
      const ends = starts;
      return 1 + countUpTo(ends.length, (i) => (ends[i] ?? 0) <= offset - base);
    };
    return {
      text,
      problems: this.#problems,
      toSource,
      lineOf,
      sourceLineAfter: (offset) => /^[^\r\n]*/.exec(typed.slice(offset - base, offset - base + 500))?.[0] ?? '',
    };
  }
}

/** How many of the first entries, in order, fulfil a test that later ones do not (binary search). */
function countUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
