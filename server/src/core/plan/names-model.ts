import type { Cell, Chunk, Content, Pair, Part, Row, SheetField, SheetModel, TablePart } from './model.ts';
import { type Names, namesNotice, noNames, withRealNames } from './names.ts';

/** The real names of a case, by its number. */
export type NamesByCase = (caseNumber: string | undefined) => Names;

/**
 * The sheet with real names in place of 呼称, and the mark that says so. Only what somebody wrote is changed: the words
 * of the form (labels, choices, titles, what is signed) and 続柄 stay. Markdown carries the names along and gets them
 * once it is read, so that a name can never become markup.
 */
export function nameModel(model: SheetModel, namesOf: NamesByCase): SheetModel {
  const own = namesOf(model.caseNumber);
  const pages = model.parts.flatMap((part) => (part.kind === 'page' ? [namesOf(part.caseNumber)] : []));
  if ([own, ...pages].every((names) => names.length === 0)) return model;
  return { ...model, notice: namesNotice, parts: model.parts.map((part) => nameCasePart(part, own, namesOf)) };
}

function nameCasePart(part: Part, own: Names, namesOf: NamesByCase): Part {
  if (part.kind !== 'page') return namePart(part, own);
  const names = namesOf(part.caseNumber);
  return {
    ...part,
    title: withRealNames(part.title, names),
    parts: part.parts.map((child) => namePart(child, names)),
  };
}

function namePart(part: Part, names: Names): Part {
  if (names === noNames) return part;
  switch (part.kind) {
    case 'fields':
      return { ...part, fields: part.fields.map((field) => nameLabelled(field, names)) };
    case 'table':
      return { ...part, rows: part.rows.map((row) => nameRow(row, part, names)) };
    case 'prose':
      return { ...part, chunks: part.chunks.map((chunk) => nameChunk(chunk, names)) };
    case 'signature':
    case 'page':
      return part;
  }
}

const isKinship = (label: string | undefined) => label?.endsWith('続柄') ?? false;

function nameLabelled<T extends SheetField | Pair>(field: T, names: Names): T {
  return isKinship(field.label) ? field : { ...field, cell: nameCell(field.cell, names) };
}

function nameRow(row: Row, { columns }: TablePart, names: Names): Row {
  return { ...row, cells: row.cells.map((cell, i) => (isKinship(columns[i]?.label) ? cell : nameCell(cell, names))) };
}

function nameChunk(chunk: Chunk, names: Names): Chunk {
  const { heading } = chunk;
  return { ...chunk, names, heading: heading && { ...heading, title: withRealNames(heading.title, names) } };
}

function nameCell(cell: Cell, names: Names): Cell {
  return { ...cell, content: nameContent(cell.content, names) };
}

function nameContent(content: Content, names: Names): Content {
  switch (content.kind) {
    case 'text': {
      const text = withRealNames(content.text, names);
      return names.some(({ real }) => real === text) ? { ...content, text, name: true } : { ...content, text };
    }
    case 'list':
      return { ...content, items: content.items.map((item) => nameCell(item, names)) };
    case 'pairs':
      return { ...content, pairs: content.pairs.map((pair) => nameLabelled(pair, names)) };
    case 'marked':
      return { ...content, cell: nameCell(content.cell, names) };
    case 'markdown':
      return { ...content, names };
    default:
      return content;
  }
}
