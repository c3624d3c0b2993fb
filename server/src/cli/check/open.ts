import { resolve } from 'node:path';
import type { Text } from '../../../../schemas/text.ts';
import type { Detector } from '../../core/privacy/detector.ts';
import { rules } from '../../core/rules/index.ts';
import { severityOf } from '../../core/rules/run.ts';
import { currentFormat } from '../../core/workspace/config.ts';
import type { Repository } from '../../core/workspace/repository.ts';
import { type LoadedDetector, loadDetector } from '../../host/detector.ts';
import { decode, repositoryPath, today } from '../../host/files.ts';
import { type Loaded, type LoadOptions, loadRepository, UnreadableConfig } from '../../host/load.ts';
import { neededDetector } from '../git/detector.ts';
import { sourceOf } from '../git/inspect.ts';
import { heavyParts } from '../heavy.ts';
import { type Io, readStdin, Stop } from '../io.ts';
import type { ShownPaths } from '../paths.ts';
import { repositoryOf, type Target } from './discover.ts';
import type { CheckRequest } from './options.ts';
import { RememberedDetector } from './remembered.ts';
import type { Timings } from './timings.ts';

/** What opening a repository needs of the run. */
export interface Opening {
  readonly request: CheckRequest;
  readonly io: Io;
  readonly paths: ShownPaths;
  readonly timings: Timings;
}

/** Reads a repository and gives it the detector when a rule asks for it; throws a Stop where that is impossible. */
export async function openTarget(target: Target, opening: Opening): Promise<Loaded> {
  const { request, io, timings } = opening;
  const options = {
    today: today(),
    onFile: progressOf(io),
    phase: timings.phase,
    ...(request.asOf ? { asOf: request.asOf } : {}),
    ...sourceOf(target),
  };
  const loaded = await load(target.root, options, opening);
  opening.paths.learn(loaded.repository);
  refuseNewer(loaded.repository, io);
  if (needsDetector(loaded.repository, request.only))
    loaded.repository.detector = timings.phase('detector', () => detectorFor(request, io));
  return loaded;
}

async function load(root: string, options: LoadOptions, { paths }: Opening): Promise<Loaded> {
  try {
    return await loadRepository(root, options);
  } catch (error) {
    throw error instanceof UnreadableConfig ? configStop(error, paths.root(root)) : error;
  }
}

const configProblems: Readonly<Record<UnreadableConfig['problem'], Text>> = {
  binary: { ja: 'は文章のファイルではありません', en: 'is not a text' },
  shiftJis: {
    ja: 'はShift_JISで保存されています。UTF-8で保存し直してください',
    en: 'is saved as Shift_JIS; save it as UTF-8',
  },
  notUtf8: { ja: 'はUTF-8ではありません。UTF-8で保存し直してください', en: 'is not UTF-8; save it as UTF-8' },
  unreadable: { ja: 'が読めません', en: 'cannot be read' },
};

function configStop({ problem, line }: UnreadableConfig, root: string): Stop {
  const path = root === '.' ? 'kasane.yaml' : `${root}/kasane.yaml`;
  if (line !== undefined)
    return new Stop(
      `${path} の${line}行目が読めません。字下げ・コロン・引用符を確かめてください。`,
      `${path} cannot be read at line ${line}; check indent, colon and quotes.`,
    );
  const { ja, en } = configProblems[problem];
  return new Stop(`${path} ${ja}。`, `${path} ${en}.`);
}

/** A repository of a later version cannot be judged; one of an earlier version can, and is told so. */
function refuseNewer({ config }: Repository, io: Io): void {
  if (config.format > currentFormat)
    throw new Stop(
      `このリポジトリは新しい形式（形式: ${config.format}）です。kasane を新しい版にしてください。`,
      `This repository has a newer format (${config.format}); update kasane.`,
    );
  if (config.format < currentFormat)
    io.note({
      ja: `このリポジトリは前の形式（形式: ${config.format}）です。kasane migrate で新しくできます。`,
      en: `This repository has an older format (${config.format}); kasane migrate brings it forward.`,
    });
}

/** Only the rules of privacy need the detector, and it takes a while to load. */
function needsDetector(repository: Repository, only: ReadonlySet<string> | undefined): boolean {
  return rules.some(
    (rule) => rule.id.startsWith('privacy/') && (!only || only.has(rule.id)) && severityOf(repository, rule) !== 'off',
  );
}

let detector: LoadedDetector | undefined;
let remembered: RememberedDetector | undefined;

function detectorFor({ staged, cache }: CheckRequest, io: Io): Detector | undefined {
  // A commit that nobody looked at for names must not pass for one that was.
  if (staged) return neededDetector(io);
  if (cache === undefined) return loadedDetector(io);
  remembered ??= new RememberedDetector(resolve(io.cwd, cache), heavyParts(), () => loadedDetector(io));
  return remembered;
}

/** Writes down what the detector has learnt, where that was asked for and nothing of it was missing. */
export function saveRemembered(): void {
  if (detector?.missing.length === 0) remembered?.save();
}

function loadedDetector(io: Io): Detector | undefined {
  if (detector) return detector.detector;
  detector = loadDetector(heavyParts());
  if (detector.missing.includes('data'))
    io.note({
      ja: '氏名と地名の一覧（data フォルダ）がないため、個人情報（privacy/*）は調べていません。',
      en: 'The lists of names and places (folder `data`) are missing: privacy/* was not checked.',
    });
  else if (detector.missing.includes('engine'))
    io.note({
      ja: '形態素解析の部品（engine フォルダ）がないため、氏名は一覧と前後の言葉だけで探しました。',
      en: 'The analyser (folder `engine`) is missing: names were looked for by lists and context alone.',
    });
  return detector.detector;
}

/** Says how many files were read, once that takes more than a second. */
function progressOf(io: Io): (count: number) => void {
  const start = performance.now();
  let last = start;
  return (count) => {
    const now = performance.now();
    if (now - start < 1000 || now - last < 200) return;
    last = now;
    io.progress({ ja: `読んでいます… ${count}件`, en: `Reading… ${count}` });
  };
}

/** Reads the document of standard input in the place of the file it stands for. */
export async function openStdin(typed: string, opening: Opening): Promise<{ loaded: Loaded; target: Target }> {
  const file = resolve(opening.io.cwd, typed);
  const root = await repositoryOf(file);
  const path = repositoryPath(root, file);
  const content = decode(readStdin());
  const loaded = await openTarget({ root, selects: (other) => other === path }, opening);
  const target = { root, selects: (other: string) => other === path };
  if ('problem' in content) {
    loaded.repository.remove(path);
    const others = loaded.documents.filter(({ document }) => document.path !== path);
    return { target, loaded: { ...loaded, documents: others, unreadable: [{ path, problem: content.problem }] } };
  }
  const document = loaded.repository.parse(path, content.text);
  loaded.repository.update(document);
  return { target, loaded: { ...loaded, documents: [{ document, file }], unreadable: [] } };
}
