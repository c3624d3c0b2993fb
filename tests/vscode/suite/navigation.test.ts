import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, repositoryRead, symbolsNamed, textOf, uriOf } from './helpers.ts';
import { test } from './runner.ts';
import { applyEdit, countOf, cursorIn, pathOf, textIn } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const CASE = 'cases/R5-012/ケース.md';
const MEETING = 'minutes/2023-10-20-重層的支援会議.md';
const AGENCY = '東地域包括支援センター';

/** The plan in an editor, its repository read. */
async function openPlan(): Promise<vscode.TextDocument> {
  const { document } = await open(PLAN);
  await repositoryRead(document.uri);
  return document;
}

/** Path and text that a definition leads to. */
async function leadsTo(document: vscode.TextDocument, marked: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    cursorIn(document, marked),
  );
  assert.equal(found.length, 1, `places: ${found.length}`);
  const [place] = found.map((one) =>
    'targetUri' in one ? new vscode.Location(one.targetUri, one.targetSelectionRange ?? one.targetRange) : one,
  );
  assert.ok(place);
  return [pathOf(place.uri), await textIn(place)];
}

const DEFINITIONS: Readonly<Record<string, readonly [marked: string, path: string, text: string]>> = {
  'an agency leads to its entry in the register': ['\n主担当: 東地‸域', 'agencies.yaml', AGENCY],
  'a person leads to the household': ['誰の: 長‸男', CASE, '長男'],
  'a case number leads to its case': ['ケース番号: R5-‸012', CASE, 'R5-012'],
  'a link leads to the minutes': ['会議: minutes/2023‸', MEETING, ''],
};

for (const [name, [marked, path, text]] of Object.entries(DEFINITIONS)) {
  test(name, async () => assert.deepEqual(await leadsTo(await openPlan(), marked), [path, text]));
}

test('a meeting leads to kasane.yaml', async () => {
  await openPlan();
  const { document } = await open(MEETING);
  assert.deepEqual(await leadsTo(document, '会議: 重層‸'), ['kasane.yaml', '重層的支援会議']);
});

test('every mention of an agency is found, in documents and registers', async () => {
  const document = await openPlan();
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    cursorIn(document, '\n主担当: 東地‸域'),
  );
  const paths = new Set(found.map(({ uri }) => pathOf(uri)));
  assert.deepEqual([...paths].sort(), [
    'agencies.yaml',
    CASE,
    PLAN,
    'cases/R5-012/同意書-本人.md',
    'kasane.yaml',
    MEETING,
  ]);
  const inPlan = found.filter(({ uri }) => pathOf(uri) === PLAN);
  assert.equal(inPlan.length, countOf(document.getText(), AGENCY));
  for (const place of found) {
    const text = await textIn(place);
    assert.ok(text === AGENCY || text === '東包括', text);
  }
});

test('the other places of a name light up', async () => {
  const document = await openPlan();
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    document.uri,
    cursorIn(document, '誰の: 長‸男'),
  );
  assert.equal(found.length, countOf(document.getText(), '長男'));
  assert.deepEqual(new Set(found.map(({ range }) => document.getText(range))), new Set(['長男']));
});

test('the outline has fields, their rows and the headings', async () => {
  const document = await openPlan();
  const parts = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const roles = parts.find(({ name }) => name === '役割分担');
  assert.ok(roles, parts.map(({ name }) => name).join(' '));
  assert.equal(roles.children.length, 2);
  assert.ok(roles.children[0]?.name.includes(AGENCY), roles.children[0]?.name);
  assert.ok(parts.some(({ name, kind }) => name.includes('本人・世帯の意向') && kind === vscode.SymbolKind.String));
});

test('agencies and documents of the repository are found by romaji, number and short name', async () => {
  await openPlan();
  const named = async (query: string) => (await symbolsNamed(query)).map(({ name }) => name);
  assert.ok((await named('higasi')).includes(AGENCY));
  assert.ok((await named('東包括')).includes(AGENCY));
  const found = (await symbolsNamed('R5-012')).map(({ location }) => pathOf(location.uri));
  for (const path of [PLAN, CASE]) assert.ok(found.includes(path), found.join(' '));
});

test('a link to minutes can be followed with a click', async () => {
  const document = await openPlan();
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  const link = links.find(({ target }) => target?.fsPath === uriOf(MEETING).fsPath);
  assert.ok(link, links.map(({ target }) => String(target)).join(' '));
  assert.equal(document.getText(link.range), 'minutes/2023-10-20-重層的支援会議');
});

test('lists of the front matter, their rows and the sections fold', async () => {
  const document = await openPlan();
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  const heads = folds.map(({ start, end }) => [document.lineAt(start).text, document.lineAt(end).text].join(' … '));
  for (const head of [
    '役割分担: …     頻度: 月1回',
    '  - 機関: 東地域包括支援センター …     頻度: 月2回',
    'プラン期間: …   終了: 2024-03-31',
  ])
    assert.ok(heads.includes(head), heads.join('\n'));
});

test('a selection grows from the value to its entry, its row and its list', async () => {
  const document = await openPlan();
  const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [cursorIn(document, '役割: 主‸担当')],
  );
  const texts: string[] = [];
  for (let step = chain; step !== undefined; step = step.parent as vscode.SelectionRange)
    texts.push(document.getText(step.range).trim());
  const row = '機関: 東地域包括支援センター\n    役割: 主担当\n    担当: 社会福祉士\n    頻度: 月2回';
  const order = ['主担当', '役割: 主担当', row].map((text) => texts.indexOf(text));
  assert.ok(
    order.every((place, i) => place >= 0 && place >= (order[i - 1] ?? 0)),
    texts.join('\n----\n'),
  );
  assert.ok(texts.some((text) => text.startsWith('役割分担:') && text.endsWith('頻度: 月1回')));
});

/** Words by the type in which they are coloured. */
async function colouredIn(document: vscode.TextDocument): Promise<ReadonlyMap<string, readonly string[]>> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const words = new Map<string, string[]>();
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = down === 0 ? character + right : right;
    line += down;
    const name = legend.tokenTypes[type] ?? '';
    const word = document.getText(new vscode.Range(line, character, line, character + length));
    words.set(name, [...(words.get(name) ?? []), word]);
  }
  return words;
}

test('agencies, people, roles and choices have their colours', async () => {
  const words = await colouredIn(await openPlan());
  const has = (type: string, word: string) => words.get(type)?.includes(word);
  for (const [type, word] of [
    ['class', AGENCY],
    ['parameter', '長男'],
    ['function', '主担当'],
    ['enumMember', '決定'],
    ['number', '2024-01-15'],
    ['namespace', 'R5-012'],
  ] as const)
    assert.ok(has(type, word), `${word} is no ${type}: ${words.get(type)?.join(' ')}`);
});

test('a moved file takes the links to it along', async () => {
  const document = await openPlan();
  const moved = uriOf('minutes/2023/重層的支援会議-10月.md');
  const move = async (from: vscode.Uri, to: vscode.Uri) => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    await applyEdit(edit);
  };
  await move(uriOf(MEETING), moved);
  try {
    assert.ok(document.getText().includes('\n会議: minutes/2023/重層的支援会議-10月\n'), document.getText());
  } finally {
    await move(moved, uriOf(MEETING));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(moved, '..'), { recursive: true });
  }
  assert.ok((await textOf(document.uri)).includes('\n会議: minutes/2023-10-20-重層的支援会議\n'));
});
