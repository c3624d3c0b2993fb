import type { ReportJson } from '../../../../schemas/report.ts';
import type { LineRange, Position } from '../../core/document/source.ts';
import { type CheckReport, isFixable } from '../check/report.ts';
import { version } from '../version.ts';

/** The report of `kasane check --format json`; its contract is schemas/report.ts. */
export function toJson(report: CheckReport): string {
  const { language } = report;
  const json: ReportJson = {
    version: 1,
    tool: { name: 'kasane', version },
    asOf: report.asOf,
    roots: [...report.roots],
    documents: report.documents,
    findings: report.entries.map(({ finding, file, lines, caseNumber }) => ({
      rule: finding.rule,
      severity: finding.severity,
      file,
      range: rangeOf(lines),
      case: caseNumber ?? null,
      message: finding.message[language],
      why: finding.why[language],
      do: finding.do[language],
      fixable: isFixable(finding),
    })),
    summary: { ...report.summary },
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

const placeOf = ({ line, character }: Position) => ({ line: line + 1, column: character + 1 });

function rangeOf({ start, end }: LineRange) {
  return { start: placeOf(start), end: placeOf(end) };
}
