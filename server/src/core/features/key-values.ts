import { kindKey } from '../../../../schemas/common.ts';
import type { Level, Text } from '../../../../schemas/text.ts';
import type { Field, FieldType } from '../../../../schemas/types.ts';
import { readingOf } from '../../../../schemas/vocabulary/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { levelOf } from '../document/levels.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Candidate } from './candidate.ts';
import { type Place, siblingsOf, type YamlLines } from './place.ts';
import { fieldNamed, fieldsOf, type Spot, typeAt } from './region.ts';
import { fieldParts, itemParts, type Part } from './templates.ts';
import { scalarOf } from './values.ts';

/** What a level is called. */
export const levelLabels: Readonly<Record<Level, Text>> = {
  must: { ja: '必須', en: 'must' },
  should: { ja: '推奨', en: 'should' },
  national: { ja: '国の報告項目', en: 'national report' },
  optional: { ja: '任意', en: 'optional' },
};

const levelRanks: Readonly<Record<Level, number>> = { must: 0, should: 1, national: 2, optional: 3 };

interface KeyInput {
  readonly repository: Repository;
  readonly document: CaseDocument;
}

/** Keys that the map around the cursor does not have yet: those asked for first, in the order of the form. */
export function keyCandidates(input: KeyInput, spot: Spot): readonly Candidate[] {
  const { place, region } = spot;
  if (place.listColumn !== undefined) return strayKeys(input, spot, place.listColumn);
  if (spot.container?.shape === 'list' && !place.inItem) return [];
  const isRoot = place.path.length === 0 && !region.isRegister;
  const fields = Object.values(fieldsOf(spot.container)).filter(({ key }) => !place.siblings.has(key));
  const own = fields.map((field, i) =>
    toCandidate(field, levelAt(input, spot, field), i, place.column, isRenamed(spot)),
  );
  const kind: readonly Candidate[] =
    isRoot && !place.siblings.has(kindKey) && place.column === 0 ? [kindCandidate()] : [];
  return [...kind, ...own, ...(isRoot ? officeKeys(input, spot) : [])];
}

/** On a line that has its colon the key alone is replaced. */
function isRenamed({ place }: Spot): boolean {
  return place.keyRange !== undefined;
}

function levelAt({ repository, document }: KeyInput, { place, region }: Spot, field: Field): Level {
  const root = document.matter.root;
  if (place.path.length === 0 && region.kind && root) return levelOf(field, region.kind, root, repository.config);
  return typeof field.level === 'string' ? field.level : (field.level.otherwise ?? 'optional');
}

function toCandidate(field: Field, level: Level, i: number, column: number, bare: boolean, lead = ''): Candidate {
  return {
    kind: 'key',
    text: field.key,
    reading: readingOf(field.key),
    aliases: [field.label.en],
    note: levelLabels[level],
    help: field.help,
    rank: levelRanks[level] + i / 1000,
    continues: scalarOf(field.type) !== undefined,
    parts: bare ? [field.key] : [lead, ...fieldParts(field, column)],
  };
}

function kindCandidate(): Candidate {
  const help = { ja: '文書の種別です。これで欄が決まります。', en: 'The kind of the document; it decides the fields.' };
  const parts = [`${kindKey}: `, { stop: '' }];
  return { kind: 'key', text: kindKey, reading: 'しゅべつ', help, rank: -1, continues: true, parts };
}

/** Fields that the office added by 項目. */
function officeKeys({ repository }: KeyInput, { place, region }: Spot): readonly Candidate[] {
  if (!region.kind) return [];
  return repository.config.ownFields(region.kind).flatMap(([key, level]): Candidate[] => {
    if (place.siblings.has(key)) return [];
    const note = levelLabels[level];
    const parts = [`${key}: `, { stop: '' }];
    return [{ kind: 'key', text: key, reading: readingOf(key), note, rank: levelRanks[level] + 0.9, parts }];
  });
}

/** At the column of a list's marks: the keys its last row still lacks, put where they belong. */
function strayKeys(input: KeyInput, spot: Spot, listColumn: number): readonly Candidate[] {
  const { lines } = spot.region;
  const column = listColumn + 2;
  const taken = siblingsOf(lines, spot.place.line, column);
  const lead = ' '.repeat(column - spot.place.column);
  return Object.values(fieldsOf(spot.container)).flatMap((field, i) => {
    if (taken.has(field.key)) return [];
    const level = levelAt(input, spot, field);
    return [toCandidate(field, level, i, column, false, lead)];
  });
}

const rowText: Text = { ja: '行を加える', en: 'add a row' };
const rowTextOf = (label: string): Text => ({ ja: `${label}の行を加える`, en: `add a row to ${label}` });

/** A new row where a list is, or where its key has just been written. */
export function rowCandidates(spot: Spot): readonly Candidate[] {
  const { place, region } = spot;
  if (place.kind === 'item') return begunRow(spot);
  if (place.kind === 'value') return valueRow(spot);
  if (place.listColumn !== undefined) return row(spot.container, place.path.at(-1), place.listColumn, '');
  if (spot.container?.shape === 'list')
    return place.inItem ? nextRow(spot) : row(spot.container, place.path.at(-1), place.column, '');
  const above = keyAbove(spot);
  const field = above && fieldNamed(fieldsOf(typeAt(region.type, place.path)), above);
  return field ? row(field.type, field.key, place.column + 2, '  ') : [];
}

/** Behind the dash of an empty row: all that the row must have. */
function begunRow({ container, place }: Spot): readonly Candidate[] {
  if (container?.shape !== 'list' || container.item.shape !== 'block' || place.siblings.size > 0) return [];
  const asked = Object.values<Field>(container.item.fields).filter(({ level }) => level === 'must');
  if (asked.length < 2) return [];
  const [, ...parts] = itemParts(container.item, '', place.column - 2);
  const text = asked.map(({ key }) => key).join('・');
  return [{ kind: 'key', text, reading: readingOf(text), note: rowText, rank: -2, parts }];
}

/** On the line behind a row, where an editor indents to the row's keys: after the keys that it must have. */
function nextRow({ container, place, region: { lines } }: Spot): readonly Candidate[] {
  const read = lines.at(place.line);
  const dash = dashAbove(lines, place.line, place.column);
  if (dash === undefined || place.opensItem || read.key || !endsHere(lines, place)) return [];
  const back = place.column - dash;
  return row(container, place.path.at(-1), dash, '').map((candidate) => ({ ...candidate, back, rank: 2.5 }));
}

/** Where the mark of the row stands whose keys begin at a column. */
function dashAbove(lines: YamlLines, from: number, column: number): number | undefined {
  for (let line = from - 1; line >= lines.first; line -= 1) {
    const read = lines.at(line);
    if (read.isEmpty || read.column > column) continue;
    if (read.column < column) return undefined;
    if (read.dashes.length > 0) return read.dashes.at(-1);
  }
  return undefined;
}

/** Whether what the cursor is in has no more keys below. */
export function endsHere(lines: YamlLines, { line: from, column }: Place): boolean {
  for (let line = from + 1; line <= lines.last; line += 1) {
    const read = lines.at(line);
    if (!read.isEmpty) return read.column < column || read.dashes.length > 0;
  }
  return true;
}

/** Behind `役割分担: ` the list begins on the next line. */
function valueRow({ field, place }: Spot): readonly Candidate[] {
  if (field?.type.shape !== 'list' || field.type.single) return [];
  return row(field.type, field.key, place.column + 2, `\n${' '.repeat(place.column + 2)}`);
}

function row(
  type: FieldType | undefined,
  label: string | undefined,
  column: number,
  lead: string,
): readonly Candidate[] {
  if (type?.shape !== 'list' || label === undefined) return [];
  const parts: readonly Part[] = [lead, ...itemParts(type.item, label, column)];
  const first = Object.values(fieldsOf(type))[0]?.key;
  const text = type.item.shape === 'block' && first ? `- ${firstKey(type.item) ?? first}` : `- ${label}`;
  return [{ kind: 'key', text, aliases: [label, '-'], note: rowTextOf(label), rank: -2, parts }];
}

function firstKey(type: FieldType): string | undefined {
  return Object.values(fieldsOf(type)).find((field) => field.level === 'must')?.key;
}

/** The key of the line above when it has no value and stands in the same map. */
function keyAbove({ region, place }: Spot): string | undefined {
  for (let line = place.line - 1; line >= region.lines.first; line -= 1) {
    const read = region.lines.at(line);
    if (read.isEmpty) continue;
    return read.column === place.column && read.value.text === '' ? read.key?.text : undefined;
  }
  return undefined;
}
