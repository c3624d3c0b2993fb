import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Text } from '../../../../schemas/text.ts';
import { type MaskedKind, maskTexts } from '../../core/privacy/mask-copy.ts';
import type { KeyEntry, MaskOptions } from '../../core/privacy/mask-options.ts';
import { findRootAbove } from '../../host/files.ts';
import { loadLexicon } from '../../host/lexicon.ts';
import { loadReadings, splitBy } from '../../host/persons.ts';
import type { Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { neededDetector } from '../git/detector.ts';
import { real } from '../git/git.ts';
import { heavyParts } from '../heavy.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { keyFile, outputFolder, writeCopy, writeKey } from '../mask/output.ts';
import { findSources, type MaskGroup } from '../mask/sources.ts';
import { summaryText } from '../mask/summary.ts';
import { isWithin, noSuchPlace } from '../paths.ts';

/** What was asked, with every place looked at before anything is read. */
interface Request {
  readonly source: string;
  readonly output: string;
  readonly key: string | undefined;
  readonly agencies: boolean;
}

function readRequest(given: Arguments, { cwd }: Io): Request {
  const [typed, ...others] = given.positionals;
  const output = given.text('output');
  if (typed === undefined || others.length > 0 || output === undefined)
    throw new Stop(
      '写すファイルかフォルダを一つと、-o で写しの置き場所を書いてください（例: kasane mask cases/R5-012 -o 写し）。',
      'Name one file or folder, and the output folder with -o (for instance: kasane mask cases/R5-012 -o copy).',
    );
  if (!existsSync(resolve(cwd, typed))) throw noSuchPlace();
  const source = real(resolve(cwd, typed));
  const folder = outputFolder(cwd, output, source);
  const key = given.text('key');
  return {
    source,
    output: folder,
    key: key === undefined ? undefined : keyFile(cwd, key, folder, source),
    agencies: given.flag('agencies'),
  };
}

type Knowledge = Omit<MaskOptions, 'repository' | 'agencies'>;

/** What the lists know of names and places. */
function knowledge(io: Io): Knowledge {
  const detector = neededDetector(io);
  const { data } = heavyParts();
  const lexicon = loadLexicon(data);
  const split = splitBy(lexicon);
  const isListed = (word: string) =>
    !lexicon.isOrdinaryWord(word) &&
    (lexicon.surnameRank(word) !== undefined || lexicon.isGiven(word) || isReading(word));
  const isReading = (word: string) => /^[ぁ-んァ-ヺー]{2,}$/.test(word) && lexicon.isGivenReading(word);
  return {
    detector,
    split,
    readingsOf: loadReadings(data),
    isMunicipality: (name) => lexicon.municipalities.has(name) || isInPrefecture(name, lexicon),
    isName: (word) =>
      isListed(word) ||
      isReading(split(word)?.[1] ?? '') ||
      lexicon.isGiven(split(word)?.[1] ?? '') ||
      detector.detect(word).some(({ type, tier }) => type === 'PERSON' && tier === 'certain'),
  };
}

/** 京都府長岡京市: the list has municipalities without their prefecture. */
function isInPrefecture(name: string, { prefectures, municipalities }: ReturnType<typeof loadLexicon>): boolean {
  return [3, 4].some((length) => prefectures.has(name.slice(0, length)) && municipalities.has(name.slice(length)));
}

/** A copy in the midst of a case repository is taken for case documents, and by git. */
async function noteWithin(output: string, io: Io): Promise<void> {
  const root = await findRootAbove(output);
  if (root === undefined || !isWithin(root, output)) return;
  const text: Text = {
    ja: '写しの置き場所はケース文書のリポジトリの中です。写しもケース文書として調べられ、gitにも入るので、使い終えたら外に移してください。',
    en: 'The copy lies inside a case repository: it will be checked as case documents and taken by git. Move it out when you are done.',
  };
  io.note(text);
}

const keyCaution: Text = {
  ja: '呼称と実名の対応表も、指定された場所に書きました。写しと一緒に渡さず、用が済んだら消してください。',
  en: 'The key of pseudonyms and names was written as asked: do not hand it on with the copy, and delete it when it has served.',
};

async function run(given: Arguments, io: Io): Promise<number> {
  const request = readRequest(given, io);
  const { groups, skipped } = await findSources(request.source, io);
  if (groups.length === 0) throw new Stop('写せる文書（文字のファイル）がありません。', 'There is no text to copy.');
  const known = knowledge(io);
  await noteWithin(request.output, io);
  const counts = new Map<MaskedKind, number>();
  const key: KeyEntry[] = [];
  let files = 0;
  let people = 0;
  for (const group of groups) {
    io.progress({ ja: '伏せています…', en: 'Masking…' });
    const copy = maskTexts(group.inputs, { ...known, repository: group.repository, agencies: request.agencies });
    for (const file of copy.files) writeCopy(request.output, group.toOutput(file.path), file.text);
    for (const [kind, count] of copy.counts) counts.set(kind, (counts.get(kind) ?? 0) + count);
    key.push(...copy.key.map((entry) => ({ ...entry, scope: scopeName(groups, group, entry) })));
    files += copy.files.length;
    people += copy.people;
  }
  if (request.key !== undefined) writeKey(request.key, key);
  io.progress(undefined);
  io.out(summaryText({ files, people, skipped, counts }, io));
  if (request.key !== undefined) io.note(keyCaution);
  return exitCodes.clean;
}

/** Case numbers of several repositories may be the same. */
function scopeName(groups: readonly MaskGroup[], { repository }: MaskGroup, { scope }: KeyEntry): string {
  return groups.length > 1 && repository.config.municipality ? `${repository.config.municipality} ${scope}` : scope;
}

/** `kasane mask`: a copy for case conferences and training in which nobody can be told by name or number. */
export const command: Command = {
  usage: 'mask FILE|DIR -o DIR [--agencies] [--key FILE]',
  about: {
    ja: '事例検討や研修のために、個人情報を伏せた写しを作ります。もとの文書は変えません。',
    en: 'Makes a copy without personal data, for case conferences and training. The source is left as it is.',
  },
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      help: { ja: '写しの置き場所（新しいか空のフォルダ）', en: 'where the copy goes: a new or empty folder' },
    },
    agencies: {
      type: 'boolean',
      help: { ja: '機関の名前も文字（A病院など）にします', en: 'agencies become letters as well (A病院 …)' },
    },
    key: {
      type: 'string',
      value: 'FILE',
      help: {
        ja: '呼称と実名の対応表を、写しとは別の場所に書きます',
        en: 'write the key (pseudonyms and names) to a file apart from the copy',
      },
    },
  },
  notes: [
    {
      ja: '人の名前は呼称（本人・長男・A氏…）に、番号は○に、日付は年月に、住所は市区町村までにします。ファイルの名前とリンクも合わせて変えます。',
      en: 'Names become 呼称 (本人, 長男, A氏 …), numbers ○, dates year and month, addresses the municipality; file names and links follow.',
    },
    {
      ja: '名前を伏せた写しも個人情報です（匿名加工情報ではありません）。取り扱いは職場の決まりに従ってください。',
      en: 'A copy without names is still personal data (it is no 匿名加工情報); handle it by the rules of your office.',
    },
  ],
  run,
};
