/**
 * Types into a plan, minutes with the detector on, and a long progress record, in repositories of growing size, through
 * the built server over standard input and output: time from a change to fresh diagnostics and to completion, start,
 * time and memory of the index. Beside it, on the same front matter as a .yaml file, yaml-language-server.
 * Arguments: sizes of the repositories in documents; `--smoke` types less; KASANE_STROKES sets how many keys.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pulling, Wire } from '../lsp/wire.ts';
import { hasYamlServer, YamlServer, yamlServerFolder } from '../lsp/yaml-server.ts';
import { writeRepository } from '../support/generate.ts';

const planSchema = fileURLToPath(new URL('../../schemas/json/plan.schema.json', import.meta.url));
const smoke = process.argv.includes('--smoke');
const given = process.argv.filter((argument) => /^\d+$/.test(argument)).map(Number);
const sizes = smoke || given.includes(100_000) ? given : [...given, 100_000];
const strokes = Number(process.env.KASANE_STROKES ?? (smoke ? 60 : 2000));
/** In larger repositories the index alone is looked at. */
const typedUpTo = 20_000;

const supports = Array.from(
  { length: 20 },
  (_, i) =>
    `  - 課題: 課題その${i + 1}\n    誰の: 本人\n    目標: 月に一度会う\n    支援内容: 訪問を続ける\n    機関: 地域福祉連携室\n    期限: 2024-09-30`,
);
const roles = Array.from({ length: 10 }, () => '  - 機関: 地域福祉連携室\n    役割: 主担当\n    頻度: 月2回');

const matter = `種別: 支援プラン
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

const plan = `---
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
interface Session {
  readonly text: string;
  readonly behind: string;
  readonly typed: string;
}

/** A word is written, taken back, and written again, so that the line stays as long as a person's lines are. */
const sessions: Readonly<Record<string, Session>> = {
  'plan, front matter': { text: plan, behind: '作成者: ', typed: '地域包括支援センター' },
  'plan, body': { text: plan, behind: 'ここに書く', typed: '本人は家で暮らしたい。' },
  'minutes, detector on': { text: minutes, behind: 'ここに書く', typed: '佐々木義男さんが来た。' },
  'record of 700 lines': { text: record, behind: 'ここに書く', typed: '電話で様子を聞いた。' },
};

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const show = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return `p50 ${at(sorted, 0.5).toFixed(1).padStart(5)}  p95 ${at(sorted, 0.95).toFixed(1).padStart(5)} ms`;
};

/** One key: what it puts at which column, and how many characters it takes away there. */
interface Key {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function* keysOf({ text, behind, typed }: Session, count: number): Generator<Key> {
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

interface Times {
  readonly diagnostics: number[];
  readonly completion: number[];
}

async function type(wire: Wire, path: string, session: Session): Promise<Times> {
  const times: Times = { diagnostics: [], completion: [] };
  let version = 1;
  for (const { line, from, to, text } of keysOf(session, strokes)) {
    version += 1;
    const started = performance.now();
    const range = { start: { line, character: from }, end: { line, character: to } };
    void wire.change(path, version, [{ range, text }]);
    await wire.ask('textDocument/diagnostic', path);
    times.diagnostics.push(performance.now() - started);
    if (version % 5 > 0) continue;
    const asked = performance.now();
    await wire.ask('textDocument/completion', path, { position: { line, character: from + text.length } });
    times.completion.push(performance.now() - asked);
  }
  return times;
}

async function typeAndShow(wire: Wire, name: string, session: Session): Promise<void> {
  const path = `cases/R6-001/打鍵-${name.replace(/\W/g, '')}.md`;
  await wire.open(path, session.text);
  await wire.pull(path);
  const before = wire.processorTime ?? Number.NaN;
  const { diagnostics, completion } = await type(wire, path, session);
  const each = ((wire.processorTime ?? Number.NaN) - before) / strokes;
  console.log(
    `  ${name.padEnd(24)} diagnostics ${show(diagnostics)}   completion ${show(completion)}   processor ${each.toFixed(1)} ms a key`,
  );
  await wire.close(path);
}

/** As VS Code: it is told to ask again when the index is full. */
const refreshed = { ...pulling, workspace: { ...pulling.workspace, diagnostics: { refreshSupport: true } } };

/** From the start of the process to the findings of a document that is opened at once. */
async function firstFindings(root: string): Promise<number> {
  const started = performance.now();
  const wire = new Wire({ root, capabilities: refreshed });
  await wire.initialized;
  await wire.open('cases/R6-001/始め.md', plan);
  await wire.pull('cases/R6-001/始め.md');
  const taken = performance.now() - started;
  await wire.stop();
  return taken;
}

async function inRepository(size: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'kasane-keys-'));
  try {
    writeRepository(root, size);
    const first = await firstFindings(root);
    const started = performance.now();
    const wire = new Wire({ root });
    await wire.initialized;
    const answered = performance.now() - started;
    const empty = wire.memory;
    await wire.until(() => wire.status?.state === 'ready' && wire.status.documents > 0, 600_000);
    const ready = performance.now() - started;
    console.log(
      `${size} documents: initialize ${answered.toFixed(0)} ms, first findings ${first.toFixed(0)} ms, ` +
        `index ready ${ready.toFixed(0)} ms, memory ${empty.toFixed(0)} → ${wire.memory.toFixed(0)} MB`,
    );
    if (size <= typedUpTo)
      for (const [name, session] of Object.entries(sessions)) await typeAndShow(wire, name, session);
    await wire.stop();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The same front matter as a YAML file with our JSON Schema, in yaml-language-server. */
async function beside(): Promise<void> {
  if (!hasYamlServer) {
    const how = `npm i --no-save --prefix ${yamlServerFolder} yaml-language-server`;
    console.log(`yaml-language-server is not installed; to measure beside it: ${how}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kasane-yaml-'));
  const file = join(folder, 'plan.yaml');
  writeFileSync(file, matter);
  const server = new YamlServer(file, planSchema);
  await server.start(matter);
  const times: Times = { diagnostics: [], completion: [] };
  const before = server.processorTime ?? Number.NaN;
  const count = Math.min(strokes, 200);
  let key = 0;
  for (const { line, from, to, text } of keysOf(
    { text: matter, behind: '作成者: ', typed: '地域包括支援センター' },
    count,
  )) {
    key += 1;
    const started = performance.now();
    await server.type(line, from, to, text);
    times.diagnostics.push(performance.now() - started);
    if (key % 5 > 0) continue;
    const asked = performance.now();
    await server.complete(line, from + text.length);
    times.completion.push(performance.now() - asked);
  }
  const each = ((server.processorTime ?? Number.NaN) - before) / count;
  console.log(
    `yaml-language-server, same front matter (it waits 200 ms before it looks):\n  ${'plan, front matter'.padEnd(24)} ` +
      `diagnostics ${show(times.diagnostics)}   completion ${show(times.completion)}   processor ${each.toFixed(1)} ms a key`,
  );
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  for (const size of sizes) await inRepository(size);
  await beside();
}

void main();
