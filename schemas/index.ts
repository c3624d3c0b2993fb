/** The one list of kinds: everything that is asked of a document derives from these tables. */
import { assessmentKind } from './kinds/assessment.ts';
import { caseKind } from './kinds/case.ts';
import { closureKind } from './kinds/closure.ts';
import { consentKind } from './kinds/consent.ts';
import { evaluationKind } from './kinds/evaluation.ts';
import { intakeKind } from './kinds/intake.ts';
import { minutesKind } from './kinds/minutes.ts';
import { planKind } from './kinds/plan.ts';
import { progressKind } from './kinds/progress.ts';
import { referralKind } from './kinds/referral.ts';
import { resourceKind } from './kinds/resource.ts';
import type { Kind, PlainOf } from './types.ts';

/** The table of every 種別, by English id. */
export const kinds = {
  case: caseKind,
  referral: referralKind,
  intake: intakeKind,
  assessment: assessmentKind,
  plan: planKind,
  progress: progressKind,
  minutes: minutesKind,
  evaluation: evaluationKind,
  closure: closureKind,
  consent: consentKind,
  resource: resourceKind,
} as const;

/** English id of a 種別. */
export type KindId = keyof typeof kinds;
/** The table of fields of a kind. */
export type FieldsOf<K extends KindId> = (typeof kinds)[K]['fields'];
/** The plain values of a kind's document, as the index holds them. */
export type FactsOf<K extends KindId> = PlainOf<FieldsOf<K>>;

/** All ids, in the order of a case. */
export const kindIds = Object.keys(kinds) as KindId[];
const byName = new Map<string, KindId>(kindIds.map((id) => [kinds[id].name, id]));

/** The kind of a 種別 as the format names it; local names are resolved by the configuration. */
export function kindNamed(name: string): KindId | undefined {
  return byName.get(name);
}

/** The table of a kind. */
export function kindOf(id: KindId): Kind {
  return kinds[id];
}
