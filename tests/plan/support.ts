import { expect } from 'vitest';
import { renderSheet, type Sheet } from '../../server/src/core/plan/index.ts';
import { repositoryOf } from './samples.ts';

export const planPath = 'cases/R5-012/プラン-1.md';

/** The plan of format.md's example. */
export const planText = `---
種別: 支援プラン
ケース番号: R5-012
回: 1
作成日: 2023-10-02
作成者: 地域福祉連携室
状態: 決定
事業:
  - 多機関協働
  - アウトリーチ
課題と支援:
  - id: K1
    課題: ひきこもり
    誰の: 長男
    目標: 家族以外の人と月に一度会う
    支援内容: 訪問を続け、本人の好きな話題から関係をつくる
    機関: 地域福祉連携室
    期限: 2024-03-31
役割分担:
  - 機関: 東地域包括支援センター
    役割: 主担当
    担当: 社会福祉士
    頻度: 月2回
  - 機関: 地域福祉連携室
    役割: 全体調整
主担当: 東包括
プラン期間:
  開始: 2023-10-20
  終了: 2024-03-31
次回モニタリング: 令和6年1月15日
会議: minutes/2023-10-20
支援決定日: 2023-10-20
把握の経緯: 民生委員からの連絡
本人同意: あり
---

## 本人・世帯の意向

本人は住み慣れた家で暮らしたい。

## 支援の目標・方向性

家族以外の人とのつながりを一つ持つ。
`;

export const repositoryTexts: Readonly<Record<string, string>> = {
  'kasane.yaml': `自治体: 長岡京市
名称:
  会議録: 会議の記録
会議:
  - 名称: 支援会議
    根拠: 社会福祉法106条の6
    構成員:
      - 地域福祉連携室
      - 東地域包括支援センター
`,
  'agencies.yaml': `- 名称: 東地域包括支援センター
  略称:
    - 東包括
  種類: 地域包括支援センター
  電話: 000-000-0000
- 名称: 地域福祉連携室
`,
  'cases/R5-012/ケース.md': `---
種別: ケース
ケース番号: R5-012
受付日: 2023-09-01
世帯:
  - 呼称: 本人
    続柄: 本人
  - 呼称: 長男
    続柄: 長男
状態: 支援中
---
`,
  'cases/R5-012/同意書-本人.md': `---
種別: 同意書
ケース番号: R5-012
対象者: 本人
同意日: 2023-09-20
取得者: 地域福祉連携室
方法: 書面
目的: 支援のため
共有項目:
  - 基本属性
共有先:
  - 支援会議
  - 東地域包括支援センター
有効期限: 2024-09-30
---
`,
  'minutes/2023-10-20.md': `---
種別: 会議の記録
会議: 支援会議
開催日: 2023-10-20
主催: 地域福祉連携室
出席:
  - 機関: 地域福祉連携室
ケース:
  - 番号: R5-012
決定事項:
  - 内容: 訪問する
次回: 未定
---
`,
  'cases/R5-012/評価-1.md': `---
種別: 評価
ケース番号: R5-012
評価日: 2024-01-15
プラン: cases/R5-012/プラン-1
区分: モニタリング
達成状況:
  - 目標: 家族以外の人と月に一度会う
    達成: 一部達成
判定: 継続
---
`,
};

/** Renders a text of that path in the small repository. */
export function render(text: string, path = planPath, more: Readonly<Record<string, string>> = {}): Sheet {
  const repository = repositoryOf({ ...repositoryTexts, ...more, [path]: text });
  const sheet = renderSheet(repository.parse(path, text), repository, { language: 'ja' });
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What a reader sees: the text of the sheet, white space folded. */
export function textOf(html: string): string {
  return html
    .replace(/<wbr>/g, '')
    .replace(/<\/span><span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

const tags = new Set(
  (
    'article aside header footer section div p span strong em del code pre blockquote h1 h2 h3 h4 h5 hr br wbr a sup ' +
    'ul ol li dl dt dd table colgroup col thead tbody tr th td time'
  ).split(' '),
);
const attributes = new Set(
  'class lang scope colspan datetime data-line data-label data-severity data-rule href start align'.split(' '),
);

/** Every `<` opens a tag of the list, with attributes of the list and addresses of the web. */
export function checkSafe(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    const match = /^<\/?([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>$/.exec(tag);
    expect(match, tag).not.toBeNull();
    expect(tags, tag).toContain(match?.[1]);
    for (const [, name = '', value = ''] of (match?.[2] ?? '').matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      expect(attributes, tag).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i);
    }
  }
}
