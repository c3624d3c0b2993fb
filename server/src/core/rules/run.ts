import type { KindId } from '../../../../schemas/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { viewMeeting } from '../workspace/meeting-view.ts';
import type { Repository } from '../workspace/repository.ts';
import { byPosition, type Finding, toFinding } from './finding.ts';
import { rules } from './index.ts';
import { findPersonalData } from './personal-data.ts';
import type { Report, Rule, RuleContext, Severity } from './rule.ts';
import { readSuppressions, type Suppression, silences } from './suppressions.ts';

/** Which rules run. */
export interface CheckOptions {
  /** Only these rules (ids); all of them when absent. */
  readonly only?: ReadonlySet<string>;
  /** `fast` leaves the slow rules to a pause in typing. */
  readonly pace?: 'fast' | 'all';
}

const forAll: readonly Rule[] = rules.filter((rule) => !rule.kinds);
const byKind = new Map<KindId, readonly Rule[]>();

function rulesFor(kind: KindId | undefined): readonly Rule[] {
  if (!kind) return forAll;
  const known = byKind.get(kind);
  if (known) return known;
  const applying = rules.filter((rule) => !rule.kinds || rule.kinds.includes(kind));
  byKind.set(kind, applying);
  return applying;
}

/** Checks one document of a repository with every rule that applies. Findings are sorted by position. */
export function checkDocument(
  repository: Repository,
  document: CaseDocument,
  options: CheckOptions = {},
): readonly Finding[] {
  const suppressions = readSuppressions(document);
  const used = new Set<Suppression>();
  const context = contextOf(repository, document, suppressions, used);
  const findings: Finding[] = [];
  for (const rule of ordered(rulesFor(document.kind), options)) {
    const severity = severityOf(repository, rule);
    if (severity === 'off') continue;
    rule.check(context, (report) => {
      const silencer = silencerOf(suppressions, rule.id, document, report);
      if (silencer) used.add(silencer);
      else
        findings.push(
          toFinding(rule, withCase(report, document), document.path, severity ?? report.severity ?? rule.severity),
        );
    });
  }
  return findings.sort(byPosition);
}

/** The order of check: suppression/unused comes last, when it is known what the others silenced. */
function ordered(applying: readonly Rule[], { only, pace }: CheckOptions): readonly Rule[] {
  return applying
    .filter((rule) => (!only || only.has(rule.id)) && (pace !== 'fast' || rule.pace !== 'slow'))
    .filter((rule) => rule.pace !== 'last' || (!only && pace !== 'fast'))
    .sort((a, b) => Number(a.pace === 'last') - Number(b.pace === 'last'));
}

/** The severity that kasane.yaml gives to a rule, where it gives one. */
export function severityOf(repository: Repository, rule: Rule): Severity | 'off' | undefined {
  return repository.config.ruleSetting(rule.id)?.severity;
}

function contextOf(
  repository: Repository,
  document: CaseDocument,
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
): RuleContext {
  const minutes = document.as('minutes');
  return {
    document,
    repository,
    meeting: minutes && viewMeeting(document, minutes, repository),
    suppressions,
    used,
    personalData: once(() => findPersonalData(document, repository)),
  };
}

function silencerOf(
  suppressions: readonly Suppression[],
  rule: string,
  document: CaseDocument,
  report: Report,
): Suppression | undefined {
  if (suppressions.length === 0) return undefined;
  const line = document.source.lineAt(report.range.start);
  return suppressions.find((suppression) => silences(suppression, rule, line));
}

function withCase(report: Report, document: CaseDocument): Report {
  if (report.caseNumber !== undefined) return report;
  const own = document.record.caseNumber?.value;
  return typeof own === 'string' ? { ...report, caseNumber: own } : report;
}

/** Works a value out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
