/** The JSON Schemas of single fields and of tables of fields. */
import { eras } from './dates.ts';
import type { JsonSchema } from './json-schema-conditions.ts';
import { sourceText } from './sources.ts';
import type { Level, Text } from './text.ts';
import type { BlockType, Field, Fields, FieldType, ListType, Meaning, ScalarType } from './types.ts';
import { agencyTypes, issues, professions, roles, type Term } from './vocabulary/index.ts';

/** The words for the levels, in every generated text. */
export const levelWords: Readonly<Record<Level, Text>> = {
  must: { ja: '必須', en: 'must' },
  should: { ja: '推奨', en: 'should' },
  national: { ja: '国の報告項目', en: 'national report' },
  optional: { ja: '任意', en: 'optional' },
};

const notApplicable = '該当なし';

/** Schemas used more than once in a file, by name. */
export type Definitions = Map<string, JsonSchema>;

const digit = '[0-9０-９]';
const few = `${digit}{1,2}`;
const brackets = (inner: string) => `[(（]\\s*${inner}\\s*[)）]`;
const widths = (letter: string) => `${letter}${String.fromCharCode(letter.charCodeAt(0) + 0xfee0)}`;
const era = `(?:${eras.map(({ name, letter }) => `${name}|[${widths(letter)}${widths(letter.toLowerCase())}]`).join('|')})`;
const eraYear = `${era}\\s*(?:元|${few})`;
const yearSign = '\\s*[-/.－／．年]\\s*';
const monthAndDay = `${few}\\s*[-/.－／．月]\\s*${few}\\s*日?`;
const western = `${digit}{4}${yearSign}${monthAndDay}`;
const westernFirst = `${digit}{4}\\s*${brackets(`${eraYear}\\s*年?`)}\\s*年\\s*${monthAndDay}`;
const japanese = `${eraYear}${yearSign}(?:${brackets(`${digit}{4}\\s*年?`)}\\s*年?\\s*)?${monthAndDay}`;
const weekday = brackets('[月火水木金土日](?:曜日?)?');

/** Matches every form of a date that `readDate` reads; whether the day exists is for the engine to say. */
export const datePattern = `^\\s*(?:${western}|${westernFirst}|${japanese})\\s*(?:${weekday})?\\s*$`;

const dateSchema: JsonSchema = {
  type: 'string',
  pattern: datePattern,
  patternErrorMessage: '日付を書きます（例: 2026-05-10、令和8年5月10日）。',
  examples: ['2026-05-10', '令和8年5月10日', 'R8.5.10', '2026/5/10'],
};

const numberSchema: JsonSchema = {
  type: ['integer', 'string'],
  minimum: 0,
  pattern: `^\\s*${digit}+\\s*$`,
  patternErrorMessage: '数字を書きます。',
};

const words = (terms: readonly Term[]) => terms.map(({ text }) => text);

/** Lists of the vocabulary that complete a field without closing it. */
const openLists: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  agencyType: words(agencyTypes),
  role: words(roles),
  profession: words(professions),
  issue: words(issues),
};

/** Spellings that the engine takes for the same word (`spelling.ts`), as a pattern. */
function spellings(choice: string): string {
  return choice
    .replace(/[.*+?^${}|[\]\\]/g, '\\$&')
    .replace(/[(),0-9A-Za-z]/g, (sign) => `[${widths(sign)}]`)
    .replace(/障害/g, '障(?:害|がい|碍)')
    .replace(/子ども/g, '(?:子ども|こども|子供)');
}

/** Choices as a list to pick from; other spellings, and a mark before the worst (`◎ 介護のこと`), pass beside it. */
function choiceSchemas({ choices = [], zod }: ScalarType): readonly JsonSchema[] {
  const isMarked = zod.safeParse(`◎ ${choices[0] ?? ''}`).success;
  const pattern = `^${isMarked ? '(?:◎\\s*)?' : ''}(?:${choices.map(spellings).join('|')})$`;
  const isPlain = pattern === `^(?:${choices.join('|')})$`;
  return [{ enum: choices }, ...(isPlain ? [] : [{ type: 'string', pattern }])];
}

function scalarSchemas(type: ScalarType, definitions: Definitions): readonly JsonSchema[] {
  if (type.meaning === 'date') return [define('date', dateSchema, definitions)];
  if (type.meaning === 'number') return [numberSchema];
  if (type.choices && !type.open) return choiceSchemas(type);
  const examples = type.choices ?? openLists[type.meaning];
  // YAML reads 2024 as a number; the engine goes by the text.
  const types = type.idLike ? ['string', 'integer'] : ['string', 'number', 'boolean'];
  return [{ type: types, ...(examples ? { examples } : {}) }];
}

function define(name: string, schema: JsonSchema, definitions: Definitions): JsonSchema {
  definitions.set(name, schema);
  return { $ref: `#/definitions/${name}` };
}

const anyOf = (schemas: readonly JsonSchema[]): JsonSchema =>
  schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas };

function listSchemas(type: ListType, name: string, definitions: Definitions): readonly JsonSchema[] {
  const alternatives = alternativesOf(type.item, name, definitions);
  if (!type.single) return [{ type: 'array', items: anyOf(alternatives) }];
  // Items stand twice here: in the list, and for one alone.
  const item = alternatives.length > 1 ? define(name, anyOf(alternatives), definitions) : anyOf(alternatives);
  return [{ type: 'array', items: item }, item];
}

function blockSchemas(type: BlockType, name: string, definitions: Definitions): readonly JsonSchema[] {
  const short = type.shorthand === undefined ? undefined : type.fields[type.shorthand];
  const object = objectSchema(type.fields, name, definitions);
  return short ? [...alternativesOf(short.type, name, definitions), object] : [object];
}

function alternativesOf(type: FieldType, name: string, definitions: Definitions): readonly JsonSchema[] {
  switch (type.shape) {
    case 'any':
      return [{}];
    case 'scalar':
      return scalarSchemas(type, definitions);
    case 'list':
      return listSchemas(type, name, definitions);
    case 'block':
      return blockSchemas(type, name, definitions);
  }
}

/** The schema of a table of fields; `name` keeps its definitions apart. Other keys are welcome: forms differ by place. */
export function objectSchema(fields: Fields, name: string, definitions: Definitions): JsonSchema {
  const properties = Object.entries(fields).map(([id, field]) => {
    const inner = `${name}${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    return [field.key, fieldSchema(field, inner, definitions)] as const;
  });
  const required = Object.values(fields).filter(({ level }) => level === 'must');
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required: required.map(({ key }) => key) } : {}),
  };
}

/** The level of a field in words, its condition included. */
export function levelText({ level }: Field): Text {
  if (typeof level === 'string') return levelWords[level];
  const { ja, en } = levelWords[level.level];
  const other = levelWords[level.otherwise ?? 'optional'];
  return {
    ja: `${level.when.ja}は${ja}、ほかは${other.ja}`,
    en: `${en} ${level.when.en}, otherwise ${other.en}`,
  };
}

function describe(field: Field): JsonSchema {
  const level = levelText(field);
  const source = sourceText(field.source);
  const markdownDescription = [
    field.help.ja,
    `*${field.label.en}* — ${field.help.en}`,
    `水準 (level): ${level.ja} / ${level.en}${source ? `　出典 (source): ${source.ja}` : ''}`,
  ].join('\n\n');
  return { title: field.key, description: `${field.help.ja}（${level.ja}）`, markdownDescription };
}

const isText = ({ type, pattern }: JsonSchema) =>
  Array.isArray(type) && type.includes('string') && pattern === undefined;
const isAnything = (schema: JsonSchema) => Object.keys(schema).length === 0;

/** What may stand at a field: its type, 該当なし, and nothing where nothing is asked for. */
function fieldSchema(field: Field, name: string, definitions: Definitions): JsonSchema {
  const isAsked = field.level === 'must';
  const own = alternativesOf(field.type, name, definitions);
  if (own.some(isAnything)) return { ...describe(field), ...(isAsked ? { not: { type: 'null' } } : {}) };
  const schemas = own.some(isText) ? own : [...own, { const: notApplicable }];
  return { ...describe(field), ...anyOf(isAsked ? schemas : [...schemas, { type: 'null' }]) };
}

/** What the head of a file says. */
export interface Heading {
  readonly title: Text;
  readonly help: Text;
}

/** The words that head a schema. */
export function headingOf({ title, help }: Heading): JsonSchema {
  return {
    title: title.ja,
    description: help.ja,
    markdownDescription: `${help.ja}\n\n*${title.en}* — ${help.en}`,
  };
}

/** The whole of a file: head, schema, and what was defined on the way. */
export function wholeSchema(heading: Heading, schema: JsonSchema, definitions: Definitions): JsonSchema {
  const defined = Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...headingOf(heading),
    ...schema,
    ...(definitions.size > 0 ? { definitions: defined } : {}),
  };
}
