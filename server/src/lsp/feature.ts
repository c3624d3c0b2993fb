import type { CancellationToken } from 'vscode-languageserver/node';
import type { CaseDocument } from '../core/document/document.ts';
import type { Repository } from '../core/workspace/repository.ts';
import type { CaseRepository } from './case-repository.ts';
import type { Diagnostics } from './diagnostics.ts';
import { guarded } from './guard.ts';
import type { OpenDocument } from './open-documents.ts';
import type { Preference } from './preferences.ts';
import type { Session } from './session.ts';

/** What a feature works on. */
export interface FeatureContext {
  readonly session: Session;
  readonly diagnostics: Diagnostics;
  readonly open: OpenDocument;
  readonly document: CaseDocument;
  readonly home: CaseRepository;
  readonly repository: Repository;
  readonly token: CancellationToken;
  /** What the user has set for this document. */
  readonly preference: Preference;
}

/** The parts of the server that handlers use. */
export interface Services {
  readonly session: Session;
  readonly diagnostics: Diagnostics;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** A guarded request about one open document; `empty` is the answer where there is nothing to say. */
export function feature<P extends OfDocument, R>(
  { session, diagnostics }: Services,
  name: string,
  empty: R,
  answer: (context: FeatureContext, params: P) => R | Promise<R>,
) {
  return guarded<P, R>(name, session.report, empty, async (params, token) => {
    const open = session.workspace.get(params.textDocument.uri);
    await open?.attached;
    const { home, document } = open ?? {};
    if (!open || !home || !document) return empty;
    const preference = session.preferences.of(open.uri);
    const { repository } = home;
    return answer({ session, diagnostics, open, document, home, repository, token, preference }, params);
  });
}
