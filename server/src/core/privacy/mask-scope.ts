import type { CaseDocument } from '../document/document.ts';
import { viewMeeting } from '../workspace/meeting-view.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';

/** A text that is to be masked. */
export interface MaskInput {
  /** From the root of what is copied, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The parsed text, for Markdown. */
  readonly document: CaseDocument | undefined;
}

/** The case numbers (folded) that a place of a text is about; the empty one stands for texts of no case. */
export type ScopesAt = (offset: number) => readonly string[];

const none: readonly string[] = [''];

function ownNumbers({ document }: MaskInput): readonly string[] {
  const number = document?.record.caseNumber?.value;
  if (typeof number === 'string' && number !== '新規') return [foldCaseNumber(number)];
  const cases = document?.as('minutes')?.cases?.value ?? [];
  return [...new Set(cases.flatMap(({ value }) => (value.number ? [foldCaseNumber(value.number.value)] : [])))];
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** Folders whose documents all belong to one case: a note without front matter beside them belongs to it too. */
function casesByFolder(inputs: readonly MaskInput[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const input of inputs) {
    const folder = folderOf(input.path);
    for (const number of ownNumbers(input)) found.set(folder, (found.get(folder) ?? new Set()).add(number));
  }
  return new Map(
    [...found].flatMap(([folder, [first, ...others]]) =>
      first !== undefined && others.length === 0 ? [[folder, first]] : [],
    ),
  );
}

/** Makes the function that says which case a place is about; minutes are divided by their sections. */
export function scopesOf(inputs: readonly MaskInput[], repository: Repository): (input: MaskInput) => ScopesAt {
  const byFolder = casesByFolder(inputs);
  return (input) => {
    const numbers = ownNumbers(input);
    if (numbers.length > 1 && input.document) return sectionScopes(input.document, repository, numbers);
    if (numbers.length === 1) return () => numbers;
    const ofFolder = byFolder.get(folderOf(input.path));
    return () => (ofFolder === undefined ? none : [ofFolder]);
  };
}

function sectionScopes(document: CaseDocument, repository: Repository, numbers: readonly string[]): ScopesAt {
  const minutes = document.as('minutes');
  if (!minutes) return () => numbers;
  const ranges = viewMeeting(document, minutes, repository).cases.flatMap((item) =>
    [...item.sections, item.entry.range].map((range) => ({ range, number: foldCaseNumber(item.number) })),
  );
  return (offset) => {
    const own = ranges.filter(({ range }) => offset >= range.start && offset < range.end).map(({ number }) => number);
    return own.length > 0 ? own : numbers;
  };
}
