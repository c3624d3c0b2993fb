import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KindId } from '../../../../schemas/index.ts';
import { beginDocument } from '../../core/begin/begin.ts';
import type { Occasion } from '../../core/begin/occasion.ts';
import { isCaseNumber } from '../../core/begin/start.ts';
import { foldCaseNumber } from '../../core/workspace/normalize.ts';
import type { Repository } from '../../core/workspace/repository.ts';
import { findRootAbove, today } from '../../host/files.ts';
import { loadRepository } from '../../host/load.ts';
import type { Arguments } from '../arguments.ts';
import { outside } from '../check/discover.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { shownCase } from '../mask.ts';
import { madePath } from '../paths.ts';
import { kindTyped, unknownKind } from './schema.ts';

/** Kinds that belong to no single case. */
const withoutCase: readonly KindId[] = ['minutes', 'resource'];

function caseFor(kind: KindId, given: Arguments, { config, index }: Repository): string | undefined {
  const typed = given.text('case');
  if (typed === undefined) {
    if (withoutCase.includes(kind)) return undefined;
    throw new Stop(
      '--case でケース番号を書いてください。例: kasane new 支援プラン --case R5-012',
      'Give the case number with --case, as in: kasane new 支援プラン --case R5-012',
    );
  }
  const number = foldCaseNumber(typed);
  const shown = shownCase(number);
  if (config.casePattern && !config.casePattern.test(number))
    throw new Stop(
      'ケース番号の形が、kasane.yaml で決めた形と違います。',
      'The case number does not have the form that kasane.yaml asks for.',
    );
  if (!isCaseNumber(number))
    throw new Stop(
      'ケース番号には文字・数字・「-」「_」「.」を使ってください。',
      'A case number is made of letters, digits and `-`, `_`, `.`.',
    );
  if (kind !== 'case' && !index.hasCase(number))
    throw new Stop(
      `ケース ${shown} はまだありません。先に kasane new ケース --case ${shown} で作ってください。`,
      `There is no case ${shown} yet; make it first: kasane new ケース --case ${shown}`,
    );
  if (kind === 'case' && index.hasCase(number))
    throw new Stop(`ケース ${shown} はもうあります。`, `Case ${shown} exists already.`);
  return number;
}

/** Writes a new document and answers its file; nothing is ever overwritten. */
export function writeNew(root: string, occasion: Occasion): string {
  const { path, text } = beginDocument(occasion, (taken) => existsSync(join(root, taken)));
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return file;
}

async function create(
  given: Arguments,
  io: Io,
): Promise<{ readonly file: string; readonly caseNumber: string | undefined }> {
  const root = await findRootAbove(io.cwd);
  if (root === undefined) throw outside();
  const { repository } = await loadRepository(root, { today: today() });
  const [name = ''] = given.positionals;
  const kind = kindTyped(name, repository.config);
  if (!kind) throw unknownKind(name, repository.config);
  const caseNumber = caseFor(kind, given, repository);
  return { file: writeNew(root, { repository, kind, caseNumber, name: given.text('name') }), caseNumber };
}

/** `kasane new 種別`: a document from its template, filled with what the case already holds. */
export const command: Command = {
  usage: 'new 種別 [--case R5-012]',
  about: {
    ja: 'ひな形から文書を作り、ケースの番号・世帯・機関・同意など分かっていることを書き入れます。',
    en: 'Makes a document from its template, filled with what the case already holds.',
  },
  options: {
    case: { type: 'string', value: 'NUMBER', help: { ja: 'ケース番号', en: 'case number' } },
    name: { type: 'string', value: 'NAME', help: { ja: '社会資源の名称', en: 'name of a 社会資源' } },
  },
  notes: [
    {
      ja: '作った文書の名前を表示します。〔…〕は書き入れるところで、書くまでは空として扱います。',
      en: 'The name of the file is printed. 〔…〕 are places to fill in; until then they count as empty.',
    },
  ],
  async run(given, io) {
    if (given.positionals.length !== 1)
      throw new Stop(
        '種別を一つ書いてください。例: kasane new アセスメント --case R5-012',
        'Name one kind, as in: kasane new アセスメント --case R5-012',
      );
    const { file, caseNumber } = await create(given, io);
    io.out(`${madePath(io.cwd, file, caseNumber)}\n`);
    return exitCodes.clean;
  },
};
