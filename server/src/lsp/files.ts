import type { CancellationToken } from 'vscode-languageserver/node';
import type { CaseDocument } from '../core/document/document.ts';
import { mayMention, pathsFor, type Target } from '../core/features/occurrences.ts';
import { agenciesName, configName } from '../core/workspace/scope.ts';
import type { CaseRepository } from './case-repository.ts';
import { pacer } from './pause.ts';
import { toUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** A file of a repository, parsed: what an editor holds, else what is on disk. */
export interface RepositoryFile {
  readonly uri: string;
  /** Version of the open document, null for a file on disk. */
  readonly version: number | null;
  readonly document: CaseDocument;
}

/** Where files are looked for. */
export interface FilePlace {
  readonly workspace: Workspace;
  readonly home: CaseRepository;
}

/** Reads one file of a repository. */
export async function readFile({ workspace, home }: FilePlace, path: string): Promise<RepositoryFile | undefined> {
  const open = workspace.openAt(home, path);
  if (open?.document) return { uri: open.uri, version: open.version, document: open.document };
  const document = await home.read(path);
  return document && { uri: toUri(home.root, path), version: null, document };
}

/** Every file that may name a target; others get their turn in between, and a cancelled search ends. */
export async function* filesNaming(
  place: FilePlace,
  target: Target,
  token: CancellationToken,
): AsyncGenerator<RepositoryFile> {
  const { home, workspace } = place;
  const pause = pacer();
  const paths = pathsFor(target, home.repository) ?? [...home.repository.index.entries].map(({ path }) => path);
  const registers = target.kind === 'agency' || target.kind === 'office' ? [agenciesName, configName] : [];
  for (const path of [...registers, ...paths]) {
    if (token.isCancellationRequested) return;
    const text = workspace.openAt(home, path)?.text ?? (await home.readText(path));
    if (text === undefined || !mayMention(text, target)) continue;
    const file = await readFile(place, path);
    if (file) yield file;
    await pause();
  }
}
