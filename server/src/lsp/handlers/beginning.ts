import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type KindId, kindIds } from '../../../../schemas/index.ts';
import { profiles } from '../../../../schemas/kinds/config.ts';
import { beginDocument, type NewDocument } from '../../core/begin/begin.ts';
import type { Occasion } from '../../core/begin/occasion.ts';
import { isCaseNumber, nextCaseNumber, type StartFile, startFiles } from '../../core/begin/start.ts';
import { occasionFrom } from '../../core/begin/steps.ts';
import { foldCaseNumber } from '../../core/workspace/normalize.ts';
import { today } from '../../host/files.ts';
import type { CaseRepository } from '../case-repository.ts';
import { newDocumentCommand } from '../commands.ts';
import { guarded } from '../guard.ts';
import type { Server } from '../server.ts';
import type { Session } from '../session.ts';
import { toPath, toUri } from '../uris.ts';

/** Requests of the client's commands (twins in client/src/views/protocol.ts). */
const requests = { newDocument: 'kasane/newDocument', start: 'kasane/start' } as const;

/** What a new document is made for: a case of a repository, or the document that it follows on. */
export interface NewDocumentParams {
  /** May be a folder whose kasane.yaml was written a moment ago. */
  readonly root?: string;
  readonly kind: KindId;
  readonly caseNumber?: string;
  readonly from?: string;
}

/** A document to be written: its address and text. */
export interface NewDocumentResult {
  readonly uri: string;
  readonly text: string;
}

/** What a new repository is told; `ignore` is the text of its .gitignore. */
export interface StartParams {
  readonly municipality: string;
  readonly profile: string;
  readonly ignore?: string;
}

/** The files of a new repository, in the order of writing, and a number for its first case. */
export interface StartResult {
  readonly files: readonly StartFile[];
  readonly caseNumber: string;
}

/** Answers the requests that begin a document or a repository. */
export function registerBeginning({ session }: Server): void {
  const { connection, report } = session;
  connection.onRequest(
    requests.newDocument,
    guarded<NewDocumentParams, NewDocumentResult | null>(requests.newDocument, report, null, async (params) => {
      const begun = await begin(session, params);
      return begun ? { uri: begun.uri, text: begun.made.text } : null;
    }),
  );
  connection.onRequest(
    requests.start,
    guarded<StartParams, StartResult | null>(requests.start, report, null, ({ municipality, profile, ignore }) => ({
      files: startFiles({ municipality, profile: profiles.find((known) => known === profile) ?? '標準' }, ignore),
      caseNumber: nextCaseNumber(today(), []),
    })),
  );
}

interface Begun {
  readonly uri: string;
  readonly made: NewDocument;
}

async function begin(session: Session, params: NewDocumentParams): Promise<Begun | undefined> {
  if (!kindIds.includes(params.kind)) return undefined;
  const at = await (params.from === undefined ? ofCase(session, params) : following(session, params.from, params.kind));
  if (!at) return undefined;
  const made = beginDocument(at.occasion, (path) => existsSync(join(at.home.root, path)));
  return { uri: toUri(at.home.root, made.path), made };
}

interface At {
  readonly home: CaseRepository;
  readonly occasion: Occasion;
}

async function ofCase(session: Session, params: NewDocumentParams): Promise<At | undefined> {
  const { root, kind, caseNumber } = params;
  const isNumber = caseNumber === undefined || isCaseNumber(foldCaseNumber(caseNumber));
  const home = isNumber && root !== undefined ? await homeAt(session, toPath(root)) : undefined;
  return home && { home, occasion: { repository: home.repository, kind, caseNumber } };
}

async function following({ workspace }: Session, uri: string, kind: KindId): Promise<At | undefined> {
  const open = workspace.get(uri);
  await open?.attached;
  await open?.home?.ready;
  const { home, document } = open ?? {};
  return home && document && { home, occasion: occasionFrom(home.repository, document, kind) };
}

async function homeAt({ workspace }: Session, root: string): Promise<CaseRepository | undefined> {
  const find = () => workspace.repositories.find((home) => toUri(home.root, '') === toUri(root, ''));
  if (!find()) await workspace.rescan(root.replace(/[\\/]+$/, ''));
  await find()?.ready;
  return find();
}

/** Begins the document that follows on an open one, and shows it ({@link newDocumentCommand}). */
export async function makeDocument({ session }: Server, [uri, kind]: readonly unknown[]): Promise<void> {
  const { connection, settings } = session;
  if (typeof uri !== 'string') return;
  const begun = await begin(session, { from: uri, kind: kind as KindId });
  if (!begun) return;
  const start = { line: 0, character: 0 };
  const { applied } = await connection.workspace.applyEdit({
    label: newDocumentCommand,
    edit: {
      documentChanges: [
        { kind: 'create', uri: begun.uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri: begun.uri, version: null },
          edits: [{ range: { start, end: start }, newText: begun.made.text }],
        },
      ],
    },
  });
  if (applied && settings.showDocuments) await connection.window.showDocument({ uri: begun.uri, takeFocus: true });
}
