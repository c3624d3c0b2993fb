import { briefConsentParts } from '../consent.ts';
import { fieldsPart, type Part, type SheetContent, withoutBlankColumns } from '../model.ts';
import type { SheetReader } from '../reader.ts';

/** つなぐシート: a letter from one agency to another, with its reply slip. */
export function referralSheet(reader: SheetReader<'referral'>): SheetContent {
  const record = reader.document.as('referral');
  const address = [reader.field('to'), reader.field('from')];
  const head = [reader.field('caseNumber', false), reader.field('sentOn', false)];
  const troubles = fieldsPart([reader.field('troubles', true), reader.field('reason', true)]);
  const people = reader.table('household', { name: 13, relation: 13, age: 13, together: 9, note: 52 });
  const household = people.rows.length > 0 ? withoutBlankColumns(people, ['同居', '備考']) : people;
  const body = [reader.section('相談内容'), reader.section('配慮してほしいこと')];
  const consent = briefConsentParts({
    title: reader.fields.consent.label.ja,
    caseNumber: record?.caseNumber?.value,
    at: record?.sentOn?.value ?? reader.repository.today,
    stated: record?.consent,
    ...reader.consentQuery(reader.entry(reader.fields.consent.key)),
  });
  const reply = replyPart(reader);
  return {
    parts: [
      fieldsPart([...address, ...head, ...reader.remaining()]),
      ...reader.preamble(),
      troubles,
      household,
      ...body,
      ...reader.otherSections(),
      ...consent,
      reply,
    ],
  };
}

/** The slip the receiver sends back: its lines are there to be filled in by hand, too. */
function replyPart(reader: SheetReader<'referral'>): Part {
  const [result, ...rest] = reader.blockFields('reply');
  const fields = result ? [{ ...result, wide: true }, ...rest] : rest;
  return { ...fieldsPart(fields, '返信（受け取った機関から）', reader.line('reply')), slip: true };
}
