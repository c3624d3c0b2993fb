import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, repositoryRead, uriOf } from './helpers.ts';
import { test } from './runner.ts';
import { write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const CASE = 'cases/R5-015/ケース.md';
const MEETING = 'minutes/2023-10-20-重層的支援会議.md';
const AGENCY = '東地域包括支援センター';
const TABLE = '| 機関 | 役割 | 期限 |\n| --- | --- | --- |\n';

/** One offer, as the list of suggestions shows it. */
interface Offer {
  readonly label: string;
  readonly note: string;
  /** What is written, with the marks of a snippet. */
  readonly text: string;
}

function toOffer({ label, insertText }: vscode.CompletionItem): Offer {
  const { label: name, description = '' } = typeof label === 'string' ? { label } : label;
  const text = insertText instanceof vscode.SnippetString ? insertText.value : (insertText ?? name);
  return { label: name, note: description, text };
}

/** What Kasane offers when `to` is written in place of `from`, at its ‸, the first in front. */
async function offers(path: string, from: string, to: string): Promise<readonly Offer[]> {
  await repositoryRead((await open(PLAN)).document.uri);
  const editor = await open(path);
  const { uri } = editor.document;
  const place = await write(editor, from, to);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    place,
  );
  // Snippets and words of other extensions have no order of ours.
  const own = items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''));
  return own.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(toOffer);
}

/** A place where something is written, and what is offered there in front. */
interface Place {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly first: readonly string[];
}

const inPlan = (from: string, to: string, ...first: readonly string[]): Place => ({ path: PLAN, from, to, first });
const inMinutes = (from: string, to: string, ...first: readonly string[]): Place => ({
  path: MEETING,
  from,
  to,
  first,
});

const PLACES: Readonly<Record<string, Place>> = {
  'keys that must be there come first': inPlan(
    '作成者: 地域福祉連携室\n状態: 決定\n事業:\n  - 多機関協働\n',
    '状態: 決定\n‸\n',
    '作成者',
    '事業',
  ),
  'a key by romaji': inPlan('作成者: 地域福祉連携室\n', 'sakusei‸\n', '作成者'),
  'the choices of a field': inPlan('状態: 決定', '状態: ‸', '案', '決定', '支援中', '終了'),
  'a choice by kana': inPlan('状態: 決定', '状態: けっ‸', '決定'),
  'a choice by romaji': inPlan('状態: 決定', '状態: sien‸', '支援中'),
  'an agency by a part of its name': inPlan(
    '\n主担当: 東地域包括支援センター',
    '\n主担当: 福祉連携‸',
    '地域福祉連携室',
  ),
  'people of the household': inPlan('誰の: 長男', '誰の: ‸', '本人', '長男'),
  'the minutes of the case': inPlan(
    '会議: minutes/2023-10-20-重層的支援会議',
    '会議: ‸',
    'minutes/2023-10-20-重層的支援会議',
  ),
  'dates: what the field usually holds, in both calendars': inPlan(
    '次回モニタリング: 2024-01-15',
    '次回モニタリング: ‸',
    '2024-04-20',
  ),
  'today by its name': inPlan('作成日: 2023-10-02', '作成日: 今日‸', '2023-11-01', '令和5年11月1日'),
  'the same weekday of the next month, on which meetings are held': inMinutes(
    '次回: 2023-11-17',
    '次回: ‸',
    '2023-11-17',
  ),
  'the profession that the register knows of the agency': inMinutes('職種: 社会福祉士', '職種: ‸', '社会福祉士'),
  'members of the meeting who are not listed yet, as whole rows': inMinutes(
    '    職種: 社会福祉士\n',
    '    職種: 社会福祉士\n  - ‸\n',
    '機関: 試験市社会福祉協議会',
  ),
  'the case numbers of the repository': inMinutes('番号: R5-012', '番号: ‸', 'R5-015', 'R5-012'),
  'for a new case the number behind those of the others': {
    path: CASE,
    from: '番号: R5-015',
    to: '番号: ‸',
    first: ['R5-013'],
  },
  'a heading that is asked for and missing': inPlan('## 支援の目標・方向性\n', '‸\n', '## 支援の目標・方向性'),
  'a type of agency, in the register': {
    path: 'agencies.yaml',
    from: '種類: 行政',
    to: '種類: ちいきほうかつ‸',
    first: ['地域包括支援センター'],
  },
  'a choice of kasane.yaml': { path: 'kasane.yaml', from: '様式: 標準', to: '様式: ‸', first: ['簡易', '標準', '国'] },
  'a rule, in kasane.yaml': {
    path: 'kasane.yaml',
    from: '基準日: 2023-11-01',
    to: '基準日: 2023-11-01\n規則:\n  plan/le‸',
    first: ['plan/lead'],
  },
  'behind a full-width colon': inPlan('\n主担当: 東地域包括支援センター', '\n主担当：ひがし‸', AGENCY),
  'below a quote that is not closed': inPlan('作成者: 地域福祉連携室', '作成者: "地域\n主担当: ひがし‸', AGENCY),
  'below a key without a colon': inPlan('作成者: 地域福祉連携室', '作成者\n主担当: ひがし‸', AGENCY),
  'a cell of a table by the heading of its column': inPlan(
    '## 支援の目標・方向性\n',
    `## 支援の目標・方向性\n\n${TABLE}| hig‸ | | |\n`,
    AGENCY,
  ),
  'a row of a table': inPlan(
    '## 支援の目標・方向性\n',
    `## 支援の目標・方向性\n\n${TABLE}‸\n`,
    '| 機関 | 役割 | 期限 |',
  ),
};

for (const [name, { path, from, to, first }] of Object.entries(PLACES)) {
  test(`offered: ${name}`, async () => {
    const labels = (await offers(path, from, to)).map(({ label }) => label);
    assert.deepEqual(labels.slice(0, first.length), first, labels.slice(0, 12).join(' '));
  });
}

test('a key says how much it is asked for, and brings its place to fill in', async () => {
  const found = await offers(PLAN, '役割分担:\n', '‸\nほか:\n');
  const roles = found.find(({ label }) => label === '役割分担');
  assert.equal(roles?.note, '必須');
  assert.ok(roles?.text.includes('${1:〔機関〕}'), roles?.text);
});

test('in a row the roles that its agency usually has come first', async () => {
  const found = await offers(PLAN, '役割: 進み具合の確認', '役割: ‸');
  const marks = found.map(({ note }) => note === 'この機関でよく担う役割');
  assert.ok(marks[0], found.map(({ label, note }) => `${label} ${note}`).join('\n'));
  assert.ok(
    !marks.slice(marks.indexOf(false)).includes(true),
    found.map(({ label, note }) => `${label} ${note}`).join('\n'),
  );
});

test('with an agency come its profession and the place of its role', async () => {
  const [first] = await offers(PLAN, '役割分担:\n', '役割分担:\n  - 機関: しけん‸\n');
  assert.equal(first?.label, '試験市社会福祉協議会');
  assert.match(
    first?.text ?? '',
    /^試験市社会福祉協議会\n\s+役割: \$\{1:〔役割〕\}\n\s+担当: コミュニティソーシャルワーカー/,
  );
});

test('an empty file of a repository begins with a template', async () => {
  const uri = uriOf('cases/R5-015/まっさら.md');
  await vscode.workspace.fs.writeFile(uri, new Uint8Array());
  try {
    const labels = (await offers('cases/R5-015/まっさら.md', '', '‸')).map(({ label }) => label);
    assert.ok(labels.includes('支援プランのひな形'), labels.join(' '));
  } finally {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uri);
  }
});

test('nothing is offered in running text', async () => {
  assert.deepEqual(await offers(PLAN, 'まず本人の通院を支え', 'まず本人の‸'), []);
});
