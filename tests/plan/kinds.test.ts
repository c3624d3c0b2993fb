import { describe, expect, test } from 'vitest';
import { checkSafe, render, repositoryTexts, textOf } from './support.ts';

const minutes = (cases: string, body: string) => `---
種別: 会議録
会議: 支援会議
開催日: 2024-02-01
主催: 地域福祉連携室
出席:
  - 機関: 地域福祉連携室
    職種: 保健師
ケース:
${cases}
決定事項:
  - 内容: 毎週訪ねる
    機関: 地域福祉連携室
    期限: 2024-03-01
    ケース: R5-012
  - 内容: 学校に伝える
    ケース: Ｒ５－０１５
  - 内容: 会議の日を変える
次回: 2024-03-07
---

## 議題

全体の議題

${body}`;

describe('minutes', () => {
  const two = minutes(
    '  - 番号: R5-012\n  - 番号: R5-015\n    同意: なし\n    理由: 緊急性がある\n    様子: 不明',
    '## R5-012\n\n### 協議\n\n一つ目の話\n\n## R5-015（長男）\n\n前置き\n\n### 共有情報\n\n二つ目の話\n',
  );
  const path = 'minutes/2024-02-01.md';
  const { html, title } = render(two, path);
  const [common = '', first = '', second = ''] = html.split('<section class="page"').map(textOf);

  test('are named by meeting and day', () => {
    expect(title).toBe('支援会議 会議の記録（令和6年2月1日）');
  });

  test('give each of several cases a page of its own', () => {
    expect(common).toContain('全体の議題');
    expect(common).toContain('会議の日を変える');
    for (const word of ['一つ目の話', '二つ目の話', '毎週訪ねる', '緊急性がある']) expect(common).not.toContain(word);
    for (const word of ['一つ目の話', '毎週訪ねる']) expect(first).toContain(word);
    for (const word of ['二つ目の話', '前置き', '学校に伝える', '緊急性がある', '様子', '不明', '社会福祉法106条の6'])
      expect(second).toContain(word);
    expect(second).not.toContain('一つ目の話');
  });

  test('take consent from the 同意書 in force on the day', () => {
    expect(first).toMatch(/本人 あり 令和5年9月20日/);
    expect(second).toMatch(/本人 なし/);
  });

  test('of one case stand in one', () => {
    const sheet = render(minutes('  - 番号: R5-012\n    決定: 継続して検討', '## 協議\n\n話\n'), path);
    expect(sheet.html).not.toContain('class="page"');
    for (const word of ['継続して検討', '話', '全体の議題']) expect(textOf(sheet.html)).toContain(word);
  });

  test('without a case say so', () => {
    const text = minutes('', '').replace('ケース:\n\n', 'ケース: 該当なし\n');
    expect(textOf(render(text, path).html)).toContain('該当なし');
  });
});

describe('progress', () => {
  const text = `---
種別: 支援経過
ケース番号: R5-012
---

はじめに

## 2024年2月

### 2024-02-05 14:00 訪問

- 対応者: 保健師
- 相手: 本人
- 内容: 一行目
  二行目
    - 細目
- 次の予定: 2月12日

補足の段落

#### 別の見出し

その中身

### 令和6年2月7日 電話

箇条書きでない記録
`;
  const { html } = render(text, 'cases/R5-012/支援経過.md');
  const shown = textOf(html);

  test('is a table of entries', () => {
    expect(html.match(/<tr data-line/g)).toHaveLength(3);
    expect(shown).toMatch(/令和6年2月5日 14:00 訪問 保健師 （相手）本人 一行目 二行目/);
    expect(shown).toMatch(/令和6年2月7日 電話 .*箇条書きでない記録/);
    checkSafe(html);
  });

  test('loses nothing that stands between', () => {
    for (const word of ['はじめに', '2024年2月', '細目', '補足の段落', '別の見出し', 'その中身', '2月12日'])
      expect(shown).toContain(word);
  });

  test('leads back to the lines of an entry', () => {
    const line = (word: string) => text.split('\n').findIndex((row) => row.includes(word));
    expect(html).toContain(`<tr data-line="${line('14:00 訪問')}">`);
    expect(html).toContain(`<p data-line="${line('一行目')}">一行目<br>二行目</p>`);
    expect(html).toContain(`<p data-line="${line('箇条書きでない')}">`);
  });
});

describe('a 同意書', () => {
  const text = repositoryTexts['cases/R5-012/同意書-本人.md'] ?? '';
  const path = 'cases/R5-012/同意書-本人.md';
  const shown = textOf(render(text, path).html);

  test('names everybody who sits in a meeting it names', () => {
    expect(shown).toContain('支援会議（2機関） 地域福祉連携室 東地域包括支援センター');
    expect(shown).toContain('地域包括支援センター 000-000-0000');
  });

  test('prints the items for ticking', () => {
    expect(shown).toContain('■ 基本属性');
    expect(shown).toContain('□ 生活歴その他');
  });

  test('says when it was withdrawn', () => {
    const { html } = render(text.replace('方法:', '撤回日: 2024-01-10\n方法:'), path);
    expect(html).toMatch(/class="stamp ended"[^>]*>撤回/);
    expect(textOf(html)).toContain('令和6年1月10日');
  });

  test('shows the proxy', () => {
    const proxy = '方法: 代理\n代理人: 母\n続柄: 母\n理由: 未成年のため';
    const words = textOf(render(text.replace('方法: 書面', proxy), path).html);
    for (const word of ['■ 代理', '代理の続柄', '未成年のため']) expect(words).toContain(word);
  });
});

test('a つなぐシート has its reply slip, to be filled in by hand', () => {
  const text = '---\n種別: つなぐシート\nケース番号: 新規\n困りごと:\n  - 介護のこと\n本人同意: 未確認\n---\n';
  const { html } = render(text, 'cases/新規/つなぐシート.md');
  const shown = textOf(html);
  expect(html).toMatch(/class="part keep fields slip"/);
  expect(shown).toContain('□ 受理 □ 差戻し □ 情報提供のみ');
  expect(shown).toContain('■ 介護のこと');
  expect(shown).toContain('未確認');
});

test('an intake sheet asks for what its variant asks', () => {
  const text = (consent: string) =>
    `---\n種別: 相談受付票\nケース番号: R5-099\n相談内容:\n  - ◎ 介護のこと\n本人同意: ${consent}\n---\n`;
  const without = textOf(render(text('拒否'), 'cases/R5-099/相談受付票.md').html);
  expect(without).toContain('同意が得られていない相談');
  expect(without).not.toContain('申し込みます');
  const given = textOf(render(text('あり'), 'cases/R5-099/相談受付票.md').html);
  expect(given).toContain('申し込みます');
  expect(given).toContain('◎ 介護のこと');
});

test('a case lists its documents by date', () => {
  const shown = textOf(render(repositoryTexts['cases/R5-012/ケース.md'] ?? '', 'cases/R5-012/ケース.md').html);
  for (const row of ['令和5年9月20日 同意書 本人', '令和5年10月20日 支援会議', '令和6年1月15日 評価（モニタリング）'])
    expect(shown).toContain(row);
  expect(shown.indexOf('同意書 本人')).toBeLessThan(shown.indexOf('支援会議 '));
});

test('choices stand in the office’s own terms', () => {
  const config = `${repositoryTexts['kasane.yaml']}用語:\n  障害: 障がい\n`;
  const text = (sector: string) => `---\n種別: ケース\nケース番号: R5-012\n分野:\n  - ${sector}\n---\n`;
  const shown = (sector: string) =>
    textOf(render(text(sector), 'cases/R5-012/ケース.md', { 'kasane.yaml': config }).html);
  expect(shown('介護')).toContain('■ 介護 □ 障がい');
  expect(shown('障がい')).toMatch(/□ 介護 ■ 障がい □ 子ども/);
  expect(shown('障がい')).not.toContain('障害');
});
