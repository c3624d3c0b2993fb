import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, Trace } from 'vscode-languageserver/node';
import { serverPath } from '../support/lsp-client.ts';
import { broken, leaks, plant } from './planted.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-sink-lsp-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const middle = { line: 5, character: 3 };
const whole = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
const name = '蝦名沢 澄乃助';

/** Every request about a document, with what it takes beside the position. */
const asked: readonly (readonly [string, object])[] = [
  ['textDocument/completion', {}],
  ['textDocument/hover', {}],
  ['textDocument/definition', {}],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', {}],
  ['textDocument/documentSymbol', {}],
  ['textDocument/documentLink', {}],
  ['textDocument/codeLens', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/selectionRange', { positions: [middle] }],
  ['textDocument/inlayHint', { range: whole }],
  ['textDocument/semanticTokens/full', {}],
  ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/codeAction', { range: whole, context: { diagnostics: [] } }],
  ['textDocument/prepareRename', {}],
  ['textDocument/rename', { newName: name }],
  ['textDocument/diagnostic', {}],
];

/** Requests that cannot be answered. */
function wrong(rootUri: string): readonly (readonly [string, object])[] {
  const lost = { uri: `${rootUri}/cases/${encodeURIComponent(name)}.md` };
  return [
    ['workspace/executeCommand', { command: name, arguments: [name] }],
    ['workspace/executeCommand', { command: 'kasane.newDocument', arguments: [lost.uri, name] }],
    ['workspace/symbol', { query: name }],
    ['workspace/diagnostic', { previousResultIds: [] }],
    ['workspace/willRenameFiles', { files: [{ oldUri: lost.uri, newUri: `${lost.uri}.md` }] }],
    ['textDocument/hover', { textDocument: lost, position: middle }],
    ['textDocument/rename', { textDocument: lost, position: middle, newName: name }],
    ['textDocument/hover', { textDocument: { uri: name }, position: name }],
    ['completionItem/resolve', { label: name, data: name }],
    ['kasane/preview', { uri: lost.uri, view: name }],
  ];
}

/** A whole session over every planted document; answers what went to logs, traces, messages and findings' words. */
async function session(root: string, verbose: boolean): Promise<{ words: string; findings: number; errors: string }> {
  const server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: 'pipe' });
  let errors = '';
  server.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const words: string[] = [];
  let findings = 0;
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onNotification((method, params) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { diagnostics } = params as {
        diagnostics: { message: string; relatedInformation?: { message: string }[] }[];
      };
      findings += diagnostics.length;
      for (const { message, relatedInformation } of diagnostics)
        words.push(message, ...(relatedInformation ?? []).map((related) => related.message));
    } else words.push(JSON.stringify(params));
  });
  connection.onRequest((method) => (method === 'workspace/configuration' ? [] : null));
  connection.listen();
  const rootUri = pathToFileURL(root).toString();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 't' }],
    capabilities: {},
    trace: verbose ? 'verbose' : 'off',
  });
  await connection.sendNotification('initialized', {});
  await connection.trace(verbose ? Trace.Verbose : Trace.Off, { log: () => {} });
  for (const path of [...Object.keys(broken), 'kasane.yaml', 'agencies.yaml']) {
    const uri = pathToFileURL(join(root, path)).toString();
    const text = readFileSync(join(root, path), 'utf8');
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: path.endsWith('.md') ? 'markdown' : 'yaml', version: 1, text },
    });
    for (const [method, more] of asked) {
      // Answers stay in the editor; only what is said beside them is searched.
      await connection
        .sendRequest(method, { textDocument: { uri }, position: middle, ...more })
        .catch((error: Error) => words.push(error.message));
    }
    // Half of it goes, as when somebody types: places that were known are no longer there.
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: text.slice(0, text.length / 2) }],
    });
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }
  for (const [method, params] of wrong(rootUri))
    await connection.sendRequest(method, params).catch((error: Error) => words.push(error.message));
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: Object.keys(broken).map((path) => ({ uri: pathToFileURL(join(root, path)).toString(), type: 3 })),
  });
  await connection.sendRequest('蝦名沢/澄乃助', { text: '080-5551-2349' }).catch(() => undefined);
  await connection.sendRequest('shutdown');
  const closed = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendNotification('exit');
  await closed;
  return { words: words.join('\n'), findings, errors };
}

test.each([
  ['good', false],
  ['good', true],
  ['broken', true],
  ['half', true],
] as const)('registers %s, verbose trace %s: log, trace and messages repeat nothing', async (registers, verbose) => {
  const root = plant(join(folder, String(verbose)), registers);
  const { words, findings, errors } = await session(root, verbose);
  expect(leaks(words)).toEqual([]);
  expect(leaks(errors)).toEqual([]);
  if (registers === 'good') expect(findings).toBeGreaterThan(0);
});
