import { kindKey } from '../../../../schemas/common.ts';
import { kindOf } from '../../../../schemas/index.ts';
import { configType } from '../../../../schemas/kinds/config.ts';
import { agenciesType } from '../../../../schemas/kinds/registers.ts';
import { foldSpelling } from '../../../../schemas/spelling.ts';
import type { Fields, FieldType } from '../../../../schemas/types.ts';
import { knownKeys } from '../../core/document/known-keys.ts';
import type { OffsetRange } from '../../core/document/source.ts';
import { entryOf, type YamlNode } from '../../core/document/yaml.ts';
import { configName } from '../../core/workspace/scope.ts';
import type { Inspected } from '../check/inspect.ts';

/** Stretches of each line (from 0) of a file that may be shown to anybody; see `visibleRanges`. */
export function visibleByLine(inspected: Inspected): ReadonlyMap<number, readonly OffsetRange[]> {
  const lines = new Map<number, OffsetRange[]>();
  for (const range of visibleRanges(inspected)) {
    const line = inspected.source.lineAt(range.start);
    const known = lines.get(line);
    if (known) known.push(range);
    else lines.set(line, [range]);
  }
  return lines;
}

/** Keys of the tables, closed choices, headings of the forms. */
export function visibleRanges(inspected: Inspected): readonly OffsetRange[] {
  const { document } = inspected;
  if (!document) return registerRanges(inspected);
  const ranges: OffsetRange[] = [];
  const { root } = document.matter;
  const type: FieldType = { shape: 'block', fields: document.kind ? kindOf(document.kind).fields : {} };
  if (root) collect(root, type, ranges);
  const kind = entryOf(root, kindKey);
  if (kind) ranges.push(kind.key.range);
  if (kind?.value && document.kind) ranges.push(kind.value.range);
  const titles = new Set(document.kind ? kindOf(document.kind).sections.map(({ title }) => title) : []);
  for (const { title, heading } of document.body.sections) if (titles.has(title.trim())) ranges.push(heading);
  return [...ranges, ...slippedKeys(inspected, document.matter.content)];
}

function registerRanges({ path, tree, source }: Inspected): readonly OffsetRange[] {
  const ranges: OffsetRange[] = [];
  if (tree) collect(tree, path === configName ? configType : agenciesType, ranges);
  return ranges.concat(slippedKeys({ source }, { start: 0, end: source.text.length }));
}

function collect(node: YamlNode, type: FieldType, into: OffsetRange[]): void {
  if (type.shape === 'list') {
    for (const item of node.kind === 'list' ? node.items : [node]) collect(item, type.item, into);
  } else if (type.shape === 'block' && node.kind === 'map') collectFields(node, type.fields, into);
  else if (type.shape === 'block' && type.shorthand) {
    const short = (type.fields as Fields)[type.shorthand];
    if (short) collect(node, short.type, into);
  } else if (type.shape === 'scalar' && node.kind === 'scalar' && node.style !== 'block') {
    const written = foldSpelling(node.text.replace(/^◎\s*/, ''));
    if (!type.open && type.choices?.some((choice: string) => foldSpelling(choice) === written)) into.push(node.range);
  }
}

function collectFields(node: YamlNode & { kind: 'map' }, fields: Fields, into: OffsetRange[]): void {
  const byKey = new Map(Object.values(fields).map((field) => [field.key, field]));
  for (const { key, value } of node.entries) {
    const field = byKey.get(key.text);
    if (!field) continue;
    into.push(key.range);
    if (value) collect(value, field.type, into);
  }
}

/** Known keys at the beginning of a line that the YAML does not give as keys: twice there, or without a colon. */
function slippedKeys({ source }: Pick<Inspected, 'source'>, { start, end }: OffsetRange): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  const keys = knownKeys();
  for (let line = source.lineAt(start); line < source.lineCount; line += 1) {
    const range = source.lineRange(line);
    if (range.start >= end) break;
    const match = /^([\s\u3000-]*)([^\s\u3000:：]+)[ \u3000]*[:：]/.exec(source.text.slice(range.start, range.end));
    if (!match?.[2] || match[1] === undefined || !keys.has(match[2])) continue;
    const at = range.start + match[1].length;
    ranges.push({ start: at, end: at + match[2].length });
  }
  return ranges;
}
