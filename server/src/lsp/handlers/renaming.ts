import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameFile,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Text } from '../../../../schemas/text.ts';
import { followMoves, type Moves } from '../../core/features/moves.ts';
import { prepareRename, refuseName, renameIn } from '../../core/features/rename.ts';
import { foldCaseNumber } from '../../core/workspace/normalize.ts';
import type { CaseRepository } from '../case-repository.ts';
import { type FileEdits, toRange, toWorkspaceEdit } from '../convert.ts';
import { type FeatureContext, feature, type Services } from '../feature.ts';
import { filesNaming, readFile } from '../files.ts';
import { guarded } from '../guard.ts';
import { pacer } from '../pause.ts';
import { toPath, toUri } from '../uris.ts';

/** Rename of agencies, 呼称 and case numbers, and links that follow a moved file. */
export function registerRenaming(services: Services): void {
  const { connection, report, settings, workspace } = services.session;
  connection.onPrepareRename(
    feature<PrepareRenameParams, PrepareRenameResult | null>(services, 'prepareRename', null, prepare),
  );
  connection.onRenameRequest(feature<RenameParams, WorkspaceEdit | null>(services, 'rename', null, rename));
  connection.workspace.onWillRenameFiles(
    guarded<RenameFilesParams, WorkspaceEdit | null>('willRenameFiles', report, null, async ({ files }) => {
      const edits: FileEdits[] = [];
      // A file that was moved a moment ago may be moved on, or back.
      await workspace.followed;
      for (const home of workspace.repositories) {
        const moves = movesWithin(home, files);
        if (moves.size > 0) edits.push(...(await movedLinks(services, home, moves)));
      }
      return edits.length === 0 ? null : toWorkspaceEdit(edits, settings.versionedEdits);
    }),
  );
}

function prepare(
  { repository, document, preference }: FeatureContext,
  { position }: PrepareRenameParams,
): PrepareRenameResult {
  const found = prepareRename({ repository, document, offset: document.source.offsetAt(position) });
  if ('refusal' in found) throw refusal(found.refusal, preference.language);
  const { target, range } = found;
  // A short name stands for the full one, which is what is renamed.
  return { range: toRange(document.source, range), placeholder: target.kind === 'case' ? found.name : target.name };
}

async function rename(context: FeatureContext, { position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
  const { repository, document, session, home, token, preference } = context;
  const { language } = preference;
  const { versionedEdits } = session.settings;
  const found = prepareRename({ repository, document, offset: document.source.offsetAt(position) });
  if ('refusal' in found) throw refusal(found.refusal, language);
  const { target } = found;
  const refused = refuseName(target, newName, repository);
  if (refused) throw refusal(refused, language);
  const files: FileEdits[] = [];
  const folder = target.kind === 'case' ? caseFolder(context, target.number, newName.trim()) : undefined;
  const moves = folder ? movesWithin(home, [folder]) : undefined;
  for await (const file of filesNaming({ workspace: session.workspace, home }, target, token)) {
    const links = moves ? followMoves(file.document, moves) : [];
    const edits = [...renameIn(file.document, target, newName, repository), ...links];
    if (edits.length > 0) files.push({ uri: file.uri, version: file.version, source: file.document.source, edits });
  }
  if (moves) {
    const done = new Set(files.map(({ uri }) => uri));
    files.push(...(await movedLinks(context, home, moves)).filter(({ uri }) => !done.has(uri)));
  }
  if (files.length === 0) return null;
  const edit = toWorkspaceEdit(files, versionedEdits);
  return folder ? withFolder(edit, folder, context) : edit;
}

interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/** The folder that bears the number of a case, where the client can rename it and nothing is in the way. */
function caseFolder({ home, session }: FeatureContext, number: string, name: string): Move | undefined {
  const path = home.repository.index.ofCase(number, 'case')[0]?.path;
  const folder = path === undefined ? '.' : dirname(path);
  const { renameFiles, versionedEdits } = session.settings;
  const isNamed = foldCaseNumber(basename(folder)) === foldCaseNumber(number) && !/[\\/:*?"<>|]/.test(name);
  const to = join(dirname(folder), name);
  if (!renameFiles || !versionedEdits || !isNamed || existsSync(join(home.root, to))) return undefined;
  return { oldUri: toUri(home.root, folder), newUri: toUri(home.root, to) };
}

const folderText: Text = { ja: 'フォルダーの名前も変える', en: 'Rename the folder too' };

/** The folder goes last: until then the edits find their files. Where the client can ask, the user decides. */
function withFolder(edit: WorkspaceEdit, move: Move, { session, preference }: FeatureContext): WorkspaceEdit {
  const isAsked = session.settings.annotatedEdits;
  const annotation = { label: folderText[preference.language], needsConfirmation: true };
  const rename: RenameFile = { kind: 'rename', ...move, ...(isAsked ? { annotationId: 'folder' } : {}) };
  return {
    documentChanges: [...(edit.documentChanges ?? []), rename],
    ...(isAsked ? { changeAnnotations: { folder: annotation } } : {}),
  };
}

function refusal(text: Text, language: keyof Text): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, text[language]);
}

/** Moved files of one repository; a moved folder stands for the documents in it. */
function movesWithin(home: CaseRepository, files: readonly Move[]): Moves {
  const moves = new Map<string, string>();
  for (const { oldUri, newUri } of files) {
    const from = home.pathOf(toPath(oldUri));
    const to = home.pathOf(toPath(newUri));
    if (from.startsWith('..') || to.startsWith('..')) continue;
    for (const { path } of home.repository.index.entries) {
      if (path === from) moves.set(path, to);
      else if (path.startsWith(`${from}/`)) moves.set(path, to + path.slice(from.length));
    }
  }
  return moves;
}

async function movedLinks({ session }: Services, home: CaseRepository, moves: Moves): Promise<FileEdits[]> {
  const { workspace } = session;
  const pause = pacer();
  const found: FileEdits[] = [];
  for (const { path } of [...home.repository.index.entries]) {
    const file = await readFile({ workspace, home }, path);
    const edits = file ? followMoves(file.document, moves) : [];
    if (file && edits.length > 0)
      found.push({ uri: file.uri, version: file.version, source: file.document.source, edits });
    await pause();
  }
  return found;
}
