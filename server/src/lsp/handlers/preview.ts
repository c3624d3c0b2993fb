import type { CaseDocument } from '../../core/document/document.ts';
import type { Sheet } from '../../core/plan/index.ts';
import { picturePaths } from '../../core/plan/index.ts';
import { renderView, type View, type ViewOptions, views, viewsOf } from '../../core/plan/views.ts';
import type { CaseRepository } from '../case-repository.ts';
import { previewRequest } from '../commands.ts';
import { readingEngine } from '../engine.ts';
import { guarded } from '../guard.ts';
import type { Server } from '../server.ts';
import { toPath } from '../uris.ts';

/** Params of `kasane/preview` (twin of client/src/protocol.ts). */
export interface PreviewParams {
  readonly uri: string;
  /** The form unless it says otherwise; a view that the document does not have gives the form. */
  readonly view?: View;
  /** Real names of the register in place of 呼称; never unless asked for. */
  readonly names?: boolean;
}

/** Its answer; null for a document that has no form. */
export interface Preview extends Sheet {
  /** The text cannot be read just now and this is the last state that could. */
  readonly stale: boolean;
  readonly view: View;
  /** The views that this document has. */
  readonly views: readonly View[];
  /** Whether a register of real names is at hand. */
  readonly hasNames: boolean;
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

interface Shown {
  readonly preview: Omit<Preview, 'stale'>;
  readonly isWhole: boolean;
}

/** Answers `kasane/preview`. */
export function registerPreview(server: Server): void {
  const { connection, report } = server.session;
  const last = new Map<string, Shown['preview']>();
  const answer = guarded<PreviewParams, Preview | null>('preview', report, null, async (params) => {
    const shown = await show(server, params);
    for (const known of last.keys()) if (!server.session.workspace.get(known)) last.delete(known);
    if (shown?.isWhole) last.set(params.uri, shown.preview);
    const former = last.get(params.uri);
    const best = shown && !shown.isWhole && former?.view === shown.preview.view ? former : shown?.preview;
    return best ? { ...best, stale: best !== shown?.preview } : null;
  });
  connection.onRequest(previewRequest, answer);
}

async function show(server: Server, { uri, view = 'form', names = false }: PreviewParams): Promise<Shown | undefined> {
  const { session, diagnostics } = server;
  const open = session.workspace.get(uri);
  await open?.attached;
  const home = open?.home ?? session.workspace.known(toPath(uri));
  const document = open ? open.document : await home?.read(home.pathOf(toPath(uri)));
  if (!home || !document) return undefined;
  const { repository } = home;
  const available = viewsOf(document, repository);
  const chosen = available.find((known) => known === view) ?? views[0];
  const findings = open && home.state !== 'indexing' ? diagnostics.current(open) : [];
  const options: ViewOptions = {
    language: session.preferences.of(uri).language,
    findings,
    names,
    tokenizer: readingEngine,
    open: await others(home, document, chosen),
  };
  const sheet = renderView(chosen, document, repository, options);
  const hasNames = repository.persons !== undefined;
  return sheet && { preview: { ...sheet, view: chosen, views: available, hasNames }, isWhole: isWhole(document) };
}

/** The other documents of the case, read beforehand where a picture asks for them. */
async function others(
  home: CaseRepository,
  document: CaseDocument,
  view: View,
): Promise<(path: string) => CaseDocument | undefined> {
  const paths = view === 'map' || view === 'timeline' ? picturePaths(document, home.repository) : [];
  const read = await Promise.all(paths.map(async (path) => [path, await home.read(path)] as const));
  const byPath = new Map(read);
  return (path) => byPath.get(path);
}

function isWhole({ matter, kind }: CaseDocument): boolean {
  return kind !== undefined && matter.closed && !matter.problems.some(({ code }) => hiding.has(code));
}
