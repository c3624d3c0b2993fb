import { addDays } from '../../../../schemas/dates.ts';
import { type KindId, kindIds } from '../../../../schemas/index.ts';
import { isClosed } from '../workspace/case-state.ts';
import { principal } from '../workspace/consent.ts';
import type { Repository } from '../workspace/repository.ts';
import { dueItems } from './due.ts';
import { caseNumbers, currentPlan } from './plans.ts';

/** What a list of cases shows at a glance. */
export type CaseBadge = 'overdue' | 'consentMissing' | 'consentExpiring';

/** A document of a case. */
export interface CaseDocumentEntry {
  readonly path: string;
  readonly kind: KindId;
  /** The kind in this place's own words. */
  readonly name: string;
}

/** A case as lists show it. */
export interface CaseOverview {
  readonly number: string;
  readonly path: string;
  readonly state: string | undefined;
  readonly town: string | undefined;
  readonly lead: string | undefined;
  readonly sectors: readonly string[];
  /** Agencies that have a role in the current plan. */
  readonly agencies: readonly string[];
  readonly badges: readonly CaseBadge[];
  readonly documents: readonly CaseDocumentEntry[];
}

/** Days ahead in which the end of a consent is shown. */
const notice = 30;

/** Every case of a repository, by number. */
export function caseOverviews(repository: Repository): readonly CaseOverview[] {
  const overdue = new Set(
    dueItems(repository)
      .filter((item) => item.overdue && item.kind === 'monitoring')
      .map((item) => item.caseNumber),
  );
  return caseNumbers(repository).flatMap((number) => {
    const entry = repository.index.ofCase(number, 'case')[0];
    if (!entry) return [];
    const { state, town, lead, sectors = [] } = entry.facts;
    const plan = currentPlan(repository, number);
    const agencies = (plan?.facts.roles ?? []).flatMap((role) => role.agency ?? []);
    return [
      {
        number,
        path: entry.path,
        state,
        town,
        lead: lead ?? plan?.facts.lead?.[0],
        sectors,
        agencies: [...new Set(agencies)],
        badges: badgesOf(repository, number, overdue.has(number)),
        documents: documentsOf(repository, number),
      },
    ];
  });
}

function badgesOf(repository: Repository, number: string, overdue: boolean): readonly CaseBadge[] {
  if (isClosed(repository, number)) return [];
  const { today } = repository;
  const consent = repository.consents.judge({ caseNumber: number, person: principal, at: today, statement: undefined });
  const until = consent.state === 'given' ? consent.terms.until : undefined;
  return [
    ...(overdue ? (['overdue'] as const) : []),
    ...(consent.state === 'given' ? [] : (['consentMissing'] as const)),
    ...(until !== undefined && until <= addDays(today, notice) ? (['consentExpiring'] as const) : []),
  ];
}

function documentsOf(repository: Repository, number: string): readonly CaseDocumentEntry[] {
  return kindIds.flatMap((kind) =>
    repository.index.ofCase(number, kind).map(({ path }) => ({ path, kind, name: repository.config.kindName(kind) })),
  );
}
