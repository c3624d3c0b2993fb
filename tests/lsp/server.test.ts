import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { type ClientOptions, copyOfSample, LspClient, samplePath } from '../support/lsp-client.ts';

const plan = 'cases/R5-003/プラン-1.md';
const author = '作成者: 地域福祉連携室';
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(options: Partial<ClientOptions> = {}): Promise<LspClient> {
  const client = new LspClient({ root: samplePath('nagaokakyo'), ...options });
  cleanups.push(() => client.stop());
  await client.initialized;
  return client;
}

async function startOnCopy(options: Partial<ClientOptions> = {}): Promise<LspClient> {
  const { root, done } = await copyOfSample('nagaokakyo');
  cleanups.push(done);
  return start({ ...options, root });
}

const has = (rule: string) => (diagnostics: readonly Diagnostic[]) => diagnostics.some(({ code }) => code === rule);
const hasNot = (rule: string) => (diagnostics: readonly Diagnostic[]) => !has(rule)(diagnostics);

describe('diagnostics by push', () => {
  test('an error appears while typing and goes when it is mended', async () => {
    const client = await start();
    await client.open(plan);
    await client.diagnostics(plan, hasNot('document/required'));
    await client.replace(plan, author, '作成者:');
    const [finding] = await client.diagnostics(plan, has('document/required'));
    expect(finding?.message).toBe(
      '「作成者」が空です。「作成者」を書いてください。当てはまらないときは「該当なし」と書けます。',
    );
    expect(finding?.source).toBe('kasane');
    await client.replace(plan, '作成者:', author);
    await client.diagnostics(plan, hasNot('document/required'));
  });

  test('messages in English', async () => {
    const client = await start({ locale: 'en' });
    await client.open(plan);
    await client.replace(plan, author, '作成者:');
    const [finding] = await client.diagnostics(plan, has('document/required'));
    expect(finding?.message).toMatch(/^作成者 is empty\. /);
  });

  test('half a key is left in peace, and does not swallow the line below', async () => {
    const client = await start();
    await client.open(plan);
    await client.diagnostics(plan, () => true);
    await client.replace(plan, '\n主担当: 地域', '\n\n主担当: 地域');
    await client.replace(plan, '\n\n主担当: 地域', '\n緊\n主担当: 地域');
    // The answer to a request comes behind what was published for the change before it.
    await client.at('textDocument/hover', plan, { line: 0, character: 0 });
    const now = client.published.get(decodeURI(client.uri(plan)))?.diagnostics ?? [];
    expect(now.map(({ code }) => code)).toEqual([]);
    await client.save(plan);
    await client.diagnostics(plan, has('document/front-matter'));
  });

  test('a name in minutes without consent is marked when typing pauses, and never repeated', async () => {
    const client = await start();
    const minutes = 'minutes/2023-10-20-支援会議.md';
    await client.open(minutes);
    await client.replace(minutes, '連携室。8月以降', '山田花子さんの件。連携室。8月以降');
    const found = await client.diagnostics(minutes, has('privacy/personal-data'));
    expect(JSON.stringify(found)).not.toContain('山田');
  });

  test('while somebody types above, what the detector found moves along', async () => {
    const client = await start();
    const minutes = 'minutes/2023-10-20-支援会議.md';
    await client.open(minutes);
    await client.replace(minutes, '連携室。8月以降', '電話は 090-1234-5678。連携室。8月以降');
    const [before] = (await client.diagnostics(minutes, has('privacy/identifier'))).filter(
      ({ code }) => code === 'privacy/identifier',
    );
    const published = client.next<{ version: number; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
    await client.replace(minutes, '## 議題', '## 前回の確認\n\n## 議題');
    const { version, diagnostics } = await published;
    const after = diagnostics.find(({ code }) => code === 'privacy/identifier');
    expect(version).toBe(3);
    expect(after?.range.start.line).toBe((before?.range.start.line ?? 0) + 2);
  });

  test('another document that it relies on is changed in its editor', async () => {
    const client = await start();
    const cover = 'cases/R5-003/ケース.md';
    await client.open(cover);
    await client.open(plan);
    await client.diagnostics(plan, hasNot('document/reference'));
    await client.replace(cover, 'ケース番号: R5-003', 'ケース番号: R5-903');
    await client.diagnostics(plan, has('document/reference'));
  });

  test('read-only schemes are left alone', async () => {
    const client = await start();
    const uri = client.uri(plan).replace('file:', 'git:');
    const textDocument = { uri, languageId: 'markdown', version: 1, text: '---\n種別: 支援プラン\n---\n' };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const answer = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 1 },
    });
    expect(answer).toBeNull();
    expect([...client.published.keys()]).toEqual([]);
  });

  test('a closed document has no findings any more', async () => {
    const client = await start();
    await client.open(plan, '---\n種別: 支援プラン\n---\n');
    await client.diagnostics(plan, has('document/required'));
    await client.close(plan);
    await client.next<{ diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      (p) => p.diagnostics.length === 0,
    );
  });
});

describe('diagnostics by pull', () => {
  const pullOne = (client: LspClient, previousResultId?: string) =>
    client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: client.uri(plan) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const pullAll = (client: LspClient, previous: readonly { uri: string; value: string }[] = []) =>
    client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: previous });

  test('unchanged results are not sent again', async () => {
    const client = await start({ pull: true });
    await client.open(plan);
    await client.replace(plan, author, '作成者:');
    const first = await pullOne(client);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'document/required' }] });
    expect(await pullOne(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.replace(plan, '作成者:', author);
    expect(await pullOne(client, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('closed documents are reported, and held until something changes', async () => {
    const client = await startOnCopy({ pull: true });
    const broken = join(client.root, 'cases/R5-003/ケース.md');
    const first = pullAll(client);
    await client.next('kasane/status', (status: { state: string }) => status.state === 'ready');
    await writeFile(broken, '---\n種別: ケース\nケース番号: R5-003\n---\n');
    const changes = [{ uri: client.uri('cases/R5-003/ケース.md'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    const report = await first;
    const found = report.items.find(({ uri }) => decodeURI(uri).endsWith('R5-003/ケース.md'));
    expect(found).toMatchObject({ kind: 'full' });
    expect(JSON.stringify(found)).toContain('document/required');
  });

  test('on command every document is checked, the detector included', async () => {
    const client = await startOnCopy({ pull: true });
    const name = '連携室。8月以降。電話は 090-1234-5678';
    await writeFile(join(client.root, 'resources/新しい場.md'), `---\n種別: 社会資源\n名称: 場\n---\n\n${name}\n`);
    await client.connection.sendRequest('workspace/executeCommand', { command: 'kasane.server.checkRepository' });
    const report = await pullAll(client);
    expect(JSON.stringify(report.items)).toContain('privacy/identifier');
  });
});

describe('features over the wire', () => {
  test('an agency is completed from romaji', async () => {
    const client = await start();
    await client.open(plan);
    const position = await client.replace(plan, '機関: 東地域包括支援センター', '機関: higasi');
    const [item] = await client.complete(plan, position);
    expect(item).toMatchObject({ label: '東地域包括支援センター', filterText: 'higasi' });
    expect(item?.textEdit).toMatchObject({ newText: '東地域包括支援センター' });
  });

  test('without snippets placeholders are plain text', async () => {
    const client = await start({ snippets: false });
    await client.open(plan);
    const position = await client.replace(plan, `${author}\n`, `${author}\n緊\n`);
    const [item] = await client.complete(plan, { line: position.line - 1, character: 1 });
    expect(item).toMatchObject({ label: '緊急', insertTextFormat: 1 });
  });

  test('a field, an agency and a finding explain themselves', async () => {
    const client = await start();
    await client.open(plan);
    const field = await client.at<Hover>('textDocument/hover', plan, client.position(plan, '次回モニ'));
    expect(JSON.stringify(field.contents)).toContain('次に様子を確かめる日です');
    const agency = await client.at<Hover>('textDocument/hover', plan, client.position(plan, '\n主担当: 地域'));
    expect(JSON.stringify(agency.contents)).toContain('直営');
    await client.replace(plan, author, '作成者:');
    const why = await client.at<Hover>('textDocument/hover', plan, client.position(plan, '作成者', 1));
    expect(JSON.stringify(why.contents)).toContain('なぜ');
  });

  test('a missing field is added by its fix, a finding is silenced with a reason', async () => {
    const client = await start();
    await client.open(plan);
    const position = await client.replace(plan, author, '作成者:');
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri(plan) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      '「作成者」の欄を加える',
      '理由を書いて知らせない（document/required）',
    ]);
    expect(actions[0]?.diagnostics?.[0]?.code).toBe('document/required');
  });

  test('the preview shows the plan and follows an edit', async () => {
    const client = await start();
    await client.open(plan);
    const preview = () =>
      client.connection.sendRequest<{ title: string; html: string; stale: boolean }>('kasane/preview', {
        uri: client.uri(plan),
        view: 'form',
      });
    expect((await preview()).html).toContain('地域福祉連携室');
    await client.replace(plan, author, '作成者: 東包括の新しい係');
    expect((await preview()).html).toContain('東包括の新しい係');
    await client.replace(plan, '\n---\n', '\n');
    expect(await preview()).toMatchObject({ stale: true });
  });

  test('the status tells how many documents there are', async () => {
    const client = new LspClient({ root: samplePath('nagaokakyo') });
    cleanups.push(() => client.stop());
    const status = await client.next<{ state: string; documents: number }>(
      'kasane/status',
      ({ state }: { state: string }) => state === 'ready',
    );
    expect(status.documents).toBeGreaterThan(20);
  });

  test('a request about nothing is answered', async () => {
    const client = await start();
    const nowhere = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest('textDocument/hover', nowhere)).toBeNull();
    expect(await client.connection.sendRequest('textDocument/completion', nowhere)).toBeNull();
  });
});
