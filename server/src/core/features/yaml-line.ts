/** One line of YAML as a person sees it; columns are UTF-16 units from its start. */
export interface YamlLine {
  readonly text: string;
  /** Columns of the `-` marks that open it. */
  readonly dashes: readonly number[];
  /** Where its content begins, behind indent and marks. */
  readonly column: number;
  readonly key?: { readonly text: string; readonly end: number };
  /** Behind the colon, or behind the marks where there is no key; without a comment and surrounding space. */
  readonly value: { readonly text: string; readonly start: number; readonly end: number };
  /** Blank or a comment. */
  readonly isEmpty: boolean;
}

const key = /^([^\s:：#"'\-〔][^:：]*?)[ \u3000\t]*(?::(?=[ \u3000\t]|$)|：)/;

/** Reads one line by itself; it need not be valid YAML. A full-width colon or space counts as its half-width one. */
export function readLine(text: string): YamlLine {
  let column = /^[ \u3000\t]*/.exec(text)?.[0].length ?? 0;
  const dashes: number[] = [];
  for (;;) {
    const mark = /^-(?:[ \u3000\t]+|$)/.exec(text.slice(column));
    if (!mark) break;
    dashes.push(column);
    column += mark[0].length;
  }
  const rest = text.slice(column);
  const isEmpty = dashes.length === 0 && (rest === '' || rest.startsWith('#'));
  const found = key.exec(rest);
  const from = column + (found?.[0].length ?? 0);
  const value = readValue(text, from);
  if (!found?.[1]) return { text, dashes, column, value, isEmpty };
  return { text, dashes, column, key: { text: found[1], end: column + found[1].length }, value, isEmpty };
}

function readValue(text: string, from: number): YamlLine['value'] {
  const rest = text.slice(from);
  const start = from + (/^[ \u3000\t]*/.exec(rest)?.[0].length ?? 0);
  const said = text
    .slice(start)
    .replace(/(?:^|[ \u3000\t])#.*$/, '')
    .trimEnd();
  return { text: said, start, end: start + said.length };
}

/** The scalar that a value stands for: without quotes. */
export function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}
