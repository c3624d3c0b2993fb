import { DiagnosticSeverity } from 'vscode-languageserver/node';
import type { ClosedChecks } from './closed-checks.ts';
import type { Diagnostics } from './diagnostics.ts';
import { Debounce } from './pause.ts';
import type { Session } from './session.ts';

/** Notification `kasane/status`: how the repository stands (its twin is in client/src/protocol.ts). */
export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'error';
  /** How many case repositories there are; without one nothing is checked. */
  readonly repositories: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Tells the client how the repositories stand, not more often than a person reads. */
export class Status {
  readonly #session: Session;
  readonly #diagnostics: Diagnostics;
  readonly #closed: ClosedChecks;
  readonly #soon = new Debounce(50, () => this.#send());
  #sent = '';

  constructor(session: Session, diagnostics: Diagnostics, closed: ClosedChecks) {
    this.#session = session;
    this.#diagnostics = diagnostics;
    this.#closed = closed;
  }

  /** Something may have changed. */
  update(): void {
    this.#soon.start();
  }

  stop(): void {
    this.#soon.stop();
  }

  #send(): void {
    const status = this.#status();
    const text = JSON.stringify(status);
    if (text === this.#sent) return;
    this.#sent = text;
    void this.#session.connection.sendNotification('kasane/status', status);
  }

  #status(): ServerStatus {
    const { repositories, searching } = this.#session.workspace;
    const states = repositories.map(({ state }) => state);
    const open = [...this.#diagnostics.known()].flatMap(([, diagnostics]) => diagnostics);
    const count = (severity: DiagnosticSeverity) =>
      open.filter((diagnostic) => diagnostic.severity === severity).length + this.#closed.count(severity);
    return {
      state: states.includes('error') ? 'error' : searching || states.includes('indexing') ? 'indexing' : 'ready',
      repositories: repositories.length,
      documents: repositories.reduce((sum, { repository }) => sum + repository.index.size, 0),
      errors: count(DiagnosticSeverity.Error),
      warnings: count(DiagnosticSeverity.Warning),
      infos: count(DiagnosticSeverity.Information),
    };
  }
}
