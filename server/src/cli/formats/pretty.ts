import type { Language, Text } from '../../../../schemas/text.ts';
import type { OffsetRange } from '../../core/document/source.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Inspected } from '../check/inspect.ts';
import { type CheckReport, type Entry, isFixable, severities } from '../check/report.ts';
import { excerpt } from './excerpt.ts';
import { type Paint, painter } from './style.ts';
import { visibleByLine } from './visible.ts';

/** How the report is printed. */
export interface PrettyOptions {
  readonly colour: boolean;
  readonly columns: number;
  /** Excerpts show the text itself. */
  readonly showText: boolean;
}

/** Words for the severities. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '警告', en: 'warning' },
  info: { ja: '情報', en: 'info' },
};

const words = {
  noCase: { ja: 'ケースによらないもの', en: 'Without a case' },
  why: { ja: '理由', en: 'why' },
  do: { ja: '対応', en: 'do' },
  also: { ja: '関連', en: 'see' },
  fix: { ja: '--fix で直せます', en: '--fix mends it' },
} satisfies Record<string, Text>;

/** The report for people: grouped by case, the place with a caret, why, what to do, a summary. */
export function toPretty(report: CheckReport, options: PrettyOptions): string {
  const printer = new Printer(report.language, options);
  const blocks = groups(report).map(({ title, entries }) => printer.group(title, entries));
  return [...blocks, summaryLine(report, painter(options.colour))].join('\n');
}

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** By repository and case, cases in order of their numbers, what belongs to no case last. */
function groups({ entries, language, roots }: CheckReport): readonly Group[] {
  const found = new Map<string, { caseNumber: string | undefined; root: string; entries: Entry[] }>();
  for (const entry of entries) {
    const { root } = entry.repository;
    const key = `${root}\u0000${entry.caseNumber ?? '\uffff'}`;
    const group = found.get(key) ?? { caseNumber: entry.caseNumber, root, entries: [] };
    group.entries.push(entry);
    found.set(key, group);
  }
  const several = roots.length > 1;
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const name = group.caseNumber ?? words.noCase[language];
      const municipality = group.entries[0]?.repository.repository.config.municipality;
      return { title: several && municipality ? `${municipality} ${name}` : name, entries: group.entries };
    });
}

class Printer {
  readonly #language: Language;
  readonly #options: PrettyOptions;
  readonly #paint: Paint;
  readonly #visible = new Map<Inspected, ReadonlyMap<number, readonly OffsetRange[]>>();

  constructor(language: Language, options: PrettyOptions) {
    this.#language = language;
    this.#options = options;
    this.#paint = painter(options.colour);
  }

  group(title: string, entries: readonly Entry[]): string {
    // The ground of a rule is said once a case; what is wrong and what to do stands with every place.
    const said = new Set<string>();
    const blocks = entries.map((entry) => {
      const block = this.#entry(entry, !said.has(entry.finding.rule));
      said.add(entry.finding.rule);
      return block;
    });
    return [this.#paint('bold', `■ ${title}`), '', ...blocks].join('\n');
  }

  #entry(entry: Entry, withWhy: boolean): string {
    const { finding, file, lines } = entry;
    const place = `${file}:${lines.start.line + 1}:${lines.start.character + 1}`;
    const severity = this.#paint(finding.severity, severityWords[finding.severity][this.#language]);
    const fixable = isFixable(finding) ? ` (${words.fix[this.#language]})` : '';
    return [
      `  ${place}  ${severity}  ${this.#paint('dim', finding.rule)}${fixable}`,
      `    ${finding.message[this.#language]}`,
      ...this.#excerpt(entry),
      ...(withWhy ? [`    ${this.#label('why')}${finding.why[this.#language]}`] : []),
      `    ${this.#label('do')}${finding.do[this.#language]}`,
      '',
    ].join('\n');
  }

  #label(word: keyof typeof words): string {
    return this.#paint('dim', `${words[word][this.#language]}: `);
  }

  #excerpt({ inspected, finding, lines }: Entry): string[] {
    const { showText, columns } = this.#options;
    const number = String(lines.start.line + 1);
    const byLine = this.#visible.get(inspected) ?? visibleByLine(inspected);
    this.#visible.set(inspected, byLine);
    const visible = byLine.get(lines.start.line) ?? [];
    const room = Math.max(40, Math.min(columns, 120)) - number.length - 12;
    const shown = excerpt(inspected.source, finding.range, { visible, showText, columns: room });
    if (!shown || shown.text === '---') return [];
    const gutter = ' '.repeat(number.length);
    return [
      `      ${this.#paint('dim', `${number} |`)} ${shown.text}`,
      `      ${this.#paint('dim', `${gutter} |`)} ${this.#paint(finding.severity, shown.caret)}`,
    ];
  }
}

/** How many documents, how many findings, how many of them `--fix` mends. */
export function summaryLine(report: CheckReport, paint: Paint): string {
  const { language, documents, entries, summary } = report;
  const fixable = entries.filter(({ finding }) => isFixable(finding)).length;
  const counts = severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => paint(severity, countWords(severity, summary[severity], language)));
  if (counts.length === 0)
    return `${{ ja: `文書${documents}件を調べました。直すところはありません。`, en: `${documents} document${documents === 1 ? '' : 's'} checked; nothing to mend.` }[language]}\n`;
  const mended = {
    ja: `うち${fixable}件は kasane check --fix で直せます。`,
    en: `${fixable} of them: kasane check --fix.`,
  }[language];
  const head = {
    ja: `文書${documents}件を調べました。`,
    en: `${documents} document${documents === 1 ? '' : 's'} checked: `,
  }[language];
  return `${head}${counts.join({ ja: '・', en: ', ' }[language])}${{ ja: 'です。', en: '.' }[language]}${fixable > 0 ? `${{ ja: '', en: ' ' }[language]}${mended}` : ''}\n`;
}

function countWords(severity: Severity, count: number, language: Language): string {
  const word = severityWords[severity][language];
  return language === 'ja' ? `${word}${count}件` : `${count} ${word}${count === 1 || severity === 'info' ? '' : 's'}`;
}
