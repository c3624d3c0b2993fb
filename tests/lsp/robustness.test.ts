import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../support/examples.ts';
import { LspClient, positionIn, samplePath } from '../support/lsp-client.ts';

const plan = 'cases/R5-003/プラン-1.md';
let client: LspClient;

beforeAll(async () => {
  client = new LspClient({ root: samplePath('nagaokakyo') });
  await client.initialized;
});

afterAll(() => client.stop());

/** A small generator of numbers: the same ones at each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
}

const asked = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/selectionRange',
  'textDocument/formatting',
  'textDocument/documentHighlight',
  'kasane/preview',
];

async function askEverything(path: string, text: string, offset: number): Promise<void> {
  const position = positionIn(text, offset);
  const uri = client.uri(path);
  const params = { textDocument: { uri }, uri, position, positions: [position], options: {}, view: 'form' };
  await Promise.all(asked.map((method) => client.connection.sendRequest(method, params)));
}

test('every few characters of a typed document: each request is answered, no bug is logged', async () => {
  const files = exampleFiles();
  for (const source of ['cases/R6-001/プラン-1.md', 'minutes/2024-05-20-支援会議.md', 'cases/R6-001/ケース.md']) {
    const text = files[source] ?? '';
    const path = `cases/typed/${source.replaceAll('/', '-')}`;
    await client.open(path, '');
    for (let end = 1; end <= text.length; end += 7) {
      await retype(path, text.slice(0, end));
      await askEverything(path, text.slice(0, end), end);
    }
    await client.close(path);
  }
  expect(client.log.filter((line) => /: \w*Error/.test(line))).toEqual([]);
}, 120_000);

const scraps = [
  '-',
  ':',
  '：',
  '　',
  '\n',
  '  - ',
  '"',
  '{',
  '[',
  '|',
  '---\n',
  '# ',
  '&a',
  '*a',
  '\t',
  '〔',
  '😀',
  '令和',
  '2024-02-30',
  '\r\n',
];

test('edits at random positions', async () => {
  const pick = numbers(42);
  let text = await client.open(plan);
  for (let i = 0; i < 120; i += 1) {
    const at = pick(text.length);
    const cut = pick(3) === 0 ? pick(12) : 0;
    text = text.slice(0, at) + (scraps[pick(scraps.length)] ?? '') + text.slice(at + cut);
    await retype(plan, text);
    if (i % 3 === 0) await askEverything(plan, text, Math.min(at, text.length));
  }
  await client.close(plan);
  expect(client.log.filter((line) => /: \w*Error/.test(line))).toEqual([]);
}, 120_000);

test('malformed requests are answered', async () => {
  const pick = numbers(7);
  const values = [
    undefined,
    null,
    1,
    '',
    [],
    {},
    { textDocument: null },
    { textDocument: { uri: 5 } },
    { position: 'x' },
  ];
  for (let i = 0; i < 200; i += 1) {
    const method = asked[pick(asked.length)] ?? '';
    await client.connection.sendRequest(method, values[pick(values.length)]).catch(() => undefined);
  }
  const answer = await client.connection.sendRequest('workspace/symbol', { query: '東地域' });
  expect(Array.isArray(answer)).toBe(true);
}, 60_000);

const versions = new Map<string, number>();

/** Replaces the whole text, as a client without incremental changes does. */
async function retype(path: string, text: string): Promise<void> {
  const version = (versions.get(path) ?? 1) + 1;
  versions.set(path, version);
  const textDocument = { uri: client.uri(path), version };
  await client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
}
