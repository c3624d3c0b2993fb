import { type PersonalDataType, personalDataTypes } from '../../server/src/core/privacy/detector.ts';

/** A place that a marked text expects to be found. */
export interface Expected {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
}

const types: ReadonlySet<string> = new Set(personalDataTypes);
const mark = /⟦([A-Z_]+):([^⟧]*)⟧/g;

/** Takes the marks `⟦PERSON:山田太郎⟧` out of a text and says where they were. */
export function readMarked(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    const type = match[1] ?? '';
    if (!types.has(type)) throw new Error(`unknown type in mark: ${type}`);
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    expected.push({ type: type as PersonalDataType, start, end: text.length });
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), expected };
}

/** The reverse: puts what was found into the text as marks, for messages of failing tests. */
export function writeMarked(text: string, found: readonly Expected[]): string {
  let marked = '';
  let at = 0;
  for (const { type, start, end } of found) {
    marked += `${text.slice(at, start)}⟦${type}:${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
