import { kindKey } from '../../../../schemas/common.ts';
import type { BodySection } from '../document/body.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../document/yaml.ts';
import { hasBody, treeOf } from './leaves.ts';

/** A part of a document with a name. */
export interface Symbol {
  readonly name: string;
  readonly detail: string;
  readonly sort: 'field' | 'row' | 'section';
  readonly range: OffsetRange;
  readonly nameRange: OffsetRange;
  readonly children: readonly Symbol[];
}

/** The parts of a document: fields with their rows, then sections within sections. */
export function outline(document: CaseDocument): readonly Symbol[] {
  const root = document.matter.root ?? treeOf(document)?.root;
  return [...(root ? symbolsOf(root) : []), ...(hasBody(document) ? sectionsWithin(document.body.sections, 0) : [])];
}

function symbolsOf(node: YamlNode): readonly Symbol[] {
  if (node.kind === 'map') return node.entries.map(fieldSymbol);
  return node.kind === 'list' ? node.items.flatMap(rowSymbol) : [];
}

function fieldSymbol({ key, value, range }: YamlEntry): Symbol {
  const detail = value?.kind === 'scalar' ? short(value.text) : value?.kind === 'list' ? `${value.items.length}` : '';
  const children = value ? symbolsOf(value) : [];
  return { name: key.text || kindKey, detail, sort: 'field', range, nameRange: key.range, children };
}

function rowSymbol(node: YamlNode): readonly Symbol[] {
  if (node.kind === 'list') return [];
  if (node.kind === 'scalar')
    return [
      {
        name: short(node.text) || '-',
        detail: '',
        sort: 'row',
        range: node.range,
        nameRange: node.range,
        children: [],
      },
    ];
  const [first, second] = scalarsOf(node);
  const head = node.entries[0];
  if (!head) return [];
  const nameRange = {
    start: head.range.start,
    end: Math.max(head.range.start, Math.min(head.range.end, node.range.end)),
  };
  return [
    {
      name: first ?? '-',
      detail: second ?? '',
      sort: 'row',
      range: node.range,
      nameRange,
      children: node.entries.map(fieldSymbol),
    },
  ];
}

/** The first scalars of a row say what it is about; ids do not. */
function scalarsOf(map: YamlMap): readonly string[] {
  return map.entries.flatMap(({ key, value }) =>
    key.text !== 'id' && value?.kind === 'scalar' && value.text !== '' ? [short(value.text)] : [],
  );
}

function short(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function sectionsWithin(sections: readonly BodySection[], depth: number): readonly Symbol[] {
  return sections
    .filter(({ path }) => path.length === depth)
    .map((section) => {
      const inside = sections.filter(
        ({ heading, path }) =>
          path.length > depth && heading.start >= section.content.start && heading.start < section.content.end,
      );
      return {
        name: section.title || '#',
        detail: '',
        sort: 'section',
        range: { start: section.heading.start, end: Math.max(section.content.end, section.heading.end) },
        nameRange: section.heading,
        children: sectionsWithin(inside, depth + 1),
      };
    });
}
