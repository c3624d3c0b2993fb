import { fieldsPage } from './fields-page.ts';
import { jsonSchemas } from './json-schemas.ts';
import { rulePages } from './rule-pages.ts';
import { snippetFile } from './snippets.ts';

/** Everything that derives from the schemas and the rules, as text by path from the root of the project. */
export function outputs(): Readonly<Record<string, string>> {
  return { ...jsonSchemas(), ...snippetFile(), ...rulePages(), ...fieldsPage() };
}
