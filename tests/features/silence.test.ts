import type { Nodes, Parent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CaseDocument } from '../../server/src/core/document/document.ts';
import { actionsAt } from '../../server/src/core/features/actions.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { minutes } from '../support/git-repository.ts';
import { repositoryOf, testDetector } from '../support/repository.ts';
import { edited } from './marked.ts';

/** Silencing with a reason, applied wherever a finding can stand: the comment counts, and nothing else changes. */

const number = '090-1234-5678';
const other = '080-8765-4321';

/** Bodies with one finding to silence; `comment` is the line that must come, above the line `above`. */
const bodies: Readonly<Record<string, { text: string; above: string; lead?: string }>> = {
  'a paragraph': { text: `前の段落。\n\n電話は ${number}。\n`, above: `電話は ${number}。` },
  'the first line behind a heading': { text: `### 連絡\n電話は ${number}。\n`, above: `電話は ${number}。` },
  'a heading': { text: `前の段落。\n\n### 電話 ${number}\n\n後。\n`, above: `### 電話 ${number}` },
  'a table, its first row': {
    text: `前の段落。\n\n| 人 | 電話 |\n| --- | --- |\n| 本人 | ${number} |\n| 長男 | なし |\n\n後。\n`,
    above: '| 人 | 電話 |',
  },
  'a table, its last row, without outer lines': {
    text: `人 | 電話\n:-- | --:\n長男 | なし\n本人 | ${number}\n`,
    above: '人 | 電話',
  },
  'the head of a table': {
    text: `| 人 | 電話 ${number} |\n| --- | --- |\n| 本人 | なし |\n`,
    above: `| 人 | 電話 ${number} |`,
  },
  'a table in a list': {
    text: `- 次のとおり\n\n  | 人 | 電話 |\n  | --- | --- |\n  | 本人 | ${number} |\n- 後\n`,
    above: '  | 人 | 電話 |',
    lead: '  ',
  },
  'a table in a quote': {
    text: `> 次のとおり\n>\n> | 人 | 電話 |\n> | --- | --- |\n> | 本人 | ${number} |\n`,
    above: '> | 人 | 電話 |',
    lead: '> ',
  },
  'the first item of a list': { text: `- 電話は ${number}\n- 後\n`, above: `- 電話は ${number}` },
  'an item further down': { text: `- 前\n- 電話は ${number}\n- 後\n`, above: `- 電話は ${number}`, lead: '  ' },
  'an item of a numbered list': {
    text: `9. 前\n10. 電話は ${number}\n11. 後\n`,
    above: `10. 電話は ${number}`,
    lead: '   ',
  },
  'an item behind a blank line': {
    text: `- 前\n\n- 電話は ${number}\n\n- 後\n`,
    above: `- 電話は ${number}`,
    lead: '  ',
  },
  'the first item of a nested list': {
    text: `- 前\n  - 電話は ${number}\n  - 後\n- 終\n`,
    above: `  - 電話は ${number}`,
    lead: '  ',
  },
  'a later item of a nested list': {
    text: `- 前\n  - 中\n  - 電話は ${number}\n- 終\n`,
    above: `  - 電話は ${number}`,
    lead: '    ',
  },
  'an item behind a nested list': {
    text: `- 前\n  - 中\n- 電話は ${number}\n- 終\n`,
    above: `- 電話は ${number}`,
    lead: '  ',
  },
  'a task': { text: `- [x] 前\n- [ ] 電話 ${number}\n`, above: `- [ ] 電話 ${number}`, lead: '  ' },
  'a paragraph of an item': {
    text: `- 前\n\n  電話は ${number}\n- 後\n`,
    above: `  電話は ${number}`,
    lead: '  ',
  },
  'a quote': { text: `> 前\n>\n> 電話は ${number}\n`, above: `> 電話は ${number}`, lead: '> ' },
  'a list in a quote': { text: `> - 前\n> - 電話は ${number}\n`, above: `> - 電話は ${number}`, lead: '>   ' },
  'a block of code': { text: `前\n\n\`\`\`text\n一行目\n電話 ${number}\n\`\`\`\n\n後\n`, above: '```text' },
  'a paragraph behind a block of code': {
    text: `\`\`\`\n| a |\n\`\`\`\n\n電話は ${number}。\n`,
    above: `電話は ${number}。`,
  },
  'a long comment': { text: `前\n\n<!-- 覚え書き\n電話 ${number}\n-->\n\n後\n`, above: '<!-- 覚え書き' },
};

/** Front matter of minutes with one finding. */
const heads: Readonly<Record<string, { text: string; above: string; lead?: string }>> = {
  'a plain value': { text: `備考: 本人の携帯 ${number}\n`, above: `備考: 本人の携帯 ${number}` },
  'a block scalar': { text: `備考: |\n  一行目\n\n  本人の携帯 ${number}\n  三行目\n`, above: '備考: |' },
  'a folded scalar that keeps its end': { text: `備考: >+\n  一行目\n  本人の携帯 ${number}\n\n`, above: '備考: >+' },
  'a quoted value of two lines': { text: `備考: "一行目\n  本人の携帯 ${number}"\n`, above: '備考: "一行目' },
  'a plain value of two lines': { text: `備考: 一行目\n  本人の携帯 ${number}\n`, above: '備考: 一行目' },
  'a plain value below its key': {
    text: `備考:\n  一行目\n  本人の携帯 ${number}\n`,
    above: '  一行目',
    lead: '  ',
  },
  'a block scalar in a list': {
    text: `覚え書き:\n  - 内容: 前\n    備考: |\n      一行目\n      本人の携帯 ${number}\n  - 内容: 後\n`,
    above: '    備考: |',
    lead: '    ',
  },
  'an item that is a block scalar': {
    text: `覚え書き:\n  - |\n    一行目\n    本人の携帯 ${number}\n  - 後\n`,
    above: '  - |',
    lead: '  ',
  },
  'the line behind a block scalar': {
    text: `覚え書き: |\n  一行目\n備考: 本人の携帯 ${number}\n`,
    above: `備考: 本人の携帯 ${number}`,
  },
  'a list on several lines in brackets': {
    text: `覚え書き: [\n  前,\n  本人の携帯 ${number},\n  ]\n`,
    above: `  本人の携帯 ${number},`,
    lead: '  ',
  },
};

const dressings: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'byte-order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
};

const path = 'minutes/2024-05-20.md';
const config = '形式: 1\n自治体: 見本市\n会議:\n  - 名称: 支援会議\n    根拠: 社会福祉法106条の6\n';
const { repository } = repositoryOf(
  { 'kasane.yaml': config, 'agencies.yaml': '- 名称: 地域福祉連携室\n' },
  { detector: testDetector() },
);

function checked(text: string): { readonly document: CaseDocument; readonly findings: readonly Finding[] } {
  const document = repository.parse(path, text);
  return { document, findings: checkDocument(repository, document) };
}

/** Findings by rule and by the words they stand at: the comment moves them all. */
const told = ({ document, findings }: ReturnType<typeof checked>) =>
  findings.map(({ rule, range }) => `${rule} ${document.text.slice(range.start, range.end)}`);

/** The action at the number, with its reason written. */
function silenced(text: string) {
  const before = checked(text);
  const at = text.indexOf(number);
  const finding = before.findings.find(({ rule, range }) => rule.startsWith('privacy/') && range.start === at);
  if (!finding) throw new Error(`nothing found: ${told(before).join(', ')}`);
  const action = actionsAt(repository, before.document, [finding], finding.range).find(
    ({ sort }) => sort === 'suppress',
  );
  const [edit, ...more] = action?.edits ?? [];
  if (!edit || more.length > 0) throw new Error('not one edit');
  const put = { ...edit, text: edit.text.replace('〔理由〕', '架空の番号') };
  return { before, finding, put, after: checked(edited(text, [put])) };
}

/** What a reader of Markdown sees: its tree without comments and places. */
function tree(node: Nodes): unknown {
  const { position: _, ...rest } = node as Nodes & { position?: unknown };
  // A list with blank lines is set wide as a whole: whether one item is wide by itself shows nowhere.
  if (node.type === 'listItem') Object.assign(rest, { spread: undefined });
  if (!('children' in node)) return rest;
  const children = (node as Parent).children.filter(({ type, ...child }) => type !== 'html' || !('value' in child));
  return { ...rest, children: children.map((child) => tree(child)) };
}
const reader = unified().use(remarkParse).use(remarkGfm);
const bodyOf = ({ text, matter }: CaseDocument) => tree(reader.parse(text.slice(matter.bodyStart)));
const headOf = ({ text, matter }: CaseDocument) => parse(text.slice(matter.content.start, matter.content.end));

const frames = [
  ...Object.entries(bodies).map(([what, place]) => ({
    what,
    ...place,
    all: minutes(place.text),
    comment: (words: string) => `<!-- ${words} -->`,
  })),
  ...Object.entries(heads).map(([what, place]) => ({
    what: `front matter: ${what}`,
    ...place,
    all: minutes('週に一度会う。').replace('次回:', `${place.text}次回:`),
    comment: (words: string) => `# ${words}`,
  })),
];

describe.each(Object.entries(dressings))('%s', (_, dress) => {
  test.each(frames)('silences in $what', ({ all, above, lead = '', comment }) => {
    const text = dress(all);
    const { before, finding, put, after } = silenced(text);
    const words = `kasane-disable-next-line ${finding.rule} -- 架空の番号`;
    expect(put.text).toBe(dress(`${lead}${comment(words)}\n`).replace('\uFEFF', ''));
    expect(put.range).toEqual({ start: text.indexOf(above), end: text.indexOf(above) });
    const gone = told(before).indexOf(`${finding.rule} ${number}`);
    expect(told(after)).toEqual(told(before).toSpliced(gone, 1));
    expect(bodyOf(after.document)).toEqual(bodyOf(before.document));
    expect(headOf(after.document)).toEqual(headOf(before.document));
  });
});

describe('how far a comment reaches', () => {
  const found = (text: string) => told(checked(minutes(text))).filter((line) => line.startsWith('privacy/identifier'));
  const comment = '<!-- kasane-disable-next-line privacy/identifier -- 架空の番号 -->';

  test('to the end of the table, and no further', () => {
    const table = `| 電話 |\n| --- |\n| ${number} |\n| ${number} |\n`;
    expect(found(`${comment}\n${table}\n電話は ${other}。\n`)).toEqual([`privacy/identifier ${other}`]);
  });

  test('one line of a paragraph or list', () => {
    expect(found(`${comment}\n- ${number}\n- ${other}\n`)).toEqual([`privacy/identifier ${other}`]);
    expect(found(`${comment}\n電話は ${number}、\nまたは電話 ${other}。\n`)).toEqual([`privacy/identifier ${other}`]);
  });

  test('without a reason, nowhere', () => {
    const table = `| 電話 |\n| --- |\n| ${number} |\n`;
    expect(found(`${comment.replace('架空の番号', '〔理由〕')}\n${table}`)).toEqual([`privacy/identifier ${number}`]);
  });
});

test('a document without front matter is silenced above its first line', () => {
  const text = `電話は ${number}。`;
  const document = repository.parse('cases/R6-001/経過.md', text);
  const start = text.indexOf(number);
  const finding = { ...placeholder, range: { start, end: start + number.length } };
  const [action] = actionsAt(repository, document, [finding], finding.range);
  expect(edited(text, action?.edits ?? [])).toBe(
    `<!-- kasane-disable-next-line privacy/identifier -- 〔理由〕 -->\n${text}`,
  );
});

test('a register reads no comments: none is offered there', () => {
  const document = repository.parse('kasane.yaml', '自治体: 見本市\n');
  expect(actionsAt(repository, document, [{ ...placeholder, rule: 'document/value' }], placeholder.range)).toEqual([]);
});

const nothing = { ja: '', en: '' };
const placeholder: Finding = {
  rule: 'privacy/identifier',
  severity: 'error',
  path,
  range: { start: 0, end: 1 },
  message: nothing,
  why: nothing,
  do: nothing,
  related: [],
  fixes: () => [],
};
