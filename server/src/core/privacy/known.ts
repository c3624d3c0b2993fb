import type { DetectionContext, PersonalData } from './detector.ts';
import type { Hit } from './finding.ts';
import { foldVariants, foldWidth } from './fold.ts';

const plain = (name: string): string => foldVariants(foldWidth(name)).replace(/[\s・]/g, '');

/** Names known beforehand, in one spelling and without spaces. */
export interface Known {
  readonly staff: readonly string[];
  readonly agencies: readonly string[];
  readonly allowed: ReadonlySet<string>;
}

/** Prepares a context for look-ups. */
export function readContext(context: DetectionContext): Known {
  return {
    staff: (context.staff ?? []).map(plain).filter((name) => name !== ''),
    agencies: (context.agencies ?? []).map((name) => foldWidth(name)).filter((name) => name.length >= 2),
    allowed: new Set((context.allowed ?? []).map(plain)),
  };
}

/** Whether the written name can be that of a member of staff: the same, or the surname of one. */
function isKnownStaff(written: string, known: Known): boolean {
  return known.staff.some((name) => name === written || (written.length >= 1 && name.startsWith(written)));
}

/** Whether the place lies inside the name of an agency. */
function insideAgency(document: string, hit: Hit, known: Known): boolean {
  return known.agencies.some((agency) => {
    const from = Math.max(0, hit.end - agency.length);
    const at = document.indexOf(agency, from);
    return at >= 0 && at <= hit.start && hit.end <= at + agency.length;
  });
}

/** Whether a finding is left out because the office or the registers say so. */
export function isExcluded(document: string, hit: Hit, known: Known): boolean {
  if (known.allowed.has(plain(document.slice(hit.start, hit.end)))) return true;
  return hit.type === 'PERSON' && insideAgency(document, hit, known);
}

/** Turns a hit into a finding and says for persons whether they are staff. */
export function toFinding(document: string, hit: Hit, known: Known, isStaff: (hit: Hit) => boolean): PersonalData {
  const { type, start, end, tier, reason } = hit;
  const finding = { type, start, end, tier, reason };
  if (type !== 'PERSON') return finding;
  const written = plain(document.slice(start, end));
  if (isKnownStaff(written, known) || isStaff(hit)) return { ...finding, role: 'staff' };
  return finding;
}
