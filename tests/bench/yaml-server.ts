import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { processorTime } from '../lsp/processor.ts';

/** yaml-language-server with a JSON Schema for one file, to be measured beside ours. */
export class YamlServer {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #uri: string;
  #version = 1;
  #heard: (version: number | undefined) => void = () => {};

  /** `program` is its main file; `schema` holds for `file` alone. */
  constructor(program: string, file: string, schema: string) {
    this.#uri = pathToFileURL(file).toString();
    const schemas = { [pathToFileURL(schema).toString()]: this.#uri };
    this.#process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onRequest((method, params) => {
      if (method !== 'workspace/configuration') return null;
      const yaml = { schemas, validate: true, completion: true, hover: true, schemaStore: { enable: false } };
      return (params as { items: { section: string }[] }).items.map(({ section }) => (section === 'yaml' ? yaml : {}));
    });
    this.#connection.onNotification((method, params) => {
      if (method === 'textDocument/publishDiagnostics') this.#heard((params as { version?: number }).version);
    });
    this.#connection.listen();
  }

  async start(text: string): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: { versionSupport: true }, completion: { completionItem: {} } },
      },
    });
    await this.#connection.sendNotification('initialized', {});
    const first = this.#told();
    const textDocument = { uri: this.#uri, languageId: 'yaml', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    await first;
  }

  /** Puts text in place of what stands between two columns; settles when the findings of the new text have come. */
  async type(line: number, from: number, to: number, text: string): Promise<void> {
    const told = this.#told();
    this.#version += 1;
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
    await told;
  }

  async complete(line: number, character: number): Promise<void> {
    const params = { textDocument: { uri: this.#uri }, position: { line, character } };
    await this.#connection.sendRequest('textDocument/completion', params);
  }

  /** Processor time that the server has used, in milliseconds; undefined where the system does not tell. */
  get processorTime(): number | undefined {
    return processorTime(this.#process.pid);
  }

  stop(): void {
    this.#process.kill();
  }

  #told(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 5000);
      this.#heard = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
