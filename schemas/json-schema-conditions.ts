/**
 * Conditions of levels as JSON Schema. A condition is a function; it is asked with every combination of the values that
 * matter to it, and the answers become a tree of `properties` tests. Nothing is written down twice.
 */
import type { ConditionalLevel, Conditions, Field, Fields, FieldType } from './types.ts';

/** A JSON Schema: keywords of draft-07, and `markdownDescription` and `patternErrorMessage`, which editors show. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Something a condition looks at: a scalar by its key (`本人同意.状況`), or whether a list holds a value. */
type Question = { readonly key: string; readonly value?: string };

/** A possible answer: the text of a scalar, '' for a filled block, undefined for nothing; or yes and no. */
type Answer = string | boolean | undefined;

type Answers = ReadonlyMap<string, { readonly question: Question; readonly answer: Answer }>;

const idOf = ({ key, value }: Question) => (value === undefined ? key : `${key}=${value}`);

/** Asks a condition with the answers known so far; the first question without an answer stops it. */
function ask(level: ConditionalLevel, answers: Answers): { result: boolean } | { open: Question } {
  const open: Question[] = [];
  const answer = (question: Question): Answer => {
    const known = answers.get(idOf(question));
    if (!known && open.length === 0) open.push(question);
    return known?.answer;
  };
  const conditions: Conditions = {
    text: (key) => {
      const found = answer({ key });
      return typeof found === 'string' ? found : undefined;
    },
    has: (key, value) => answer({ key, value }) === true,
    towns: false,
  };
  const result = level.test(conditions);
  const [first] = open;
  return first ? { open: first } : { result };
}

function fieldAt(fields: Fields, key: string): Field | undefined {
  const [head = '', ...rest] = key.split('.');
  const field = Object.values(fields).find((candidate) => candidate.key === head);
  if (!field || rest.length === 0) return field;
  const type = innermost(field.type);
  return type.shape === 'block' ? fieldAt(type.fields, rest.join('.')) : undefined;
}

const innermost = (type: FieldType): FieldType => (type.shape === 'list' ? innermost(type.item) : type);

/** Texts that a field can have; `''` stands for any that is not among its choices. */
function textsOf(type: FieldType): readonly string[] {
  if (type.shape === 'list') return textsOf(type.item);
  if (type.shape === 'scalar') return type.choices && !type.open ? type.choices : [''];
  if (type.shape === 'any') return [''];
  const short = type.shorthand === undefined ? undefined : (type.fields as Fields)[type.shorthand];
  return short ? [...textsOf(short.type), ''] : [''];
}

function answersTo(question: Question, fields: Fields): readonly Answer[] {
  if (question.value !== undefined) return [false, true];
  const field = fieldAt(fields, question.key);
  return field ? [undefined, ...new Set(textsOf(field.type))] : [undefined];
}

/** A test of the value behind a key, down to the last part of its path. */
function at(key: string, test: JsonSchema): JsonSchema {
  const [head = '', ...rest] = key.split('.');
  const inner = rest.length === 0 ? test : at(rest.join('.'), test);
  const schema = { properties: { [head]: inner }, required: [head] };
  return { type: 'object', ...schema };
}

const textsAmong = (answers: readonly Answer[]) => answers.filter((answer) => typeof answer === 'string');

/** Something stands there, and it is one of the texts; all but a few are told by those few. */
function isOneOf(key: string, texts: readonly string[], all: readonly string[]): JsonSchema {
  const others = all.filter((text) => !texts.includes(text));
  const isOpen = texts.includes('') || others.length === 0;
  return at(key, isOpen ? { not: { enum: [null, ...others] } } : { enum: texts });
}

/** Whether a question has one of the answers. */
function testOf({ key, value }: Question, answers: readonly Answer[], all: readonly Answer[]): JsonSchema {
  if (value !== undefined) {
    const has = at(key, { anyOf: [{ const: value }, { type: 'array', contains: { const: value } }] });
    return answers[0] === true ? has : { not: has };
  }
  const others = all.filter((answer) => !answers.includes(answer));
  const texts = textsAmong(all);
  return answers.includes(undefined)
    ? { not: isOneOf(key, textsAmong(others), texts) }
    : isOneOf(key, textsAmong(answers), texts);
}

const never = false;
const always = true;
type Tree = JsonSchema | typeof never | typeof always;

function both(test: JsonSchema, rest: Tree): Tree {
  if (typeof rest === 'boolean') return rest ? test : never;
  const parts = Array.isArray(rest.allOf) ? rest.allOf : [rest];
  return { allOf: [test, ...parts] };
}

function tree(level: ConditionalLevel, fields: Fields, answers: Answers): Tree {
  const asked = ask(level, answers);
  if ('result' in asked) return asked.result;
  const question = asked.open;
  const all = answersTo(question, fields);
  const groups = new Map<string, { readonly answers: Answer[]; readonly rest: Tree }>();
  for (const answer of all) {
    const rest = tree(level, fields, new Map(answers).set(idOf(question), { question, answer }));
    const group = groups.get(JSON.stringify(rest));
    if (group) group.answers.push(answer);
    else groups.set(JSON.stringify(rest), { answers: [answer], rest });
  }
  const [only] = groups.values();
  if (only && groups.size === 1) return only.rest;
  const branches = [...groups.values()].map((group) => both(testOf(question, group.answers, all), group.rest));
  const schemas = branches.filter((branch) => typeof branch === 'object');
  return schemas.length === 1 ? (schemas[0] ?? never) : { anyOf: schemas };
}

/** When a conditional level holds; undefined when that depends on more than the document (町村 of kasane.yaml). */
export function conditionSchema(level: ConditionalLevel, fields: Fields): JsonSchema | undefined {
  const schema = tree(level, fields, new Map());
  return typeof schema === 'object' ? schema : undefined;
}
