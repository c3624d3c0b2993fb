import type { OffsetRange, SourceText } from '../document/source.ts';
import { readLine, unquoted, type YamlLine } from './yaml-line.ts';

/**
 * Where a cursor stands in YAML, found line by line: a half-typed line, which makes a parser lose the thread, hides
 * nothing here.
 */
export interface Place {
  /** In a key (or where one could begin), behind a colon, or behind the `-` of a list. */
  readonly kind: 'key' | 'value' | 'item';
  /** Keys from the root to the map or list that holds the cursor. */
  readonly path: readonly string[];
  /** The key whose value it is, for `value`. */
  readonly key: string | undefined;
  /** What was typed so far of the word, up to the cursor. */
  readonly typed: OffsetRange;
  /** The whole word or value. */
  readonly token: OffsetRange;
  /** Key of the same line. */
  readonly keyRange: OffsetRange | undefined;
  /** Column at which the keys of this map begin. */
  readonly column: number;
  readonly line: number;
  /** Whether the map at the cursor is a row of a list. */
  readonly inItem: boolean;
  /** Whether a `-` opens the line. */
  readonly opensItem: boolean;
  /** Other entries of the same map; values are as written, empty for nested ones. */
  readonly siblings: ReadonlyMap<string, string>;
  /** Column of the list whose marks stand where the cursor is, on a line that has none. */
  readonly listColumn: number | undefined;
}

/** The lines of YAML within a text. */
export class YamlLines {
  readonly source: SourceText;
  readonly first: number;
  readonly last: number;
  readonly #lines = new Map<number, YamlLine>();

  constructor(source: SourceText, range: OffsetRange) {
    this.source = source;
    this.first = source.lineAt(range.start);
    const last = source.lineAt(range.end);
    this.last =
      last > this.first && source.lineStarts[last] === range.end && range.end < source.text.length ? last - 1 : last;
  }

  at(line: number): YamlLine {
    const known = this.#lines.get(line);
    if (known) return known;
    const read = readLine(this.source.lineText(line));
    this.#lines.set(line, read);
    return read;
  }
}

/** Finds the place of an offset. */
export function placeAt(lines: YamlLines, offset: number): Place {
  const { source } = lines;
  const line = source.lineAt(offset);
  const start = source.lineStarts[line] ?? 0;
  const cursor = offset - start;
  const read = lines.at(line);
  const inValue = read.key !== undefined && cursor > read.key.end;
  const blank = read.isEmpty && !read.text.trimStart().startsWith('#');
  const column = blank ? cursor : contentColumn(read);
  const tokenStart = inValue ? Math.min(read.value.start, cursor) : Math.min(blank ? cursor : read.column, cursor);
  const tokenEnd = inValue ? read.value.end : (read.key?.end ?? read.value.end);
  const up = ascend(lines, line, column, blank ? [] : read.dashes);
  return {
    kind: inValue ? 'value' : read.dashes.length > 0 && !read.key ? 'item' : 'key',
    path: up.path,
    key: inValue ? read.key?.text : undefined,
    typed: { start: start + tokenStart, end: offset },
    token: { start: start + tokenStart, end: start + Math.max(tokenEnd, tokenStart) },
    keyRange: read.key ? { start: start + read.column, end: start + read.key.end } : undefined,
    column,
    line,
    inItem: up.inItem || read.dashes.length > 0,
    opensItem: read.dashes.length > 0,
    siblings: siblingsOf(lines, line, column),
    listColumn: up.listColumn,
  };
}

/** Where the content of a line begins; behind a bare `-` it will begin after the space that comes yet. */
function contentColumn({ dashes, column }: YamlLine): number {
  const last = dashes.at(-1);
  return last !== undefined && column === last + 1 ? column + 1 : column;
}

interface Ascent {
  readonly path: readonly string[];
  readonly listColumn: number | undefined;
  readonly inItem: boolean;
}

/** Climbs from a line to the root, collecting the keys that open what the line lies in. */
function ascend(lines: YamlLines, from: number, column: number, marks: readonly number[]): Ascent {
  const path: string[] = [];
  let listColumn: number | undefined;
  let inItem = false;
  let level = { column, isList: false };
  const last = marks[0];
  if (last !== undefined) level = { column: last, isList: true };
  if (marks.length > 1) path.unshift('');
  for (let line = from - 1; line >= lines.first; line -= 1) {
    const read = lines.at(line);
    if (read.isEmpty) continue;
    if (!level.isList && line < from && path.length === 0 && read.dashes.includes(level.column)) {
      listColumn = level.column;
      level = { column: level.column, isList: true };
    }
    const step = stepUp(read, level);
    if (!step) continue;
    inItem ||= path.length === 0 && step.key === undefined && step.level.isList && listColumn === undefined;
    if (step.key !== undefined) path.unshift(step.key);
    level = step.level;
    if (level.column === 0 && !level.isList) break;
  }
  return { path: path.filter((key) => key !== ''), listColumn, inItem };
}

interface Level {
  readonly column: number;
  readonly isList: boolean;
}

/** What a line above means for a level: nothing (a sibling, or deeper), the list it stands in, or the key that opens it. */
function stepUp(read: YamlLine, level: Level): { readonly key?: string; readonly level: Level } | undefined {
  const mark = read.dashes[0];
  if (!level.isList && read.column === level.column && mark !== undefined)
    return { level: { column: mark, isList: true } };
  const opens = level.isList ? read.column <= level.column : read.column < level.column;
  if (!opens || !read.key) return undefined;
  const outer = mark === undefined ? { column: read.column, isList: false } : { column: mark, isList: true };
  // A key with a value opens nothing: the line below it is badly indented and belongs beside it.
  if (read.value.text !== '' && !level.isList) return { level: outer };
  return read.value.text === '' ? { key: read.key.text, level: outer } : undefined;
}

/** The other entries of the map that a column at a line belongs to. */
export function siblingsOf(lines: YamlLines, line: number, column: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = ({ key, value }: YamlLine) => key && found.set(key.text, unquoted(value.text));
  if (lines.at(line).dashes.length === 0) {
    for (let i = line - 1; i >= lines.first; i -= 1) {
      const read = lines.at(i);
      if (read.isEmpty || read.column > column) continue;
      if (read.column < column) break;
      add(read);
      if (read.dashes.length > 0) break;
    }
  }
  for (let i = line + 1; i <= lines.last; i += 1) {
    const read = lines.at(i);
    if (read.isEmpty) continue;
    if (read.column < column || (read.dashes[0] ?? column) < column) break;
    if (read.column === column && read.dashes.length === 0) add(read);
  }
  return found;
}
