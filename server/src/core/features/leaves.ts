import { kindOf } from '../../../../schemas/index.ts';
import { configType } from '../../../../schemas/kinds/config.ts';
import { agenciesType } from '../../../../schemas/kinds/registers.ts';
import type { Field, FieldType, Meaning } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { entryOf, type YamlMap, type YamlNode, type YamlScalar } from '../document/yaml.ts';
import { agenciesName, configName } from '../workspace/scope.ts';
import { YamlFile } from '../workspace/yaml-file.ts';

/** A scalar of YAML and the field it fills. */
export interface Leaf {
  readonly field: Field;
  readonly meaning: Meaning;
  readonly node: YamlScalar;
  /** The map that holds the field. */
  readonly map: YamlMap;
}

/** The YAML of a document or register, with its table. */
export interface Tree {
  readonly root: YamlNode;
  readonly type: FieldType;
}

const registerTypes: Readonly<Record<string, FieldType>> = { [agenciesName]: agenciesType, [configName]: configType };

/** The tree of a front matter, or of agencies.yaml and kasane.yaml. */
export function treeOf(document: CaseDocument): Tree | undefined {
  const register = registerTypes[document.path];
  if (register) {
    const { root } = new YamlFile(document.path, document.text);
    return root && { root, type: register };
  }
  const { root } = document.matter;
  return root && document.kind ? { root, type: { shape: 'block', fields: kindOf(document.kind).fields } } : undefined;
}

/** Every scalar that the table knows, from top to bottom. */
export function leavesOf(document: CaseDocument): readonly Leaf[] {
  const tree = treeOf(document);
  if (!tree) return [];
  const leaves = [...leavesIn(tree.root, tree.type, undefined)];
  return leaves.sort((a, b) => a.node.range.start - b.node.range.start);
}

/** The field that a node stands in. */
interface Owner {
  readonly field: Field;
  readonly map: YamlMap;
}

function* leavesIn(node: YamlNode, type: FieldType, owner: Owner | undefined): Generator<Leaf> {
  const item = type.shape === 'list' ? type.item : type;
  if (node.kind === 'list') for (const child of node.items) yield* leavesIn(child, item, owner);
  else if (node.kind === 'map') yield* leavesOfMap(node, item);
  else yield* leafOf(node, item, owner);
}

function* leavesOfMap(map: YamlMap, type: FieldType): Generator<Leaf> {
  if (type.shape !== 'block') return;
  for (const field of Object.values<Field>(type.fields)) {
    const value = entryOf(map, field.key)?.value;
    if (value) yield* leavesIn(value, field.type, { field, map });
  }
}

/** A scalar in place of a block stands for the block's shorthand. */
function* leafOf(node: YamlScalar, type: FieldType, owner: Owner | undefined): Generator<Leaf> {
  const short: Field | undefined = type.shape === 'block' && type.shorthand ? type.fields[type.shorthand] : undefined;
  if (short && owner) yield* leavesIn(node, short.type, { field: short, map: owner.map });
  if (type.shape === 'scalar' && owner) yield { ...owner, meaning: type.meaning, node };
}

/** Whether a document has a body; registers are YAML throughout. */
export function hasBody({ path }: CaseDocument): boolean {
  return registerTypes[path] === undefined;
}

/** The text of a scalar without its quotes. */
export function innerRange(node: YamlScalar): OffsetRange {
  return node.style === 'quoted' ? { start: node.range.start + 1, end: node.range.end - 1 } : node.range;
}
