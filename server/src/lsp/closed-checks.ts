import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { SourceText } from '../core/document/source.ts';
import type { Finding } from '../core/rules/finding.ts';
import { rules } from '../core/rules/index.ts';
import { checkDocument } from '../core/rules/run.ts';
import { agenciesName, configName } from '../core/workspace/scope.ts';
import type { CaseRepository } from './case-repository.ts';
import { toDiagnostic } from './convert.ts';
import { pacer } from './pause.ts';
import { checkRegisterText, isRegister, unreadableFindings } from './register-check.ts';
import type { Session } from './session.ts';
import { toUri } from './uris.ts';

interface Result {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What the detector said when it last read the document, and of which text. */
  readonly personal: readonly Diagnostic[];
  readonly text: number;
}

const severities: readonly DiagnosticSeverity[] = [
  DiagnosticSeverity.Error,
  DiagnosticSeverity.Warning,
  DiagnosticSeverity.Information,
];

function countOf(result: Result | undefined, severity: DiagnosticSeverity): number {
  return result?.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length ?? 0;
}

/** The detector reads closed documents only when somebody asks for the whole repository. */
const withoutDetector: ReadonlySet<string> = new Set(
  rules.filter((rule) => !rule.id.startsWith('privacy/') && rule.pace !== 'last').map((rule) => rule.id),
);

/** Findings of the documents that no editor holds. */
export class ClosedChecks {
  readonly #session: Session;
  readonly #results = new Map<string, Result>();
  readonly #counts = new Map<DiagnosticSeverity, number>();
  /** Addresses that were reported once and have to be cleared. */
  readonly #gone = new Map<string, Result>();
  /** Everything, or only these paths of each repository. */
  #stale: 'all' | Map<CaseRepository, Set<string>> = 'all';
  #running: Promise<void> | undefined;
  #ids = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Results are made anew when next asked for: those of some paths of a repository, or all of them. */
  invalidate(home?: CaseRepository, paths?: Iterable<string>): void {
    if (this.#stale === 'all') return;
    if (!home || !paths) {
      this.#stale = 'all';
      return;
    }
    const stale = this.#stale.get(home) ?? new Set();
    for (const path of paths) stale.add(path);
    this.#stale.set(home, stale);
  }

  get isStale(): boolean {
    return this.#stale === 'all' || this.#stale.size > 0;
  }

  /** Checks what has changed; `thorough` checks every closed document, with the detector. Lets others in every 10 ms. */
  async run(thorough: boolean): Promise<void> {
    while (this.#running) await this.#running;
    this.#running = this.#run(thorough).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** How many findings of a severity closed documents have. The work does not grow with their number. */
  count(severity: DiagnosticSeverity): number {
    const open = [...this.#session.workspace.documents.keys()].map((uri) => this.#results.get(uri));
    return (this.#counts.get(severity) ?? 0) - open.reduce((sum, result) => sum + countOf(result, severity), 0);
  }

  /** Forgets what lies in no repository any more: its kasane.yaml or its folder has gone. */
  prune(): void {
    const roots = this.#session.workspace.repositories.map(({ root }) => `${toUri(root, '')}/`);
    for (const uri of [...this.#results.keys()]) if (!roots.some((root) => uri.startsWith(root))) this.#forget(uri);
  }

  has(uri: string): boolean {
    return this.#results.has(uri);
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
    const stale = thorough ? 'all' : this.#stale;
    this.#stale = new Map();
    if (stale === 'all') return this.#checkAll(thorough);
    for (const [home, paths] of stale) await this.#checkPaths(home, paths, false);
  }

  async #checkAll(thorough: boolean): Promise<void> {
    const seen = new Set<string>();
    for (const home of this.#session.workspace.repositories) {
      await home.ready;
      const paths: string[] = [];
      for await (const path of home.paths()) paths.push(path);
      paths.push(configName, ...(home.repository.register.file ? [agenciesName] : []));
      for (const path of paths) seen.add(toUri(home.root, path));
      await this.#checkPaths(home, paths, thorough);
    }
    for (const uri of [...this.#results.keys()]) if (!seen.has(uri)) this.#forget(uri);
  }

  async #checkPaths(home: CaseRepository, paths: Iterable<string>, thorough: boolean): Promise<void> {
    const pause = pacer();
    const { relatedInformation } = this.#session.settings;
    const { language } = this.#session.preferences.of(toUri(home.root, ''));
    const options = { language, root: home.root, relatedInformation };
    for (const path of paths) {
      const uri = toUri(home.root, path);
      if (this.#session.workspace.openAt(home, path)) continue;
      const found = await findingsOf(home, path, thorough);
      if (found) {
        const diagnostics = found.findings.map((finding) => toDiagnostic(found.source, finding, options));
        this.#keep(uri, diagnostics, fingerprint(found.source.text), thorough);
      } else this.#forget(uri);
      await pause();
    }
  }

  #forget(uri: string): void {
    if (!this.#results.has(uri)) return;
    this.#put(uri, undefined);
    this.#gone.set(uri, this.#result([]));
  }

  #put(uri: string, result: Result | undefined): void {
    for (const severity of severities) {
      const change = countOf(result, severity) - countOf(this.#results.get(uri), severity);
      this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + change);
    }
    if (result) this.#results.set(uri, result);
    else this.#results.delete(uri);
  }

  #keep(uri: string, found: readonly Diagnostic[], text: number, thorough: boolean): void {
    const known = this.#results.get(uri);
    this.#gone.delete(uri);
    const former = known && known.text === text ? known.personal : [];
    const personal = thorough ? found.filter(isPersonal) : former;
    const diagnostics = thorough ? found : [...found, ...former];
    if (known && known.text === text && JSON.stringify(known.diagnostics) === JSON.stringify(diagnostics)) return;
    this.#put(uri, { ...this.#result(diagnostics), personal, text });
  }

  #result(diagnostics: readonly Diagnostic[]): Result {
    this.#ids += 1;
    return { id: `closed-${this.#ids}`, diagnostics, personal: [], text: 0 };
  }
}

interface Found {
  readonly source: SourceText;
  readonly findings: readonly Finding[];
}

/** Findings of a file on disk; undefined for one that is not there. */
async function findingsOf(home: CaseRepository, path: string, thorough: boolean): Promise<Found | undefined> {
  const { repository } = home;
  const content = await home.decode(path);
  if ('problem' in content) {
    // Somebody deleted it: that is no fault of the file.
    if (!existsSync(join(home.root, path))) return undefined;
    const source = new SourceText('');
    const findings = unreadableFindings(repository, path, content.problem);
    return findings.length > 0 ? { source, findings } : undefined;
  }
  if (isRegister(path)) {
    const source = new SourceText(content.text);
    return { source, findings: checkRegisterText(repository, path, content.text) };
  }
  const document = repository.parse(path, content.text);
  const options = thorough ? {} : { only: withoutDetector };
  return { source: document.source, findings: checkDocument(repository, document, options) };
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
