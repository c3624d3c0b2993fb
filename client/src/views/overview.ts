import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type ServerStatus, STATUS_NOTIFICATION } from '../protocol.ts';
import {
  AGENCIES_REQUEST,
  type AgencyItem,
  CASES_REQUEST,
  CHANGED_NOTIFICATION,
  DUE_REQUEST,
  type DueItem,
  type RootAnswer,
  type RootCases,
} from './protocol.ts';

/** Changes that come within this time are shown as one. */
const COALESCE_MS = 150;

/** What the server knows of the repositories, asked for when somebody looks and kept until it changes. */
export class Overview {
  readonly #client: LanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #known = new Map<string, Promise<unknown>>();
  readonly #subscriptions: vscode.Disposable;
  #timer: NodeJS.Timeout | undefined;
  #indexed = '';

  /** Fires when what the views show may have changed; a burst of changes fires once. */
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
    const changed = (): void => this.refresh();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      client.onNotification(CHANGED_NOTIFICATION, changed),
      client.onNotification(STATUS_NOTIFICATION, (status: ServerStatus) => this.#onStatus(status)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) changed();
      }),
      vscode.workspace.onDidSaveTextDocument(({ fileName }) => {
        if (fileName.endsWith('.yaml')) changed();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(changed),
    );
  }

  /** Every repository with its cases. */
  cases(): Promise<readonly RootCases[]> {
    return this.#ask(CASES_REQUEST);
  }

  /** Every repository with what falls due in it, the earliest first. */
  due(): Promise<readonly RootAnswer<DueItem>[]> {
    return this.#ask(DUE_REQUEST);
  }

  /** Every repository with the agencies of its register. */
  agencies(): Promise<readonly RootAnswer<AgencyItem>[]> {
    return this.#ask(AGENCIES_REQUEST);
  }

  /** Forgets what is known and says so after a moment. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#known.clear();
      this.#changed.fire();
    }, COALESCE_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  /** The number of findings changes with every other keystroke and is none of the server's lists. */
  #onStatus({ state, documents }: ServerStatus): void {
    const indexed = `${state} ${documents}`;
    if (indexed === this.#indexed) return;
    this.#indexed = indexed;
    this.refresh();
  }

  #ask<T>(request: string): Promise<readonly T[]> {
    const known = this.#known.get(request) as Promise<readonly T[]> | undefined;
    if (known !== undefined) return known;
    // A server that does not answer has nothing to show; the status item says why.
    const answer = this.#client.sendRequest<readonly T[]>(request, {}).catch((): readonly T[] => {
      this.#known.delete(request);
      return [];
    });
    this.#known.set(request, answer);
    return answer;
  }
}
