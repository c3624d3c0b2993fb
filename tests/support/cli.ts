import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ReportJson, reportSchema } from '../../schemas/report.ts';

/** The built command line; another one can be named, so that a change is tried without building everything. */
export const cliPath = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');

/** What a run left behind. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a user does, in Japanese and without colour unless the environment given says otherwise. */
export function kasane(args: readonly string[], { cwd, input, env }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliPath, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'ja_JP.UTF-8', ...env },
    maxBuffer: 256 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  });
  return { status, stdout, stderr };
}

/** Runs `kasane check --format json` and reads the report by its schema. */
export function checkJson(args: readonly string[], options: RunOptions = {}): Ran & { readonly report: ReportJson } {
  const ran = kasane(['check', '--format', 'json', ...args], options);
  return { ...ran, report: reportSchema.parse(JSON.parse(ran.stdout)) };
}

/** A finding in one line: `path:line:column severity rule`. */
export function brief({ findings }: ReportJson): readonly string[] {
  return findings.map(
    ({ file, range, severity, rule }) => `${file}:${range.start.line}:${range.start.column} ${severity} ${rule}`,
  );
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files in a folder of their own, which goes when the test ends. Paths use `/`. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

/** Writes files below a folder. */
export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** A small repository without findings. */
export const clean: Readonly<Record<string, string>> = {
  'kasane.yaml': '形式: 1\n自治体: 見本市\n様式: 標準\n基準日: 2024-06-01\n',
  'agencies.yaml': '- 名称: 地域福祉連携室\n  略称: 連携室\n- 名称: 東地域包括支援センター\n  略称: 東包括\n',
  'cases/R6-001/ケース.md': `---
種別: ケース
ケース番号: R6-001
受付日: 2024-05-01
世帯:
  - 呼称: 本人
    続柄: 本人
    年代: 70代
状態: 受付
---

## 概要

長女からの電話で始まった。
`,
  'cases/R6-001/アセスメント.md': `---
種別: アセスメント
ケース番号: R6-001
作成日: 2024-05-10
作成者: 地域福祉連携室
課題:
  - 課題: 経済的困窮
    誰の: 本人
---

## 主訴

年金だけでは足りない。

## 世帯の状況

一人で暮らしている。

## 支援の見立て

家計を一緒に見直す。
`,
};

/** A case of which something is wrong: `status` is no choice. */
export const slip =
  '---\n種別: ケース\nケース番号: R6-009\n受付日: 2024-05-01\n世帯:\n  - 呼称: 本人\n    続柄: 本人\n状態: 受付済\n---\n\n## 概要\n\n一つだけ直すところのある例。\n';
