import type { Language } from '../../../../schemas/text.ts';
import type { LineRange } from '../../core/document/source.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { shownCase } from '../mask.ts';
import type { ShownPaths } from '../paths.ts';
import type { Inspected, InspectedRepository } from './inspect.ts';

/** A finding with everything an output says of it; no text of a document is in it. */
export interface Entry {
  readonly finding: Finding;
  /** As shown: from the top of git, names hashed. */
  readonly file: string;
  /** Zero-based lines and characters. */
  readonly lines: LineRange;
  /** As shown: folded, or a hash. */
  readonly caseNumber: string | undefined;
  readonly inspected: Inspected;
  readonly repository: InspectedRepository;
}

/** How many findings of each severity. */
export type Summary = Readonly<Record<Severity, number>>;

/** A whole check, ready for any output format. */
export interface CheckReport {
  readonly asOf: string;
  readonly roots: readonly string[];
  readonly documents: number;
  readonly entries: readonly Entry[];
  readonly summary: Summary;
  readonly language: Language;
}

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Puts the findings of all repositories in the order of every output: by file and position. */
export function entriesOf(repositories: readonly InspectedRepository[], paths: ShownPaths): readonly Entry[] {
  const files = repositories.flatMap((repository) =>
    repository.files.map((inspected) => ({ file: paths.file(repository.root, inspected.path), inspected, repository })),
  );
  files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return files.flatMap(({ file, inspected, repository }) =>
    inspected.findings.map((finding) => ({
      finding,
      file,
      inspected,
      repository,
      lines: inspected.source.toLines(finding.range),
      caseNumber: finding.caseNumber === undefined ? undefined : shownCase(finding.caseNumber),
    })),
  );
}

/** Counts by severity. */
export function summarize(entries: readonly Entry[]): Summary {
  const count = (severity: Severity) => entries.filter(({ finding }) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** Whether `kasane check --fix` mends the finding. */
export function isFixable(finding: Finding): boolean {
  return finding.fixes().some(isApplicable);
}

/** A fix that `--fix` applies: safe, and within its own document. */
export function isApplicable(fix: ReturnType<Finding['fixes']>[number]): boolean {
  return fix.safe && fix.elsewhere === undefined;
}
