import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { profiles } from '../../../../schemas/kinds/config.ts';
import { foldCaseNumber } from '../../core/workspace/normalize.ts';
import { Repository } from '../../core/workspace/repository.ts';
import { agenciesName, configName } from '../../core/workspace/scope.ts';
import { today } from '../../host/files.ts';
import type { Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { agenciesText, configText, firstCaseNumber, ignoreText, type Start } from '../new/start.ts';
import { typedPath } from '../paths.ts';
import { writeNew } from './new.ts';

const caseForm = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** What is taken when nobody is asked: the folder's name for the municipality. */
function defaults(folder: string, given: Arguments): Start {
  const number = given.text('case');
  if (number !== undefined && !caseForm.test(foldCaseNumber(number)))
    throw new Stop(
      'ケース番号には文字・数字・「-」「_」「.」を使ってください。',
      'A case number is made of letters, digits and `-`, `_`, `.`.',
    );
  const profile = given.text('profile');
  return {
    municipality: given.text('name') ?? (basename(folder) || 'わがまち'),
    profile: profiles.find((name) => name === profile) ?? '標準',
    caseNumber: number === undefined ? firstCaseNumber(today()) : foldCaseNumber(number),
  };
}

/** Asks for what was not given; an empty answer takes the proposal. */
async function ask(start: Start, io: Io): Promise<Start> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const municipality = await answer(
      terminal,
      { ja: '自治体・法人の名前', en: 'Municipality' }[io.language],
      start.municipality,
    );
    const profile = await answer(
      terminal,
      { ja: '様式（簡易・標準・国）', en: 'Profile (簡易, 標準, 国)' }[io.language],
      start.profile,
    );
    const number = foldCaseNumber(
      await answer(terminal, { ja: '最初のケース番号', en: 'Number of the first case' }[io.language], start.caseNumber),
    );
    return {
      municipality,
      profile: profiles.find((name) => name === profile) ?? start.profile,
      caseNumber: caseForm.test(number) ? number : start.caseNumber,
    };
  } finally {
    terminal.close();
  }
}

async function answer(terminal: Interface, question: string, proposal: string): Promise<string> {
  const typed = await terminal.question(`${question} [${proposal}]: `);
  return typed.trim() || proposal;
}

/** Writes what is not there yet; answers the files made and those left alone. */
function make(folder: string, start: Start): { readonly made: readonly string[]; readonly kept: readonly string[] } {
  const made: string[] = [];
  const kept: string[] = [];
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    if (existsSync(file)) kept.push(file);
    else {
      writeFileSync(file, text, { flag: 'wx' });
      made.push(file);
    }
  };
  mkdirSync(folder, { recursive: true });
  write(configName, configText(start));
  write(agenciesName, agenciesText);
  const ignore = join(folder, '.gitignore');
  const text = ignoreText(existsSync(ignore) ? readFileSync(ignore, 'utf8') : undefined);
  if (text === undefined) kept.push(ignore);
  else {
    writeFileSync(ignore, text);
    made.push(ignore);
  }
  if (existsSync(join(folder, 'cases'))) kept.push(join(folder, 'cases'));
  else made.push(firstCase(folder, start));
  return { made, kept };
}

function firstCase(folder: string, start: Start): string {
  const repository = new Repository(readFileSync(join(folder, configName), 'utf8'), undefined, { today: today() });
  return writeNew(folder, 'case', { repository, caseNumber: start.caseNumber, today: today(), name: undefined });
}

function tell({ made, kept }: ReturnType<typeof make>, start: Start, io: Io): void {
  const label = { made: { ja: '作りました', en: 'made' }, kept: { ja: 'そのままです', en: 'left as it is' } };
  for (const file of made) io.out(`${label.made[io.language]}: ${typedPath(io.cwd, file)}\n`);
  for (const file of kept) io.out(`${label.kept[io.language]}: ${typedPath(io.cwd, file)}\n`);
  const next = {
    ja: [
      '',
      '次にすること',
      '  1. kasane.yaml の自治体名と会議、agencies.yaml の機関を、実際のものに直します',
      `  2. kasane new 相談受付票 --case ${start.caseNumber} で文書を作ります`,
      '  3. kasane check で調べます',
      '',
    ],
    en: [
      '',
      'What comes next',
      '  1. put your municipality and meetings into kasane.yaml, your agencies into agencies.yaml',
      `  2. kasane new 相談受付票 --case ${start.caseNumber}`,
      '  3. kasane check',
      '',
    ],
  };
  io.out(next[io.language].join('\n'));
}

/** `kasane init`: a case repository to begin with. */
export const command: Command = {
  usage: 'init [FOLDER] [--yes]',
  about: {
    ja: 'ケース文書のリポジトリを作ります（kasane.yaml、agencies.yaml、.gitignore、最初のケース）。今あるファイルは上書きしません。',
    en: 'Makes a case repository (kasane.yaml, agencies.yaml, .gitignore, a first case). Nothing is overwritten.',
  },
  options: {
    yes: { type: 'boolean', short: 'y', help: { ja: '何も尋ねません', en: 'ask nothing' } },
    name: { type: 'string', value: 'NAME', help: { ja: '自治体や法人の名前', en: 'name of the municipality or body' } },
    profile: { type: 'string', value: '簡易|標準|国', choices: profiles, help: { ja: '様式', en: 'profile' } },
    case: { type: 'string', value: 'NUMBER', help: { ja: '最初のケースの番号', en: 'number of the first case' } },
  },
  async run(given, io) {
    const folder = resolve(io.cwd, given.positionals[0] ?? '.');
    const proposed = defaults(folder, given);
    const isAsked = !given.flag('yes') && process.stdin.isTTY === true && process.stderr.isTTY === true;
    const start = isAsked ? await ask(proposed, io) : proposed;
    tell(make(folder, start), start, io);
    return exitCodes.clean;
  },
};
