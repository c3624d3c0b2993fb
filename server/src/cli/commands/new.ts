import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KindId } from '../../../../schemas/index.ts';
import { foldCaseNumber } from '../../core/workspace/normalize.ts';
import type { Repository } from '../../core/workspace/repository.ts';
import { findRootAbove, today } from '../../host/files.ts';
import { loadRepository } from '../../host/load.ts';
import type { Arguments } from '../arguments.ts';
import { outside } from '../check/discover.ts';
import type { Command } from '../command.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { shownCase } from '../mask.ts';
import { stemFor } from '../new/place.ts';
import { type Occasion, valuesFor } from '../new/values.ts';
import { writeDocument } from '../new/write.ts';
import { typedPath } from '../paths.ts';
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
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(number))
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

/** The first free name: nothing is ever overwritten. */
function freePath(root: string, stem: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(root, `${stem}${count === 1 ? '' : `-${count}`}.md`);
    if (!existsSync(path)) return path;
  }
}

/** Writes a new document and answers its file. */
export function writeNew(root: string, kind: KindId, occasion: Occasion): string {
  const values = valuesFor(kind, occasion);
  const path = freePath(root, stemFor(kind, occasion, values));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeDocument(kind, values, occasion.repository.config, occasion.today), { flag: 'wx' });
  return path;
}

async function create(given: Arguments, io: Io): Promise<string> {
  const root = await findRootAbove(io.cwd);
  if (root === undefined) throw outside();
  const { repository } = await loadRepository(root, { today: today() });
  const [name = ''] = given.positionals;
  const kind = kindTyped(name, repository.config);
  if (!kind) throw unknownKind(name, repository.config);
  const caseNumber = caseFor(kind, given, repository);
  return writeNew(root, kind, { repository, caseNumber, today: repository.today, name: given.text('name') });
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
    io.out(`${typedPath(io.cwd, await create(given, io))}\n`);
    return exitCodes.clean;
  },
};
