import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The built command line; `KASANE_CLI` names another bundle than `dist/cli.cjs`. */
export const cli = resolve(process.env.KASANE_CLI ?? 'dist/cli.cjs');

/** What a process said, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, where it does not matter which. */
  readonly said: string;
}

/** Nothing of the machine's own git settings has a part in the tests. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
  LANG: 'ja_JP.UTF-8',
  LC_ALL: '',
};

/** Files by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A real repository in a temporary folder. */
export class GitFolder {
  readonly root: string;

  constructor(files: Files = {}, options: { git?: boolean } = {}) {
    this.root = mkdtempSync(join(tmpdir(), 'kasane-git-'));
    if (options.git ?? true) this.git('init', '-q', '-b', 'main');
    this.write(files);
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  remove(...paths: string[]): void {
    for (const path of paths) rmSync(join(this.root, path), { recursive: true, force: true });
  }

  makeExecutable(path: string): void {
    chmodSync(join(this.root, path), 0o755);
  }

  git(...args: string[]): Ended {
    return this.run('git', args);
  }

  kasane(...args: string[]): Ended {
    return this.run(process.execPath, [cli, ...args]);
  }

  /** The command line, run in a folder of the repository. */
  kasaneIn(folder: string, ...args: string[]): Ended {
    return this.run(process.execPath, [cli, ...args], {}, join(this.root, folder));
  }

  /** `extra` is added to that of the tests. */
  run(program: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}, cwd = this.root): Ended {
    const ended = spawnSync(program, args, {
      cwd,
      env: { ...environment, ...extra },
      encoding: 'utf8',
      timeout: 60_000,
    });
    const { status, stdout, stderr } = ended;
    return { status, stdout, stderr, said: `${stdout}\n${stderr}` };
  }

  /** Stages everything and commits it past every hook. */
  commit(message = 'x'): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--no-verify', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD').stdout.trim();
  }

  /** Rule ids of a check's report in JSON, with the file of each. */
  findings(...args: string[]): readonly string[] {
    const { stdout } = this.kasane('check', '--format', 'json', ...args);
    const report = JSON.parse(stdout) as { findings: { rule: string; file: string }[] };
    return report.findings.map(({ rule, file }) => `${file} ${rule}`);
  }

  delete(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** An invented name that no list has, and one that every list has. */
export const rareName = '蝦名沢 澄乃助';

/** A case repository of one case without consent; `minutes` go into the body of its meeting. */
export function caseFiles(text = '本人は「家で暮らしたい」と話した。'): Record<string, string> {
  return {
    '.gitignore': '.kasane/\n',
    'kasane.yaml':
      '形式: 1\n自治体: 見本市\n会議:\n  - 名称: 重層的支援会議\n    根拠: 本人同意\n  - 名称: 支援会議\n    根拠: 社会福祉法106条の6\n',
    'agencies.yaml': '- 名称: 地域福祉連携室\n- 名称: 東地域包括支援センター\n  略称:\n    - 東包括\n',
    'cases/R6-001/ケース.md':
      '---\n種別: ケース\nケース番号: R6-001\n受付日: 2024-04-01\n世帯:\n  - 呼称: 本人\n    続柄: 本人\n    年代: 70代\n  - 呼称: 長男\n    続柄: 長男\n    年代: 40代\n状態: 支援中\n---\n\n## 概要\n\n二人で暮らす。\n',
    'minutes/2024-05-20.md': minutes(text),
  };
}

/** Lawful minutes (支援会議 with ground, secrecy and reason); with `meeting` 重層的支援会議 consent is missing. */
export function minutes(text: string, meeting = '支援会議'): string {
  const ground = meeting === '支援会議' ? '    根拠: 社会福祉法106条の6\n    理由: 緊急性がある\n' : '';
  const secrecy = meeting === '支援会議' ? '守秘義務確認: 2024-05-20\n' : '';
  return `---\n種別: 会議録\n会議: ${meeting}\n開催日: 2024-05-20\n主催: 地域福祉連携室\n${secrecy}出席:\n  - 機関: 地域福祉連携室\nケース:\n  - 番号: R6-001\n    同意: なし\n${ground}決定事項:\n  - 内容: 週1回の見守り\n    機関: 地域福祉連携室\n    期限: 2024-06-17\n次回: 2024-06-17\n---\n\n## R6-001\n\n${text}\n`;
}

/** The register of real names of that case. */
export const persons = `R6-001:\n  本人:\n    氏名: ${rareName}\n    よみ: えびなざわ すみのすけ\n`;
