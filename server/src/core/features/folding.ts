import type { CaseDocument } from '../document/document.ts';
import type { SourceText } from '../document/source.ts';
import type { YamlNode } from '../document/yaml.ts';
import { hasBody, treeOf } from './leaves.ts';

/** Lines that an editor can hide behind the first of them, both zero-based and included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** The front matter, its lists, blocks and rows, and the sections of the body. */
export function folds(document: CaseDocument): readonly Fold[] {
  const { source, matter } = document;
  const root = matter.root ?? treeOf(document)?.root;
  const head = matter.present && matter.closed ? [{ start: 0, end: source.lineAt(matter.content.end) }] : [];
  const blocks = root ? blocksOf(root, source) : [];
  const sections = (hasBody(document) ? document.body.sections : []).map(({ heading, content }) => ({
    start: source.lineAt(heading.start),
    end: lastFilledLine(source, content.end),
  }));
  return [...head, ...blocks, ...sections].filter(({ start, end }) => end > start);
}

function blocksOf(node: YamlNode, source: SourceText): readonly Fold[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list')
    return node.items.flatMap((item) => [...foldOf(item, item.range.start, source), ...blocksOf(item, source)]);
  return node.entries.flatMap(({ key, value }) =>
    value ? [...foldOf(value, key.range.start, source), ...blocksOf(value, source)] : [],
  );
}

function foldOf(node: YamlNode, from: number, source: SourceText): readonly Fold[] {
  return [{ start: source.lineAt(from), end: lastFilledLine(source, node.range.end) }];
}

/** A range may end at the start of the next line, or in blank ones. */
function lastFilledLine(source: SourceText, end: number): number {
  let line = source.lineAt(Math.max(0, end - 1));
  while (line > 0 && source.lineText(line).trim() === '') line -= 1;
  return line;
}
