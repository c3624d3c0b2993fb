import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Detector } from '../core/privacy/detector.ts';
import { configName } from '../core/workspace/scope.ts';
import { findRootAbove, findRootsBelow } from '../host/files.ts';
import { CaseRepository } from './case-repository.ts';
import { OpenDocument } from './open-documents.ts';
import type { Trust } from './persons.ts';
import { normalUri, toPath } from './uris.ts';

/** The case repositories of the workspace and the documents open in the editor. */
export class Workspace {
  readonly documents = new Map<string, OpenDocument>();
  readonly #repositories = new Map<string, Promise<CaseRepository>>();
  readonly #opened = new Map<string, CaseRepository>();
  /** Whether the folders are still being looked through. */
  searching = true;
  /** Settles when the folders of the workspace have been looked through. */
  readonly searched: Promise<void>;
  #endSearch: () => void = () => {};
  /** Settles when the client tells of changed files, or will not. */
  watched: Promise<void> = Promise.resolve();
  /** Settles when the files are read that are known to have changed. */
  followed: Promise<void> = Promise.resolve();
  /** Called when a repository was found, before its index is full. */
  onRepository: (repository: CaseRepository) => void = () => {};
  readonly #folders = new Set<string>();
  #detector: Detector | undefined;
  #trust: Trust = 'trusted';

  constructor() {
    this.searched = new Promise((resolve) => {
      this.#endSearch = resolve;
    });
  }

  /** Finds the repositories at and below the folders that the client opened. */
  async search(folders: readonly string[]): Promise<void> {
    try {
      for (const folder of folders) await this.addFolder(folder);
    } finally {
      this.searching = false;
      this.#endSearch();
    }
  }

  get repositories(): readonly CaseRepository[] {
    return [...this.#opened.values()];
  }

  set detector(detector: Detector | undefined) {
    this.#detector = detector;
    for (const repository of this.repositories) repository.detector = detector;
  }

  /** Without trust no process is started on behalf of the workspace. */
  set trust(trust: Trust) {
    if (trust === this.#trust) return;
    this.#trust = trust;
    for (const repository of this.repositories) repository.reloadPersons();
  }

  /** Finds the repositories at and below a workspace folder. */
  async addFolder(folder: string): Promise<void> {
    this.#folders.add(folder);
    for (const root of await findRootsBelow(folder)) await this.#open(root);
  }

  removeFolder(folder: string): void {
    this.#folders.delete(folder);
    this.#drop(folder);
  }

  /** Whether a path lies below a folder that the client opened. */
  isWithin(path: string): boolean {
    return [...this.#folders].some((folder) => path.startsWith(folder + sep));
  }

  /** Forgets the repositories at and below a folder. */
  #drop(folder: string): void {
    for (const root of this.#repositories.keys()) {
      if (root !== folder && !root.startsWith(folder + sep)) continue;
      this.#repositories.delete(root);
      this.#opened.delete(root);
    }
  }

  /** A new or deleted kasane.yaml makes or ends a repository. */
  async rescan(root: string): Promise<void> {
    const known = this.#opened.get(root);
    const isThere = existsSync(join(root, configName));
    if (known && isThere) await known.reloadConfig();
    else if (isThere) await (await this.#open(root)).ready;
    else this.#drop(root);
    if (!known || !isThere) await this.#reindexAround(root);
    for (const document of this.documents.values()) await this.attach(document);
  }

  /** A repository within another one takes its documents along, and gives them back. */
  async #reindexAround(root: string): Promise<void> {
    for (const home of this.repositories) if (root.startsWith(home.root + sep)) await home.reindex();
  }

  /** Takes up a document that an editor opened. */
  open(uri: string, languageId: string, version: number, text: string): OpenDocument {
    const document = new OpenDocument(uri, languageId, version, text, toPath(uri));
    this.documents.set(normalUri(uri), document);
    document.attached = this.attach(document);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(normalUri(uri));
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.get(uri);
    this.documents.delete(normalUri(uri));
    return document;
  }

  /** The open document of a path in a repository. */
  openAt(home: CaseRepository, path: string): OpenDocument | undefined {
    for (const document of this.documents.values()) {
      if (document.home === home && document.path === path) return document;
    }
    return undefined;
  }

  /** Finds the repository of an open document: the nearest kasane.yaml above it. */
  async attach(document: OpenDocument): Promise<void> {
    document.forget();
    document.home = await this.#homeOf(document.uri);
    const path = toPath(document.uri);
    if (isUntitled(document.uri)) document.path = `${path.replace(/^[\\/]+/, '')}.md`;
    else document.path = document.home ? document.home.pathOf(path) : path;
  }

  /** The known repository that a file lies in. */
  known(file: string): CaseRepository | undefined {
    const around = this.repositories.filter(({ root }) => file.startsWith(root + sep));
    return around.sort((a, b) => b.root.length - a.root.length)[0];
  }

  async #homeOf(uri: string): Promise<CaseRepository | undefined> {
    if (isUntitled(uri)) return this.repositories[0];
    const root = await findRootAbove(toPath(uri));
    return root === undefined ? undefined : this.#open(root);
  }

  #open(root: string): Promise<CaseRepository> {
    const known = this.#repositories.get(root);
    if (known) return known;
    const opening = CaseRepository.open(root, {
      isOpen: (path) => this.#isOpen(root, path),
      trust: () => this.#trust,
      watched: this.watched,
    }).then((repository) => {
      repository.detector = this.#detector;
      this.#opened.set(root, repository);
      this.onRepository(repository);
      return repository;
    });
    this.#repositories.set(root, opening);
    return opening;
  }

  #isOpen(root: string, path: string): boolean {
    for (const document of this.documents.values()) {
      if (document.home?.root === root && document.path === path) return true;
    }
    return false;
  }
}

function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}
