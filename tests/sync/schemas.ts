import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

const folder = 'schemas/json';

/** The names of the generated schemas (`plan`, `kasane` …). */
export const schemaNames: readonly string[] = readdirSync(folder).map((file) => file.replace('.schema.json', ''));

/** The text of one generated schema, parsed. */
export function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${name}.schema.json`, 'utf8')) as Record<string, unknown>;
}

const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  strictTypes: false,
  allErrors: true,
});
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);

const compiled = new Map<string, ValidateFunction>();

/** What a generated schema says against a value: places and keywords, nothing where it fits. */
export function errorsOf(name: string, value: unknown): readonly string[] {
  const validate = compiled.get(name) ?? ajv.compile(readSchema(name));
  compiled.set(name, validate);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}

/** The front matter of a text as plain values; undefined where there is none. */
export function frontMatter(text: string): unknown {
  const head = /^---\r?\n([\s\S]*?)\n---\r?(?:\n|$)/.exec(text)?.[1];
  return head === undefined ? undefined : parse(head);
}
