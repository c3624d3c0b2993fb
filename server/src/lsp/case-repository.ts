import { join } from 'node:path';
import { kindIds } from '../../../schemas/index.ts';
import { apart } from '../core/apart.ts';
import type { CaseDocument } from '../core/document/document.ts';
import type { Detector } from '../core/privacy/detector.ts';
import { AgencyRegister } from '../core/workspace/agencies.ts';
import { indexEntryOf } from '../core/workspace/case-index.ts';
import { Config } from '../core/workspace/config.ts';
import { Repository } from '../core/workspace/repository.ts';
import { agenciesName, configName } from '../core/workspace/scope.ts';
import { type Decoded, readText, repositoryPath, today, walk } from '../host/files.ts';
import { lazyNameLists, personsFile } from '../host/persons.ts';
import { pacer } from './pause.ts';
import { placeFor, readPersons, type Trust } from './persons.ts';

/** How far the index of a repository is. */
export type RepositoryState = 'indexing' | 'ready' | 'error';

/** What a repository asks of the workspace that it lies in. */
export interface Surroundings {
  /** Whether an editor holds the document of a path. */
  isOpen(path: string): boolean;
  trust(): Trust;
  /** Settles when the client tells of changed files, or will not: what is read before may be stale without a word. */
  readonly watched?: Promise<void>;
}

/** How many files are read ahead while the index is built. */
const readAhead = 16;

/** A case repository on disk, its index filled in the background. Open documents go before files. */
export class CaseRepository {
  /** Folder of kasane.yaml. */
  readonly root: string;
  readonly repository: Repository;
  state: RepositoryState = 'indexing';
  /** Whether every document was read once: before that, what others say of a document is not known. */
  isRead = false;
  /** Settles when every document is in the index; never rejects. */
  ready: Promise<void> = Promise.resolve();
  readonly #around: Surroundings;
  #generation = 0;
  /** Files taken up from outside since the index is being filled: what was read of them before is older. */
  readonly #taken = new Set<string>();

  private constructor(root: string, repository: Repository, around: Surroundings) {
    this.root = root;
    this.repository = repository;
    this.#around = around;
  }

  /** Reads kasane.yaml and agencies.yaml and begins to fill the index. An unreadable kasane.yaml means defaults. */
  static async open(root: string, around: Surroundings): Promise<CaseRepository> {
    const [config, agencies] = await Promise.all([
      readOrEmpty(join(root, configName)),
      readOrEmpty(join(root, agenciesName)),
    ]);
    const repository = new Repository(config ?? '', agencies, { today: today(), nameLists: lazyNameLists() });
    const opened = new CaseRepository(root, repository, around);
    repository.placeForPersons = () => placeFor(root, repository.config, around.trust());
    opened.reloadPersons();
    opened.ready = opened.#fill();
    return opened;
  }

  set detector(detector: Detector | undefined) {
    this.repository.detector = detector;
  }

  /** Path of a file from the root of the repository. */
  pathOf(file: string): string {
    return repositoryPath(this.root, file);
  }

  /** Paths of the documents that belong to the cases of one of these, itself among them. */
  related(paths: Iterable<string>): ReadonlySet<string> {
    const { index } = this.repository;
    const found = new Set(paths);
    const numbers = new Set([...found].flatMap((path) => index.get(path)?.cases ?? []));
    for (const number of numbers)
      for (const kind of kindIds) for (const { path } of index.ofCase(number, kind)) found.add(path);
    return found;
  }

  /** The parsed text of a closed document; undefined when it cannot be read. */
  async read(path: string): Promise<CaseDocument | undefined> {
    const text = await this.readText(path);
    return text === undefined ? undefined : this.repository.parse(path, text);
  }

  /** The text of a file as it is on disk. */
  async readText(path: string): Promise<string | undefined> {
    const content = await this.decode(path);
    return 'text' in content ? content.text : undefined;
  }

  /** The text of a file, or why it is none. */
  decode(path: string): Promise<Decoded> {
    return readText(join(this.root, path));
  }

  /**
   * Takes up a file that was changed, made or deleted outside the editor. Answers whom that may concern: the documents
   * of its cases, of before and of now.
   */
  async refresh(path: string): Promise<ReadonlySet<string>> {
    const before = this.related([path]);
    this.#taken.add(path);
    const document = this.repository.scope.reads(path) ? await this.read(path) : undefined;
    // An editor may hold it meanwhile.
    if (this.#around.isOpen(path)) return before;
    if (document) this.#keep(document);
    else this.repository.remove(path);
    return new Set([...before, ...this.related([path])]);
  }

  /** Reads kasane.yaml again, and every document by it. */
  async reloadConfig(): Promise<void> {
    this.repository.config = new Config((await readOrEmpty(join(this.root, configName))) ?? '');
    this.repository.today = today();
    this.reloadPersons();
    await this.reindex();
  }

  /** Reads every document again. */
  async reindex(): Promise<void> {
    this.ready = this.#fill();
    await this.ready;
  }

  /** Takes up the register; `text` is what an editor holds, else the file is read. */
  async reloadRegister(text?: string): Promise<void> {
    this.repository.register = new AgencyRegister(text ?? (await readOrEmpty(join(this.root, agenciesName))));
  }

  /**
   * Takes up the register of real names, which lies outside git; without it nothing is known of names. `held` is the
   * text that an editor has of it.
   */
  reloadPersons(held?: string): void {
    this.repository.persons = readPersons(this.root, this.repository.config, this.#around.trust(), held);
  }

  /** Where the register of real names lies, or would. */
  get personsFile(): string {
    return personsFile(this.root, this.repository.config);
  }

  /** Puts a closed document into the index; its text can go. */
  #keep(document: CaseDocument): void {
    const entry = indexEntryOf(document);
    if (entry) this.repository.index.put(apart(entry));
    else this.repository.remove(document.path);
  }

  async #fill(): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    this.state = 'indexing';
    this.#taken.clear();
    const former = new Set([...this.repository.index.entries].map(({ path }) => path));
    const pause = pacer();
    try {
      await this.#around.watched;
      for await (const documents of this.#files()) {
        for (const document of documents) {
          former.delete(document.path);
          if (this.#isFromDisk(document.path)) this.#keep(document);
          await pause();
          if (generation !== this.#generation) return;
        }
      }
      // What is not there any more, or no longer read.
      for (const path of former) if (this.#isFromDisk(path)) this.repository.remove(path);
      this.state = 'ready';
    } catch {
      // The folder may vanish while it is read; what was read stays.
      this.state = 'error';
    }
    this.isRead = true;
  }

  /** Whether what a walk over the disk says of a path is the newest that is known of it. */
  #isFromDisk(path: string): boolean {
    return !this.#around.isOpen(path) && !this.#taken.has(path);
  }

  /** Paths of all Markdown files that are read. */
  async *paths(): AsyncGenerator<string> {
    for await (const file of walk(this.root)) {
      const path = this.pathOf(file);
      if (this.repository.scope.reads(path)) yield path;
    }
  }

  async *#files(): AsyncGenerator<readonly CaseDocument[]> {
    let batch: string[] = [];
    for await (const path of this.paths()) {
      batch.push(path);
      if (batch.length < readAhead) continue;
      yield await this.#readAll(batch);
      batch = [];
    }
    yield await this.#readAll(batch);
  }

  async #readAll(paths: readonly string[]): Promise<readonly CaseDocument[]> {
    const pause = pacer();
    const texts = await Promise.all(paths.map((path) => readOrEmpty(join(this.root, path))));
    const documents: CaseDocument[] = [];
    for (const [i, path] of paths.entries()) {
      const text = texts[i];
      if (text !== undefined) documents.push(this.repository.parse(path, text));
      await pause();
    }
    return documents;
  }
}

async function readOrEmpty(file: string): Promise<string | undefined> {
  const content = await readText(file);
  return 'text' in content ? content.text : undefined;
}
