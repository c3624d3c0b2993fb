import type { Hit } from '../finding.ts';
import type { ReasonId } from '../reasons.ts';
import type { Line } from '../structure.ts';
import { ageAfter, birthLabel, bornAfter, compactDate, fullDate } from './birth-date.ts';
import { myNumberFits } from './check-digits.ts';
import { findInsuranceAndYucho } from './mark-and-number.ts';
import { groupedPhone, isPersonalPhone, isTollFree, labelledPhone, phoneLabel, plainPhone } from './phone.ts';
import { type IdentifierSpec, identifierSpecs } from './specs.ts';
import { type View, viewsOf } from './views.ts';

const defaultGap = '[^0-9A-Za-z。]{0,24}?';

const voiced = 'ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ';
const plainKana = 'カキクケコサシスセソタチツテトハヒフヘホハヒフヘホ';

/** A label as it is written in half-width kana too, where the voiced mark is a character of its own. */
function inAnyWidth(label: string): string {
  return label.replace(/[ガギグゲゴザジズゼゾダヂヅデドバ-ポ]/g, (char) => {
    const at = voiced.indexOf(char);
    return at < 0 ? char : `(?:${char}|${plainKana.charAt(at)}${at >= 20 ? '゜' : '゛'})`;
  });
}

interface CompiledSpec extends IdentifierSpec {
  readonly pattern: RegExp;
}

const phoneSpec: IdentifierSpec = { type: 'PHONE', label: phoneLabel, value: `(?:${labelledPhone})` };
const birthSpec: IdentifierSpec = {
  type: 'BIRTH_DATE',
  label: birthLabel,
  value: `(?:${fullDate}|${compactDate})`,
  gap: '[^0-9。]{0,16}?',
};
const postalSpec: IdentifierSpec = {
  type: 'POSTAL_CODE',
  label: '〒|郵便番号(?::?\\s?〒)?',
  value: '\\d{3} ?-? ?\\d{4}',
};

const compiled: readonly CompiledSpec[] = [...identifierSpecs, phoneSpec, birthSpec, postalSpec].map((spec) => ({
  ...spec,
  pattern: new RegExp(`(${inAnyWidth(spec.label)})${spec.gap ?? defaultGap}(${spec.value})(?!\\d|-\\d)`, 'g'),
}));

/** A labelled number and how far its label is, for the choice between two kinds that claim the same digits. */
interface Claim {
  readonly hit: Hit;
  readonly distance: number;
  readonly label: number;
}

function reasonOf(spec: IdentifierSpec, value: string, inContext: boolean): ReasonId {
  if (spec.fits?.(value)) return 'label-check-digit';
  return inContext ? 'column' : 'label';
}

function claimsOf(spec: CompiledSpec, view: View): Claim[] {
  const claims: Claim[] = [];
  for (const match of view.text.matchAll(spec.pattern)) {
    const label = match[1] ?? '';
    const value = match[2] ?? '';
    const end = match.index + match[0].length;
    const start = end - value.length;
    if (start < view.from || (spec.type === 'PHONE' && isTollFree(value))) continue;
    const reason = reasonOf(spec, value, match.index < view.from);
    const hit: Hit = { type: spec.type, start, end, tier: 'certain', reason };
    claims.push({ hit, distance: start - match.index - label.length, label: label.length });
  }
  return claims;
}

/** Of claims on the same digits the longest value wins, then the nearest label, then the longest one. */
function strongest(claims: readonly Claim[]): Hit[] {
  const ordered = claims.toSorted(
    (a, b) => b.hit.end - b.hit.start - (a.hit.end - a.hit.start) || a.distance - b.distance || b.label - a.label,
  );
  const kept: Hit[] = [];
  for (const { hit } of ordered)
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept;
}

/** A bracket that opens before a number and closes behind other words is not of the number. */
const ownBrackets = (value: string): number => (value.startsWith('(') && !value.includes(')') ? 1 : 0);

function matches(pattern: RegExp, text: string, make: (value: string, end: number) => Partial<Hit> | undefined): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const made = make(match[0], end);
    if (made)
      hits.push({
        type: 'PHONE',
        tier: 'certain',
        reason: 'format',
        start: match.index + ownBrackets(match[0]),
        end,
        ...made,
      });
  }
  return hits;
}

const anyDate = new RegExp(`(?<![\\dA-Za-z])${fullDate}`, 'g');
const residenceCard = /(?<![A-Za-z0-9])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Za-z0-9])/g;
const email = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}(?![\w@])/g;
const postal = /(?<![\d-])\d{3}-\d{4}(?![\d-])(?=\s*[一-龠]{2,})/g;
const twelve = /(?<![\dA-Za-z-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])/g;
const plate =
  /[一-龠]{1,4}\s?\d{3}\s?[あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろれわを]\s?(?:\d{2}-\d{2}|[・･]{1,3}\s?\d{1,3})(?!\d)/g;

function birthOf(text: string, end: number): Partial<Hit> | undefined {
  const after = text.slice(end, end + 16);
  if (bornAfter.test(after)) return { type: 'BIRTH_DATE', reason: 'birth-word' };
  return ageAfter.test(after) ? { type: 'BIRTH_DATE', reason: 'age-beside' } : undefined;
}

/** Numbers whose writing alone says what they are. */
function findUnlabelled(text: string): Hit[] {
  const atSign = text.includes('@') ? matches(email, text, () => ({ type: 'EMAIL' })) : [];
  return [
    ...atSign,
    ...matches(groupedPhone, text, (value) => (isPersonalPhone(value) ? { reason: 'phone-format' } : undefined)),
    ...matches(plainPhone, text, (value) =>
      isPersonalPhone(value) ? { tier: 'possible', reason: 'digits-only' } : undefined,
    ),
    ...matches(anyDate, text, (_, end) => birthOf(text, end)),
    ...matches(residenceCard, text, () => ({ type: 'RESIDENCE_CARD_NO' })),
    ...matches(postal, text, () => ({ type: 'POSTAL_CODE', reason: 'address-beside' })),
    ...matches(twelve, text, (value) =>
      myNumberFits(value) ? { type: 'MY_NUMBER', tier: 'possible', reason: 'check-digit' } : undefined,
    ),
    ...matches(plate, text, () => ({ type: 'VEHICLE_NO', tier: 'possible' })),
  ];
}

const hasIdentifier = /[\d@〒]|[一二三四五六七八九十]年/;

function findInView(view: View): Hit[] {
  if (!hasIdentifier.test(view.text.slice(view.from))) return [];
  const claims = compiled.flatMap((spec) => claimsOf(spec, view));
  const marks = findInsuranceAndYucho(view.text).map((hit) => ({ hit, distance: 0, label: 99 }));
  const labelled = strongest([...marks, ...claims].filter(({ hit }) => hit.start >= view.from));
  const free = findUnlabelled(view.text).filter(
    (hit) => hit.start >= view.from && !labelled.some((other) => hit.start < other.end && other.start < hit.end),
  );
  return [...labelled, ...free].map((hit) => ({ ...hit, start: hit.start + view.shift, end: hit.end + view.shift }));
}

/** Finds numbers, dates and addresses of the net in one line; offsets in the line. */
export function findIdentifiers(line: Line): Hit[] {
  return viewsOf(line).flatMap(findInView);
}
