import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  LocationLink,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { LspClient, samplePath } from '../support/lsp-client.ts';

const plan = 'cases/R5-003/プラン-1.md';
let client: LspClient;

beforeAll(async () => {
  client = new LspClient({ root: samplePath('nagaokakyo') });
  await client.next('kasane/status', ({ state }: { state: string }) => state === 'ready');
  await client.open(plan);
});

afterAll(() => client.stop());

const about = <R>(method: string, more: object = {}): Promise<R> =>
  client.connection.sendRequest(method, { textDocument: { uri: client.uri(plan) }, ...more });
const pathOf = (uri: string) => decodeURI(uri).split('/nagaokakyo/')[1];
const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

describe('navigation', () => {
  test('definition of an agency: its entry of the register', async () => {
    const [link] = await client.at<LocationLink[]>(
      'textDocument/definition',
      plan,
      client.position(plan, '\n主担当: 地域'),
    );
    expect(link && pathOf(link.targetUri)).toBe('agencies.yaml');
    expect(link?.targetRange.start).toEqual({ line: 0, character: 6 });
  });

  test('references of a person: documents of the case only', async () => {
    const found = await client.at<Location[]>('textDocument/references', plan, client.position(plan, '誰の: 妹'), {
      context: { includeDeclaration: true },
    });
    const paths = new Set(found.map(({ uri }) => pathOf(uri)));
    expect(paths).toContain('cases/R5-003/ケース.md');
    expect([...paths].filter((path) => path?.includes('R5-008'))).toEqual([]);
  });

  test('rename of an agency: the register, kasane.yaml and the documents; open ones by version', async () => {
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', plan, client.position(plan, '\n主担当: 地域'), {
      newName: '地域福祉推進室',
    });
    const files = (edit.documentChanges ?? []).flatMap((change) =>
      'textDocument' in change ? [[pathOf(change.textDocument.uri), change.textDocument.version] as const] : [],
    );
    expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(['agencies.yaml', 'kasane.yaml', plan]));
    expect(files.find(([path]) => path === plan)?.[1]).toBe(1);
    expect(files.find(([path]) => path === 'agencies.yaml')?.[1]).toBeNull();
  });

  test('a rename that cannot be says why', async () => {
    const position = client.position(plan, '\n状態: 支');
    await expect(client.at('textDocument/prepareRename', plan, position)).rejects.toThrow('機関・呼称・ケース番号');
  });

  test('symbols of the repository by romaji', async () => {
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
      query: 'higashichiiki',
    });
    expect(found[0]?.name).toBe('東地域包括支援センター');
  });

  test('a moved file takes its links along', async () => {
    const files = [
      {
        oldUri: client.uri('minutes/2024-01-19-重層的支援会議.md'),
        newUri: client.uri('minutes/2024/01-19.md'),
      },
    ];
    const edit = await client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files });
    expect(JSON.stringify(edit)).toContain('"minutes/2024/01-19"');
  });

  test('links', async () => {
    const links = await about<DocumentLink[]>('textDocument/documentLink');
    expect(links.map(({ target }) => pathOf(target ?? ''))).toEqual(['minutes/2024-01-19-重層的支援会議.md']);
  });
});

describe('around the text', () => {
  test('everything an editor shows is answered', async () => {
    const position = client.position(plan, '\n主担当: 地域');
    expect((await about<FoldingRange[]>('textDocument/foldingRange')).length).toBeGreaterThan(10);
    expect((await about<SemanticTokens>('textDocument/semanticTokens/full')).data.length).toBeGreaterThan(50);
    expect((await about<InlayHint[]>('textDocument/inlayHint', { range: whole })).length).toBeGreaterThan(3);
    expect((await about<CodeLens[]>('textDocument/codeLens')).map(({ command }) => command?.title)).toContain(
      '書式で見る',
    );
    expect(await about<TextEdit[]>('textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } })).toEqual(
      [],
    );
    const [selection] = await about<SelectionRange[]>('textDocument/selectionRange', { positions: [position] });
    expect(selection?.parent?.parent).toBeDefined();
    const highlights = await client.at<unknown[]>('textDocument/documentHighlight', plan, position);
    expect(highlights.length).toBeGreaterThan(2);
  });

  test('a client without trees gets a flat outline', async () => {
    const symbols = await about<DocumentSymbol[]>('textDocument/documentSymbol');
    expect(symbols.map(({ name }) => name)).toContain('本人・世帯の意向');
  });
});
