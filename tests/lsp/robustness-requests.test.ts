import { afterAll, beforeAll, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { copyOfSample } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { isLong, numbers } from './typist.ts';
import { pulling, Wire } from './wire.ts';

const count = isLong ? 10_000 : 1500;
/** A request that is not answered by then counts as lost, in milliseconds. */
const patience = 30_000;
const files = sampleFiles('findings');
const paths = [...files.map(([path]) => path), 'cases/R7-001/ない.md', '../outside.md', ''];

let wire: Wire;
let root = '';
let done: () => Promise<void>;

beforeAll(async () => {
  ({ root, done } = await copyOfSample('findings'));
  wire = new Wire({ root });
  await wire.ready();
  for (const [path, text] of files.slice(0, 8)) await wire.open(path, text);
});

afterAll(async () => {
  await wire.stop();
  await done();
});

const requests = [
  ...['completion', 'hover', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'foldingRange'],
  ...['selectionRange', 'semanticTokens/full', 'inlayHint', 'codeLens', 'formatting', 'codeAction', 'documentLink'],
  ...['prepareRename', 'rename', 'diagnostic', 'nothing', 'declaration', 'signatureHelp'],
].map((name) => `textDocument/${name}`);
const others = [
  ...['workspace/symbol', 'workspace/willRenameFiles', 'workspace/executeCommand', 'initialize', 'kasane/preview'],
  ...['kasane/cases', 'kasane/due', 'kasane/agencies', 'kasane/place', 'kasane/newDocument', 'kasane/start'],
  ...['completionItem/resolve'],
  ...['', '$/unknown', 'workspace/unknown', 'toString', '__proto__', 'constructor'],
];
const notifications = [
  ...['didOpen', 'didChange', 'didSave', 'didClose'].map((name) => `textDocument/${name}`),
  ...['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration', 'workspace/didChangeWorkspaceFolders'],
  ...['kasane/trust', '$/setTrace', '$/cancelRequest', 'window/workDoneProgress/cancel', 'initialized', 'unknown'],
];

const pick = numbers(2024);
const oneOf = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
const chance = (share: number) => pick(100) < share;

/** Values that no client should send. */
const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  '\u0000',
  '本人',
  [],
  [[]],
  {},
  { uri: null },
  { line: -1, character: -1 },
  { line: 1e15, character: 'x' },
  'file:///%zz',
  'git:/a.md',
  '://',
];

function or<T>(right: () => T): unknown {
  return chance(8) ? oneOf(wrong) : right();
}

const number = () => or(() => (chance(90) ? pick(60) : oneOf([-5, 1_000_000, 0.5, Number.MAX_SAFE_INTEGER])));
const position = () => or(() => ({ line: number(), character: number() }));
const range = () => or(() => ({ start: position(), end: position() }));
const uri = () =>
  or(() => (chance(90) ? wire.uri(oneOf(paths)) : oneOf(['untitled:a', 'git:/a.md', 'file:///x/y.md'])));
const text = () =>
  or(() => (chance(50) ? (oneOf(files)[1] ?? '').slice(0, pick(400)) : oneOf(['\n', 'あ', '😀', '---'])));
const change = () => or(() => (chance(70) ? { range: range(), text: text() } : { text: text() }));
const listOf = (make: () => unknown) => or(() => Array.from({ length: pick(4) }, make));

/** Params that would do for nearly everything; each part may be wrong. */
function params(): unknown {
  return or(() => ({
    textDocument: or(() => ({ uri: uri(), version: number(), languageId: or(() => 'markdown'), text: text() })),
    uri: uri(),
    position: position(),
    positions: listOf(position),
    range: range(),
    context: or(() => ({ diagnostics: listOf(() => ({})), only: chance(20) ? listOf(() => 'quickfix') : undefined })),
    contentChanges: listOf(change),
    options: or(() => ({ tabSize: number(), insertSpaces: true })),
    newName: or(() => oneOf(['東包括', 'R7-999', ': #', ''])),
    query: or(() => oneOf(['', 'higashi', '東', '（'])),
    command: or(() => oneOf(['kasane.server.newDocument', 'toString', '__proto__'])),
    arguments: listOf(uri),
    files: listOf(() => ({ oldUri: uri(), newUri: uri() })),
    changes: listOf(() => ({ uri: uri(), type: or(() => 1 + pick(3)) })),
    event: or(() => ({ added: [], removed: listOf(() => ({ uri: 'file:///nowhere', name: 'x' })) })),
    settings: or(() => ({ kasane: or(() => ({ language: or(() => 'en'), check: or(() => ({ onType: true })) })) })),
    kind: or(() => oneOf(['plan', 'monitoring', 'case'])),
    root: uri(),
    date: or(() => '2024-05-01'),
    id: number(),
    value: 'off',
    trusted: or(() => true),
  }));
}

/** Sends a request and tells whether it was answered: with a result, an error, or that it was cancelled. */
async function isAnswered(method: string): Promise<boolean> {
  const source = new CancellationTokenSource();
  const answer = wire.connection.sendRequest(method, params(), source.token).then(
    () => true,
    () => true,
  );
  if (chance(10)) setTimeout(() => source.cancel(), pick(3));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = await Promise.race([answer, late]);
  clearTimeout(timer);
  return answered;
}

/** A burst of messages; answers the methods of requests that were lost. */
async function burst(size: number): Promise<readonly string[]> {
  const asked: Promise<string | undefined>[] = [];
  for (let i = 0; i < size; i += 1) {
    if (chance(30)) {
      await wire.tell(oneOf(notifications), params() as object).catch(() => undefined);
      continue;
    }
    const method = oneOf(chance(75) ? requests : others);
    asked.push(isAnswered(method).then((answered) => (answered ? undefined : method)));
  }
  return (await Promise.all(asked)).filter((method) => method !== undefined);
}

test(`${count} requests and notifications, well-formed and not`, { timeout: 1_800_000 }, async () => {
  const lost: string[] = [...(await burst(count / 5))];
  const before = wire.memory;
  for (let sent = count / 5; sent < count; sent += 50) lost.push(...(await burst(50)));
  expect(lost).toEqual([]);
  expect(wire.isAlive).toBe(true);
  expect(wire.log.filter((line) => /uncaught|unhandled/.test(line))).toEqual([]);
  const after = wire.memory;
  if (isLong) console.info(`memory ${before.toFixed(0)} → ${after.toFixed(0)} MB`);
  expect(after).toBeLessThan(before * 2 + 50);
});

test('afterwards everything is as ever', async () => {
  const [path, content] = files.find(([name]) => name.endsWith('ケース.md')) ?? ['', ''];
  await wire.close(path);
  await wire.open(path, content);
  const found = await wire.pull(path);
  const fresh = new Wire({ root, capabilities: pulling });
  await fresh.ready();
  await fresh.open(path, content);
  expect(found).toEqual(await fresh.pull(path));
  await fresh.stop();
});

test.each(['kasane/cases', 'kasane/due', 'kasane/agencies'])('%s needs no params', async (method) => {
  expect(await wire.connection.sendRequest(method)).toHaveLength(1);
});

test('bytes that are no message do not end the server', async () => {
  const other = new Wire({ root });
  await other.ready();
  for (const body of [
    '{"jsonrpc":',
    'null',
    '[]',
    '"x"',
    '{"jsonrpc":"2.0","id":{},"method":5}',
    '{"id":1,"result":{}}',
  ])
    other.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  expect(await other.connection.sendRequest('workspace/symbol', { query: '' })).toBeInstanceOf(Array);
  await other.stop();
});
