import type { Text } from '../../../schemas/text.ts';
import { type Arguments, commonOptions, type OptionTable } from './arguments.ts';
import type { Io } from './io.ts';
import { displayWidth } from './width.ts';

/** One command: how it is called, its options, what it does. */
export interface Command {
  /** What follows `kasane` on the command line. */
  readonly usage: string;
  readonly about: Text;
  readonly options: OptionTable;
  /** Lines of `--help` below the options. */
  readonly notes?: readonly Text[];
  /** Does the work and answers the exit code. */
  run(given: Arguments, io: Io): Promise<number>;
}

/** `--help` of a command. */
export function helpOf(command: Command, io: Io): string {
  const { language } = io;
  const title = { ja: '使い方', en: 'Usage' }[language];
  const options = { ja: 'オプション', en: 'Options' }[language];
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, spec]) =>
      [
        `${spec.short ? `-${spec.short}, ` : ''}--${name}${spec.value ? ` ${spec.value}` : ''}`,
        spec.help[language],
      ] as const,
  );
  const notes = command.notes?.map((note) => note[language]) ?? [];
  return [
    command.about[language],
    '',
    `${title}: kasane ${command.usage}`,
    '',
    `${options}:`,
    ...columns(rows),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}

/** Two columns, the second lined up. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left))) + 2;
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - displayWidth(left))}${right}`);
}
