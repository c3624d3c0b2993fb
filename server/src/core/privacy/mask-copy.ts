import { scalarsOf } from '../document/values.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import type { PersonalData, PersonalDataType } from './detector.ts';
import { toMunicipality } from './mask-address.ts';
import { AgencyLetters } from './mask-agencies.ts';
import { toYear, yearMonthReplacements } from './mask-dates.ts';
import { fixedRanges } from './mask-fixed.ts';
import { MaskedNames } from './mask-names.ts';
import type { KeyEntry, MaskOptions } from './mask-options.ts';
import { MaskedPaths } from './mask-paths.ts';
import { applyReplacements, circles, type Replacement, withoutOverlaps } from './mask-place.ts';
import type { MaskInput } from './mask-scope.ts';

/** Kinds of things that a copy changes. */
export type MaskedKind = PersonalDataType | 'DATE' | 'AGENCY' | 'LINK' | 'PATH';

/** One text of the copy. */
export interface MaskedFile {
  readonly from: string;
  /** Where it goes: names and days in the path are masked as well. */
  readonly path: string;
  readonly text: string;
}

/** A whole copy. */
export interface MaskedCopy {
  readonly files: readonly MaskedFile[];
  readonly counts: ReadonlyMap<MaskedKind, number>;
  readonly people: number;
  readonly key: readonly KeyEntry[];
}

/** A replacement and what it is for. */
interface Masked extends Replacement {
  readonly kind: MaskedKind;
}

/** Makes the texts of a copy in which nobody is named, numbers are ○, days and house numbers are gone. */
export function maskTexts(inputs: readonly MaskInput[], options: MaskOptions): MaskedCopy {
  const found = inputs.map((input) => ({ input, data: detect(input, options) }));
  const names = new MaskedNames(found, options);
  const agencies = options.agencies ? new AgencyLetters(options.repository.register, agencyFields(inputs)) : undefined;
  const paths = new MaskedPaths(inputs, (path) => maskPathText(path, names, agencies));
  const counts = new Map<MaskedKind, number>();
  const files = found.map(({ input, data }) => {
    const numbers = caseNumberPlaces(input.text, options.repository);
    const links = paths.links(input.text).map(as('LINK'));
    const all = [
      ...links,
      ...data
        .flatMap((item) => dataReplacement(input.text, item, options))
        .filter((item) => !numbers.some((place) => overlaps(place, item))),
      ...(agencies?.replacements(input.text) ?? []).map(as('AGENCY')),
      ...names.replacements(input, data).map(as('PERSON')),
      ...yearMonthReplacements(input.text)
        .map(as('DATE'))
        .filter((item) => !numbers.some((place) => overlaps(place, item))),
    ];
    return finish(input, all, paths, counts, options);
  });
  const agencyKey = (agencies?.named ?? []).map(({ pseudonym, names: written }) => ({
    scope: '機関',
    pseudonym,
    names: [...written],
  }));
  return { files, counts, people: names.count, key: [...names.key, ...agencyKey] };
}

const as =
  (kind: MaskedKind) =>
  (replacement: Replacement): Masked => ({ ...replacement, kind });
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

function finish(
  input: MaskInput,
  all: readonly Masked[],
  paths: MaskedPaths,
  counts: Map<MaskedKind, number>,
  options: MaskOptions,
): MaskedFile {
  const { path, text } = input;
  const fixed = fixedRanges(input);
  const made = withoutOverlaps(all.filter((item) => !fixed.some((range) => overlaps(range, item))));
  for (const { kind, start, end, text: put } of made)
    if (kind !== 'LINK' && text.slice(start, end) !== put) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const target = paths.target(path);
  if (target !== path) counts.set('PATH', (counts.get('PATH') ?? 0) + 1);
  return { from: path, path: target, text: withoutRests(applyReplacements(text, made), counts, options) };
}

/** The copy is looked at once more: a number that came to light by what was replaced beside it goes as well. */
function withoutRests(text: string, counts: Map<MaskedKind, number>, { detector }: MaskOptions): string {
  const rests = detector
    .detect(text)
    .filter(({ type, tier }) => tier === 'certain' && type !== 'PERSON' && type !== 'BIRTH_DATE');
  for (const { type } of rests) counts.set(type, (counts.get(type) ?? 0) + 1);
  return applyReplacements(
    text,
    rests.map(({ start, end }) => ({ start, end, text: circles(text.slice(start, end)) })),
  );
}

/** Both tiers: in a copy that is handed on a word too many is the smaller harm. */
function detect(input: MaskInput, { detector, repository, isName }: MaskOptions): readonly PersonalData[] {
  const { register, config } = repository;
  const readings = register.agencies.flatMap(({ reading }) => reading ?? []);
  const agencies = [...register.names, ...readings, config.municipality, ...config.towns];
  const found = detector.detect(input.text, { staff: register.staffNames, agencies, allowed: config.allowed });
  const fixed = fixedRanges(input);
  return found
    .filter((data) => !fixed.some((range) => overlaps(range, data)))
    .filter(
      ({ type, tier, start, end }) => type !== 'PERSON' || tier === 'certain' || isName(input.text.slice(start, end)),
    );
}

function dataReplacement(text: string, { type, start, end }: PersonalData, { isMunicipality }: MaskOptions): Masked[] {
  const written = text.slice(start, end);
  switch (type) {
    case 'PERSON':
      return [];
    case 'ADDRESS':
      return [{ start, end, text: toMunicipality(written, isMunicipality) ?? '○○', kind: type }];
    case 'BIRTH_DATE':
      return [{ start, end, text: toYear(written) ?? circles(written), kind: type }];
    default:
      return [{ start, end, text: circles(written), kind: type }];
  }
}

/** Case numbers are no dates and no telephone numbers, whatever their form. */
function caseNumberPlaces(text: string, { index }: Repository): { start: number; end: number }[] {
  const known = new Set(index.caseNumbers);
  return [...text.matchAll(/[A-Za-zＡ-Ｚａ-ｚ0-9０-９][\wＡ-Ｚａ-ｚ０-９.‐－—―−ー-]*/g)]
    .filter(([word]) => known.has(foldCaseNumber(word)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Names in fields that hold agencies: many of them stand in no register. */
function agencyFields(inputs: readonly MaskInput[]): readonly string[] {
  const names = inputs.flatMap(({ document }) =>
    document
      ? [...scalarsOf(document)].filter(({ type }) => type.meaning === 'agency').map(({ value }) => value.value)
      : [],
  );
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name.trim() !== ''))];
}

function maskPathText(path: string, names: MaskedNames, agencies: AgencyLetters | undefined): string {
  const all = [...(agencies?.replacements(path) ?? []), ...names.inPath(path)];
  return applyReplacements(path, all);
}
