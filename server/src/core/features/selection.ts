import type { CaseDocument } from '../document/document.ts';
import { contains, type OffsetRange } from '../document/source.ts';
import type { YamlNode } from '../document/yaml.ts';
import { hasBody, treeOf } from './leaves.ts';

/** Ranges around an offset, the innermost first: value, field, row, block; paragraph, section; the document. */
export function selectionRanges(document: CaseDocument, offset: number): readonly OffsetRange[] {
  const root = document.matter.root ?? treeOf(document)?.root;
  const whole = { start: 0, end: document.text.length };
  const inMatter = root && contains(root.range, offset) ? [root.range, ...around(root, offset)] : [];
  const inBody = hasBody(document) && offset >= document.matter.bodyStart ? sectionsAround(document, offset) : [];
  const ranges = [whole, ...inMatter, ...inBody].reverse();
  return ranges.filter((range, i) => {
    const inner = ranges[i - 1];
    return (
      !inner ||
      ((inner.start !== range.start || inner.end !== range.end) && range.start <= inner.start && range.end >= inner.end)
    );
  });
}

/** From the outside in. */
function around(node: YamlNode, offset: number): readonly OffsetRange[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    const item = node.items.find(({ range }) => contains(range, offset));
    return item ? [item.range, ...around(item, offset)] : [];
  }
  const entry = node.entries.find(({ range }) => contains(range, offset));
  if (!entry) return [];
  if (contains(entry.key.range, offset)) return [entry.range, entry.key.range];
  return entry.value ? [entry.range, entry.value.range, ...around(entry.value, offset)] : [entry.range];
}

function sectionsAround(document: CaseDocument, offset: number): readonly OffsetRange[] {
  const sections = document.body.sections
    .map(({ heading, content }) => ({ start: heading.start, end: Math.max(heading.end, content.end) }))
    .filter((range) => contains(range, offset));
  const line = document.source.lineRange(document.source.lineAt(offset));
  return [...sections, line];
}
