// Generated from the files of this folder by `npm run generate`. Do not edit.
import { rule as agencyRenamed } from './agency/renamed.ts';
import { rule as agencyUnknown } from './agency/unknown.ts';
import { rule as assessmentHousehold } from './assessment/household.ts';
import { rule as closureFollowUp } from './closure/follow-up.ts';
import { rule as consentExpiring } from './consent/expiring.ts';
import { rule as consentIncomplete } from './consent/incomplete.ts';
import { rule as consentMeetingWithoutConsent } from './consent/meeting-without-consent.ts';
import { rule as consentNoGround } from './consent/no-ground.ts';
import { rule as consentNoReason } from './consent/no-reason.ts';
import { rule as consentNotAMember } from './consent/not-a-member.ts';
import { rule as consentNotInForce } from './consent/not-in-force.ts';
import { rule as consentOutOfScope } from './consent/out-of-scope.ts';
import { rule as documentDateOrder } from './document/date-order.ts';
import { rule as documentFrontMatter } from './document/front-matter.ts';
import { rule as documentKind } from './document/kind.ts';
import { rule as documentNationalItem } from './document/national-item.ts';
import { rule as documentReference } from './document/reference.ts';
import { rule as documentRequired } from './document/required.ts';
import { rule as documentTerm } from './document/term.ts';
import { rule as documentUnknownKey } from './document/unknown-key.ts';
import { rule as documentValue } from './document/value.ts';
import { rule as minutesAbuseRoute } from './minutes/abuse-route.ts';
import { rule as minutesDecisionOwner } from './minutes/decision-owner.ts';
import { rule as minutesMixedCases } from './minutes/mixed-cases.ts';
import { rule as minutesSendBack } from './minutes/send-back.ts';
import { rule as planLead } from './plan/lead.ts';
import { rule as planMonitoring } from './plan/monitoring.ts';
import { rule as planNeedWithoutSupport } from './plan/need-without-support.ts';
import { rule as planNoEvaluation } from './plan/no-evaluation.ts';
import { rule as planNotDecided } from './plan/not-decided.ts';
import { rule as planParticipation } from './plan/participation.ts';
import { rule as planPeriod } from './plan/period.ts';
import { rule as privacyIdentifier } from './privacy/identifier.ts';
import { rule as privacyName } from './privacy/name.ts';
import { rule as privacyPersonalData } from './privacy/personal-data.ts';
import { rule as privacyPseudonym } from './privacy/pseudonym.ts';
import { rule as privacyRegisterTracked } from './privacy/register-tracked.ts';
import { rule as privacyRegisteredName } from './privacy/registered-name.ts';
import { rule as suppressionReason } from './suppression/reason.ts';
import { rule as suppressionUnused } from './suppression/unused.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  agencyRenamed,
  agencyUnknown,
  assessmentHousehold,
  closureFollowUp,
  consentExpiring,
  consentIncomplete,
  consentMeetingWithoutConsent,
  consentNoGround,
  consentNoReason,
  consentNotAMember,
  consentNotInForce,
  consentOutOfScope,
  documentDateOrder,
  documentFrontMatter,
  documentKind,
  documentNationalItem,
  documentReference,
  documentRequired,
  documentTerm,
  documentUnknownKey,
  documentValue,
  minutesAbuseRoute,
  minutesDecisionOwner,
  minutesMixedCases,
  minutesSendBack,
  planLead,
  planMonitoring,
  planNeedWithoutSupport,
  planNoEvaluation,
  planNotDecided,
  planParticipation,
  planPeriod,
  privacyIdentifier,
  privacyName,
  privacyPersonalData,
  privacyPseudonym,
  privacyRegisterTracked,
  privacyRegisteredName,
  suppressionReason,
  suppressionUnused,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, as findings and settings name it. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
