import type { Text } from '../../../../schemas/text.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { today } from '../../host/files.ts';
import type { Loaded } from '../../host/load.ts';
import type { Target } from '../check/discover.ts';
import { fixRepository, type Mended, writeFixed } from '../check/fix.ts';
import { type InspectedRepository, inspect } from '../check/inspect.ts';
import { type Opening, openStdin, openTarget, saveRemembered } from '../check/open.ts';
import { type CheckRequest, checkOptions, readRequest } from '../check/options.ts';
import { type CheckReport, entriesOf, severities, summarize } from '../check/report.ts';
import { Timings } from '../check/timings.ts';
import type { Command } from '../command.ts';
import { toJson } from '../formats/json.ts';
import { toPretty } from '../formats/pretty.ts';
import { isHook, targetsOf, withGit } from '../git/inspect.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { ShownPaths } from '../paths.ts';

/** What came of a run over several repositories. */
interface Outcome {
  readonly repositories: readonly InspectedRepository[];
  readonly mended: readonly { readonly root: string; readonly mended: readonly Mended[] }[];
  /** A repository could not be read at all; the others were checked. */
  readonly hasFault: boolean;
}

async function run(opening: Opening): Promise<Outcome> {
  const { request, io } = opening;
  if (request.stdinFile !== undefined) {
    const { loaded, target } = await openStdin(request.stdinFile, opening);
    return { repositories: [check(loaded, target, opening).inspected], mended: [], hasFault: false };
  }
  const repositories: InspectedRepository[] = [];
  const mended: { root: string; mended: readonly Mended[] }[] = [];
  let hasFault = false;
  for (const target of await targetsOf(request, io)) {
    try {
      const loaded = await openTarget(target, opening);
      const done = check(loaded, target, opening);
      repositories.push(await withGit(done.inspected, loaded, target, request));
      mended.push({ root: target.root, mended: done.mended });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      io.progress(undefined);
      io.note(error.text);
      hasFault = true;
    }
  }
  return { repositories, mended, hasFault };
}

function check(loaded: Loaded, { selects }: Target, { request, io, timings }: Opening) {
  const { only } = request;
  const inspection = { selects, ...(only ? { only } : {}) };
  io.progress({ ja: '調べています…', en: 'Checking…' });
  if (request.fix === 'no') return { inspected: timings.phase('rules', () => inspect(loaded, inspection)), mended: [] };
  const fixed = timings.phase('rules', () => fixRepository(loaded, inspection));
  if (request.fix === 'write') writeFixed(fixed);
  return fixed;
}

function reportOf({ repositories }: Outcome, { request, io, paths }: Opening): CheckReport {
  const entries = entriesOf(repositories, paths);
  const days = new Set(repositories.map(({ repository }) => repository.today));
  const [day] = days;
  return {
    asOf: request.asOf ?? (days.size === 1 && day ? day : today()),
    roots: repositories.map(({ root }) => paths.root(root)),
    documents: repositories.reduce((sum, { documents }) => sum + documents, 0),
    entries,
    summary: summarize(entries),
    language: io.language,
  };
}

/** Lines about what was (or would be) mended; on standard error when the report is for a machine. */
function mendedLines({ mended }: Outcome, { request, io, paths }: Opening): string[] {
  const all = mended.flatMap(({ root, mended: items }) => items.map((item) => ({ root, ...item })));
  const lines = all.map(
    (item) => `  ${paths.file(root(item), item.path)}:${item.line}  ${item.rule}  ${item.title[io.language]}`,
  );
  const head = {
    write: { ja: `${all.length}件を直しました。`, en: `${all.length} mended.` },
    show: {
      ja: `--fix で${all.length}件を直せます（まだ書き込んでいません）。`,
      en: `--fix would mend ${all.length} (nothing was written).`,
    },
  };
  return request.fix === 'no' ? [] : [head[request.fix][io.language], ...lines, ''];
}

const root = (item: { readonly root: string }) => item.root;

/** The severities that make a run fail. */
function graveOf({ summary }: CheckReport, { failOn, maxWarnings }: CheckRequest): readonly Severity[] {
  const isOver = maxWarnings !== undefined && summary.warning > maxWarnings;
  const least = isOver && failOn === 'error' ? 'warning' : failOn;
  return severities.slice(0, severities.indexOf(least) + 1);
}

function exitCodeOf(report: CheckReport, request: CheckRequest, hasFault: boolean): number {
  if (hasFault) return exitCodes.fault;
  return graveOf(report, request).some((severity) => report.summary[severity] > 0)
    ? exitCodes.findings
    : exitCodes.clean;
}

function print(report: CheckReport, outcome: Outcome, { request, io }: Opening, lines: readonly string[]): void {
  const isJson = request.format === 'json';
  if (lines.length > 0) {
    const text = lines.join('\n');
    if (isJson) io.note({ ja: text, en: text });
    else io.out(`${text}\n`);
  }
  const shown = request.quiet ? onlyGrave(report, request) : report;
  if (isJson) io.out(toJson(shown));
  else if (outcome.repositories.length > 0 && !(request.quiet && shown.entries.length === 0))
    printPretty(shown, request, io);
}

function printPretty(report: CheckReport, request: CheckRequest, io: Io): void {
  const refusal =
    isHook(request) && exitCodeOf(report, request, false) !== exitCodes.clean ? refused(report) : undefined;
  const text = toPretty(report, { colour: io.colour, columns: io.columns, showText: showsText(request, io) });
  io.out(refusal ? `${refusal.head[io.language]}\n\n${text}${refusal.tail[io.language]}\n` : text);
}

/** The report without what does not make the run fail. */
function onlyGrave(report: CheckReport, request: CheckRequest): CheckReport {
  const grave = graveOf(report, request);
  const entries = report.entries.filter(({ finding }) => grave.includes(finding.severity));
  return { ...report, entries, summary: summarize(entries) };
}

/** Around the report of a commit that is refused; an editor shows the first line of it and no more. */
function refused({ entries }: CheckReport): { readonly head: Text; readonly tail: Text } {
  const isPrivacy = entries.some(({ finding }) => finding.rule.startsWith('privacy/'));
  return {
    head: isPrivacy
      ? {
          ja: '個人情報があるため、コミットを止めました。',
          en: 'The commit was stopped: there is personal data in it.',
        }
      : {
          ja: '直すところがあるため、コミットを止めました。',
          en: 'The commit was stopped: there is something to mend.',
        },
    tail: {
      ja: 'コミットはまだされていません。直して git add してから、もう一度コミットしてください。',
      en: 'Nothing was committed. Mend it, `git add` it, and commit again.',
    },
  };
}

function showsText(request: CheckRequest, io: Io): boolean {
  if (request.showText && !io.isTerminal)
    io.note({
      ja: '--show-text は端末に表示するときだけ働きます。文字は隠したままにしました。',
      en: '--show-text works on a terminal only; the text stays hidden.',
    });
  return request.showText && io.isTerminal;
}

export const command: Command = {
  usage: 'check [PATH…] [オプション]',
  about: {
    ja: 'ケース文書を調べ、直すところとその理由を示します。',
    en: 'Checks case documents and says what to mend, and why.',
  },
  options: checkOptions,
  notes: [
    {
      ja: 'PATH は文書、フォルダ、またはリポジトリをいくつか含むフォルダです。「-」は標準入力です。',
      en: 'PATH is a document, a folder, or a folder that holds several repositories; `-` is stdin.',
    },
    {
      ja: '終了コード: 0 問題なし、1 --fail-on 以上のものあり、2 使い方の誤りや不具合。',
      en: 'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or a fault.',
    },
  ],
  async run(given, io) {
    const request = readRequest(given);
    const opening: Opening = { request, io, paths: new ShownPaths(io.cwd), timings: new Timings() };
    const outcome = await run(opening);
    saveRemembered();
    io.progress(undefined);
    const report = opening.timings.phase('report', () => {
      const made = reportOf(outcome, opening);
      print(made, outcome, opening, mendedLines(outcome, opening));
      return made;
    });
    if (request.timings) io.note(opening.timings.line(report.documents));
    return exitCodeOf(report, request, outcome.hasFault);
  },
};
