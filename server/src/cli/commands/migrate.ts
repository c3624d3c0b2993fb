import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineBreak } from '../../core/rules/insert.ts';
import { Config, currentFormat } from '../../core/workspace/config.ts';
import { configName } from '../../core/workspace/scope.ts';
import { readTextNow } from '../../host/files.ts';
import { discover } from '../check/discover.ts';
import { applyEdits } from '../check/fix.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { ShownPaths } from '../paths.ts';

/** What a format asks for beyond the one before; each step changes texts by path. Format 1 is the first. */
type Step = (texts: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/** Steps by the format they start from. */
const steps: Readonly<Record<number, Step>> = { 0: (texts) => texts };

/** Puts the number into kasane.yaml: over the old one, else as its first line. */
export function withFormat(text: string, format: number): string {
  const { record, file } = new Config(text);
  if (record.format) return applyEdits(text, [{ range: record.format.range, text: String(format) }]);
  const first = file.root?.kind === 'map' ? file.root.entries[0]?.key.range.start : undefined;
  const at = first ?? text.length;
  return applyEdits(text, [{ range: { start: at, end: at }, text: `形式: ${format}${lineBreak(text)}` }]);
}

function migrate(root: string, io: Io, paths: ShownPaths): void {
  const file = join(root, configName);
  const content = readTextNow(file);
  const shown = paths.root(root);
  if ('problem' in content)
    throw new Stop(`${shown} の kasane.yaml が読めません。`, `kasane.yaml of ${shown} cannot be read.`);
  const config = new Config(content.text);
  const from = config.record.format?.value ?? 0;
  if (from > currentFormat)
    throw new Stop(
      `${shown} は新しい形式です。kasane を新しい版にしてください。`,
      `${shown} has a newer format; update kasane.`,
    );
  if (from === currentFormat) {
    io.note({
      ja: `${shown} は今の形式（${currentFormat}）です。変えるところはありません。`,
      en: `${shown} has the current format (${currentFormat}).`,
    });
    return;
  }
  let texts: ReadonlyMap<string, string> = new Map([[file, content.text]]);
  for (let format = from; format < currentFormat; format += 1) texts = steps[format]?.(texts) ?? texts;
  for (const [path, text] of texts) writeFileSync(path, path === file ? withFormat(text, currentFormat) : text);
  io.note({ ja: `${shown} を形式${currentFormat}にしました。`, en: `${shown} now has format ${currentFormat}.` });
}

/** `kasane migrate`: brings repositories of an older format forward. */
export const command: Command = {
  usage: 'migrate [PATH…]',
  about: {
    ja: '前の形式で書かれたリポジトリを、今の形式に直します。',
    en: 'Brings a repository of an older format forward.',
  },
  options: {},
  async run(given, io) {
    const paths = new ShownPaths(io.cwd);
    for (const { root } of await discover(given.positionals, io.cwd)) migrate(root, io, paths);
    return exitCodes.clean;
  },
};
