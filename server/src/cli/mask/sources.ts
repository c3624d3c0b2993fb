import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { MaskInput } from '../../core/privacy/mask-scope.ts';
import { Repository } from '../../core/workspace/repository.ts';
import { findRootAbove, findRootsBelow, repositoryPath, today, walk } from '../../host/files.ts';
import { loadRepository, UnreadableConfig } from '../../host/load.ts';
import { loadPersons, personsFile } from '../../host/persons.ts';
import { largestBlob } from '../git/blobs.ts';
import { real } from '../git/git.ts';
import { anyText } from '../git/text.ts';
import type { Io } from '../io.ts';
import { isWithin } from '../paths.ts';

/** Texts that are masked together: those of one case repository, or those of none. */
export interface MaskGroup {
  readonly repository: Repository;
  readonly inputs: readonly MaskInput[];
  /** Puts a path of the group into the copy. */
  readonly toOutput: (path: string) => string;
}

/** What is copied, and how many files are not, because they are no text or a rendered page. */
export interface MaskSources {
  readonly groups: readonly MaskGroup[];
  readonly skipped: number;
}

/** Finds the texts of a file or folder, each with the case repository that it belongs to. */
export async function findSources(source: string, io: Io): Promise<MaskSources> {
  if (statSync(source).isFile()) return fromFile(source, io);
  const above = await findRootAbove(source);
  if (above !== undefined) return collect([await openGroup({ root: above, source, files: await filesOf(source), io })]);
  const roots = await findRootsBelow(source);
  const groups = await Promise.all(
    roots.map(async (root) => openGroup({ root, source, files: await filesOf(root), io })),
  );
  const rest = await filesOf(source);
  return collect([...groups, plainGroup(source, rest)]);
}

async function fromFile(source: string, io: Io): Promise<MaskSources> {
  const root = await findRootAbove(source);
  const folder = dirname(source);
  const group =
    root === undefined ? plainGroup(folder, [source]) : await openGroup({ root, source: folder, files: [source], io });
  return collect([group]);
}

interface Opened {
  readonly group: MaskGroup;
  readonly skipped: number;
}

function collect(opened: readonly Opened[]): MaskSources {
  return {
    groups: opened.map(({ group }) => group).filter(({ inputs }) => inputs.length > 0),
    skipped: opened.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** Files of a folder; hidden ones (settings of tools, .kasane) are no part of the case. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of walk(folder)) {
    if (
      !repositoryPath(folder, file)
        .split('/')
        .some((part) => part.startsWith('.'))
    )
      files.push(file);
  }
  return files;
}

interface GroupParts {
  readonly root: string;
  readonly source: string;
  readonly files: readonly string[];
  readonly io: Io;
}

/** The whole repository is read even for one file: its households say what people are called. */
async function openGroup({ root, source, files, io }: GroupParts): Promise<Opened> {
  const repository = await openRepository(root, io);
  const register = real(personsFile(root, repository.config));
  const { inputs, skipped } = readInputs(
    root,
    files.filter((file) => real(file) !== register),
    repository,
  );
  const depth = isWithin(root, source) && root !== source ? repositoryPath(root, source).split('/').length : 0;
  const prefix = isWithin(source, root) && root !== source ? `${repositoryPath(source, root)}/` : '';
  return {
    skipped,
    group: { repository, inputs, toOutput: (path) => prefix + path.split('/').slice(depth).join('/') },
  };
}

function plainGroup(root: string, files: readonly string[]): Opened {
  const repository = new Repository('', undefined, { today: today() });
  const { inputs, skipped } = readInputs(root, files, repository);
  for (const { document } of inputs) if (document) repository.update(document);
  return { skipped, group: { repository, inputs, toOutput: (path) => path } };
}

async function openRepository(root: string, io: Io): Promise<Repository> {
  try {
    return (await loadRepository(root, { today: today() })).repository;
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) throw error;
    io.note({
      ja: 'kasane.yaml が読めないため、会議や機関の登録は考えに入れずに写します。',
      en: 'kasane.yaml cannot be read: meetings and agencies are not taken into account.',
    });
    const repository = new Repository('', undefined, { today: today() });
    repository.persons = loadPersons(root, repository.config);
    return repository;
  }
}

function readInputs(
  root: string,
  files: readonly string[],
  repository: Repository,
): { inputs: MaskInput[]; skipped: number } {
  const inputs: MaskInput[] = [];
  let skipped = 0;
  for (const file of files) {
    const path = repositoryPath(root, file);
    const text = textOf(file);
    if (text === undefined) skipped += 1;
    else inputs.push({ path, text, document: /\.md$/i.test(path) ? repository.parse(path, text) : undefined });
  }
  return { inputs: inputs.sort(inOrder), skipped };
}

/** The cover of a case first: letters follow the order in which people are met. */
function inOrder(a: MaskInput, b: MaskInput): number {
  const cover = (input: MaskInput) => Number(input.document?.kind !== 'case');
  return cover(a) - cover(b) || (a.path < b.path ? -1 : 1);
}

/** Pages and pictures: markup may divide a name (furigana does), and they are made anew from the copy. */
const rendered = /\.(?:html?|svg)$/i;

function textOf(file: string): string | undefined {
  if (rendered.test(file) || !existsSync(file) || statSync(file).size > largestBlob) return undefined;
  return anyText(readFileSync(file));
}

/** The real place of a path that may not exist yet. */
export function realPlace(path: string): string {
  if (existsSync(path) || dirname(path) === path) return real(path);
  return join(realPlace(dirname(path)), basename(path));
}
