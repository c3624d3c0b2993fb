/** JSON Schemas of the files beside the documents: kasane.yaml, agencies.yaml and the register of real names. */
import { type KindId, kindIds, kindOf } from './index.ts';
import type { JsonSchema } from './json-schema-conditions.ts';
import { type Definitions, objectSchema, wholeSchema } from './json-schema-types.ts';
import { configType, severityNames } from './kinds/config.ts';
import { agencyEntry, levelNames } from './kinds/registers.ts';
import type { Text } from './text.ts';
import * as t from './types.ts';

/** What the schema of kasane.yaml says of a rule. */
export interface RuleName {
  readonly id: string;
  readonly title: Text;
}

const anyText: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };
const map = (values: JsonSchema, properties: JsonSchema = {}): JsonSchema => ({
  type: ['object', 'null'],
  ...(Object.keys(properties).length > 0 ? { properties } : {}),
  additionalProperties: values,
});

/** The names of kinds, to be called otherwise here. */
function localNames(): JsonSchema {
  const named = kindIds.map((id) => [kindOf(id).name, { ...anyText, description: kindOf(id).help.ja }]);
  return map(anyText, Object.fromEntries(named));
}

const groundEntry: JsonSchema = {
  type: ['object', 'null'],
  properties: { 同意なし: { enum: ['可', '不可'] }, 守秘: { enum: ['要', '不要'] } },
};

const grounds: JsonSchema = {
  anyOf: [map(groundEntry), { type: 'array', items: { anyOf: [{ type: 'string' }, groundEntry] } }],
};

/** Levels by kind and field; a local name of a kind and fields of one's own are as good. */
function levels(): JsonSchema {
  const level = { enum: levelNames };
  const ofKind = (id: KindId) => {
    const { fields, sections } = kindOf(id);
    const helps = [
      ...Object.values(fields).map(({ key, help }) => [key, help.ja] as const),
      ...sections.map(({ title, help }) => [title, help.ja] as const),
    ];
    return map(level, Object.fromEntries(helps.map(([key, description]) => [key, { ...level, description }])));
  };
  return map(map(level), Object.fromEntries(kindIds.map((id) => [kindOf(id).name, ofKind(id)])));
}

function ruleSettings(rules: readonly RuleName[]): JsonSchema {
  const severity = { enum: severityNames };
  const setting = (title: string) => ({
    ...(title === '' ? {} : { description: title }),
    anyOf: [severity, { type: 'object', properties: { 重さ: severity } }],
  });
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(rules.map(({ id, title }) => [id, setting(title.ja)])),
    ...(rules.length > 0
      ? { propertyNames: { enum: rules.map(({ id }) => id) } }
      : { additionalProperties: setting('') }),
  };
}

const allowedWords: JsonSchema = {
  anyOf: [
    map(anyText),
    {
      type: 'array',
      items: { anyOf: [{ type: 'string' }, { type: 'object', properties: { 語: anyText, 理由: anyText } }] },
    },
  ],
};

/** The parts of kasane.yaml whose keys are open: kinds, fields, rules, words. */
function openParts(rules: readonly RuleName[]): Readonly<Record<string, JsonSchema>> {
  return {
    名称: localNames(),
    根拠: grounds,
    項目: levels(),
    用語: map(anyText),
    規則: ruleSettings(rules),
    個人情報でない語: allowedWords,
  };
}

/** The schema of kasane.yaml; the rules are handed in, for the vocabulary does not know them. */
export function configFile(rules: readonly RuleName[] = []): JsonSchema {
  const definitions: Definitions = new Map();
  const table = objectSchema(configType.fields, 'kasane', definitions);
  const properties = { ...(table.properties as Readonly<Record<string, JsonSchema>>) };
  for (const [key, part] of Object.entries(openParts(rules))) properties[key] = { ...properties[key], ...part };
  const title = { ja: 'kasane.yaml', en: 'kasane.yaml' };
  const help = {
    ja: 'ケースリポジトリの根に置く設定です。地域ごとに違うことをここに書きます。',
    en: 'Marks the root of a case repository and holds what differs from place to place.',
  };
  return wholeSchema({ title, help }, { ...table, properties, additionalProperties: true }, definitions);
}

/** The schema of agencies.yaml. */
export function agenciesFile(): JsonSchema {
  const definitions: Definitions = new Map();
  const items = objectSchema(agencyEntry.fields, 'agency', definitions);
  const title = { ja: 'agencies.yaml', en: 'agencies.yaml' };
  const help = { ja: '支援関係機関の名簿です。', en: 'The register of agencies.' };
  return wholeSchema({ title, help }, { type: ['array', 'null'], items }, definitions);
}

/** A person of `.kasane/persons.yaml`; a name alone may stand for the block. */
export const personEntry = t.block(
  {
    name: t.field('氏名', 'Name', t.text, 'optional', '実名です。', 'The real name.'),
    reading: t.field('よみ', 'Reading', t.text, 'optional', '氏名のよみです。', 'Reading of the name.'),
    born: t.field('生年', 'Birth year', t.text, 'optional', '生まれた年です。', 'The year of birth.'),
  },
  'name',
);

/** The schema of the register of real names: case number → 呼称 → person. */
export function personsFile(): JsonSchema {
  const person = objectSchema(personEntry.fields, 'person', new Map());
  const title = { ja: '氏名簿', en: 'Register of persons' };
  const help = {
    ja: '呼称と実名の対応です。ケース番号の下に呼称を並べます。gitには決して入れません。',
    en: 'Real names behind the 呼称, by case number; never in git.',
  };
  return wholeSchema({ title, help }, map(map({ anyOf: [anyText, person] })), new Map());
}
