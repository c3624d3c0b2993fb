import type { CaseDocument } from '../../server/src/core/document/document.ts';
import type { OffsetRange } from '../../server/src/core/document/source.ts';
import type { TextEdit } from '../../server/src/core/rules/rule.ts';
import type { Repository } from '../../server/src/core/workspace/repository.ts';
import { exampleFiles } from '../support/examples.ts';
import { repositoryOf } from '../support/repository.ts';

/** The mark of the cursor in a test's text. */
export const cursor = '‸';

export interface Marked {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly documents: ReadonlyMap<string, CaseDocument>;
  readonly offset: number;
}

/** A text with a cursor in it, as a document of the example repository. */
export function marked(path: string, text: string, more: Readonly<Record<string, string>> = {}): Marked {
  const offset = text.indexOf(cursor);
  const files = { ...exampleFiles(), ...more, [path]: text.replace(cursor, '') };
  const { repository, documents } = repositoryOf(files);
  const document = documents.get(path) ?? repository.parse(path, files[path] ?? '');
  return { repository, document, documents, offset };
}

/** A file of the example repository with the cursor put right behind a text in it. */
export function inExample(path: string, behind: string, more: Readonly<Record<string, string>> = {}): Marked {
  const text = more[path] ?? exampleFiles()[path] ?? '';
  if (!text.includes(behind)) throw new Error(`${path} does not contain ${behind}`);
  return marked(path, text.replace(behind, `${behind}${cursor}`), more);
}

/** The text that ranges cover. */
export function covered(document: CaseDocument, ranges: readonly OffsetRange[]): readonly string[] {
  return ranges.map(({ start, end }) => document.text.slice(start, end));
}

/** The text after edits, given in any order. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((result, { range, text: put }) => result.slice(0, range.start) + put + result.slice(range.end), text);
}
