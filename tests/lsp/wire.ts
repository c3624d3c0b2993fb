import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { serverPath } from '../support/lsp-client.ts';
import { processorTime } from './processor.ts';

/** How a client of these tests presents itself. */
export interface WireOptions {
  readonly root: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it can be asked what its objects take. */
  readonly isWeighed?: boolean;
  /** Answers the requests of the server; null unless given. */
  readonly answer?: (method: string, params: unknown) => unknown;
}

/** Asks for diagnostics itself and understands all that these tests look at. */
export const pulling: ClientCapabilities = {
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } },
};

const patience = 60_000;
const scale = fileURLToPath(new URL('heap.cjs', import.meta.url));

/** A bare client that shows more of the server than an editor sees: its process, its memory, its end. */
export class Wire {
  readonly root: string;
  readonly connection: MessageConnection;
  readonly initialized: Promise<InitializeResult>;
  readonly exited: Promise<number | null>;
  readonly log: string[] = [];
  /** Requests and notifications of the server, in their order. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  readonly published = new Map<string, { readonly version?: number; readonly diagnostics: readonly Diagnostic[] }>();
  readonly #process: ChildProcess;

  constructor(options: WireOptions) {
    this.root = options.root;
    const env = { ...process.env, ...options.environment };
    const weighed = options.isWeighed ? ['--expose-gc', '--no-opt', '--require', scale] : [];
    const channel = options.isWeighed ? ['ipc' as const] : [];
    this.#process = spawn(process.execPath, [...weighed, serverPath, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...channel],
      env,
    });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    stdin.on('error', () => undefined);
    this.exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onError(() => undefined);
    this.connection.onNotification((method, params) => this.#notice(method, params));
    this.connection.onRequest((method, params) => {
      this.heard.push({ method, params });
      return options.answer?.(method, params) ?? null;
    });
    this.connection.listen();
    // Whoever waits for an answer hears that none will come.
    void this.exited.then(() => this.connection.dispose());
    this.initialized = this.#initialize(options);
    // A server that is killed on purpose leaves its answer owing.
    this.initialized.catch(() => undefined);
  }

  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).toString();
  }

  ask<R>(method: string, path: string, more: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, ...more });
  }

  tell(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(path: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri: this.uri(path), languageId: path.endsWith('.md') ? 'markdown' : 'yaml', version, text };
    return this.tell('textDocument/didOpen', { textDocument });
  }

  change(path: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.tell('textDocument/didChange', { textDocument: { uri: this.uri(path), version }, contentChanges });
  }

  close(path: string): Promise<void> {
    return this.tell('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  save(path: string): Promise<void> {
    return this.tell('textDocument/didSave', { textDocument: { uri: this.uri(path) } });
  }

  /** Tells of files that changed behind the editor's back. */
  watched(changes: readonly { readonly path: string; readonly type: 1 | 2 | 3 }[]): Promise<void> {
    return this.tell('workspace/didChangeWatchedFiles', {
      changes: changes.map(({ path, type }) => ({ uri: this.uri(path), type })),
    });
  }

  /** Findings of an open document, asked for. */
  async pull(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.ask<DocumentDiagnosticReport>('textDocument/diagnostic', path);
    return report.kind === 'full' ? report.items : [];
  }

  /** Waits until something holds; looks whenever the server says anything. */
  async until(holds: () => boolean, within = patience): Promise<void> {
    const end = performance.now() + within;
    while (!holds()) {
      if (performance.now() > end) throw new Error('what was waited for did not come');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Waits until the index of every repository is full. */
  async ready(): Promise<void> {
    await this.initialized;
    await this.until(() => this.status?.state === 'ready');
  }

  /** The latest status. */
  get status(): { readonly state: string; readonly documents: number; readonly errors: number } | undefined {
    return this.heard.findLast(({ method }) => method === 'kasane/status')?.params as
      | { state: string; documents: number; errors: number }
      | undefined;
  }

  /** Bugs that the server has logged. */
  get bugs(): readonly string[] {
    return this.log.filter((line) => /\w*Error\b|uncaught|unhandled/.test(line));
  }

  /** Memory that the server's process holds, in megabytes. */
  get memory(): number {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.#process.pid)], { encoding: 'utf8' })) / 1024;
    }
  }

  /** Bytes that the objects take which the server still needs; it has to be started to be weighed. */
  weigh(): Promise<number> {
    return new Promise((resolve) => {
      this.#process.once('message', (bytes) => resolve(Number(bytes)));
      this.#process.send('weigh');
    });
  }

  /** Processor time that the server has used, in milliseconds; undefined where the system does not tell. */
  get processorTime(): number | undefined {
    return processorTime(this.#process.pid);
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Bytes that are no message of the protocol. */
  raw(text: string): void {
    this.#process.stdin?.write(text);
  }

  /** Ends the connection without a word, as an editor does that is killed. */
  hangUp(): void {
    this.#process.stdin?.end();
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exited;
  }

  async #initialize({ root, capabilities = pulling, initializationOptions }: WireOptions): Promise<InitializeResult> {
    const uri = pathToFileURL(root).toString();
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'test' }],
      initializationOptions: { locale: 'ja', trusted: true, ...initializationOptions },
      capabilities,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  #notice(method: string, params: unknown): void {
    this.heard.push({ method, params });
    if (method === 'window/logMessage') this.log.push((params as { message: string }).message);
    if (method === 'textDocument/publishDiagnostics') {
      const published = params as { uri: string; version?: number; diagnostics: Diagnostic[] };
      this.published.set(decodeURI(published.uri), published);
    }
  }
}
