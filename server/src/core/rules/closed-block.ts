import type { CaseDocument } from '../document/document.ts';
import type { SourceText } from '../document/source.ts';
import type { YamlNode } from '../document/yaml.ts';

/**
 * Lines (zero-based, the last included) between which no comment can stand: it would end a table, or be text in a code
 * block, in a comment, and in a YAML value of several lines.
 */
export interface ClosedBlock {
  readonly first: number;
  readonly last: number;
}

/** The closed blocks of a document, front matter first. */
export function closedBlocks({ source, matter }: CaseDocument): readonly ClosedBlock[] {
  return [...longScalars(matter.root, source), ...bodyBlocks(source, matter.bodyStart)];
}

function* longScalars(node: YamlNode | undefined, source: SourceText): Generator<ClosedBlock> {
  if (node?.kind === 'map') for (const { value } of node.entries) yield* longScalars(value, source);
  if (node?.kind === 'list') for (const item of node.items) yield* longScalars(item, source);
  if (node?.kind !== 'scalar') return;
  const first = source.lineAt(node.range.start);
  // The range of a block scalar ends behind its last line break.
  const last = source.lineAt(Math.max(node.range.start, node.range.end - 1));
  if (last > first) yield { first, last };
}

function* bodyBlocks(source: SourceText, start: number): Generator<ClosedBlock> {
  const begin = source.lineAt(start);
  for (let line = begin; line < source.lineCount; line += 1) {
    const last = lastOfCode(source, line) ?? lastOfComment(source, line);
    const first = last === undefined && line > begin && isTableRule(source, line) ? line - 1 : line;
    const end = first < line ? lastOfTable(source, line) : (last ?? line);
    if (end > first) yield { first, last: end };
    line = end;
  }
}

/** What a line says within quotes, list items and indents. */
const bare = (text: string) => text.replace(/^(?:[ \t]*>|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])*[ \t]*/, '');

function lastOfCode(source: SourceText, line: number): number | undefined {
  const mark = /^(?:```+|~~~+)/.exec(bare(source.lineText(line)))?.[0];
  if (mark === undefined) return undefined;
  const isEnd = (text: string) => text.startsWith(mark) && /^(?:`+|~+)[ \t]*$/.test(text);
  return lineWhere(source, line + 1, (text) => isEnd(bare(text)));
}

function lastOfComment(source: SourceText, line: number): number | undefined {
  const text = source.lineText(line);
  const isOpen = text.lastIndexOf('<!--') > text.lastIndexOf('-->');
  return isOpen ? lineWhere(source, line + 1, (next) => next.includes('-->')) : undefined;
}

/** The first line from `line` on that passes the test, else the last of the text. */
function lineWhere(source: SourceText, line: number, test: (text: string) => boolean): number {
  for (let at = line; at < source.lineCount; at += 1) if (test(source.lineText(at))) return at;
  return source.lineCount - 1;
}

/** The line of dashes below the head of a table. */
function isTableRule(source: SourceText, line: number): boolean {
  const text = bare(source.lineText(line));
  const isRule = /^[|: \t-]+$/.test(text) && text.includes('-') && text.includes('|');
  return isRule && source.lineText(line - 1).includes('|');
}

/** A table goes on until a blank line or something else begins. */
function lastOfTable(source: SourceText, rule: number): number {
  const isOther = (text: string) =>
    /^[ \t>]*$|^[ \t]*(?:#{1,6}[ \t]|```|~~~|<!--|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(text);
  let last = rule;
  while (last + 1 < source.lineCount && !isOther(source.lineText(last + 1))) last += 1;
  return last;
}
