import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  type CompletionList,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The built server; tests run against another build by KASANE_SERVER. */
export const serverPath = process.env.KASANE_SERVER ?? join(projectRoot, 'dist/server.cjs');

/** Folder of a sample repository. */
export function samplePath(name: string): string {
  return join(projectRoot, 'samples', name);
}

/** A copy of a sample repository that a test may change; `done` removes it. */
export async function copyOfSample(
  name: string,
): Promise<{ readonly root: string; readonly done: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kasane-lsp-'));
  const root = join(folder, name);
  await cp(samplePath(name), root, { recursive: true });
  return { root, done: () => rm(folder, { recursive: true, force: true }) };
}

/** How the client presents itself. */
export interface ClientOptions {
  readonly root: string;
  readonly locale?: string;
  /** Asks for diagnostics instead of having them published. */
  readonly pull?: boolean;
  readonly snippets?: boolean;
  /** What an edit may do with whole files: `create`, `rename` … */
  readonly resourceOperations?: readonly string[];
  readonly trusted?: boolean;
}

type Waiter = { readonly test: (params: unknown) => boolean; readonly resolve: (params: unknown) => void };

const patience = 20_000;

/** A language client for tests: no editor, the real server over standard input and output. */
export class LspClient {
  readonly root: string;
  readonly connection: MessageConnection;
  readonly initialized: Promise<InitializeResult>;
  /** Every log line of the server. */
  readonly log: string[] = [];
  /** The latest published diagnostics by address. */
  readonly published = new Map<string, { readonly version?: number; readonly diagnostics: readonly Diagnostic[] }>();
  readonly #process: ChildProcess;
  readonly #waiters = new Map<string, Set<Waiter>>();
  readonly #versions = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  constructor(options: ClientOptions) {
    this.root = options.root;
    this.#process = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification((method, params) => this.#notice(method, params));
    this.connection.onRequest((method) => (method === 'workspace/configuration' ? [] : null));
    this.connection.listen();
    this.initialized = this.#initialize(options);
  }

  /** Address of a file of the repository. */
  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).toString();
  }

  /** Waits for a notification that passes the test. */
  next<T>(method: string, test: (params: T) => boolean = () => true): Promise<T> {
    return new Promise((resolvePromise, reject) => {
      const waiters = this.#waiters.get(method) ?? new Set();
      this.#waiters.set(method, waiters);
      const timer = setTimeout(() => reject(new Error(`no ${method} in ${patience} ms`)), patience);
      const waiter: Waiter = {
        test: (params) => test(params as T),
        resolve: (params) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolvePromise(params as T);
        },
      };
      waiters.add(waiter);
    });
  }

  /** Waits for published diagnostics of a file that pass the test; those published last count too. */
  async diagnostics(
    path: string,
    test: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    const uri = this.uri(path);
    const known = this.published.get(decodeURI(uri));
    if (known && known.version === this.#versions.get(uri) && test(known.diagnostics)) return known.diagnostics;
    const { diagnostics } = await this.next<{ uri: string; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      (params) => decodeURI(params.uri) === decodeURI(uri) && test(params.diagnostics),
    );
    return diagnostics;
  }

  /** Opens a file with its text on disk, or with the text given. */
  async open(path: string, text?: string): Promise<string> {
    const uri = this.uri(path);
    const content = text ?? (await readFile(join(this.root, path), 'utf8'));
    this.#versions.set(uri, 1);
    this.#texts.set(uri, content);
    const textDocument = { uri, languageId: path.endsWith('.md') ? 'markdown' : 'yaml', version: 1, text: content };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return content;
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  async save(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(path) } });
  }

  /** The text of an open file. */
  text(path: string): string {
    return this.#texts.get(this.uri(path)) ?? '';
  }

  /** Replaces the first occurrence of a text, as an editor reports it: the changed stretch only. */
  async replace(path: string, from: string, to: string): Promise<Position> {
    const text = this.text(path);
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`not in ${path}: ${from}`);
    const range = { start: positionIn(text, at), end: positionIn(text, at + from.length) };
    const uri = this.uri(path);
    const version = (this.#versions.get(uri) ?? 1) + 1;
    const after = text.slice(0, at) + to + text.slice(at + from.length);
    this.#versions.set(uri, version);
    this.#texts.set(uri, after);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: to }],
    });
    return positionIn(after, at + to.length);
  }

  /** Position right behind the first occurrence of a text, or `into` characters into it. */
  position(path: string, text: string, into = text.length): Position {
    const at = this.text(path).indexOf(text);
    if (at < 0) throw new Error(`not in ${path}: ${text}`);
    return positionIn(this.text(path), at + into);
  }

  /** A request about a position of a file. */
  async at<R>(method: string, path: string, position: Position, more: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, position, ...more });
  }

  async complete(path: string, position: Position): Promise<readonly CompletionItem[]> {
    const list = await this.at<CompletionList | null>('textDocument/completion', path, position);
    return list?.items ?? [];
  }

  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolvePromise) => this.#process.once('exit', resolvePromise));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return exited;
  }

  async #initialize(options: ClientOptions): Promise<InitializeResult> {
    const { root, locale = 'ja', pull = false, snippets = true, resourceOperations, trusted = true } = options;
    const uri = pathToFileURL(root).toString();
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'test' }],
      initializationOptions: { locale, trusted },
      capabilities: {
        workspace: {
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true, ...(resourceOperations ? { resourceOperations } : {}) },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          completion: { completionItem: { snippetSupport: snippets } },
          publishDiagnostics: { relatedInformation: true },
          ...(pull ? { diagnostic: {} } : {}),
        },
      },
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  #notice(method: string, params: unknown): void {
    if (method === 'window/logMessage') this.log.push((params as { message: string }).message);
    if (method === 'textDocument/publishDiagnostics') {
      const published = params as { uri: string; version?: number; diagnostics: Diagnostic[] };
      this.published.set(decodeURI(published.uri), published);
    }
    for (const waiter of [...(this.#waiters.get(method) ?? [])]) if (waiter.test(params)) waiter.resolve(params);
  }
}

/** Line and column of an offset; texts of tests break lines with LF. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
