import { readDate } from '../../../../schemas/dates.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Arguments, OptionTable } from '../arguments.ts';
import { Stop } from '../io.ts';
import { rulesNamed } from '../rule-text.ts';

/** The options of `kasane check`. */
export const checkOptions: OptionTable = {
  format: {
    type: 'string',
    value: 'pretty|json',
    choices: ['pretty', 'json'],
    help: { ja: '出力の形（既定は pretty）', en: 'form of the output (default: pretty)' },
  },
  'as-of': {
    type: 'string',
    value: 'DATE',
    help: {
      ja: '期限を判断する日（kasane.yaml の基準日より優先します）',
      en: 'the day that counts as today (goes before 基準日)',
    },
  },
  rule: {
    type: 'string',
    value: 'ID',
    multiple: true,
    help: {
      ja: 'この規則だけを調べます（くり返すか「,」で並べます。privacy/* はその仲間すべて）',
      en: 'only this rule (repeat it, or divide by commas; privacy/* is the whole group)',
    },
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
  'max-warnings': {
    type: 'string',
    value: 'N',
    help: { ja: '警告がこの数を超えたら終了コード1にします', en: 'exit code 1 when there are more warnings' },
  },
  quiet: {
    type: 'boolean',
    help: {
      ja: '--fail-on 以上のものだけを示し、なければ何も表示しません',
      en: 'only findings at or above --fail-on; silent when there are none',
    },
  },
  fix: { type: 'boolean', help: { ja: '確実に直せるものを直します', en: 'mend what is certain' } },
  'fix-dry-run': {
    type: 'boolean',
    help: { ja: '直せるものを示すだけで、書き込みません', en: 'show what --fix would mend, write nothing' },
  },
  'show-text': {
    type: 'boolean',
    help: {
      ja: '抜き書きの文字を隠しません（端末に表示するときだけ）',
      en: 'excerpts show the text (on a terminal only)',
    },
  },
  staged: {
    type: 'boolean',
    help: {
      ja: 'コミットしようとしている内容（gitのインデックス）を調べます',
      en: 'check what is about to be committed (git’s index)',
    },
  },
  cache: {
    type: 'string',
    value: 'DIR',
    help: {
      ja: '個人情報を探した結果をこのフォルダに覚え、変わっていない文書を次から速く調べます（種類と場所だけで、本文は残しません）',
      en: 'remember in this folder where personal data was found, so that unchanged documents are quick (kinds and places, no text)',
    },
  },
  'stdin-filename': {
    type: 'string',
    value: 'FILE',
    help: { ja: '「-」で標準入力から読むとき、その文書の場所', en: 'with `-`: where the document from stdin lies' },
  },
  timings: {
    type: 'boolean',
    help: { ja: 'かかった時間の内訳を標準エラーに示します', en: 'print the time of each phase to stderr' },
  },
};

/** What was asked of `kasane check`. */
export interface CheckRequest {
  readonly paths: readonly string[];
  /** The document comes from standard input and lies here. */
  readonly stdinFile: string | undefined;
  /** What the next commit would contain, as the index of git has it. */
  readonly staged: boolean;
  readonly format: 'pretty' | 'json';
  readonly asOf: string | undefined;
  readonly only: ReadonlySet<string> | undefined;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  /** Only what makes the run fail. */
  readonly quiet: boolean;
  readonly fix: 'no' | 'write' | 'show';
  readonly showText: boolean;
  /** Folder of what the detector remembers; undefined: nothing is written. */
  readonly cache: string | undefined;
  readonly timings: boolean;
}

/** Reads the options; throws a Stop for what does not fit. */
export function readRequest(given: Arguments): CheckRequest {
  const stdinFile = readStdinFile(given);
  const only = given.list('rule').flatMap((id) => rulesNamed(id).map((rule) => rule.id));
  const fix = given.flag('fix-dry-run') ? 'show' : given.flag('fix') ? 'write' : 'no';
  if (stdinFile !== undefined && fix !== 'no')
    throw new Stop('標準入力の文書に --fix は使えません。', '--fix does not work on a document from stdin.');
  const staged = given.flag('staged');
  if (staged && (stdinFile !== undefined || fix !== 'no'))
    throw new Stop('--staged は「-」や --fix と一緒には使えません。', '--staged does not go with `-` or --fix.');
  return {
    paths: given.positionals,
    stdinFile,
    staged,
    format: given.text('format') === 'json' ? 'json' : 'pretty',
    asOf: readAsOf(given.text('as-of')),
    only: only.length > 0 ? new Set(only) : undefined,
    failOn: (given.text('fail-on') ?? 'error') as Severity,
    maxWarnings: given.number('max-warnings'),
    quiet: given.flag('quiet'),
    fix,
    showText: given.flag('show-text'),
    cache: given.text('cache'),
    timings: given.flag('timings'),
  };
}

function readStdinFile(given: Arguments): string | undefined {
  const name = given.text('stdin-filename');
  const isStdin = given.positionals.includes('-');
  if (isStdin && name === undefined)
    throw new Stop(
      '標準入力から読むときは --stdin-filename で文書の場所を書いてください。',
      'Reading stdin needs --stdin-filename.',
    );
  if (isStdin && given.positionals.length > 1)
    throw new Stop('「-」とほかの場所は一緒に使えません。', '`-` cannot stand beside other paths.');
  if (!isStdin && name !== undefined)
    throw new Stop('--stdin-filename は「-」と一緒に使います。', '--stdin-filename goes with `-`.');
  return name;
}

function readAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { iso } = readDate(text);
  if (!iso)
    throw new Stop(
      '--as-of には 2026-05-10 や 令和8年5月10日 のような日付を書いてください。',
      '--as-of takes a date such as 2026-05-10.',
    );
  return iso;
}
