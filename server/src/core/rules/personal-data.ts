import type { CaseDocument } from '../document/document.ts';
import type { PersonalData } from '../privacy/detector.ts';
import type { Repository } from '../workspace/repository.ts';

/** Names of those who attend: staff, never clients. */
function attendeeNames(document: CaseDocument): readonly string[] {
  const attendees = document.as('minutes')?.attendees?.value ?? [];
  return attendees.flatMap(({ value }) => (value.name?.value ?? []).map((name) => name.value));
}

/** Personal data of clients in a case document; staff and agencies are known and left out. */
export function findPersonalData(document: CaseDocument, repository: Repository): readonly PersonalData[] {
  const { detector, register, config } = repository;
  if (!detector || !document.kind) return [];
  const context = {
    staff: [...register.staffNames, ...attendeeNames(document)],
    agencies: [...register.names, config.municipality, ...config.towns],
    allowed: config.allowed,
  };
  const found = detector.detect(document.text, context).filter((data) => data.role !== 'staff');
  const registered = repository.persons?.find(document.text) ?? [];
  // A name of the register is what privacy/registered-name says.
  return found.filter((data) => !registered.some((place) => place.start < data.end && data.start < place.end));
}
