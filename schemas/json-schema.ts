/**
 * JSON Schemas (draft-07, which yaml-language-server and other editors read) derived from the tables of the kinds. They
 * are never stricter than the engine at its default levels: extra keys, 該当なし, one value in place of a list and every
 * form of a date pass. What kasane.yaml changes (項目, 名称) only the engine knows.
 */
import { kindKey } from './common.ts';
import { type KindId, kindIds, kindOf } from './index.ts';
import { conditionSchema, type JsonSchema } from './json-schema-conditions.ts';
import { type Definitions, headingOf, objectSchema, wholeSchema } from './json-schema-types.ts';
import type { Fields } from './types.ts';

export type { JsonSchema } from './json-schema-conditions.ts';
export { agenciesFile, configFile, personsFile } from './json-schema-registers.ts';

/** The 種別 of one kind: the names given, or its own and whatever kasane.yaml may call it. */
function kindField(id: KindId, names: readonly string[] | undefined): JsonSchema {
  const { name } = kindOf(id);
  const others = kindIds.map((other) => kindOf(other).name).filter((other) => other !== name);
  return {
    title: kindKey,
    description: '文書の種別です。kasane.yaml の「名称」で付けた呼び方も書けます。',
    ...(names ? { enum: names } : { anyOf: [{ const: name }, { type: 'string', not: { enum: others } }] }),
  };
}

/** Fields asked for under a condition, as far as the condition can be said in JSON Schema; one entry a condition. */
function conditionsOf(fields: Fields): readonly JsonSchema[] {
  const groups = new Map<string, { readonly if: JsonSchema; readonly when: string; readonly keys: string[] }>();
  for (const { key, level } of Object.values(fields)) {
    if (typeof level === 'string' || level.level !== 'must') continue;
    const condition = conditionSchema(level, fields);
    if (!condition) continue;
    const id = JSON.stringify(condition);
    const group = groups.get(id) ?? { if: condition, when: level.when.ja, keys: [] };
    group.keys.push(key);
    groups.set(id, group);
  }
  const isFilled = { not: { type: 'null' } };
  return [...groups.values()].map(({ if: condition, when, keys }) => ({
    $comment: when,
    if: condition,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: keys, properties: Object.fromEntries(keys.map((key) => [key, isFilled])) },
  }));
}

function kindSchema(id: KindId, definitions: Definitions, names?: readonly string[]): JsonSchema {
  const { fields } = kindOf(id);
  const table = objectSchema(fields, id, definitions);
  const conditions = conditionsOf(fields);
  return {
    type: 'object',
    properties: { [kindKey]: kindField(id, names), ...(table.properties as JsonSchema) },
    required: [kindKey, ...((table.required as readonly string[] | undefined) ?? [])],
    additionalProperties: true,
    ...(conditions.length > 0 ? { allOf: conditions } : {}),
  };
}

/** The schema of the front matter of one kind; `names` are the 種別 it goes by, where they are known. */
export function kindFile(id: KindId, names?: readonly string[]): JsonSchema {
  const { label, help } = kindOf(id);
  const definitions: Definitions = new Map();
  const schema = kindSchema(id, definitions, names);
  return wholeSchema({ title: label, help }, schema, definitions);
}

/** The schema of any case document, whole in itself: its 種別 decides. */
export function documentFile(): JsonSchema {
  const definitions: Definitions = new Map();
  for (const id of kindIds) {
    const { label, help } = kindOf(id);
    definitions.set(id, { ...headingOf({ title: label, help }), ...kindSchema(id, definitions) });
  }
  const names = kindIds.map((id) => kindOf(id).name);
  const schema = {
    type: 'object',
    properties: {
      [kindKey]: { title: kindKey, description: '文書の種別です。', anyOf: [{ enum: names }, { type: 'string' }] },
    },
    required: [kindKey],
    additionalProperties: true,
    allOf: kindIds.map((id) => ({
      if: { properties: { [kindKey]: { const: kindOf(id).name } }, required: [kindKey] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/definitions/${id}` },
    })),
  };
  const title = { ja: 'ケース文書', en: 'Case document' };
  const help = { ja: '種別に応じた欄を確かめます。', en: 'The fields that its kind asks for.' };
  return wholeSchema({ title, help }, schema, definitions);
}
