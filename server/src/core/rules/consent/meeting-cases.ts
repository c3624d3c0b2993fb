import type { MeetingCase } from '../../workspace/meeting-view.ts';

/** The document itself says あり for this case. */
export function isClaimed(item: MeetingCase): boolean {
  return (item.entry.value.consent?.value ?? []).some(({ value }) => value.state?.value === 'あり');
}

/** No consent that counts: none on record, or one out of force that nobody claims. */
export function lacksConsent(item: MeetingCase): boolean {
  return item.consent.state === 'without' || (item.consent.state === 'notInForce' && !isClaimed(item));
}

/** Lawful but in the wrong meeting: ground, reason and secrecy of its own, in a meeting that rests on consent. */
export function belongsElsewhere(item: MeetingCase): boolean {
  return item.consentBased && item.lawful && item.reason && item.secrecy;
}

/** Discussed lawfully without consent: a ground is recorded, and secrecy where the ground asks for it. */
export function isLawful(item: MeetingCase): boolean {
  return !item.consentBased && item.lawful && item.secrecy;
}
