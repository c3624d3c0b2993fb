import { type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Level } from '../../../../schemas/text.ts';
import type { BlockType, Conditions, Field, Fields, FieldType, Section } from '../../../../schemas/types.ts';
import type { Config } from '../workspace/config.ts';
import { isEmpty } from './bind.ts';
import { isFilled } from './body.ts';
import type { CaseDocument } from './document.ts';
import type { OffsetRange } from './source.ts';
import { entryOf, type YamlMap, type YamlNode } from './yaml.ts';

/** A field that is asked for and says nothing. */
export interface MissingField {
  readonly field: Field;
  readonly level: Level;
  /** Where it is reported: its own key when it stands there empty, its parent's key, or the opening fence. */
  readonly range: OffsetRange;
  /** The map it belongs to, for a fix that adds it. */
  readonly map: YamlMap;
  readonly depth: number;
}

/** A section that is asked for and says nothing. */
export interface MissingSection {
  readonly section: Section;
  readonly level: Level;
  readonly range: OffsetRange;
}

function conditionsOf(root: YamlMap, config: Config): Conditions {
  const at = (key: string): YamlNode | undefined => {
    const [head = '', ...rest] = key.split('.');
    const value = entryOf(root, head)?.value;
    return rest.length === 0 ? value : entryOf(value?.kind === 'list' ? value.items[0] : value, rest.join('.'))?.value;
  };
  const text = (key: string) => {
    const node = at(key);
    return node?.kind === 'scalar' && !isEmpty(node)
      ? node.text
      : node && !isEmpty(node) && node.kind === 'map'
        ? ''
        : undefined;
  };
  const has = (key: string, value: string) => {
    const node = at(key);
    return node?.kind === 'list'
      ? node.items.some((item) => item.kind === 'scalar' && item.text === value)
      : text(key) === value;
  };
  return { text, has, towns: config.towns.length > 0 };
}

/** What a field of this document is asked for, its condition and kasane.yaml's 項目 applied. */
export function levelOf(field: Field, kind: KindId, root: YamlMap, config: Config): Level {
  const override = config.levelOf(kind, field.key);
  if (override) return override;
  const { level } = field;
  if (typeof level === 'string') return level;
  return level.test(conditionsOf(root, config)) ? level.level : (level.otherwise ?? 'optional');
}

/** Every asked-for field that is empty, from the top of the front matter down into its lists. */
export function missingFields(document: CaseDocument, config: Config): readonly MissingField[] {
  const { kind } = document;
  const root = document.matter.root;
  if (!kind || !root) return [];
  const collector = new Collector(config, kind, root);
  collector.map(root, kindOf(kind).fields, document.anchor, 0);
  return collector.missing;
}

class Collector {
  readonly missing: MissingField[] = [];
  readonly #config: Config;
  readonly #kind: KindId;
  readonly #root: YamlMap;

  constructor(config: Config, kind: KindId, root: YamlMap) {
    this.#config = config;
    this.#kind = kind;
    this.#root = root;
  }

  map(map: YamlMap, fields: Fields, parent: OffsetRange, depth: number): void {
    for (const field of Object.values(fields)) {
      const entry = entryOf(map, field.key);
      if (!entry || isEmpty(entry.value)) this.#miss(field, entry?.key.range ?? parent, map, depth);
      else if (entry.value) this.#inside(entry.value, field.type, entry.key.range, depth);
    }
  }

  #inside(node: YamlNode, type: FieldType, key: OffsetRange, depth: number): void {
    if (type.shape === 'block' && node.kind === 'map') this.map(node, (type as BlockType).fields, key, depth + 1);
    if (type.shape !== 'list') return;
    if (node.kind !== 'list') {
      if (type.single) this.#inside(node, type.item, key, depth);
      return;
    }
    for (const item of node.items) {
      const first = item.kind === 'map' ? item.entries[0]?.key.range : undefined;
      this.#inside(item, type.item, first ?? item.range, depth);
    }
  }

  #miss(field: Field, range: OffsetRange, map: YamlMap, depth: number): void {
    const level = depth === 0 ? levelOf(field, this.#kind, this.#root, this.#config) : nestedLevel(field);
    if (level !== 'optional') this.missing.push({ field, level, range, map, depth });
  }
}

function nestedLevel(field: Field): Level {
  return typeof field.level === 'string' ? field.level : (field.level.otherwise ?? 'optional');
}

/** Every asked-for section of the body that is absent or empty. */
export function missingSections(document: CaseDocument, config: Config): readonly MissingSection[] {
  const { kind } = document;
  if (!kind || !document.matter.closed) return [];
  return kindOf(kind).sections.flatMap((section) => {
    const level = config.levelOf(kind, section.title) ?? section.level;
    if (level === 'optional') return [];
    const found = document.body.sections.find((s) => s.title.trim() === section.title);
    if (found && isFilled(document.text.slice(found.content.start, found.content.end))) return [];
    return [{ section, level, range: found?.heading ?? document.anchor }];
  });
}
