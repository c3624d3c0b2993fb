import type { Language } from '../../../../schemas/text.ts';
import type { PersonsRegister } from '../../core/privacy/register.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { severities } from '../check/report.ts';
import { severityWords } from '../formats/pretty.ts';
import { painter } from '../formats/style.ts';
import type { Io } from '../io.ts';
import { shownCase } from '../mask.ts';
import { version } from '../version.ts';
import type { HistoryFinding, Scanned } from './scan.ts';
import { shownPath } from './shown.ts';

/** How many findings there are of each severity. */
export function countsOf({ findings }: Scanned): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

const words = {
  message: { ja: 'コミットの説明', en: 'commit message' },
  where: { ja: '対応', en: 'do' },
};

const placeOf = ({ line, character }: { line: number; character: number }) => ({
  line: line + 1,
  column: character + 1,
});

/** The report for machines: findings by commit, and never the data they are about. */
export function toScanJson(scanned: Scanned, registers: readonly PersonsRegister[], language: Language): string {
  const findings = scanned.findings.map(({ commit, date, path, finding, lines, versions }) => ({
    commit,
    date,
    rule: finding.rule,
    severity: finding.severity,
    file: path === undefined ? null : shownPath(path, registers),
    range: { start: placeOf(lines.start), end: placeOf(lines.end) },
    case: finding.caseNumber === undefined ? null : shownCase(finding.caseNumber),
    message: finding.message[language],
    why: finding.why[language],
    do: finding.do[language],
    versions,
  }));
  const { commits, blobs, unread } = scanned;
  const report = {
    version: 1,
    tool: { name: 'kasane', version },
    commits,
    blobs,
    unread: Object.fromEntries(unread),
    findings,
    summary: countsOf(scanned),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The report for people: by commit, the oldest first. */
export function toScanText(scanned: Scanned, registers: readonly PersonsRegister[], { language, colour }: Io): string {
  const paint = painter(colour);
  const blocks: string[] = [];
  let last = '';
  for (const item of scanned.findings) {
    if (item.commit !== last) blocks.push(paint('bold', `■ ${item.commit.slice(0, 12)} ${item.date}`));
    last = item.commit;
    const place = item.path === undefined ? words.message[language] : shownPath(item.path, registers);
    const { start } = item.lines;
    const severity = paint(item.finding.severity, severityWords[item.finding.severity][language]);
    blocks.push(
      `  ${place}:${start.line + 1}:${start.character + 1}  ${severity}  ${paint('dim', item.finding.rule)}${versionWords(item, language)}`,
    );
    blocks.push(`    ${item.finding.message[language]}`);
  }
  if (blocks.length > 0) blocks.push('');
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(scanned, language)}\n`;
}

function versionWords({ versions }: HistoryFinding, language: Language): string {
  if (versions < 2) return '';
  return { ja: `  （この後の版も含め${versions}つの版）`, en: `  (in ${versions} versions)` }[language];
}

function summary(scanned: Scanned, language: Language): string {
  const { commits, blobs } = scanned;
  const counts = countsOf(scanned);
  const head = {
    ja: `コミット${commits}件、ファイルの版${blobs}件を調べました。`,
    en: `${commits} commits with ${blobs} file versions were looked at: `,
  }[language];
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0)
    return `${head}${{ ja: '個人情報は見つかりませんでした。', en: 'no personal data was found.' }[language]}`;
  const parts = found.map((severity) =>
    language === 'ja'
      ? `${severityWords[severity].ja}${counts[severity]}件`
      : `${counts[severity]} ${severityWords[severity].en}`,
  );
  const tail = {
    ja: '履歴は自分で書き換える前に、個人情報の管理者に相談してください（手順は docs/name-committed.md）。',
    en: 'Before rewriting history speak to whoever is in charge of personal data (docs/name-committed.md).',
  }[language];
  return `${head}${parts.join(language === 'ja' ? '・' : ', ')}${language === 'ja' ? 'です。' : '.'}\n${tail}`;
}
