import { readDate } from '../../../../schemas/dates.ts';
import type {
  AnyType,
  BlockType,
  Field,
  Fields,
  FieldType,
  ListType,
  ScalarType,
  ValueProblem,
} from '../../../../schemas/types.ts';
import { isPlaceholder } from './body.ts';
import type { OffsetRange } from './source.ts';
import { entryOf, type YamlMap, type YamlNode, type YamlScalar } from './yaml.ts';

/** A value and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly range: OffsetRange;
  readonly key?: OffsetRange;
}

/** The located value of a field type. */
export type BoundOf<T> =
  T extends ScalarType<infer V>
    ? V
    : T extends ListType<infer I>
      ? readonly Located<BoundOf<I>>[]
      : T extends BlockType<infer F>
        ? RecordOf<F>
        : T extends AnyType
          ? YamlNode
          : never;

/** Located values by English id; what is empty or does not fit is absent. */
export type RecordOf<F extends Fields> = { readonly [K in keyof F]?: Located<BoundOf<F[K]['type']>> };

/** A value that does not fit its field. */
export interface BindProblem {
  readonly problem: ValueProblem;
  readonly field: Field;
  readonly range: OffsetRange;
  readonly node: YamlNode;
}

/** A record, and the values that did not fit it. */
export interface Bound<F extends Fields> {
  readonly record: RecordOf<F>;
  readonly problems: readonly BindProblem[];
}

/** What an office writes where nothing applies; it counts as filled and has no value. */
export const notApplicable = '該当なし';

/** Whether a node says nothing: absent, null, blank or a placeholder. */
export function isEmpty(node: YamlNode | undefined): boolean {
  if (!node) return true;
  if (node.kind === 'scalar') return ['', '~', 'null'].includes(node.text) || isPlaceholder(node.text);
  if (node.kind === 'list') return node.items.every(isEmpty);
  return node.entries.every((entry) => isEmpty(entry.value));
}

/** Reads a map by the table of its fields. */
export function bind<F extends Fields>(map: YamlMap | undefined, fields: F): Bound<F> {
  const binder = new Binder();
  const record = map ? binder.block(map, fields) : {};
  return { record: record as RecordOf<F>, problems: binder.problems };
}

/** Reads a node of any field type, for the registers that are not maps. */
export function bindNode<T extends FieldType>(
  node: YamlNode | undefined,
  field: Field<T>,
): { value: BoundOf<T> | undefined; problems: readonly BindProblem[] } {
  const binder = new Binder();
  const value = node ? binder.value(node, field.type, field) : undefined;
  return { value: value as BoundOf<T> | undefined, problems: binder.problems };
}

class Binder {
  readonly problems: BindProblem[] = [];

  block(map: YamlMap, fields: Fields): Record<string, Located<unknown>> {
    const record: Record<string, Located<unknown>> = {};
    for (const [id, field] of Object.entries(fields)) {
      const entry = entryOf(map, field.key);
      if (!entry?.value || isEmpty(entry.value)) continue;
      const value = this.value(entry.value, field.type, field);
      if (value !== undefined) record[id] = { value, range: entry.value.range, key: entry.key.range };
    }
    return record;
  }

  value(node: YamlNode, type: FieldType, field: Field): unknown {
    if (node.kind === 'scalar' && node.text === notApplicable) return undefined;
    switch (type.shape) {
      case 'any':
        return node;
      case 'scalar':
        return node.kind === 'scalar' ? this.#scalar(node, type, field) : this.#problem('notText', node, field);
      case 'list':
        return this.#list(node, type, field);
      case 'block':
        return this.#block(node, type, field);
    }
  }

  #scalar(node: YamlScalar, type: ScalarType, field: Field): unknown {
    const result = type.zod.safeParse(node.text);
    const warning = warningOf(node, type);
    if (result.success) {
      if (warning) this.#problem(warning, node, field);
      return result.data;
    }
    return this.#problem((result.error.issues[0]?.message ?? 'notText') as ValueProblem, node, field);
  }

  #list(node: YamlNode, type: ListType, field: Field): readonly Located<unknown>[] | undefined {
    if (node.kind !== 'list') {
      if (!type.single) return this.#problem('notList', node, field);
      const value = this.value(node, type.item, field);
      return value === undefined ? undefined : [{ value, range: node.range }];
    }
    return node.items.flatMap((item) => {
      if (isEmpty(item)) return [];
      const value = this.value(item, type.item, field);
      return value === undefined ? [] : [{ value, range: item.range }];
    });
  }

  #block(node: YamlNode, type: BlockType, field: Field): unknown {
    if (node.kind === 'map') return this.block(node, type.fields);
    const short = type.shorthand ? type.fields[type.shorthand] : undefined;
    if (!short || !type.shorthand || node.kind !== 'scalar') return this.#problem('notBlock', node, field);
    const value = this.value(node, short.type, short);
    return value === undefined ? undefined : { [type.shorthand]: { value, range: node.range } };
  }

  #problem(problem: ValueProblem, node: YamlNode, field: Field): undefined {
    this.problems.push({ problem, field, range: node.range, node });
    return undefined;
  }
}

/** Values that are read all the same but that a reader elsewhere would take amiss. */
function warningOf(node: YamlScalar, type: ScalarType): ValueProblem | undefined {
  if (type.meaning === 'date' && readDate(node.text).problem === 'eraEnded') return 'eraEnded';
  if (type.idLike && node.style === 'plain' && /^(?:0\d+|\d+\.\d*0)$/.test(node.text)) return 'lostZeros';
  return undefined;
}

/** The plain values of a record without those fields that no other document asks for: an index entry. */
export function plain<F extends Fields>(record: RecordOf<F>, fields: F): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [id, field] of Object.entries(fields)) {
    const located = (record as Record<string, Located<unknown> | undefined>)[id];
    if (located && !field.local) values[id] = strip(located.value, field.type);
  }
  return values;
}

function strip(value: unknown, type: FieldType): unknown {
  switch (type.shape) {
    case 'scalar':
      return value;
    case 'any':
      return true;
    case 'list':
      return (value as readonly Located<unknown>[]).map((item) => strip(item.value, type.item));
    case 'block':
      return plain(value as RecordOf<Fields>, type.fields);
  }
}
