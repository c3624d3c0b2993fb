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
  for (const path of Object.keys(broken)) {
    const uri = pathToFileURL(join(root, path)).toString();
    const text = readFileSync(join(root, path), 'utf8');
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const middle = { line: 5, character: 3 };
    for (const method of [
      'textDocument/completion',
      'textDocument/hover',
      'textDocument/definition',
      'textDocument/documentSymbol',
    ]) {
      // Answers stay in the editor; only what is said beside them is searched.
      await connection
        .sendRequest(method, { textDocument: { uri }, position: middle })
        .catch((error: Error) => words.push(error.message));
    }
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }
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
] as const)('registers %s, verbose trace %s: log, trace and messages repeat nothing', async (registers, verbose) => {
  const root = plant(join(folder, String(verbose)), registers);
  const { words, findings, errors } = await session(root, verbose);
  expect(leaks(words)).toEqual([]);
  expect(leaks(errors)).toEqual([]);
  if (registers === 'good') expect(findings).toBeGreaterThan(0);
});
