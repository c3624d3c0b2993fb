import { type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Field, Fields, FieldType, Section } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { MissingField } from '../document/levels.ts';
import { entryOf, type YamlMap } from '../document/yaml.ts';
import type { TextEdit } from './rule.ts';

/** The line break a document uses. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The YAML of an empty field: its must fields spelled out, each with a placeholder 〔…〕 that counts as empty. */
export function fieldSkeleton(field: Field, indent = ''): readonly string[] {
  return [`${indent}${field.key}:${valueSkeleton(field.key, field.type, indent)}`].join('').split('\n');
}

function valueSkeleton(key: string, type: FieldType, indent: string): string {
  switch (type.shape) {
    case 'list':
      return type.single && type.item.shape !== 'scalar'
        ? ` 〔${key}〕`
        : `\n${listSkeleton(key, type.item, `${indent}  `)}`;
    case 'block':
      return `\n${blockLines(type.fields, `${indent}  `).join('\n')}`;
    default:
      return ` ${placeholder(key, type)}`;
  }
}

/** More choices than these make a line that nobody reads. */
const fewChoices = 5;

/** What a place to fill in says: the choices where they are few, that an agency is meant, else its key. */
function placeholder(key: string, type: FieldType): string {
  if (type.shape !== 'scalar') return `〔${key}〕`;
  const { choices = [], open, meaning } = type;
  if (choices.length > 0 && choices.length <= fewChoices && !open) return `〔${choices.join('・')}〕`;
  return meaning === 'agency' && !key.includes('機関') ? '〔機関名〕' : `〔${key}〕`;
}

function listSkeleton(key: string, item: FieldType, indent: string): string {
  if (item.shape !== 'block') return `${indent}- ${placeholder(key, item)}`;
  const [first = '', ...rest] = blockLines(item.fields, '');
  return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)].join('\n');
}

/** What a block must have; where nothing must be, all of it. */
function blockLines(fields: Fields, indent: string): string[] {
  const all = Object.values(fields);
  const asked = all.filter((field) => field.level === 'must');
  return (asked.length > 0 ? asked : all).flatMap((field) => fieldSkeleton(field, indent));
}

/** Puts a missing field into its map, behind the field that the table has before it. */
export function insertField(document: CaseDocument, { field, map, range }: MissingField): TextEdit {
  const own = entryOf(map, field.key);
  const indent = ' '.repeat(columnOf(document, map));
  const lines = fieldSkeleton(field, indent);
  const newline = lineBreak(document.text);
  if (own) return { range: lineRest(document, own.range.start), text: lines.join(newline).trimStart() };
  const before = precedingEntry(document.kind, map, field);
  if (!before) return { range: behind(document, range.start), text: `${lines.join(newline)}${newline}` };
  const end = before.range.end;
  const at = document.source.lineRange(document.source.lineAt(Math.max(before.range.start, end - 1))).end;
  return { range: { start: at, end: at }, text: `${newline}${lines.join(newline)}` };
}

function columnOf(document: CaseDocument, map: YamlMap): number {
  const first = map.entries[0]?.key.range.start;
  return first === undefined ? 0 : document.source.positionAt(first).character;
}

/** From a key to the end of its line: an empty field is written anew with its skeleton. */
function lineRest(document: CaseDocument, start: number): { start: number; end: number } {
  return { start, end: document.source.lineRange(document.source.lineAt(start)).end };
}

/** The start of the line behind the one that holds the offset. */
function behind(document: CaseDocument, offset: number): { start: number; end: number } {
  const next = document.source.lineStarts[document.source.lineAt(offset) + 1] ?? document.text.length;
  return { start: next, end: next };
}

/** The last entry present that the table lists before the field. */
function precedingEntry(kind: KindId | undefined, map: YamlMap, field: Field) {
  const table = kind ? tableWith(kindOf(kind).fields, field) : undefined;
  const keys = table ? Object.values(table).map((f) => f.key) : [];
  const before = new Set(keys.slice(0, keys.indexOf(field.key)));
  const preceding = map.entries.filter((entry) => before.has(entry.key.text));
  return preceding.at(-1) ?? map.entries.filter((entry) => !keys.includes(entry.key.text))[0] ?? map.entries.at(-1);
}

/** The table (of a kind or of a block within it) that holds a field. */
function tableWith(fields: Fields, field: Field): Fields | undefined {
  if (Object.values(fields).includes(field)) return fields;
  for (const { type } of Object.values(fields)) {
    const inner = type.shape === 'list' ? type.item : type;
    const found = inner.shape === 'block' ? tableWith(inner.fields, field) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Puts a section where the kind has it: in place of an empty one nothing but the placeholder is added. */
export function insertSection(document: CaseDocument, section: Section): TextEdit {
  const newline = lineBreak(document.text);
  const placeholder = `〔${section.help.ja.replace(/(?:です)?。$/, '')}〕`;
  const own = document.body.sections.find((s) => s.title.trim() === section.title);
  if (own)
    return { range: { start: own.heading.end, end: own.heading.end }, text: `${newline}${newline}${placeholder}` };
  const order = document.kind ? kindOf(document.kind).sections.map((s) => s.title) : [];
  const after = order.slice(order.indexOf(section.title) + 1);
  const next = document.body.sections.find((s) => after.includes(s.title.trim()));
  if (next)
    return {
      range: { start: next.heading.start, end: next.heading.start },
      text: `## ${section.title}${newline}${newline}${placeholder}${newline}${newline}`,
    };
  const gap = document.text.endsWith('\n') ? newline : `${newline}${newline}`;
  return {
    range: { start: document.text.length, end: document.text.length },
    text: `${gap}## ${section.title}${newline}${newline}${placeholder}${newline}`,
  };
}
