import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Agency } from '../workspace/agencies.ts';
import { principal } from '../workspace/consent.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { regionAt, type Spot, spotAt } from './region.ts';
import { caseNumberAt } from './value-context.ts';
import { scalarOf } from './values.ts';

/** Something that a text speaks of and that stands elsewhere too. */
export type Mention =
  | { readonly kind: 'agency'; readonly name: string; readonly agency: Agency | undefined; readonly range: OffsetRange }
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly caseNumber: string | undefined;
      readonly range: OffsetRange;
    }
  | { readonly kind: 'case'; readonly number: string; readonly range: OffsetRange }
  | { readonly kind: 'link'; readonly link: string; readonly range: OffsetRange };

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

/** What stands at an offset: in front matter by the table of fields, in the body by the words themselves. */
export function mentionAt(input: Input): Mention | undefined {
  const region = regionAt(input.document, input.repository, input.offset);
  return region ? mentionInValue(input, spotAt(region, input.offset)) : mentionInText(input);
}

/** The scalar that a value or list item consists of, without its quotes. */
export function valueAt({ place, region }: Spot): { readonly range: OffsetRange; readonly text: string } {
  const raw = region.source.text.slice(place.token.start, place.token.end);
  const quoted = /^(["'])(.*)\1$/.exec(raw);
  const range = quoted ? { start: place.token.start + 1, end: place.token.end - 1 } : place.token;
  return { range, text: quoted?.[2] ?? raw };
}

function mentionInValue(input: Input, spot: Spot): Mention | undefined {
  const { place } = spot;
  if (place.kind === 'key') return undefined;
  const { range, text } = valueAt(spot);
  const meaning = meaningAt(spot);
  if (text === '' || !meaning) return mentionInText(input);
  switch (meaning) {
    case 'agency':
      return { kind: 'agency', name: text, agency: input.repository.register.find(text), range };
    case 'person':
      return { kind: 'person', name: text, caseNumber: caseNumberAt(spot), range };
    case 'caseNumber':
      return { kind: 'case', number: text, range };
    case 'link':
      return { kind: 'link', link: text, range };
    default:
      return mentionInText(input);
  }
}

/** The meaning of the scalar at a place; the name of a register's entry is an agency's. */
function meaningAt(spot: Spot): string | undefined {
  const { place, region } = spot;
  if (
    region.isRegister &&
    place.kind === 'value' &&
    ['名称', '後継'].includes(place.key ?? '') &&
    place.path.length === 0
  )
    return 'agency';
  const type = place.kind === 'value' ? spot.field?.type : spot.container;
  return type && scalarOf(type)?.meaning;
}

/** What the words of a line around an offset are: the longest name there is. */
function mentionInText(input: Input): Mention | undefined {
  const { document, offset, repository } = input;
  const line = document.source.lineRange(document.source.lineAt(offset));
  const text = document.text.slice(line.start, line.end);
  const at = offset - line.start;
  const covering = (name: string): OffsetRange | undefined => {
    for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      if (i <= at && at <= i + name.length) return { start: line.start + i, end: line.start + i + name.length };
    }
    return undefined;
  };
  return (
    caseMention(text, line.start, at, repository) ??
    agencyMention(repository, covering) ??
    personMention(input, covering)
  );
}

type Covering = (name: string) => OffsetRange | undefined;

function agencyMention({ register }: Repository, covering: Covering): Mention | undefined {
  const names = [...register.names].sort((a, b) => b.length - a.length);
  for (const name of names) {
    const range = covering(name);
    if (range) return { kind: 'agency', name, agency: register.find(name), range };
  }
  return undefined;
}

function caseMention(text: string, start: number, at: number, repository: Repository): Mention | undefined {
  for (const match of text.matchAll(/[A-Za-z]{1,3}\d{1,4}-[A-Za-z]?\d{1,6}/g)) {
    const [number] = match;
    if (match.index > at || at > match.index + number.length) continue;
    if (repository.index.ofCase(foldCaseNumber(number), 'case').length === 0) continue;
    return { kind: 'case', number, range: { start: start + match.index, end: start + match.index + number.length } };
  }
  return undefined;
}

/** 本人 is too common a word to be marked in running text. */
function personMention({ document, repository, offset }: Input, covering: Covering): Mention | undefined {
  const caseNumber = caseAround(document, offset);
  if (!caseNumber) return undefined;
  const names = repository.household(caseNumber).map(({ name }) => name);
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const range = name === principal ? undefined : covering(name);
    if (range) return { kind: 'person', name, caseNumber, range };
  }
  return undefined;
}

/** The case that a text around an offset is about: its section's in minutes, else the document's. */
export function caseAround(document: CaseDocument, offset: number): string | undefined {
  const minutes = document.as('minutes');
  if (!minutes) {
    const number = document.record.caseNumber?.value;
    return typeof number === 'string' ? number : undefined;
  }
  const numbers = (minutes.cases?.value ?? []).flatMap(({ value }) => value.number?.value ?? []);
  const around = document.body.sections.filter(
    ({ heading, content }) => heading.start <= offset && offset <= content.end,
  );
  const titled = numbers.find((number) =>
    around.some(({ title }) => foldCaseNumber(title).includes(foldCaseNumber(number))),
  );
  return titled ?? (numbers.length === 1 ? numbers[0] : undefined);
}
