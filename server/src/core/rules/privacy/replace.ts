import type { Text } from '../../../../../schemas/text.ts';
import type { CaseDocument } from '../../document/document.ts';
import type { OffsetRange } from '../../document/source.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import { freeLetter, initialsOfName, letterOf, lettersIn } from '../../privacy/mask-letters.ts';
import { memberBeside, pseudonymAt } from '../../privacy/mask-place.ts';
import type { HouseholdMember } from '../../workspace/repository.ts';
import type { Fix, RuleContext, TextEdit } from '../rule.ts';
import { casesAt } from './consent-of-places.ts';

/** The next letter that no 呼称 of the case has: A氏, B氏 … in order, never one of the initials given. */
export function nextLetter(
  members: readonly Pick<HouseholdMember, 'name'>[],
  text: string,
  initials: ReadonlySet<string> = new Set(),
): string {
  const taken = new Set([...lettersIn(text), ...members.flatMap(({ name }) => letterOf(name) ?? [])]);
  return `${freeLetter(taken, initials)}氏`;
}

const titleOne = (name: string): Text => ({ ja: `「${name}」に置き換える`, en: `Replace by ${name}` });
const titleAll = (name: string): Text => ({
  ja: `この文書のすべてを「${name}」に置き換える`,
  en: `Replace all in this document by ${name}`,
});

/** A name and every place of the document that holds it. */
export interface NamePlaces {
  readonly place: OffsetRange;
  /** All places, the one above among them. */
  readonly all: readonly OffsetRange[];
}

/** Puts a 呼称 in place of a name: everywhere, and here only. */
export function replaceFixes(
  document: CaseDocument,
  { place, all }: NamePlaces,
  name: string,
  preferred: boolean,
): readonly Fix[] {
  const isOne = all.length < 2;
  const one = fixOf(document, titleOne(name), [place], name, preferred && isOne);
  return isOne ? [one] : [fixOf(document, titleAll(name), all, name, preferred), one];
}

function fixOf(
  { text }: CaseDocument,
  title: Text,
  places: readonly OffsetRange[],
  name: string,
  preferred: boolean,
): Fix {
  return { title, safe: false, preferred, edits: places.map((place) => editAt(text, place, name)) };
}

/** The edit that puts a 呼称 in place of a name, its honorific with it. */
export function editAt(text: string, place: OffsetRange, name: string): TextEdit {
  const { start, end, text: put } = pseudonymAt(text, place, name);
  return { range: { start, end }, text: put };
}

/** All places of the document that hold the same name, or a part of it. */
export function sameName(
  { text }: CaseDocument,
  data: PersonalData,
  all: readonly PersonalData[],
): readonly PersonalData[] {
  const name = fold(text.slice(data.start, data.end));
  return all.filter((other) => {
    if (other.type !== 'PERSON') return false;
    const written = fold(text.slice(other.start, other.end));
    return written === name || isPart(written, name) || isPart(name, written);
  });
}

/** A surname or given name of two or more characters, or one that stands for the whole. */
function isPart(part: string, whole: string): boolean {
  return whole.length > part.length && part.length >= 2 && (whole.startsWith(part) || whole.endsWith(part));
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** The household that a place is about: of the document's case, in minutes of the case of the section. */
export function membersAt(context: RuleContext, offset: number): readonly HouseholdMember[] {
  const { repository } = context;
  return caseNumbersAt(context, offset).flatMap((number) => repository.household(number));
}

/** The cases that a place is about. */
export function caseNumbersAt(context: RuleContext, offset: number): readonly string[] {
  if (context.meeting) return casesAt(context, offset).map((item) => item.number);
  const number = context.document.record.caseNumber?.value;
  return typeof number === 'string' ? [number] : [];
}

/** What 呼称 may stand for a name, the likeliest first: of the member beside it, of the others, then the next free letter. */
export function pseudonymsFor(
  { document, repository }: RuleContext,
  data: PersonalData,
  members: readonly HouseholdMember[],
): readonly string[] {
  const beside = memberBeside(document.text, data, members);
  const initials = initialsOfName(document.text.slice(data.start, data.end), repository.nameLists);
  const names = [...(beside ? [beside.name] : []), ...members.map(({ name }) => name)];
  return [...new Set([...names, nextLetter(members, document.text, initials)])];
}
