import { type Arguments, commonOptions, readArguments } from './arguments.ts';
import { columns, helpOf } from './command.ts';
import { crashText } from './crash.ts';
import { exitCodes, type Io, languageOf, processIo, Stop } from './io.ts';
import { commands } from './registry.ts';
import { version } from './version.ts';

const rootOptions = {
  ...commonOptions,
  version: { type: 'boolean', help: { ja: '版の番号を表示します', en: 'show the version' } },
} as const;

/** The language is settled before anything else, so that wrong usage is answered in it. */
function ioFor(given: readonly string[]): Io {
  const at = given.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (given[at]?.split('=')[1] ?? given[at + 1]);
  return processIo(asked === 'ja' || asked === 'en' ? asked : languageOf(process.env));
}

function overview(io: Io): string {
  const { language } = io;
  const intro = {
    ja: [
      '重層的支援体制整備事業のケース文書を調べる道具です。',
      '',
      '使い方: kasane コマンド [オプション]',
      '',
      'コマンド:',
    ],
    en: ['Checks the case documents of a case repository.', '', 'Usage: kasane COMMAND [OPTIONS]', '', 'Commands:'],
  }[language];
  const outro = {
    ja: 'それぞれの使い方は kasane コマンド --help で見られます。',
    en: 'kasane COMMAND --help explains each of them.',
  }[language];
  const rows = Object.entries(commands).map(([name, { about }]) => [name, about[language]] as const);
  return [...intro, ...columns(rows), '', outro, ''].join('\n');
}

async function runCommand(name: string, rest: readonly string[], io: Io): Promise<number> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry)
    throw new Stop('知らないコマンドです。kasane --help で一覧を見られます。', 'Unknown command; see kasane --help.');
  const command = await entry.load();
  const given = readArguments(rest, { ...command.options, ...commonOptions });
  if (!given.flag('help')) return command.run(given, io);
  io.out(helpOf(command, io));
  return exitCodes.clean;
}

function runRoot(given: Arguments, io: Io): number {
  if (given.flag('version')) {
    io.out(`${version}\n`);
    return exitCodes.clean;
  }
  io.out(overview(io));
  return given.flag('help') ? exitCodes.clean : exitCodes.fault;
}

async function main(given: readonly string[]): Promise<number> {
  const io = ioFor(given);
  try {
    const at = given.findIndex((argument) => !argument.startsWith('-'));
    const name = at === 0 ? given[0] : undefined;
    if (name !== undefined) return await runCommand(name, given.slice(1), io);
    return runRoot(readArguments(given, rootOptions), io);
  } catch (error) {
    io.progress(undefined);
    io.note(error instanceof Stop ? error.text : crashText(error, given.includes('--debug')));
    return error instanceof Stop ? error.exitCode : exitCodes.fault;
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', () => process.exit(exitCodes.clean));
process.on('uncaughtException', (error) => {
  process.stderr.write(`${crashText(error, process.argv.includes('--debug'))[languageOf(process.env)]}\n`);
  process.exit(exitCodes.fault);
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
