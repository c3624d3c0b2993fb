import type { CaseDocument } from '../../core/document/document.ts';
import type { Sheet } from '../../core/plan/index.ts';
import { renderSheet } from '../../core/plan/index.ts';
import { previewRequest } from '../commands.ts';
import { guarded } from '../guard.ts';
import type { Server } from '../server.ts';
import { toPath } from '../uris.ts';

/** Params of `kasane/preview` (twin of client/src/protocol.ts). */
export interface PreviewParams {
  readonly uri: string;
}

/** Its answer; null for a document that has no form. */
export interface Preview extends Sheet {
  /** The text cannot be read just now and this is the last state that could. */
  readonly stale: boolean;
}

/** YAML trouble that hides parts of a document; the rest is mended on reading. */
const hiding: ReadonlySet<string> = new Set([
  'unclosed',
  'indent',
  'quote',
  'missingColon',
  'flow',
  'tooLong',
  'notMap',
  'syntax',
]);

/** Answers `kasane/preview`. */
export function registerPreview(server: Server): void {
  const { connection, report } = server.session;
  const last = new Map<string, Sheet>();
  const answer = guarded<PreviewParams, Preview | null>('preview', report, null, async ({ uri }) => {
    const sheet = await sheetOf(server, uri);
    for (const known of last.keys()) if (!server.session.workspace.get(known)) last.delete(known);
    if (sheet?.isWhole) last.set(uri, sheet.sheet);
    const shown = sheet?.isWhole ? sheet.sheet : (last.get(uri) ?? sheet?.sheet);
    return shown ? { ...shown, stale: shown !== sheet?.sheet } : null;
  });
  connection.onRequest(previewRequest, answer);
}

async function sheetOf(server: Server, uri: string): Promise<{ sheet: Sheet; isWhole: boolean } | undefined> {
  const { session, diagnostics } = server;
  const open = session.workspace.get(uri);
  await open?.attached;
  const home = open?.home ?? session.workspace.known(toPath(uri));
  const document = open ? open.document : await home?.read(home.pathOf(toPath(uri)));
  if (!home || !document) return undefined;
  const findings = open && home.state !== 'indexing' ? diagnostics.current(open) : [];
  const sheet = renderSheet(document, home.repository, { language: session.settings.language, findings });
  return sheet && { sheet, isWhole: isWhole(document) };
}

function isWhole({ matter, kind }: CaseDocument): boolean {
  return kind !== undefined && matter.closed && !matter.problems.some(({ code }) => hiding.has(code));
}
