import type { Field, Fields, FieldType } from '../../../../schemas/types.ts';

/**
 * Text with places to fill in, as parts: an editor that knows snippets gets tab stops, another one plain text. `choices`
 * are offered at the stop.
 */
export type Part = string | { readonly stop: string; readonly choices?: readonly string[] };

/** A field as it is inserted: an empty value for one scalar, must fields spelled out for lists and blocks. */
export function fieldParts(field: Field, column: number): readonly Part[] {
  return [`${field.key}:`, ...valueParts(field.type, field.key, column)];
}

/** What follows a key's colon. */
function valueParts(type: FieldType, label: string, column: number): readonly Part[] {
  switch (type.shape) {
    case 'list':
      return type.single ? [' ', stop('')] : listParts(type.item, label, column + 2);
    case 'block':
      return type.shorthand ? [' ', stop('')] : blockParts(type.fields, column + 2, true);
    default:
      return [' ', stop('')];
  }
}

function listParts(item: FieldType, label: string, column: number): readonly Part[] {
  return [`\n${' '.repeat(column)}`, ...itemParts(item, label, column)];
}

/** One row of a list, from its dash on; `column` is where the dash stands. */
export function itemParts(item: FieldType, label: string, column: number): readonly Part[] {
  if (item.shape !== 'block') return ['- ', placeholder(item, label)];
  return ['- ', ...blockParts(item.fields, column + 2, false)];
}

function blockParts(fields: Fields, column: number, newLine: boolean): readonly Part[] {
  const asked = Object.values(fields).filter((field) => field.level === 'must');
  const shown = asked.length > 0 ? asked : Object.values(fields).slice(0, 2);
  const indent = `\n${' '.repeat(column)}`;
  return shown.flatMap((field, i): readonly Part[] => [
    i > 0 || newLine ? indent : '',
    `${field.key}: `,
    placeholder(field.type, field.key),
  ]);
}

/** 〔…〕 counts as empty, so that a row left unfinished is still reported. */
function placeholder(type: FieldType, label: string): Part {
  const scalar = type.shape === 'list' ? type.item : type;
  if (scalar.shape === 'scalar' && scalar.choices && !scalar.open) return stop('', scalar.choices);
  return stop(`〔${label}〕`);
}

function stop(text: string, choices?: readonly string[]): Part {
  return choices ? { stop: text, choices } : { stop: text };
}

/** The parts as a snippet of the protocol. */
export function toSnippet(parts: readonly Part[]): string {
  let count = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeText(part);
      count += 1;
      if (part.choices) return `\${${count}|${part.choices.map(escapeChoice).join(',')}|}`;
      return part.stop === '' ? `$${count}` : `\${${count}:${escapeText(part.stop)}}`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|$}]/g, '\\$&');
}

/** The parts as plain text. */
export function toPlain(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.stop)).join('');
}
