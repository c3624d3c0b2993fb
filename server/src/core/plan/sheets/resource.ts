import { fieldsPart, type SheetContent, type SheetField, textCell } from '../model.ts';
import type { SheetReader } from '../reader.ts';

/** 社会資源: a place that receives people. */
export function resourceSheet(reader: SheetReader<'resource'>): SheetContent {
  const name = reader.text('name');
  const fields = [
    reader.field('name', true),
    reader.field('sectors', true),
    reader.field('offer', true),
    reader.field('vacancy', true),
    reader.field('contact', true),
    reader.field('assessment', true),
    ...reader.remaining(),
  ];
  const contact = contactFields(reader);
  return {
    ...(name === undefined ? {} : { detail: name }),
    parts: [fieldsPart([...fields, ...contact]), ...reader.preamble(), ...reader.otherSections()],
  };
}

/** How to reach the agency that the place is reached through, from the register. */
function contactFields(reader: SheetReader<'resource'>): readonly SheetField[] {
  const name = reader.document.as('resource')?.contact?.value;
  const agency = name === undefined ? undefined : reader.repository.register.find(name);
  return agency?.phone ? [{ label: '連絡先の電話', cell: textCell(agency.phone), wide: true }] : [];
}
