import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseDocument } from '../core/document/document.ts';
import type { Detector } from '../core/privacy/detector.ts';
import type { FileProblem } from '../core/rules/unreadable.ts';
import { Repository } from '../core/workspace/repository.ts';
import { agenciesName, configName } from '../core/workspace/scope.ts';
import { type Decoded, readTextNow, repositoryPath, walkNow } from './files.ts';
import { loadPersons } from './persons.ts';

/** A file that could not be read as text. */
export interface Unreadable {
  readonly path: string;
  readonly problem: FileProblem;
}

/** A parsed document and the file it came from (whose name may be decomposed on disk). */
export interface LoadedDocument {
  readonly document: CaseDocument;
  readonly file: string;
}

/** A case repository read from disk. */
export interface Loaded {
  readonly root: string;
  readonly repository: Repository;
  readonly documents: readonly LoadedDocument[];
  readonly unreadable: readonly Unreadable[];
}

/** Where the texts of a repository come from: the disk, or the index of git. Paths count from its root. */
export interface Source {
  /** Files with the names they have on disk. */
  files():
    | AsyncIterable<{ readonly path: string; readonly file: string }>
    | Iterable<{ readonly path: string; readonly file: string }>;
  /** The text of a file that `files` named; undefined for one that is not there. */
  read(path: string, file: string): Decoded | undefined;
}

/** The working tree as it lies on disk. */
export function diskSource(root: string): Source {
  return {
    *files() {
      for (const file of walkNow(root)) yield { path: repositoryPath(root, file), file };
    },
    read: (path, file) => (path !== agenciesName || existsSync(file) ? readTextNow(file) : undefined),
  };
}

/** How a repository is read. */
export interface LoadOptions {
  readonly today: string;
  /** A day that goes before kasane.yaml's 基準日. */
  readonly asOf?: string;
  readonly detector?: Detector;
  /** The disk, unless given. The register of real names always lies on disk. */
  readonly source?: Source;
  /** Called after each file, with the number read so far. */
  readonly onFile?: (count: number) => void;
  /** Runs one phase of the work; a bench measures them. */
  readonly phase?: <T>(name: 'read' | 'parse' | 'index', work: () => T) => T;
}

/** kasane.yaml cannot be read: nothing can be checked. */
export class UnreadableConfig extends Error {
  readonly problem: FileProblem;
  /** A line (from 1) that is no YAML, where the file is text. */
  readonly line: number | undefined;
  constructor(problem: FileProblem, line?: number) {
    super('kasane.yaml');
    this.problem = problem;
    this.line = line;
  }
}

const unmeasured = <T>(_name: string, work: () => T): T => work();

/** Reads a case repository: configuration, register and every document. Throws UnreadableConfig. */
export async function loadRepository(root: string, options: LoadOptions): Promise<Loaded> {
  const { phase = unmeasured, source = diskSource(root) } = options;
  const unreadable: Unreadable[] = [];
  const repository = openRepository(root, source, options, unreadable);
  const documents: LoadedDocument[] = [];
  let count = 0;
  for await (const { path, file } of source.files()) {
    if (!repository.scope.reads(path)) continue;
    const content = phase('read', () => source.read(path, file)) ?? { problem: 'unreadable' as const };
    if ('problem' in content) unreadable.push({ path, problem: content.problem });
    else {
      const document = phase('parse', () => repository.parse(path, content.text));
      phase('index', () => repository.update(document));
      documents.push({ document, file });
    }
    count += 1;
    options.onFile?.(count);
  }
  return { root, repository, documents, unreadable };
}

function openRepository(root: string, source: Source, options: LoadOptions, unreadable: Unreadable[]): Repository {
  const configFile = join(root, configName);
  // Documents may be on their way into git before kasane.yaml is.
  const config = source.read(configName, configFile) ?? readTextNow(configFile);
  if ('problem' in config) throw new UnreadableConfig(config.problem);
  const agencies = source.read(agenciesName, join(root, agenciesName));
  if (agencies && 'problem' in agencies) unreadable.push({ path: agenciesName, problem: agencies.problem });
  const text = agencies && 'text' in agencies ? agencies.text : undefined;
  const { today, asOf, detector } = options;
  const repository = new Repository(config.text, text, {
    today,
    ...(asOf ? { asOf } : {}),
    ...(detector ? { detector } : {}),
  });
  refuseBroken(repository);
  repository.persons = loadPersons(root, repository.config);
  return repository;
}

/** Slips that were mended on reading are findings; YAML without a map would silently mean the defaults for everything. */
function refuseBroken({ config }: Repository): void {
  const { file } = config;
  const broken = file.problems.find(({ code }) =>
    ['indent', 'quote', 'missingColon', 'flow', 'tooLong', 'syntax'].includes(code),
  );
  const noMap = file.root !== undefined && file.root.kind !== 'map';
  if (broken || noMap) throw new UnreadableConfig('unreadable', file.source.lineAt(broken?.range.start ?? 0) + 1);
}
