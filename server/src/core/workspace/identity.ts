import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import { foldCaseNumber, foldName } from './normalize.ts';

type Parts = readonly (string | number | undefined)[];

const number = (text: string | undefined) => (text ? foldCaseNumber(text) : undefined);

/** What makes a document the one of its kind (format.md, "Links and identity"); kinds not listed have no identity. */
const parts: { readonly [K in KindId]?: (facts: FactsOf<K>) => Parts } = {
  case: (f) => [number(f.caseNumber)],
  plan: (f) => [number(f.caseNumber), f.round],
  minutes: (f) => [f.meeting?.join('・'), f.date, f.time ?? ''],
  consent: (f) => [number(f.caseNumber), f.person, f.date],
  evaluation: (f) => [number(f.caseNumber), f.kind, f.date],
  closure: (f) => (f.reopened ? [undefined] : [number(f.caseNumber)]),
  resource: (f) => [f.name ? foldName(f.name) : undefined],
};

/** A key of the identity, or undefined while a part of it is missing. */
export function identityOf(kind: KindId, facts: FactsOf<KindId>): string | undefined {
  const read = parts[kind] as ((facts: FactsOf<KindId>) => Parts) | undefined;
  const values = read?.(facts);
  if (!values || values.some((value) => value === undefined)) return undefined;
  return [kind, ...values].join('\u0000');
}
