import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver/node';
import { rules } from '../core/rules/index.ts';
import { checkDocument } from '../core/rules/run.ts';
import type { CaseRepository } from './case-repository.ts';
import { toDiagnostic } from './convert.ts';
import { pacer } from './pause.ts';
import type { Session } from './session.ts';
import { toUri } from './uris.ts';

interface Result {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What the detector said when it last read the document, and of which text. */
  readonly personal: readonly Diagnostic[];
  readonly text: number;
}

/** The detector reads closed documents only when somebody asks for the whole repository. */
const withoutDetector: ReadonlySet<string> = new Set(
  rules.filter((rule) => !rule.id.startsWith('privacy/') && rule.pace !== 'last').map((rule) => rule.id),
);

/** Findings of the documents that no editor holds. */
export class ClosedChecks {
  readonly #session: Session;
  readonly #results = new Map<string, Result>();
  /** Addresses that were reported once and have to be cleared. */
  readonly #gone = new Map<string, Result>();
  #stale = true;
  #running: Promise<void> | undefined;
  #ids = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Something changed in the repository: results are made anew when next asked for. */
  invalidate(): void {
    this.#stale = true;
  }

  get isStale(): boolean {
    return this.#stale;
  }

  /** Checks every closed document; `thorough` runs the detector too. Lets others in every 10 ms. */
  async run(thorough: boolean): Promise<void> {
    while (this.#running) await this.#running;
    this.#running = this.#run(thorough).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** What is known of every closed document. */
  *known(): Generator<readonly [string, readonly Diagnostic[]]> {
    for (const [uri, { diagnostics }] of this.#results) if (!this.#session.workspace.get(uri)) yield [uri, diagnostics];
  }

  /** What has changed since the client's own results. */
  reports(previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
    const news: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [uri, { id, diagnostics }] of [...this.#results, ...this.#gone]) {
      const known = previous.get(uri);
      // A document without findings that the client never heard of is no news.
      if (known === id || (known === undefined && diagnostics.length === 0) || this.#session.workspace.get(uri))
        continue;
      news.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics] });
    }
    return news;
  }

  async #run(thorough: boolean): Promise<void> {
    await this.#session.workspace.searched;
    this.#stale = false;
    const seen = new Set<string>();
    for (const home of this.#session.workspace.repositories) {
      await home.ready;
      await this.#checkRepository(home, thorough, seen);
    }
    for (const uri of this.#results.keys()) {
      if (seen.has(uri)) continue;
      this.#results.delete(uri);
      this.#gone.set(uri, this.#result([]));
    }
  }

  async #checkRepository(home: CaseRepository, thorough: boolean, seen: Set<string>): Promise<void> {
    const pause = pacer();
    const { language, relatedInformation } = this.#session.settings;
    for await (const path of home.paths()) {
      const uri = toUri(home.root, path);
      seen.add(uri);
      const document = await home.read(path);
      if (!document) continue;
      const findings = checkDocument(home.repository, document, thorough ? {} : { only: withoutDetector });
      const options = { language, root: home.root, relatedInformation };
      const diagnostics = findings.map((finding) => toDiagnostic(document.source, finding, options));
      this.#keep(uri, diagnostics, fingerprint(document.text), thorough);
      await pause();
    }
  }

  #keep(uri: string, found: readonly Diagnostic[], text: number, thorough: boolean): void {
    const known = this.#results.get(uri);
    this.#gone.delete(uri);
    const former = known && known.text === text ? known.personal : [];
    const personal = thorough ? found.filter(isPersonal) : former;
    const diagnostics = thorough ? found : [...found, ...former];
    if (known && known.text === text && JSON.stringify(known.diagnostics) === JSON.stringify(diagnostics)) return;
    this.#results.set(uri, { ...this.#result(diagnostics), personal, text });
  }

  #result(diagnostics: readonly Diagnostic[]): Result {
    this.#ids += 1;
    return { id: `closed-${this.#ids}`, diagnostics, personal: [], text: 0 };
  }
}

/** Findings that only the detector makes. */
function isPersonal({ code }: Diagnostic): boolean {
  return typeof code === 'string' && !withoutDetector.has(code);
}

/** A number that changes with the text; equal numbers for different texts are too rare to matter. */
function fingerprint(text: string): number {
  let value = text.length;
  for (let i = 0; i < text.length; i += 1) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}
