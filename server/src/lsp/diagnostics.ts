import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver/node';
import { SourceText } from '../core/document/source.ts';
import type { Finding } from '../core/rules/finding.ts';
import { AgencyRegister } from '../core/workspace/agencies.ts';
import { agenciesName } from '../core/workspace/scope.ts';
import { toDiagnostic } from './convert.ts';
import { DocumentCheck } from './document-check.ts';
import type { Change, OpenDocument } from './open-documents.ts';
import { Debounce } from './pause.ts';
import type { Session } from './session.ts';

/** Pause in typing after which the slow rules run, in milliseconds. */
const idle = 150;
/** Pause after which an unfinished line is judged like any other, in milliseconds. */
const settled = 1000;

interface Watched {
  readonly check: DocumentCheck;
  readonly idle: Debounce;
  readonly settled: Debounce;
  /** What the client was last told, and under which id. */
  told: { readonly id: string; readonly diagnostics: readonly Diagnostic[] };
  pending: boolean;
}

/** Findings of the open documents: fast ones at each change, all of them when typing pauses. */
export class Diagnostics {
  /** Called when the facts of a document changed that other documents rely on. */
  onFacts: (document: OpenDocument, affected: ReadonlySet<string>) => void = () => {};
  /** Called when the findings of a document may have changed. */
  onChange: () => void = () => {};
  readonly #session: Session;
  readonly #watched = new Map<OpenDocument, Watched>();
  #ids = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async opened(open: OpenDocument): Promise<void> {
    const watched = this.#watch(open);
    await open.attached;
    // A large repository takes a while to read: what concerns the document alone is said at once.
    const isEarly = open.home?.isRead === false;
    if (isEarly) this.#soon(watched);
    await open.home?.ready;
    if (this.#watched.get(open) !== watched) return;
    // What was asked for while the index was being built knew only a part of the repository.
    if (isEarly) watched.check.invalidate();
    // The detector takes a while to load: what needs none is said first.
    this.#publish(watched, watched.check.fast());
    watched.idle.start();
  }

  changed(open: OpenDocument, change: Change): void {
    const watched = this.#watched.get(open);
    if (!watched || !open.home) return;
    // Nothing is parsed here: of changes that arrive together only the last text is looked at.
    watched.check.change(change, new SourceText(open.text));
    if (!this.#session.preferences.of(open.uri).checkOnType) return;
    watched.idle.start();
    watched.settled.start();
    this.#soon(watched);
  }

  /** After a save nothing is unfinished. */
  saved(open: OpenDocument): void {
    const watched = this.#watched.get(open);
    if (!watched) return;
    watched.settled.stop();
    watched.check.settle();
    this.#full(watched);
  }

  /** Answers which documents were not told yet of what changed in this one. */
  closed(open: OpenDocument): ReadonlySet<string> {
    const watched = this.#watched.get(open);
    if (!watched) return new Set();
    watched.idle.stop();
    watched.settled.stop();
    this.#watched.delete(open);
    if (!this.#session.settings.pull) void this.#session.connection.sendDiagnostics({ uri: open.uri, diagnostics: [] });
    return watched.check.changedFacts();
  }

  /** Looks at all open documents anew, but for `except`: something they rely on has changed. */
  refresh(except?: OpenDocument): void {
    for (const [open, watched] of this.#watched) {
      if (open === except) continue;
      watched.check.invalidate();
      this.#soon(watched);
      watched.idle.start();
    }
  }

  /** The answer to `textDocument/diagnostic`, when the document is open. */
  async pull(open: OpenDocument, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    await open.attached;
    // A client that can be told to ask again need not wait until all documents are read.
    if (!this.#session.settings.refresh) await open.home?.ready;
    const watched = this.#watch(open);
    const isQuiet = watched.check.isChecked && !this.#session.preferences.of(open.uri).checkOnType;
    if (this.#tell(watched, isQuiet ? watched.check.kept : watched.check.fast())) this.onChange();
    if (!isQuiet && !watched.check.isFull) watched.idle.start();
    const { id, diagnostics } = watched.told;
    if (id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics] };
  }

  /** All findings of an open document's present text. */
  findings(open: OpenDocument): readonly Finding[] {
    return this.#watch(open).check.full();
  }

  /** The same for somebody who asks what to do now: the line that is being typed counts as finished. */
  settled(open: OpenDocument): readonly Finding[] {
    const { check } = this.#watch(open);
    check.settle();
    return check.full();
  }

  /** Findings of an open document as far as they are known without the slow rules. */
  current(open: OpenDocument): readonly Finding[] {
    return this.#watch(open).check.fast();
  }

  /** What is known of every open document. */
  *known(): Generator<readonly [OpenDocument, readonly Diagnostic[]]> {
    for (const [open, { told }] of this.#watched) yield [open, told.diagnostics];
  }

  #watch(open: OpenDocument): Watched {
    const known = this.#watched.get(open);
    if (known) return known;
    const watched: Watched = {
      check: new DocumentCheck(open),
      idle: new Debounce(idle, () => this.#guard(() => this.#full(watched))),
      settled: new Debounce(settled, () => this.#guard(() => this.#settle(watched))),
      told: { id: '', diagnostics: [] },
      pending: false,
    };
    this.#watched.set(open, watched);
    return watched;
  }

  /** Several changes that arrive together are looked at once. */
  #soon(watched: Watched): void {
    if (watched.pending || this.#session.settings.pull) return;
    watched.pending = true;
    setImmediate(() => {
      watched.pending = false;
      this.#guard(() => this.#publish(watched, watched.check.fast()));
    });
  }

  #settle(watched: Watched): void {
    watched.check.settle();
    this.#full(watched);
  }

  #full(watched: Watched): void {
    const { check } = watched;
    if (this.#watched.get(check.open) !== watched || check.open.home?.isRead === false) return;
    this.#publish(watched, check.full());
    if (check.open.path === agenciesName) this.#takeRegister(check.open);
    const affected = check.changedFacts();
    if (affected.size > 0) this.onFacts(check.open, affected);
  }

  /** What is typed into the register counts at once for the other open documents. */
  #takeRegister({ home, text }: OpenDocument): void {
    if (!home || home.repository.register.file?.source.text === text) return;
    home.repository.register = new AgencyRegister(text);
    this.refresh();
  }

  #publish(watched: Watched, findings: readonly Finding[]): void {
    if (!this.#watched.has(watched.check.open) || !this.#tell(watched, findings)) return;
    const { connection, settings } = this.#session;
    const { uri, version } = watched.check.open;
    if (!settings.pull) void connection.sendDiagnostics({ uri, version, diagnostics: [...watched.told.diagnostics] });
    else if (settings.refresh) void connection.languages.diagnostics.refresh().catch(() => undefined);
    this.onChange();
  }

  /** Remembers what the client is told; answers whether that is news. */
  #tell(watched: Watched, findings: readonly Finding[]): boolean {
    const { open } = watched.check;
    const source = open.document?.source;
    const root = open.home?.root ?? '';
    const { relatedInformation } = this.#session.settings;
    const { language } = this.#session.preferences.of(open.uri);
    const diagnostics = source
      ? findings.map((finding) => toDiagnostic(source, finding, { language, root, relatedInformation }))
      : [];
    if (watched.told.id !== '' && JSON.stringify(diagnostics) === JSON.stringify(watched.told.diagnostics))
      return false;
    this.#ids += 1;
    watched.told = { id: String(this.#ids), diagnostics };
    return true;
  }

  #guard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#session.report('diagnostics', error);
    }
  }
}
