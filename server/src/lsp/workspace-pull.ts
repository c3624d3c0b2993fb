import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import type { CaseRepository } from './case-repository.ts';
import type { ClosedChecks } from './closed-checks.ts';
import { Debounce } from './pause.ts';
import { normalUri } from './uris.ts';

/** Quiet time after a change before closed documents are looked at again, in milliseconds. */
const quiet = 400;

/** Answers `workspace/diagnostic`: at once while there is news, else when something changes. */
export class WorkspacePull {
  readonly #closed: ClosedChecks;
  readonly #waiting = new Set<() => void>();
  readonly #wake = new Debounce(quiet, () => this.wake());
  #isOver = false;

  constructor(closed: ClosedChecks) {
    this.#closed = closed;
  }

  /** Results may have changed (of some paths, or all): whoever waits is answered after a short quiet. */
  changed(home?: CaseRepository, paths?: Iterable<string>): void {
    this.#closed.invalidate(home, paths);
    this.#wake.start();
  }

  /** Whoever waits looks again now. */
  wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Nothing is held any longer: the connection ends. */
  stop(): void {
    this.#isOver = true;
    this.#wake.stop();
    this.wake();
  }

  async answer(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
    // Most clients hand addresses back as they got them; to read thousands of them takes its time.
    const key = (uri: string) => (this.#closed.has(uri) ? uri : normalUri(uri));
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [key(uri), value]));
    while (!token.isCancellationRequested && !this.#isOver) {
      if (this.#closed.isStale) await this.#closed.run(false);
      const items = this.#closed.reports(previous);
      if (items.length > 0) return { items };
      await this.#change(token);
    }
    return { items: [] };
  }

  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        listening.dispose();
        this.#waiting.delete(done);
        resolve();
      };
      const listening = token.onCancellationRequested(done);
      this.#waiting.add(done);
    });
  }
}
