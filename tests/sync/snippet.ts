import { readFileSync } from 'node:fs';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The generated snippets, by name. */
export const snippets = JSON.parse(readFileSync('snippets/kasane.json', 'utf8')) as Readonly<Record<string, Snippet>>;

const moment: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2024',
  CURRENT_MONTH: '06',
  CURRENT_DATE: '01',
  CURRENT_HOUR: '10',
  CURRENT_MINUTE: '30',
};

const plain = (text: string) => text.replace(/\\([\\$},|])/g, '$1');

const choicesIn = (text: string) => (text.match(/(?:\\.|[^,\\])+/g) ?? []).map(plain);

/** What stands there when a person tabs through: defaults, the choice that `pick` takes (the first, untouched). */
export function expand({ body }: Snippet, pick: (choices: readonly string[]) => string | undefined): string {
  const text = body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g, (_, list: string) => pick(choicesIn(list)) ?? '')
    .replace(/\$([A-Z_]+)/g, (_, name: string) => moment[name] ?? '')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, value: string) => plain(value))
    .replace(/\$\d+/g, '');
  return `${text}\n`;
}
