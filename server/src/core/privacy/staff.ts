import type { Hit } from './finding.ts';

/** Grounds that say nothing of who the person is: a surname with さん may be a client's or a colleague's. */
const neutral: ReadonlySet<string> = new Set([
  'honorific',
  'propagated',
  'household',
  'tokenizer',
  'speaker',
  'context',
]);

/**
 * Who of the persons found is staff. A place with a profession, an office or an attendees' list is; a surname
 * without such a ground follows the other places of the document, and is a client's when it stands for both.
 */
export function staffOf(hits: readonly Hit[]): (hit: Hit) => boolean {
  const staff = new Set<string>();
  const clients = new Set<string>();
  for (const { type, name, staff: isStaff, reason } of hits) {
    if (type !== 'PERSON' || name?.surname === undefined) continue;
    if (isStaff) staff.add(name.surname);
    else if (!neutral.has(reason) || name.given !== undefined) clients.add(name.surname);
  }
  return ({ name, staff: isStaff, reason }) => {
    if (isStaff && reason !== 'propagated') return true;
    const surname = name?.surname;
    if (surname === undefined || !neutral.has(reason)) return false;
    return staff.has(surname) && !clients.has(surname);
  };
}
