import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { profiles } from '../../../../schemas/kinds/config.ts';
import { isCaseNumber, nextCaseNumber, type Start, startFiles } from '../../core/begin/start.ts';
import { ignoreName } from '../../core/privacy/register-place.ts';
import { foldCaseNumber } from '../../core/workspace/normalize.ts';
import { Repository } from '../../core/workspace/repository.ts';
import { configName } from '../../core/workspace/scope.ts';
import { today } from '../../host/files.ts';
import type { Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { shownCase } from '../mask.ts';
import { madePath } from '../paths.ts';
import { writeNew } from './new.ts';

/** What is asked for, or taken as proposed. */
interface Answers extends Start {
  readonly caseNumber: string;
}

/** What is taken when nobody is asked: the folder's name for the municipality. */
function defaults(folder: string, given: Arguments): Answers {
  const number = given.text('case');
  if (number !== undefined && !isCaseNumber(foldCaseNumber(number)))
    throw new Stop(
      'ケース番号には文字・数字・「-」「_」「.」を使ってください。',
      'A case number is made of letters, digits and `-`, `_`, `.`.',
    );
  const profile = given.text('profile');
  return {
    municipality: given.text('name') ?? (basename(folder) || 'わがまち'),
    profile: profiles.find((name) => name === profile) ?? '標準',
    caseNumber: number === undefined ? nextCaseNumber(today(), []) : foldCaseNumber(number),
  };
}

/** Asks for what was not given; an empty answer takes the proposal. */
async function ask(start: Answers, io: Io): Promise<Answers> {
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
      caseNumber: isCaseNumber(number) ? number : start.caseNumber,
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
function make(folder: string, start: Answers): { readonly made: readonly string[]; readonly kept: readonly string[] } {
  const made: string[] = [];
  const kept: string[] = [];
  mkdirSync(folder, { recursive: true });
  const ignore = join(folder, ignoreName);
  const files = startFiles(start, existsSync(ignore) ? readFileSync(ignore, 'utf8') : undefined);
  if (!files.some(({ path }) => path === ignoreName)) kept.push(ignore);
  for (const { path, text } of files) {
    const file = join(folder, path);
    if (path !== ignoreName && existsSync(file)) kept.push(file);
    else {
      writeFileSync(file, text);
      made.push(file);
    }
  }
  if (existsSync(join(folder, 'cases'))) kept.push(join(folder, 'cases'));
  else made.push(firstCase(folder, start));
  return { made, kept };
}

function firstCase(folder: string, { caseNumber }: Answers): string {
  const repository = new Repository(readFileSync(join(folder, configName), 'utf8'), undefined, { today: today() });
  return writeNew(folder, { repository, kind: 'case', caseNumber });
}

/** Says what there is now, from the folder on: its own name was typed and may be anything. */
function tell(folder: string, { made, kept }: ReturnType<typeof make>, { caseNumber }: Answers, io: Io): void {
  const label = { made: { ja: '作りました', en: 'made' }, kept: { ja: 'そのままです', en: 'left as it is' } };
  for (const file of made) io.out(`${label.made[io.language]}: ${madePath(folder, file, caseNumber)}\n`);
  for (const file of kept) io.out(`${label.kept[io.language]}: ${madePath(folder, file, caseNumber)}\n`);
  const next = {
    ja: [
      '',
      '次にすること',
      '  1. kasane.yaml の自治体名と会議、agencies.yaml の機関を、実際のものに直します',
      `  2. kasane new 相談受付票 --case ${shownCase(caseNumber)} で文書を作ります`,
      '  3. kasane check で調べます',
      '',
    ],
    en: [
      '',
      'What comes next',
      '  1. put your municipality and meetings into kasane.yaml, your agencies into agencies.yaml',
      `  2. kasane new 相談受付票 --case ${shownCase(caseNumber)}`,
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
    tell(folder, make(folder, start), start, io);
    return exitCodes.clean;
  },
};
