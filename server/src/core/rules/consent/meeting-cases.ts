import type { MeetingCase } from '../../workspace/meeting-view.ts';

/** The document itself says あり for this case. */
export function isClaimed(item: MeetingCase): boolean {
  return (item.entry.value.consent?.value ?? []).some(({ value }) => value.state?.value === 'あり');
}

/**
 * No consent that counts: none on record, or one out of force that nobody claims while a ground allows to do without
 * (where none does, consent/not-in-force speaks alone).
 */
export function lacksConsent(item: MeetingCase): boolean {
  if (item.consent.state === 'without') return true;
  return item.consent.state === 'notInForce' && item.lawful && !isClaimed(item);
}

/** Lawful but in the wrong meeting: ground, reason and secrecy of its own, in a meeting that rests on consent. */
export function belongsElsewhere(item: MeetingCase): boolean {
  return item.consentBased && item.lawful && item.reason && item.secrecy;
}

/** Discussed lawfully without consent: a ground is recorded, and secrecy where the ground asks for it. */
export function isLawful(item: MeetingCase): boolean {
  return !item.consentBased && item.lawful && item.secrecy;
}
