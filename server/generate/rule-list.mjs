// Writes server/src/core/rules/index.ts: every file `rules/<group>/<name>.ts` that exports `rule` is a rule.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'server/src/core/rules';

/** The text of the list; a rule is one file, and this is the only place that names them all. */
export function ruleList() {
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = groups.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter(
        (file) => file.endsWith('.ts') && /^export const rule\b/m.test(readFileSync(join(folder, name, file), 'utf8')),
      )
      .map((file) => `${name}/${file}`),
  );
  const names = files
    .sort()
    .map((file) => [file, file.replace(/\.ts$/, '').replace(/[/-](\w)/g, (_, c) => c.toUpperCase())]);
  return `// Generated from the files of this folder by \`npm run generate\`. Do not edit.
${names.map(([file, name]) => `import { rule as ${name} } from './${file}';`).join('\n')}
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
${names.map(([, name]) => `  ${name},`).join('\n')}
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, as findings and settings name it. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
`;
}
