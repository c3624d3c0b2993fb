import type { Severity } from '../../core/rules/rule.ts';
import { severities } from '../check/report.ts';
import type { Command } from '../command.ts';
import { neededDetector } from '../git/detector.ts';
import { Git, noGit } from '../git/git.ts';
import { commitOf, countCommits } from '../git/history.ts';
import { Judge } from '../git/judge.ts';
import { scanHistory } from '../git/scan.ts';
import { countsOf, toScanJson, toScanText } from '../git/scan-report.ts';
import { exitCodes, type Io, Stop } from '../io.ts';

/** Says how far it is, five times a second at most. */
function progressOf(io: Io, total: number): (commits: number, blobs: number) => void {
  let last = 0;
  return (commits, blobs) => {
    const now = performance.now();
    if (now - last < 200) return;
    last = now;
    io.progress({
      ja: `履歴を調べています… コミット ${commits}/${total}、ファイルの版 ${blobs}`,
      en: `Scanning… commit ${commits} of ${total}, ${blobs} file versions`,
    });
  };
}

function sinceOf(git: Git, revision: string | undefined): string | undefined {
  if (revision === undefined) return undefined;
  const commit = commitOf(git, revision);
  if (commit) return commit;
  throw new Stop(
    '--since に書かれたコミットが見つかりません。コミットの番号、ブランチやタグの名前を確かめてください。',
    'There is no commit of the name given with --since; check the id, branch or tag.',
  );
}

function noteShallow(git: Git, io: Io): void {
  if (git.ask('rev-parse', '--is-shallow-repository')?.trim() !== 'true') return;
  io.note({
    ja: 'これは履歴の一部だけを取り込んだ写し（shallow clone）です。手元にない古い履歴は調べていません。',
    en: 'This clone is shallow: older history that is not here was not looked at.',
  });
}

function noteMissing(count: number, io: Io): void {
  if (count === 0) return;
  io.note({
    ja: `手元にない版が${count}件あり、調べていません（部分的な写しか、壊れたリポジトリです）。`,
    en: `${count} versions are not here and were not looked at (a partial clone, or a damaged repository).`,
  });
}

/** Word, Excel and PDF hold minutes as well; whoever reads the report must know that nobody looked into them. */
function noteUnread(unread: ReadonlyMap<string, number>, io: Io): void {
  if (unread.size === 0) return;
  const kinds = (other: string) =>
    [...unread]
      .sort(([a, count], [b, least]) => least - count || (a < b ? -1 : 1))
      .map(([ending, count]) => `${ending || other} ${count}`)
      .join(io.language === 'ja' ? '、' : ', ');
  io.note({
    ja: `文字として読めない版（${kinds('その他')}）は、ファイルの名前だけを調べました。WordやExcel、PDFの中身は、開いて確かめてください。`,
    en: `Of versions that are no text (${kinds('others')}) only the file names were looked at: open Word, Excel and PDF files to see what they hold.`,
  });
}

/** `kasane scan-history`: personal data in any version of any file of the git history. */
export const command: Command = {
  usage: 'scan-history [--since REV]',
  about: {
    ja: 'gitの履歴のすべての版とコミットの説明から、個人情報を探します。',
    en: 'Looks for personal data in every version of every file of the git history, and in commit messages.',
  },
  options: {
    since: {
      type: 'string',
      value: 'REV',
      help: { ja: 'このコミットより後に加わったものだけを調べます', en: 'only what came after this commit' },
    },
    format: {
      type: 'string',
      value: 'pretty|json',
      choices: ['pretty', 'json'],
      help: { ja: '出力の形（既定は pretty）', en: 'form of the output (default: pretty)' },
    },
    'fail-on': {
      type: 'string',
      value: 'error|warning|info',
      choices: ['error', 'warning', 'info'],
      help: {
        ja: 'この重さから終了コード1にします（既定は error）',
        en: 'severity from which the exit code is 1 (default: error)',
      },
    },
  },
  notes: [
    {
      ja: '同意や機関の登録は、今のものに照らします。見つかったときの手順は docs/name-committed.md にあります。',
      en: 'Consents and agencies are those of today. What to do about findings: docs/name-committed.md.',
    },
    {
      ja: '終了コード: 0 問題なし、1 --fail-on 以上のものあり、2 使い方の誤りや不具合。',
      en: 'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or a fault.',
    },
  ],
  async run(given, io) {
    if (given.positionals.length > 0)
      throw new Stop(
        'scan-history に場所は書けません。リポジトリの中で実行してください。',
        'scan-history takes no path; run it inside the repository.',
      );
    const git = Git.find(io.cwd);
    if (!git) throw noGit();
    const since = sinceOf(git, given.text('since'));
    const judge = await Judge.open(git.top, neededDetector(io), io);
    const onProgress = progressOf(io, countCommits(git, since));
    const scanned = await scanHistory({ git, judge, since, onProgress });
    io.progress(undefined);
    noteShallow(git, io);
    noteMissing(scanned.missing, io);
    noteUnread(scanned.unread, io);
    const { registers } = judge;
    io.out(
      given.text('format') === 'json'
        ? toScanJson(scanned, registers, io.language)
        : toScanText(scanned, registers, io),
    );
    const grave = severities.slice(0, severities.indexOf((given.text('fail-on') ?? 'error') as Severity) + 1);
    const counts = countsOf(scanned);
    return grave.some((severity) => counts[severity] > 0) ? exitCodes.findings : exitCodes.clean;
  },
};
