import { parseArgs } from 'node:util';
import type { Text } from '../../../schemas/text.ts';
import { Stop } from './io.ts';

/** One option of a command, as it is parsed and as `--help` shows it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May stand several times; commas divide as well. */
  readonly multiple?: boolean;
  /** The value's name in `--help`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: Text;
}

/** The options of a command, by their long names. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The options that every command has. */
export const commonOptions: OptionTable = {
  lang: {
    type: 'string',
    value: 'ja|en',
    choices: ['ja', 'en'],
    help: {
      ja: '表示の言葉（指定がなければ環境に合わせます）',
      en: 'language of the output (default: the environment’s)',
    },
  },
  help: { type: 'boolean', short: 'h', help: { ja: 'この説明を表示します', en: 'show this help' } },
  debug: {
    type: 'boolean',
    help: { ja: '不具合のとき、起きた場所の行番号を示します', en: 'after a fault of the tool, show where it happened' },
  },
};

/** Arguments of a command, read by its table. */
export class Arguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, readonly (string | true)[]>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, readonly (string | true)[]>) {
    this.positionals = positionals;
    this.#values = values;
  }

  flag(name: string): boolean {
    return this.#values.has(name);
  }

  /** The last value given. */
  text(name: string): string | undefined {
    const value = this.#values.get(name)?.at(-1);
    return typeof value === 'string' ? value : undefined;
  }

  /** All values given, commas divided. */
  list(name: string): readonly string[] {
    const given = this.#values.get(name) ?? [];
    return given.flatMap((value) => (typeof value === 'string' ? value.split(',') : [])).filter((part) => part !== '');
  }

  /** A whole number of zero or more. */
  number(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value))
      throw new Stop(`--${name} には0以上の数を書いてください。`, `--${name} takes a number of 0 or more.`);
    return Number(value);
  }
}

/** A typed option only when it looks like one: what a person mistyped may be anything. */
const shown = (option: string) => (/^--?[A-Za-z][A-Za-z-]{0,30}$/.test(option) ? ` ${option}` : '');

/** Reads the arguments; throws a Stop that says what is wrong in one sentence. */
export function readArguments(given: readonly string[], table: OptionTable): Arguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, short }]) => [
      name,
      { type, multiple: true, ...(short ? { short } : {}) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values = new Map<string, (string | true)[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = optionValue(token.rawName, table[token.name], token.value, token.inlineValue);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return new Arguments(positionals, values);
}

function optionValue(
  rawName: string,
  spec: OptionSpec | undefined,
  value: string | undefined,
  inline: boolean | undefined,
): string | true {
  if (!spec)
    throw new Stop(
      `知らないオプション${shown(rawName)} があります。--help で一覧を見られます。`,
      `Unknown option${shown(rawName)}; see --help.`,
    );
  if (spec.type === 'boolean') {
    if (inline) throw new Stop(`${rawName} に値は要りません。`, `${rawName} takes no value.`);
    return true;
  }
  if (value === undefined || value === '') throw new Stop(`${rawName} に値がありません。`, `${rawName} needs a value.`);
  if (spec.choices && !spec.choices.includes(value)) {
    const choices = spec.choices.join(', ');
    throw new Stop(`${rawName} は次から選んでください: ${choices}`, `${rawName} takes one of: ${choices}`);
  }
  return value;
}
