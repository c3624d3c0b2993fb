/**
 * Types into a plan, minutes with the detector on, and a long progress record, in repositories of growing size, through
 * the built server over standard input and output: time from a change to fresh diagnostics and to completion.
 * Arguments: sizes of the repositories in documents.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRepository } from '../support/generate.ts';
import { LspClient } from '../support/lsp-client.ts';

const sizes = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const smoke = process.argv.includes('--smoke');
const strokes = smoke ? 60 : 400;

const plan = `---
種別: 支援プラン
ケース番号: R6-001
回: 1
作成日: 2024-05-13
作成者: 地域福祉連携室
状態: 案
事業:
  - 多機関協働
課題と支援:
${Array.from({ length: 20 }, (_, i) => `  - 課題: 課題その${i + 1}\n    誰の: 本人\n    目標: 月に一度会う\n    支援内容: 訪問を続ける\n    機関: 地域福祉連携室\n    期限: 2024-09-30`).join('\n')}
役割分担:
${Array.from({ length: 10 }, () => '  - 機関: 地域福祉連携室\n    役割: 主担当\n    頻度: 月2回').join('\n')}
主担当: 地域福祉連携室
プラン期間:
  開始: 2024-05-20
  終了: 2025-03-31
次回モニタリング: 2024-08-20
本人同意: 未確認
---

## 本人・世帯の意向

本人は家で暮らしたい。

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

const texts = {
  'plan, front matter': [plan, '作成者: ', '地域包括支援'],
  'plan, body': [plan, 'ここに書く', 'あいうえおかきくけこ'],
  'minutes, detector on': [minutes, 'ここに書く', '佐々木義男さんが来た'],
  'record of 700 lines': [record, 'ここに書く', 'あいうえおかきくけこ'],
} as const;

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const show = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return `p50 ${at(sorted, 0.5).toFixed(1).padStart(6)}  p95 ${at(sorted, 0.95).toFixed(1).padStart(6)} ms`;
};

/** One keystroke: the change is sent, and the time is taken when the diagnostics of its version arrive. */
async function type(
  client: LspClient,
  path: string,
  version: number,
  line: number,
  character: number,
  text: string,
): Promise<number> {
  const uri = client.uri(path);
  const start = performance.now();
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text }],
  });
  const report = await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  if (!report) throw new Error('no diagnostics');
  return performance.now() - start;
}

async function session(
  client: LspClient,
  name: string,
  [text, mark, typed]: readonly [string, string, string],
): Promise<void> {
  const path = `cases/R6-001/打鍵-${name.replace(/\W/g, '')}.md`;
  await client.open(path, text);
  await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: client.uri(path) } });
  const before = text.slice(0, text.lastIndexOf(mark) + mark.length).split('\n');
  const line = before.length - 1;
  let character = before.at(-1)?.length ?? 0;
  const diagnostics: number[] = [];
  const completion: number[] = [];
  for (let i = 0; i < strokes; i += 1) {
    const letter = typed[i % typed.length] ?? 'あ';
    diagnostics.push(await type(client, path, i + 2, line, character, letter));
    character += letter.length;
    if (i % 5 === 0) {
      const start = performance.now();
      await client.connection.sendRequest('textDocument/completion', {
        textDocument: { uri: client.uri(path) },
        position: { line, character },
      });
      completion.push(performance.now() - start);
    }
  }
  console.log(`  ${name.padEnd(24)} diagnostics ${show(diagnostics)}   completion ${show(completion)}`);
  await client.close(path);
}

async function main(): Promise<void> {
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'kasane-keys-'));
    try {
      writeRepository(folder, size);
      const started = performance.now();
      const client = new LspClient({ root: folder, pull: true });
      await client.initialized;
      const answered = performance.now() - started;
      await client.next<{ state: string }>('kasane/status', (status) => status.state === 'ready');
      const ready = performance.now() - started;
      console.log(`${size} documents: initialize ${answered.toFixed(0)} ms, index ready ${ready.toFixed(0)} ms`);
      for (const [name, text] of Object.entries(texts)) await session(client, name, text);
      await client.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

void main();
