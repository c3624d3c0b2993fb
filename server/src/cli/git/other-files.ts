import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SourceText } from '../../core/document/source.ts';
import { ruleById } from '../../core/rules/index.ts';
import { checkDocument, severityOf } from '../../core/rules/run.ts';
import { configName } from '../../core/workspace/scope.ts';
import { repositoryPath, walk } from '../../host/files.ts';
import type { Loaded } from '../../host/load.ts';
import { personsFile } from '../../host/persons.ts';
import type { Inspected, Inspection } from '../check/inspect.ts';
import { largestBlob } from './blobs.ts';
import { Git, real } from './git.ts';
import { anyText } from './text.ts';

/** A file of a case repository that may be a text; its bytes are read when somebody asks. */
export interface OtherFile {
  readonly path: string;
  readonly file: string;
  read(): Uint8Array | undefined;
}

/** The one rule that looks at every text, case document or not. */
export const nameRule = 'privacy/registered-name';

/** Files that git tracks or would take; without git those that are not excluded. Other case repositories below are left out. */
export async function listFiles(root: string, excludes: (path: string) => boolean): Promise<readonly OtherFile[]> {
  const git = Git.find(root);
  const place = real(root);
  const listed = git?.list('ls-files', '-co', '--exclude-standard', '-z', '--', place);
  if (!git || !listed) return (await walked(root)).filter(({ path }) => !excludes(path));
  const files = [...new Set(listed)].map((path) => onDisk(place, join(git.top, path)));
  const nested = files
    .filter(({ path }) => path.endsWith(`/${configName}`))
    .map(({ path }) => path.slice(0, -configName.length));
  return files.filter(({ path }) => !nested.some((folder) => path.startsWith(folder)));
}

async function walked(root: string): Promise<readonly OtherFile[]> {
  const files: OtherFile[] = [];
  for await (const file of walk(root)) files.push(onDisk(root, file));
  return files;
}

function onDisk(root: string, file: string): OtherFile {
  return { path: repositoryPath(root, file), file, read: () => readSmall(file) };
}

function readSmall(file: string): Uint8Array | undefined {
  try {
    return statSync(file).size <= largestBlob ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether registered names are to be looked for at all. */
export function seeksNames({ repository }: Loaded, only: ReadonlySet<string> | undefined): boolean {
  const rule = ruleById(nameRule);
  const isOn = rule !== undefined && severityOf(repository, rule) !== 'off' && (!only || only.has(nameRule));
  return isOn && (repository.persons?.persons.length ?? 0) > 0;
}

/** Names of the register in files that are no documents: notes, tables, registers. */
export async function inspectOthers(
  loaded: Loaded,
  { selects, only }: Inspection,
  given?: readonly OtherFile[],
): Promise<readonly Inspected[]> {
  if (!seeksNames(loaded, only)) return [];
  const documents = new Set(loaded.documents.map(({ document }) => document.path));
  const register = real(personsFile(loaded.root, loaded.repository.config));
  const files = given ?? (await listFiles(loaded.root, (path) => loaded.repository.scope.excludes(path)));
  return files
    .filter(({ path, file }) => !documents.has(path) && real(file) !== register && selects(path))
    .flatMap((file) => inspectOther(loaded, file));
}

function inspectOther({ repository }: Loaded, { path, file, read }: OtherFile): Inspected[] {
  const bytes = read();
  const text = bytes && anyText(bytes);
  // The name of a file is looked at even where its content is no text.
  const document = repository.parse(path, text ?? '');
  const findings = checkDocument(repository, document, { only: new Set([nameRule]) });
  return findings.length === 0 ? [] : [{ path, file, source: new SourceText(text ?? ''), findings }];
}
