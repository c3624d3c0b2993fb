import { kindKey } from '../../../../schemas/common.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Repository } from '../workspace/repository.ts';
import { agencyRows } from './agency-rows.ts';
import { bodyCandidates } from './body-values.ts';
import type { Candidate, Completion } from './candidate.ts';
import { configValues } from './config-values.ts';
import { endsHere, keyCandidates, rowCandidates } from './key-values.ts';
import { kindTemplates } from './kind-templates.ts';
import { grade, readQuery } from './match.ts';
import { fieldNamed, fieldsOf, regionAt, type Spot, spotAt, typeAt } from './region.ts';
import { caseNumberAt } from './value-context.ts';
import { kindValues, valuesOf } from './values.ts';

/** More than a person reads; typing on narrows the list. */
const most = 100;

interface CompletionInput {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

/** What may stand at an offset, the most fitting first; undefined where nothing is offered (prose, fences). */
export function complete(input: CompletionInput): Completion | undefined {
  const { repository, document, offset } = input;
  const region = regionAt(document, repository, offset);
  if (!region) return narrowed(document, offset, bodyCandidates(input));
  const spot = spotAt(region, offset);
  if (isComment(spot) || isRunningText(spot)) return undefined;
  return narrowed(document, offset, { start: spot.place.typed.start, candidates: candidatesAt(input, spot) });
}

function isComment({ region, place }: Spot): boolean {
  return /^\s*#/.test(region.source.lineText(place.line));
}

/** Lines of a value that runs over several of them (`|`, `>`) are text. */
function isRunningText({ region, place }: Spot): boolean {
  const { lines } = region;
  for (let line = place.line - 1; line >= lines.first; line -= 1) {
    const read = lines.at(line);
    if (read.text.trim() === '' || read.column >= place.column) continue;
    return /^[|>][+-]?\d*$/.test(read.value.text);
  }
  return false;
}

function candidatesAt(input: CompletionInput, spot: Spot): readonly Candidate[] {
  const { place } = spot;
  const open = configValues(input.repository, spot);
  if (open) return open;
  if (place.kind === 'value') {
    const values = place.key === kindKey ? kindsAt(input, spot) : valuesAt(input, spot);
    return input.document.text[place.typed.start - 1] === ':' ? values.map(spaced) : values;
  }
  const own = place.kind === 'item' ? [...itemValues(input, spot), ...agencyRows(input, spot)] : [];
  const all = [...own, ...rowCandidates(spot), ...keyCandidates(input, spot), ...outerKeys(input, spot)];
  return input.document.text[place.typed.start - 1] === '-' ? all.map(spaced) : all;
}

/** On an empty line that an editor has indented: also the keys of the document, which begin further left. */
function outerKeys(input: CompletionInput, { place, region }: Spot): readonly Candidate[] {
  const { source, lines } = region;
  if (place.column === 0 || source.lineText(place.line).trim() !== '' || !endsHere(lines, place)) return [];
  const outer = spotAt(region, source.lineStarts[place.line] ?? 0);
  return keyCandidates(input, outer).map((key) => ({ ...key, back: place.column, rank: key.rank + behindOwn }));
}

/** Puts a group behind every key of the row itself. */
const behindOwn = 4;

/** Right behind a colon or dash the space that YAML asks for comes along. */
function spaced(candidate: Candidate): Candidate {
  const parts = candidate.parts ?? [candidate.text];
  return typeof parts[0] === 'string' && parts[0].startsWith('\n')
    ? candidate
    : { ...candidate, parts: [' ', ...parts] };
}

function kindsAt({ repository, document }: CompletionInput, spot: Spot): readonly Candidate[] {
  const templates = spot.place.siblings.size === 0 ? kindTemplates(repository, document, 'rest') : [];
  return [...kindValues({ repository }), ...templates];
}

function valuesAt({ repository, document }: CompletionInput, spot: Spot): readonly Candidate[] {
  const { field } = spot;
  if (!field) return [];
  const rows = rowCandidates(spot);
  return [...valuesOf({ repository, document, spot, field, caseNumber: caseNumberAt(spot) }), ...rows];
}

/** Values of a list whose item the cursor is in: of its scalars, or of the shorthand of its blocks. */
function itemValues({ repository, document }: CompletionInput, spot: Spot): readonly Candidate[] {
  const { path } = spot.place;
  const parent = typeAt(spot.region.type, path.slice(0, -1));
  const field = fieldNamed(fieldsOf(parent), path.at(-1) ?? '');
  if (!field) return [];
  return valuesOf({ repository, document, spot, field, caseNumber: caseNumberAt(spot) });
}

interface Unfiltered {
  readonly start: number;
  /** Units at the start that say nothing about what is looked for (the `##` of a heading). */
  readonly lead?: number;
  readonly candidates: readonly Candidate[];
}

/** Keeps what fits what was typed, in order; a finished word or a 〔…〕 shows all that could stand in its place. */
function narrowed(document: CaseDocument, offset: number, found: Unfiltered | undefined): Completion | undefined {
  if (!found || found.candidates.length === 0) return undefined;
  const typed = document.text.slice(found.start, offset);
  const placeholder = /^〔[^〔〕\n]*〕?/.exec(document.text.slice(found.start))?.[0];
  const isWhole = placeholder !== undefined || found.candidates.some(({ text }) => text === typed.trim());
  const query = readQuery(isWhole ? '' : typed.slice(found.lead ?? 0));
  const graded = found.candidates.flatMap((candidate) => {
    const fit = grade(candidate, query);
    // What stands there already comes first: the key that takes the first row must not change it.
    const isSame = candidate.text === typed.trim();
    return fit === undefined ? [] : [{ candidate, order: isSame ? -9 : order(candidate, fit, query.folded === '') }];
  });
  graded.sort((a, b) => a.order - b.order);
  return {
    range: { start: found.start, end: Math.max(offset, found.start + (placeholder?.length ?? 0)) },
    typed,
    candidates: graded.slice(0, most).map(({ candidate }) => candidate),
  };
}

/** By group while nothing is typed; then a good match goes before a good group. */
function order({ rank }: Candidate, fit: number, isAll: boolean): number {
  return isAll ? rank : fit * 2 + rank;
}
