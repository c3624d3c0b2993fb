import assert from 'node:assert/strict';
import { findingOf, hoverAt, open, repositoryRead, until } from './helpers.ts';
import { test } from './runner.ts';
import { cursorIn, write } from './text.ts';

const PLAN = 'cases/R5-012/プラン-1.md';
const MINUTES = 'minutes/2023-10-27-重層的支援会議.md';

/** What is explained at a place, and what the explanation says. */
const EXPLAINED: Readonly<Record<string, readonly [path: string, marked: string, ...parts: readonly string[]]>> = {
  'a field: what it means, how much it is asked for, what it takes, where it comes from': [
    PLAN,
    '\n状‸態: 決定',
    '必須',
    '選択肢: 案・決定・支援中・終了',
    '出典',
  ],
  'a field of a row': [PLAN, '    頻‸度: 月2回', '頻度', '任意'],
  'an agency: field, operation, section, staff': [
    PLAN,
    '\n主担当: 東地‸域',
    'ひがしちいきほうかつしえんせんたー',
    '介護',
    '委託',
    '高齢介護課',
    '社会福祉士',
  ],
  'consent of a person: who took it, when, for whom, until when': [
    'cases/R5-012/同意書-本人.md',
    '対象者: 本‸人',
    '同意: あり',
    '同意日: 2023-09-20',
    '取得者: 東地域包括支援センター',
    '共有先: 重層的支援会議',
    '有効期限: 2024-09-19',
  ],
  'that a person has given none': [PLAN, '誰の: 長‸男', '長男', '2023-10-20 の時点', '同意書がありません'],
  'a date in both calendars, and the days from today': [PLAN, '作成日: 2023-‸10-02', '令和5年10月2日（月）', '30日前'],
  'a case: its state and who leads': ['minutes/2023-10-20-重層的支援会議.md', '番号: R5-‸012', '支援中', '主担当'],
};

for (const [name, [path, marked, ...parts]] of Object.entries(EXPLAINED)) {
  test(`explained: ${name}`, async () => {
    const { document } = await open(path);
    await repositoryRead(document.uri);
    const text = await until(
      async () => (await hoverAt(document.uri, cursorIn(document, marked))) || undefined,
      'a hover',
    );
    for (const part of parts) assert.ok(text.includes(part), `${part} is not in:\n${text}`);
  });
}

test('explained: why a rule is one', async () => {
  const { document } = await open(MINUTES);
  const { range } = await findingOf(document.uri, 'consent/meeting-without-consent');
  const text = await hoverAt(document.uri, range.start);
  assert.match(text, /\*\*なぜ\*\*（consent\/meeting-without-consent）: ./);
});

test('explained: in the midst of a broken front matter', async () => {
  const editor = await open(PLAN);
  await repositoryRead(editor.document.uri);
  await write(editor, '作成者: 地域福祉連携室', '作成者: "地域');
  const text = await hoverAt(editor.document.uri, cursorIn(editor.document, '\n主担当: 東地‸域'));
  assert.ok(text.includes('高齢介護課'), text);
});
