import { kindIds } from '../../schemas/index.ts';
import { agenciesFile, configFile, documentFile, kindFile, personsFile } from '../../schemas/json-schema.ts';
import { reportFile } from '../../schemas/report.ts';
import { rules } from '../src/core/rules/index.ts';

const names = () => rules.map(({ id, texts }) => ({ id, title: texts.title }));

/** `schemas/json/`: one schema a kind, one for any document, the registers and the report. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const kinds = kindIds.map((id) => [id, kindFile(id)] as const);
  const others = {
    document: documentFile(),
    kasane: configFile(names()),
    agencies: agenciesFile(),
    persons: personsFile(),
    report: reportFile(),
  };
  return Object.fromEntries(
    [...kinds, ...Object.entries(others)].map(([id, schema]) => [
      `schemas/json/${id}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
