import { readDate } from '../../../../schemas/dates.ts';
import type { BlockType, Field, Fields, FieldType, ListType, ScalarType } from '../../../../schemas/types.ts';
import { isEmpty } from '../document/bind.ts';
import type { SourceText } from '../document/source.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../document/yaml.ts';
import { foldName } from '../workspace/normalize.ts';
import { blank, type Cell, type Check, type Content, listCell, type Pair } from './model.ts';

/** What cells need to know beyond the node. */
export interface CellContext {
  readonly source: SourceText;
  /** The words for the document that a link means; undefined when it leads nowhere. */
  readonly describe: (link: string) => string | undefined;
  /** A word of the form in the office's own terms (障害 → 障がい). */
  readonly word: (text: string) => string;
}

/** Keys that tie rows together for the tool and say nothing to a reader. */
export const hiddenKeys: ReadonlySet<string> = new Set(['id']);

/**
 * A value as it stands in the source, shown by the type of its field. What does not fit (a wrong date, an unknown
 * choice, text in place of a list) is shown as it was written: the sheet hides nothing.
 */
export function cellOf(node: YamlNode | undefined, type: FieldType, context: CellContext): Cell {
  if (!node || isEmpty(node)) return blank;
  switch (type.shape) {
    case 'any':
      return anyCell(node, context);
    case 'scalar':
      return node.kind === 'scalar' ? scalarCell(node, type, context) : anyCell(node, context);
    case 'list':
      return itemsCell(node, type, context);
    case 'block':
      return blockCell(node, type, context);
  }
}

function lineOf(node: YamlNode, { source }: CellContext): number {
  return source.lineAt(node.range.start);
}

function scalarCell(node: YamlScalar, type: ScalarType | undefined, context: CellContext): Cell {
  return { line: lineOf(node, context), content: scalarContent(node, type, context) };
}

function scalarContent(node: YamlScalar, type: ScalarType | undefined, { describe }: CellContext): Content {
  const { text } = node;
  if (type?.meaning === 'link') return { kind: 'text', text: describe(text) ?? text };
  const isDated = type === undefined || type.meaning === 'date' || type.meaning === 'text';
  const iso = isDated ? readDate(text).iso : undefined;
  return iso ? { kind: 'date', iso } : { kind: 'text', text };
}

function itemsCell(node: YamlNode, type: ListType, context: CellContext): Cell {
  if (node.kind !== 'list') return cellOf(node, type.item, context);
  const items = node.items.filter((item) => !isEmpty(item)).map((item) => cellOf(item, type.item, context));
  return items.length === 1 && items[0] ? items[0] : listCell(items, 'lines', lineOf(node, context));
}

function blockCell(node: YamlNode, type: BlockType, context: CellContext): Cell {
  if (node.kind === 'map') return pairsCell(node.entries, type.fields, context, lineOf(node, context));
  const short: Field | undefined = type.shorthand ? (type.fields as Fields)[type.shorthand] : undefined;
  return short ? cellOf(node, short.type, context) : anyCell(node, context);
}

function pairsCell(entries: readonly YamlEntry[], fields: Fields, context: CellContext, line: number): Cell {
  const types = new Map(Object.values(fields).map((field) => [field.key, field.type]));
  const pairs: Pair[] = entries
    .filter(({ key, value }) => !hiddenKeys.has(key.text) && !isEmpty(value))
    .map(({ key, value }) => {
      const type = types.get(key.text) ?? { shape: 'any' as const };
      return { label: key.text, cell: cellOf(value, type, context) };
    });
  return pairs.length > 0 ? { line, content: { kind: 'pairs', pairs } } : blank;
}

function anyCell(node: YamlNode, context: CellContext): Cell {
  if (node.kind === 'scalar') return scalarCell(node, undefined, context);
  const line = lineOf(node, context);
  if (node.kind === 'map') return pairsCell(node.entries, {}, context, line);
  const items = node.items.filter((item) => !isEmpty(item)).map((item) => anyCell(item, context));
  return listCell(items, 'lines', line);
}

/** Most choices of a single value that are printed for ticking; beyond, the value alone stands. */
const fewChoices = 5;

/** The choices of a field that a form prints for ticking; undefined where the value alone is shown. */
export function printedChoices(type: FieldType): readonly string[] | undefined {
  if (type.shape === 'list') {
    const item: FieldType = type.item;
    return item.shape === 'scalar' && item.meaning === 'choice' ? item.choices : undefined;
  }
  if (type.shape !== 'scalar' || type.meaning !== 'choice' || type.open) return undefined;
  return type.choices && type.choices.length <= fewChoices ? type.choices : undefined;
}

/** Choices with those that are taken; what was written beyond the list stands behind it. */
export function checksCell(node: YamlNode | undefined, choices: readonly string[], context: CellContext): Cell {
  const written = (node?.kind === 'list' ? node.items : node ? [node] : []).filter((item) => !isEmpty(item));
  const taken = written.flatMap((item) => (item.kind === 'scalar' ? [takenOf(item, context)] : []));
  const known = choices.map((choice): Check => {
    const found = taken.find(({ text }) => foldName(text) === foldName(choice));
    return found ?? { text: context.word(choice), state: 'open', line: undefined };
  });
  const options = [...known, ...taken.filter((check) => !known.includes(check))];
  const isShort = choices.length <= fewChoices || choices.every((text) => text.length <= 4);
  const line = node && lineOf(node, context);
  return { line, content: { kind: 'checks', options, flow: isShort ? 'inline' : 'columns' } };
}

function takenOf(node: YamlScalar, context: CellContext): Check {
  const isWorst = node.text.startsWith('◎');
  return {
    text: node.text.replace(/^◎\s*/, ''),
    state: isWorst ? 'worst' : 'taken',
    line: lineOf(node, context),
  };
}
