import { kindOf } from '../../../../schemas/index.ts';
import type { Field, Fields, FieldType, ScalarType } from '../../../../schemas/types.ts';
import type { Located } from './bind.ts';
import type { CaseDocument } from './document.ts';

/** A scalar of a document with the field it stands in. */
export interface FieldValue {
  readonly field: Field;
  readonly type: ScalarType;
  readonly value: Located<unknown>;
  /** Keys from the top of the front matter down, without list positions. */
  readonly path: readonly string[];
}

/** Every bound scalar of a document, in the order of its table. */
export function* scalarsOf(document: CaseDocument): Generator<FieldValue> {
  if (document.kind) yield* inFields(document.record, kindOf(document.kind).fields, []);
}

function* inFields(
  record: Readonly<Record<string, Located<unknown> | undefined>>,
  fields: Fields,
  path: readonly string[],
): Generator<FieldValue> {
  for (const [id, field] of Object.entries(fields)) {
    const located = record[id];
    if (located) yield* inType(located, field.type, field, [...path, field.key]);
  }
}

function* inType(
  located: Located<unknown>,
  type: FieldType,
  field: Field,
  path: readonly string[],
): Generator<FieldValue> {
  switch (type.shape) {
    case 'scalar':
      yield { field, type, value: located, path };
      return;
    case 'list':
      for (const item of located.value as readonly Located<unknown>[]) yield* inType(item, type.item, field, path);
      return;
    case 'block':
      yield* inFields(located.value as Record<string, Located<unknown>>, type.fields, path);
      return;
    case 'any':
      return;
  }
}

/** Id of the date at which a document counts, by kind: consent and the names of agencies are judged by it. */
const dateFields: Readonly<Record<string, readonly string[]>> = {
  referral: ['sentOn'],
  intake: ['receivedOn'],
  assessment: ['writtenOn'],
  plan: ['decidedOn', 'writtenOn'],
  minutes: ['date'],
  evaluation: ['date'],
  closure: ['date'],
  consent: ['date'],
};

/** The document's own date (ISO), undefined for kinds without one or while it is missing. */
export function dateOf(document: CaseDocument): string | undefined {
  for (const id of dateFields[document.kind ?? ''] ?? []) {
    const value = document.record[id]?.value;
    if (typeof value === 'string') return value;
  }
  return undefined;
}
