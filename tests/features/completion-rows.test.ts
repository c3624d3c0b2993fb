import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../support/examples.ts';
import { cursor, offered, planWith } from './offered.ts';

const agencies = `${exampleFiles()['agencies.yaml'] ?? ''}- 名称: 北地域包括支援センター
  よみ: きたちいきほうかつしえんせんたー
  種類: 地域包括支援センター
  構成員:
    - 支援会議
  担当:
    - 職種: 保健師
`;
const more = { 'agencies.yaml': agencies };
const minutes = 'minutes/2024-06-10-支援会議.md';
const head = '---\n種別: 会議録\n会議: 支援会議\n開催日: 2024-05-20\nケース:\n  - 番号: R6-001\n';
const body = (table: string) => offered(`${head}---\n\n## 協議\n\n${table}`, minutes, more);
const table = '| 機関 | 役割 | 担当 | 期限 |\n| --- | --- | --- | --- |\n';

describe('cells of a table by the heading of the column', () => {
  test('agencies, members of the meeting first', () => {
    const { labels, texts } = body(`${table}| ${cursor} | | | |`);
    expect(labels.slice(0, 3).sort()).toEqual(['北地域包括支援センター', '地域福祉連携室', '東地域包括支援センター']);
    // A cell takes the name alone: nothing of YAML comes along.
    expect(texts).toEqual(labels);
    expect(body(`${table}| kita${cursor} | | | |`).labels).toEqual(['北地域包括支援センター']);
  });

  test('roles: what the agency of the row usually does first', () => {
    const { labels } = body(`${table}| 公共職業安定所 | ${cursor} | | |`);
    expect(labels[0]).toBe(offered(planWith(`役割分担:\n  - 機関: 公共職業安定所\n    役割: ${cursor}\n`)).labels[0]);
  });

  test('who takes part: the profession that the register has', () => {
    expect(body(`${table}| 北地域包括支援センター | 見守り | ${cursor} | |`).labels[0]).toBe('保健師');
  });

  test('dates: what such a field usually holds, then today', () => {
    expect(body(`${table}| 北地域包括支援センター | 見守り | 保健師 | ${cursor} |`).labels[0]).toBe('2024-06-20');
    expect(body(`${table}| | | | きょう${cursor} |`).labels).toEqual(['2024-06-01', '令和6年6月1日']);
  });

  test('people of the household, and the range of what is replaced', () => {
    const people = '| 人 | 確かめたこと |\n|:--|--|\n';
    const text = `${planWith('')}\n${people}| ちょう${cursor} | |`;
    expect(offered(text)).toMatchObject({ labels: ['長男'], typed: 'ちょう' });
  });

  test('nothing in the head, in prose columns, in code', () => {
    expect(body(`| 機関 ${cursor}| 役割 |\n| --- | --- |\n`).labels).toEqual([]);
    expect(body(`| 機関 | こと |\n| --- | --- |\n| a | ${cursor} |`).labels).toEqual([]);
    expect(body(`| 機関 | 役割 |\n${cursor}`).labels).not.toContain('| 機関 | 役割 |');
  });
});

describe('rows of a table', () => {
  test('an empty one, then one for each member who has none', () => {
    const { labels, texts, snippets } = body(`${table}| 地域福祉連携室 | 主担当 | | |\n${cursor}`);
    expect(labels[0]).toBe('| 機関 | 役割 | 担当 | 期限 |');
    expect(snippets[0]).toBe('| ${1:〔機関〕} | ${2:〔役割〕} | ${3:〔担当〕} | ${4:〔期限〕} |');
    expect(texts).toContain('| 北地域包括支援センター | 〔役割〕 | 保健師 | 〔期限〕 |');
    expect(labels.slice(1, 3).sort()).toEqual(['| 北地域包括支援センター | 保健師 |', '| 東地域包括支援センター |']);
    expect(labels.join()).not.toContain('地域福祉連携室');
  });

  test('begun with its bar', () => {
    const { texts, typed } = body(`${table}|${cursor}`);
    expect(texts[0]).toBe('| 〔機関〕 | 〔役割〕 | 〔担当〕 | 〔期限〕 |');
    expect(typed).toBe('|');
  });

  test('not behind an empty line', () => {
    expect(body(`${table}| a | b | c | d |\n\n${cursor}`).labels).not.toContain('| 機関 | 役割 | 担当 | 期限 |');
  });
});

describe('rows of agencies in the front matter', () => {
  test('attendees: members who are not listed yet first, with their profession', () => {
    const { labels, texts } = offered(`${head}出席:\n  - 機関: 地域福祉連携室\n  - ${cursor}\n---\n`, minutes, more);
    expect(texts).toContain('機関: 北地域包括支援センター\n    職種: 保健師');
    const rows = labels.filter((label) => label.startsWith('機関: '));
    expect(rows.slice(0, 2).sort()).toEqual(['機関: 北地域包括支援センター', '機関: 東地域包括支援センター']);
    expect(rows).not.toContain('機関: 地域福祉連携室');
    expect(rows).not.toContain('機関: 子育て世代包括支援センター');
  });

  test('found by romaji, by their short name', () => {
    const at = (typed: string) => offered(`${head}出席:\n  - ${typed}${cursor}\n---\n`, minutes, more).labels[0];
    expect(at('kita')).toBe('機関: 北地域包括支援センター');
    expect(at('東包括')).toBe('機関: 東地域包括支援センター');
  });

  test('役割分担: the role is left to fill in, 担当 is known', () => {
    const { texts } = offered(planWith(`役割分担:\n  - kita${cursor}\n`), undefined, more);
    expect(texts[0]).toBe('機関: 北地域包括支援センター\n    役割: 〔役割〕\n    担当: 保健師');
  });
});

describe('the day of the decision', () => {
  const decided = (link: string) => offered(planWith(`会議: ${link}\n支援決定日: ${cursor}\n`)).labels;

  test('is that of the linked meeting, else of the last one on the case', () => {
    expect(decided('minutes/2024-05-20')[0]).toBe('2024-05-20');
    expect(decided('')[0]).toBe('2024-05-20');
  });
});
