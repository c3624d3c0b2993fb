import { briefConsentParts } from '../consent.ts';
import { fieldsPart, type Part, type SheetContent } from '../model.ts';
import type { SheetReader } from '../reader.ts';

type IntakeReader = SheetReader<'intake'>;

/** 相談受付票: in its two variants, with the person's consent and without. */
export function intakeSheet(reader: IntakeReader): SheetContent {
  const head = [
    reader.field('caseNumber', false),
    reader.field('receivedOn', false),
    reader.field('receiver', false),
    reader.field('visitor', false),
    reader.field('route', true),
  ];
  const topics = fieldsPart([reader.field('topics', true), reader.field('history', true)]);
  const body = [reader.section('相談の内容'), reader.section('希望')];
  const without = withoutConsent(reader);
  const consent = consentTables(reader);
  return {
    parts: [
      fieldsPart([...head, ...reader.remaining()]),
      ...reader.preamble(),
      topics,
      ...body,
      ...reader.otherSections(),
      ...consent,
      ...without,
      ...signature(reader),
    ],
  };
}

function consentTables(reader: IntakeReader): readonly Part[] {
  const record = reader.document.as('intake');
  return briefConsentParts({
    title: reader.fields.consent.label.ja,
    caseNumber: record?.caseNumber?.value,
    at: record?.receivedOn?.value ?? reader.repository.today,
    stated: record?.consent,
    ...reader.consentQuery(reader.entry(reader.fields.consent.key)),
  });
}

/** Whether the sheet says that the person has not agreed. */
function isWithout(reader: IntakeReader): boolean {
  const states = (reader.document.as('intake')?.consent?.value ?? []).map(({ value }) => value.state?.value);
  return states.length > 0 && states.every((state) => state !== undefined && state !== 'あり');
}

/** 【同意なし】: who referred, why consent is missing, how urgent it is. */
function withoutConsent(reader: IntakeReader): readonly Part[] {
  const ids = ['referrer', 'reason', 'urgency'] as const;
  if (!isWithout(reader) && !ids.some((id) => reader.has(id))) return [];
  return [
    fieldsPart(
      ids.map((id) => reader.field(id, true)),
      '同意が得られていない相談',
      reader.line('referrer'),
    ),
  ];
}

function signature(reader: IntakeReader): readonly Part[] {
  if (isWithout(reader)) return [];
  return [
    {
      kind: 'signature',
      title: undefined,
      statement:
        '相談支援を申し込みます。個人情報の取扱いについて説明を受け、支援に必要な範囲で関係機関と情報を共有することに同意します。',
      lines: ['本人', '代理人（続柄　　　　）'],
    },
  ];
}
