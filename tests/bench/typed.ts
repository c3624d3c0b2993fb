/** What is typed in the benches: texts as long as an office's, and keys. No person in them is real. */

const supports = Array.from(
  { length: 20 },
  (_, i) =>
    `  - 課題: 課題その${i + 1}\n    誰の: 本人\n    目標: 月に一度会う\n    支援内容: 訪問を続ける\n    機関: 地域福祉連携室\n    期限: 2024-09-30`,
);
const roles = Array.from({ length: 10 }, () => '  - 機関: 地域福祉連携室\n    役割: 主担当\n    頻度: 月2回');

/** Front matter of a plan of 200 lines. */
export const matter = `種別: 支援プラン
ケース番号: R6-001
回: 1
作成日: 2024-05-13
作成者: 地域福祉連携室
状態: 案
事業:
  - 多機関協働
課題と支援:
${supports.join('\n')}
役割分担:
${roles.join('\n')}
主担当: 地域福祉連携室
プラン期間:
  開始: 2024-05-20
  終了: 2025-03-31
次回モニタリング: 2024-08-20
本人同意: 未確認
`;

/** A plan of 200 lines. */
export const plan = `---
${matter}---

## 本人・世帯の意向

${'本人は家で暮らしたい。\n'.repeat(12)}
## 支援の目標・方向性

ここに書く。
`;

const minutes = `---
種別: 会議録
会議: 重層的支援会議
開催日: 2024-05-20
主催: 地域福祉連携室
出席:
  - 機関: 地域福祉連携室
ケース:
  - 番号: R6-001
決定事項:
  - 内容: 見守り
    機関: 地域福祉連携室
    期限: 2024-06-17
次回: 未定
---

## 共有情報

${'本人は週に一度、近くの店まで歩いている。長男は夜に買い物へ行く。担当の保健師が月二回訪問する。\n'.repeat(60)}
ここに書く。
`;

const record = `---
種別: 支援経過
ケース番号: R6-001
---

${Array.from({ length: 116 }, (_, i) => `### 2024-05-${String((i % 28) + 1).padStart(2, '0')} 14:00 訪問\n\n- 対応者: 保健師\n- 相手: 本人\n- 内容: 玄関先で五分ほど話した。\n- 次の予定: 来週\n`).join('\n')}
ここに書く。
`;

/** What is typed: into which text, behind which words, and what over and over again. */
export interface Session {
  readonly text: string;
  readonly behind: string;
  readonly typed: string;
  /** Milliseconds that the server may take at p95. */
  readonly budget: number;
}

/** Typed into the front matter of the plan, or into the same front matter as a file of its own. */
export const intoMatter = { behind: '作成者: ', typed: '地域包括支援センター', budget: 5 };

export const sessions: Readonly<Record<string, Session>> = {
  'plan, front matter': { text: plan, ...intoMatter },
  'plan, body': { text: plan, behind: 'ここに書く', typed: '本人は家で暮らしたい。', budget: 15 },
  'minutes, detector on': { text: minutes, behind: 'ここに書く', typed: '佐々木義男さんが来た。', budget: 15 },
  'record of 700 lines': { text: record, behind: 'ここに書く', typed: '電話で様子を聞いた。', budget: 15 },
};

/** One key: what it puts at which column, and how many characters it takes away there. */
export interface Key {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A word is written, taken back, and written again, so that the line stays as long as a person's lines are. */
export function* keysOf({ text, behind, typed }: Omit<Session, 'budget'>, count: number): Generator<Key> {
  const before = text.slice(0, text.lastIndexOf(behind) + behind.length).split('\n');
  const line = before.length - 1;
  const start = before.at(-1)?.length ?? 0;
  for (let i = 0; i < count; i += 1) {
    const round = i % (typed.length * 2);
    const isBack = round >= typed.length;
    const column = start + (isBack ? typed.length * 2 - round - 1 : round);
    yield { line, from: column, to: isBack ? column + 1 : column, text: isBack ? '' : typed.charAt(round) };
  }
}
