import type { Repository } from '../workspace/repository.ts';
import { caseNumbers, currentPlan } from './plans.ts';

/** A role that an agency has in a current plan. */
export interface OpenRole {
  readonly caseNumber: string;
  readonly path: string;
  readonly roles: readonly string[];
  readonly lead: boolean;
}

/** An agency of the register with what it does at present. */
export interface AgencyOverview {
  readonly name: string;
  readonly sectors: readonly string[];
  readonly phone: string | undefined;
  /** Whether the name is in use today. */
  readonly inUse: boolean;
  readonly roles: readonly OpenRole[];
  /** Where its entry begins in agencies.yaml, as an offset. */
  readonly offset: number;
}

/** Every agency of the register, in its order, with its open roles. */
export function agencyOverviews(repository: Repository): readonly AgencyOverview[] {
  const roles = openRoles(repository);
  const { register, today } = repository;
  return register.agencies.map((agency) => ({
    name: agency.name,
    sectors: agency.sectors,
    phone: agency.phone,
    inUse: (agency.from ?? '') <= today && (agency.until ?? '9999') >= today,
    roles: roles.get(register.identity(agency.name)) ?? [],
    offset: agency.located.range.start,
  }));
}

function openRoles(repository: Repository): ReadonlyMap<string, readonly OpenRole[]> {
  const { register } = repository;
  const found = new Map<string, OpenRole[]>();
  for (const caseNumber of caseNumbers(repository)) {
    const plan = currentPlan(repository, caseNumber);
    for (const { agency, role = [] } of plan?.facts.roles ?? []) {
      if (!agency || !plan) continue;
      const key = register.identity(agency);
      const lead = (plan.facts.lead ?? []).some((name) => register.same(name, agency));
      found.set(key, [...(found.get(key) ?? []), { caseNumber, path: plan.path, roles: role, lead }]);
    }
  }
  return found;
}
