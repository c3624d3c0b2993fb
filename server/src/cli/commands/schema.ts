import { join } from 'node:path';
import { type KindId, kindIds, kinds } from '../../../../schemas/index.ts';
import {
  agenciesFile,
  configFile,
  documentFile,
  type JsonSchema,
  kindFile,
  personsFile,
} from '../../../../schemas/json-schema.ts';
import { reportFile } from '../../../../schemas/report.ts';
import { Config } from '../../core/workspace/config.ts';
import { foldName, nearest } from '../../core/workspace/normalize.ts';
import { configName } from '../../core/workspace/scope.ts';
import { findRootAbove, readTextNow } from '../../host/files.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';

const others: Readonly<Record<string, () => JsonSchema>> = {
  'kasane.yaml': configFile,
  'agencies.yaml': agenciesFile,
  'persons.yaml': personsFile,
  report: reportFile,
};

/** kasane.yaml of the place where the command runs; the defaults elsewhere. */
export async function configHere(io: Io): Promise<Config> {
  const root = await findRootAbove(io.cwd);
  const content = root === undefined ? undefined : readTextNow(join(root, configName));
  return new Config(content && 'text' in content ? content.text : '');
}

/** The kind of a 種別 as typed: its own or its local name, however it is spelt. */
export function kindTyped(name: string, config: Config): KindId | undefined {
  const exact = config.kindOf(name.normalize('NFC'));
  return (
    exact ??
    kindIds.find((id) => [kinds[id].name, config.kindName(id)].some((known) => foldName(known) === foldName(name)))
  );
}

/** The sentence for a 種別 that does not exist. */
export function unknownKind(name: string, config: Config): Stop {
  const names = kindIds.map((id) => config.kindName(id));
  const near = nearest(name, names);
  const hint = near ? { ja: `「${near}」でしょうか。`, en: ` Did you mean ${near}?` } : { ja: '', en: '' };
  return new Stop(
    `その種別はありません。${hint.ja}種別: ${names.join('・')}`,
    `There is no such kind.${hint.en} Kinds: ${names.join(', ')}`,
  );
}

/** `kasane schema [種別]`: the JSON Schema of front matter, for other editors. */
export const command: Command = {
  usage: 'schema [種別|kasane.yaml|agencies.yaml|persons.yaml|report]',
  about: {
    ja: 'JSON Schema を出します。種別を書かなければ、すべての種別を含むものを出します。',
    en: 'Prints a JSON Schema; without a kind, the one that holds them all.',
  },
  options: {},
  async run(given, io) {
    const [name] = given.positionals;
    const config = await configHere(io);
    io.out(`${JSON.stringify(schemaOf(name, config), undefined, 2)}\n`);
    return exitCodes.clean;
  },
};

function schemaOf(name: string | undefined, config: Config): JsonSchema {
  if (name === undefined) return documentFile();
  const other = Object.hasOwn(others, name) ? others[name] : undefined;
  if (other) return other();
  const id = kindTyped(name, config);
  if (!id) throw unknownKind(name, config);
  return kindFile(id, [...new Set([config.kindName(id), kinds[id].name])]);
}
