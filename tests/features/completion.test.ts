import { describe, expect, test } from 'vitest';
import { cursor, head, offered, plan, planWith } from './offered.ts';

describe('keys', () => {
  test('what must be there comes first, in the order of the form', () => {
    const { labels } = offered(planWith(`${cursor}\n`));
    expect(labels.slice(0, 4)).toEqual(['回', '作成日', '作成者', '事業']);
  });

  test('keys that are there are not offered again', () => {
    const { labels } = offered(planWith(`${cursor}\n`));
    expect(labels).not.toContain('ケース番号');
    expect(labels).not.toContain('状態');
    expect(labels).not.toContain('種別');
  });

  test.each([['さくせ'], ['sakuse'], ['作成'], ['sakusei']])('%s finds 作成日 and 作成者', (typed) => {
    expect(offered(planWith(`${typed}${cursor}\n`)).labels.slice(0, 2)).toEqual(['作成日', '作成者']);
  });

  test('a list of blocks brings its must fields, with places to fill in', () => {
    const { snippets } = offered(planWith(`役割分${cursor}\n`));
    expect(snippets[0]).toBe('役割分担:\n  - 機関: ${1:〔機関〕}\n    役割: ${2:〔役割〕}');
  });

  test('a block of dates brings both of them', () => {
    expect(offered(planWith(`プラン期${cursor}\n`)).texts[0]).toBe('プラン期間:\n  開始: 〔開始〕\n  終了: 〔終了〕');
  });

  test('inside a row the keys of the row are offered', () => {
    const { labels } = offered(planWith(`役割分担:\n  - 機関: 東包括\n    ${cursor}\n`));
    expect(labels.slice(0, 6)).toEqual(['役割', '- 機関', 'id', '担当', '頻度', '期間']);
  });

  test('a finished value stands first among all that could stand in its place', () => {
    const { labels } = offered(planWith(`プラン期間:\n  開始: 2024-05-01\n  終了: 2025-03-31${cursor}\n`));
    expect(labels[0]).toBe('2025-03-31');
    expect(labels.length).toBeGreaterThan(4);
  });

  test('on an indented line behind a row: the next row, then the keys of the document, each further left', () => {
    const text = planWith(`役割分担:\n  - 機関: 東包括\n    役割: 主担当\n    ${cursor}\n`);
    const { labels, texts, back } = offered(text);
    expect([labels[0], texts[0], back[0]]).toEqual(['- 機関', '- 機関: 〔機関〕\n    役割: 〔役割〕', 2]);
    const at = labels.indexOf('作成日');
    expect(at).toBeGreaterThan(labels.indexOf('期間'));
    expect([texts[at], back[at]]).toEqual(['作成日: ', 4]);
    // In the midst of a row neither is the place for it.
    const within = offered(planWith(`役割分担:\n  - 機関: 東包括\n    ${cursor}\n    役割: 主担当\n`));
    expect(within.labels).toEqual(['id', '担当', '頻度', '期間']);
  });

  test('at the column of the dashes: a new row, and what the last row lacks', () => {
    const { labels, texts } = offered(planWith(`役割分担:\n  - 機関: 東包括\n  ${cursor}\n`));
    expect(labels.slice(0, 2)).toEqual(['- 機関', '役割']);
    expect(texts.slice(0, 2)).toEqual(['- 機関: 〔機関〕\n    役割: 〔役割〕', '  役割: ']);
  });

  test('below an empty list key its first row is offered', () => {
    expect(offered(planWith(`役割分担:\n${cursor}\n`)).texts[0]).toBe('  - 機関: 〔機関〕\n    役割: 〔役割〕');
    expect(offered(planWith(`役割分担:\n  ${cursor}\n`)).texts[0]).toBe('- 機関: 〔機関〕\n    役割: 〔役割〕');
  });

  test('behind a dash the keys of the row stand', () => {
    expect(offered(planWith(`役割分担:\n  - ${cursor}\n`)).labels).toContain('機関');
  });

  test('a dash without its space gets one, and the row all that it must have', () => {
    const { labels, texts } = offered(planWith(`役割分担:\n  -${cursor}\n`));
    expect(labels[0]).toBe('機関・役割');
    expect(texts[0]).toBe(' 機関: 〔機関〕\n    役割: 〔役割〕');
    expect(offered(planWith(`役割分担:\n  - ${cursor}\n`)).texts[0]).toBe('機関: 〔機関〕\n    役割: 〔役割〕');
  });

  test('the document names no kind: 種別 comes first', () => {
    expect(offered(`---\n${cursor}\n---\n`).labels[0]).toBe('種別');
  });

  test('fields added by the office are offered', () => {
    const config = '自治体: 見本市\n項目:\n  支援プラン:\n    担当係: 必須\n';
    expect(offered(planWith(`${cursor}\n`), plan, { 'kasane.yaml': config }).labels).toContain('担当係');
  });

  test('a condition raises a field: 参加支援 asks for 定着支援', () => {
    const labels = offered(planWith(`事業:\n  - 参加支援\n${cursor}\n`)).labels;
    expect(labels.indexOf('定着支援')).toBeLessThan(labels.indexOf('緊急'));
  });

  test('in a comment nothing is offered', () => {
    expect(offered(planWith(`# さ${cursor}\n`)).labels).toEqual([]);
  });
});

test('a value over several lines is running text', () => {
  expect(offered(planWith(`把握の経緯: |\n  一行目\n  ${cursor}\n`)).labels).toEqual([]);
  expect(offered(planWith(`把握の経緯: |\n  一行目\n${cursor}\n`)).labels).toContain('作成者');
});

describe('broken YAML', () => {
  test.each([
    ['a key before it without a colon', '作成者\n主担当: ひがし'],
    ['an unclosed quote above', '作成者: "地域\n主担当: ひがし'],
    ['a full-width colon', '主担当：ひがし'],
    ['a bad indent above', '回: 1\n   作成者: 連携室\n主担当: ひがし'],
  ])('%s', (_name, lines) => {
    expect(offered(planWith(`${lines}${cursor}\n`)).labels[0]).toBe('東地域包括支援センター');
  });

  test('the front matter is not closed', () => {
    expect(offered(`${head}状態: ${cursor}`).labels).toEqual(['案', '決定', '支援中', '終了']);
  });
});

describe('agencies', () => {
  const ways = [
    'higasi',
    'higashi',
    'ひがし',
    'ヒガシ',
    'ほうかつ',
    'houkatu',
    'hokatsu',
    '東地',
    '東包括',
    '包括',
    'ちいk',
    'chiiki',
    'ｃｈｉｉｋｉ',
  ];
  test.each(ways)('%s finds 東地域包括支援センター', (typed) => {
    expect(offered(planWith(`主担当: ${typed}${cursor}\n`)).labels).toContain('東地域包括支援センター');
  });

  test('an everyday name of the type finds it: ハローワーク', () => {
    expect(offered(planWith(`主担当: はろー${cursor}\n`)).labels[0]).toBe('公共職業安定所');
    expect(offered(planWith(`主担当: harowa${cursor}\n`)).labels[0]).toBe('公共職業安定所');
  });

  test('what fits nothing is offered nothing', () => {
    expect(offered(planWith(`主担当: xyz${cursor}\n`)).labels).toEqual([]);
  });

  test('names of the past come last', () => {
    const { labels } = offered(planWith(`主担当: ${cursor}\n`));
    expect(labels.at(-1)).toBe('子育て世代包括支援センター');
  });

  const agencies = `- 名称: 西地域包括支援センター\n  担当:\n    - 職種: 社会福祉士\n`;
  test('the one profession of the register is filled in', () => {
    const { texts } = offered(planWith(`役割分担:\n  - 機関: にし${cursor}\n    役割: 見守り\n`), plan, {
      'agencies.yaml': agencies,
    });
    expect(texts[0]).toBe('西地域包括支援センター\n    担当: 社会福祉士');
  });

  test('in 出席 it is the 職種', () => {
    const text = `---\n種別: 会議録\n会議: 支援会議\n出席:\n  - 機関: ${cursor}\n---\n`;
    expect(offered(text, 'minutes/x.md', { 'agencies.yaml': agencies }).texts[0]).toBe(
      '西地域包括支援センター\n    職種: 社会福祉士',
    );
  });

  test('members of the meeting come first', () => {
    const text = `---\n種別: 会議録\n会議: 支援会議\n出席:\n  - 機関: ${cursor}\n---\n`;
    expect(offered(text, 'minutes/x.md').labels.slice(0, 2)).toEqual(['地域福祉連携室', '東地域包括支援センター']);
  });
});

describe('other values', () => {
  test.each([
    ['決', '決定'],
    ['けって', '決定'],
    ['kette', '決定'],
    ['sienty', '支援中'],
  ])('a choice by %s', (typed, choice) => {
    expect(offered(planWith(`x: 1\n状態: ${typed}${cursor}\n`)).labels[0]).toBe(choice);
  });

  test('a finished choice shows what else could stand there', () => {
    expect(offered(`${head}状態: 案${cursor}\n---\n`).labels).toEqual(['案', '決定', '支援中', '終了']);
  });

  test('a role row offers what that agency usually does', () => {
    const { labels } = offered(planWith(`役割分担:\n  - 機関: ハローワーク\n    役割: ${cursor}\n`));
    expect(labels.slice(0, 2)).toEqual(['就労支援', 'マッチング']);
  });

  test('people of the household', () => {
    expect(offered(planWith(`課題と支援:\n  - 誰の: ${cursor}\n`)).labels).toContain('長男');
  });

  test('needs of the assessment come first', () => {
    const { labels } = offered(planWith(`課題と支援:\n  - 課題: ${cursor}\n`));
    expect(labels[0]).toBe('社会的孤立(ひきこもり等含む)');
  });

  test('the minutes of the case', () => {
    expect(offered(planWith(`会議: ${cursor}\n`)).labels).toContain('minutes/2024-05-20');
  });

  test('dates: what the field usually holds, today, and both calendars', () => {
    const { labels } = offered(planWith(`支援決定日: 2024-05-20\n次回モニタリング: ${cursor}\n`));
    expect(labels[0]).toBe('2024-11-20');
    expect(labels).toContain('2024-06-01');
    expect(labels).toContain('令和6年6月1日');
    expect(offered(planWith(`作成日: 今日${cursor}\n`)).labels[0]).toBe('2024-06-01');
    expect(offered(planWith(`作成日: れいわ${cursor}\n`)).labels[0]).toMatch(/^令和6年/);
  });

  test('the next meeting falls on the same weekday of the next month', () => {
    const text = `---\n種別: 会議録\n会議: 支援会議\n開催日: 2024-05-17\n次回: ${cursor}\n---\n`;
    expect(offered(text, 'minutes/x.md').labels[0]).toBe('2024-06-21');
  });

  test('the number of the next plan', () => {
    expect(offered(planWith(`回: ${cursor}\n`)).labels).toEqual(['2']);
  });

  test('right behind a colon the space comes along', () => {
    expect(offered(`${head}状態:${cursor}\n---\n`).texts).toEqual([' 案', ' 決定', ' 支援中', ' 終了']);
  });

  test('主担当 is offered first to the agency that leads, and last to the others', () => {
    const roles = (lead: string) =>
      offered(planWith(`役割分担:\n  - 機関: 東包括\n    役割: ${cursor}\n主担当: ${lead}\n`)).labels;
    expect(roles('東地域包括支援センター')[0]).toBe('主担当');
    expect(roles('地域福祉連携室').at(-1)).toBe('主担当');
  });

  test('running text is left alone', () => {
    expect(offered(planWith(`課題と支援:\n  - 目標: ひ${cursor}\n`)).labels).toEqual([]);
  });

  test('a bare state stands for the consent block', () => {
    expect(offered(planWith(`本人同意: ${cursor}\n`)).labels).toEqual(['あり', 'なし', '拒否', '未確認']);
  });

  test('kinds of documents, and a whole document of each', () => {
    const { labels, texts } = offered(`---\n種別: しえんぷ${cursor}\n`, 'cases/R6-001/x.md');
    expect(labels.slice(0, 2)).toEqual(['支援プラン', '支援プランのひな形']);
    expect(texts[1]).toContain('ケース番号: R6-001');
    expect(texts[1]).toContain('\n---\n\n## 本人・世帯の意向\n');
  });
});
