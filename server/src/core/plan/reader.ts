import { kindKey } from '../../../../schemas/common.ts';
import { type FieldsOf, type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Field, Fields, FieldType } from '../../../../schemas/types.ts';
import { isEmpty } from '../document/bind.ts';
import type { CaseDocument } from '../document/document.ts';
import { entryOf, type YamlEntry, type YamlNode } from '../document/yaml.ts';
import type { Repository } from '../workspace/repository.ts';
import { type CellContext, cellOf, checksCell, hiddenKeys, printedChoices } from './cells.ts';
import type { ConsentQuery } from './consent.ts';
import { describeLink } from './links.ts';
import {
  blank,
  type Cell,
  type Column,
  type Part,
  type ProsePart,
  type Row,
  type SheetField,
  type TablePart,
} from './model.ts';
import { type BodyChunk, chunksOf, preambleOf, proseOf, sectionsOf } from './outline.ts';

/** Widths of a table's columns in percent, by the English id of the field; a column without one is left out. */
export type Widths<F> = { readonly [K in keyof F]?: number };

/** Width given to a column that a place added. */
const ownColumnWidth = 14;

type RowFields<F> = F extends { readonly type: { readonly item: { readonly fields: infer R } } } ? R : never;

/**
 * Reads one document for one sheet. It remembers which keys and headings a sheet has taken, so that the rest
 * (fields of the place's own, further headings) can be shown too: no sheet loses what somebody wrote.
 */
export class SheetReader<K extends KindId = KindId> {
  readonly document: CaseDocument;
  readonly repository: Repository;
  readonly fields: FieldsOf<K>;
  readonly context: CellContext;
  readonly #used = new Set<string>([kindKey]);
  #chunks: readonly BodyChunk[] | undefined;
  readonly #usedLines = new Set<number>();

  constructor(document: CaseDocument, repository: Repository, kind: K | undefined) {
    this.document = document;
    this.repository = repository;
    this.fields = (kind ? kindOf(kind).fields : {}) as FieldsOf<K>;
    this.context = {
      source: document.source,
      describe: (link) => describeLink(link, repository),
      word: (text) => this.word(text),
    };
  }

  /** A word of the form in this office's own terms (用語). */
  word(text: string): string {
    return this.repository.config.terms.reduce((said, [variant, term]) => said.replaceAll(variant, term), text);
  }

  /** What stands behind a key of the front matter; the key counts as shown. */
  entry(key: string): YamlEntry | undefined {
    this.#used.add(key);
    return entryOf(this.document.matter.root, key);
  }

  /** The parts of a question to `consentParts` that the document answers. */
  consentQuery(entry: YamlEntry | undefined): Pick<ConsentQuery, 'node' | 'line' | 'context' | 'repository'> {
    const line = entry && this.lineAt(entry.key.range.start);
    return { node: entry?.value, line, context: this.context, repository: this.repository };
  }

  /** Text of a field, as written; undefined when it is empty or no text. */
  text(id: keyof FieldsOf<K> & string): string | undefined {
    const node = this.entry(this.#field(id).key)?.value;
    return node?.kind === 'scalar' && !isEmpty(node) ? node.text : undefined;
  }

  /** Line of a field's key; undefined when it is not there. */
  line(id: keyof FieldsOf<K> & string): number | undefined {
    const entry = this.entry(this.#field(id).key);
    return entry && this.lineAt(entry.key.range.start);
  }

  lineAt(offset: number): number {
    return this.document.source.lineAt(offset);
  }

  /** Whether a field says anything. */
  has(id: keyof FieldsOf<K> & string): boolean {
    return !isEmpty(this.entry(this.#field(id).key)?.value);
  }

  /** Value of a field as a cell; choices that the form prints are printed. */
  cell(id: keyof FieldsOf<K> & string): Cell {
    const field = this.#field(id);
    return this.#entryCell(this.entry(field.key), field.type);
  }

  /** A labelled value; long kinds of values take a whole row. */
  field(id: keyof FieldsOf<K> & string, wide?: boolean): SheetField {
    const field = this.#field(id);
    const cell = this.cell(id);
    return { label: this.word(field.label.ja), cell, wide: wide ?? isWide(field.type, cell) };
  }

  /** The fields of a field that is a block, each on its own; keys of the place's own follow. */
  blockFields(id: keyof FieldsOf<K> & string, wide?: boolean): SheetField[] {
    const { known, own } = this.itemFields(id, this.entry(this.#field(id).key)?.value);
    return [...known.values(), ...own].map((field) => ({ ...field, wide: wide ?? field.wide }));
  }

  /** The fields of one block by their English ids, and those under keys of the place's own. */
  itemFields(
    id: keyof FieldsOf<K> & string,
    node: YamlNode | undefined,
  ): { readonly known: ReadonlyMap<string, SheetField>; readonly own: readonly SheetField[] } {
    const { fields, shorthand } = rowType(this.#field(id).type);
    const short = shorthand === undefined ? undefined : fields[shorthand];
    const known = Object.entries(fields).map(([part, field]) => {
      const isShort = node !== undefined && node.kind !== 'map';
      const cell = isShort ? this.#short(node, field, short) : this.#entryCell(entryOf(node, field.key), field.type);
      return [part, { label: this.word(field.label.ja), cell, wide: isWide(field.type, cell) }] as const;
    });
    return { known: new Map(known), own: node ? this.#ownFields(node, fields) : [] };
  }

  /** One block of a field that is a list: the block that begins at this offset. */
  item(id: keyof FieldsOf<K> & string, start: number): YamlNode | undefined {
    return itemsOf(this.entry(this.#field(id).key)?.value).find((item) => item.range.start === start);
  }

  /** A table of a field that is a list of blocks, one row each; keys of the place's own become columns. */
  table<I extends keyof FieldsOf<K> & string>(
    id: I,
    widths: Widths<RowFields<FieldsOf<K>[I]>>,
    title?: string,
  ): TablePart {
    const field = this.#field(id);
    const entry = this.entry(field.key);
    const { fields, shorthand } = rowType(field.type);
    const shown = Object.keys(widths).flatMap((column) => (fields[column] ? [fields[column]] : []));
    const items = itemsOf(entry?.value);
    const own = ownKeys(items, fields);
    const columns: Column[] = [
      ...Object.entries(widths as Record<string, number>).map(([column, width]) => ({
        label: this.word(fields[column]?.label.ja ?? column),
        width,
      })),
      ...own.map((label) => ({ label, width: ownColumnWidth })),
    ];
    const short = shorthand === undefined ? shown[0] : fields[shorthand];
    const rows = items.map((item) => this.#row(item, shown, own, short));
    const line = entry && this.lineAt(entry.key.range.start);
    return { kind: 'table', title: title ?? this.word(field.label.ja), line, columns, rows };
  }

  /** Fields not shown so far: known ones that say something, then those of the place's own. */
  remaining(): SheetField[] {
    const types = new Map(Object.values(this.fields as Fields).map((field) => [field.key, field.type]));
    return (this.document.matter.root?.entries ?? [])
      .filter(({ key, value }) => !this.#used.has(key.text) && !(types.has(key.text) && isEmpty(value)))
      .map((entry) => {
        this.#used.add(entry.key.text);
        const type: FieldType = types.get(entry.key.text) ?? { shape: 'any' };
        const cell = this.#entryCell(entry, type);
        return { label: entry.key.text, cell, wide: isWide(type, cell) };
      });
  }

  get chunks(): readonly BodyChunk[] {
    this.#chunks ??= chunksOf(this.document);
    return this.#chunks;
  }

  /** A heading that the kind asks for, as a frame; an empty frame with room to write when it is not there. */
  section(title: string): ProsePart {
    const found = sectionsOf(this.chunks).find(
      (section) => section.title === title && !this.#usedLines.has(section.line),
    );
    if (!found) return { kind: 'prose', title: this.word(title), line: undefined, chunks: [], room: true };
    this.#usedLines.add(found.line);
    return { ...proseOf(found, true), title: this.word(title) };
  }

  /** What stands before the first heading. */
  preamble(): readonly Part[] {
    const chunk = preambleOf(this.document);
    return chunk ? [{ kind: 'prose', title: undefined, line: chunk.line, chunks: [chunk], room: false }] : [];
  }

  /** Headings that no part of the sheet has shown. */
  otherSections(): readonly Part[] {
    return sectionsOf(this.chunks)
      .filter((section) => !this.#usedLines.has(section.line))
      .map((section) => proseOf(section));
  }

  #ownFields(node: YamlNode, fields: Fields): SheetField[] {
    return ownKeys([node], fields).map((key) => {
      const cell = this.#entryCell(entryOf(node, key), { shape: 'any' });
      return { label: key, cell, wide: isWide({ shape: 'any' }, cell) };
    });
  }

  #row(item: YamlNode, shown: readonly Field[], own: readonly string[], short: Field | undefined): Row {
    const cells = shown.map((field) =>
      item.kind === 'map'
        ? this.#entryCell(entryOf(item, field.key), field.type, false)
        : this.#short(item, field, short),
    );
    const ownCells = own.map((key) => this.#entryCell(entryOf(item, key), { shape: 'any' }, false));
    return { line: this.lineAt(item.range.start), cells: [...cells, ...ownCells], tone: 'plain' };
  }

  #short(item: YamlNode, field: Field, short: Field | undefined): Cell {
    return field === short ? cellOf(item, field.type, this.context) : blank;
  }

  #entryCell(entry: YamlEntry | undefined, type: FieldType, inGrid = true): Cell {
    const choices = inGrid ? printedChoices(type) : undefined;
    const cell = choices ? checksCell(entry?.value, choices, this.context) : cellOf(entry?.value, type, this.context);
    const placed = { ...cell, line: cell.line ?? (entry && this.lineAt(entry.key.range.start)) };
    return inGrid ? inlineShort(placed) : placed;
  }

  #field(id: keyof FieldsOf<K> & string): Field {
    const field = (this.fields as Fields)[id];
    if (!field) throw new Error(`No field ${id}`);
    return field;
  }
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node) return [];
  return (node.kind === 'list' ? node.items : [node]).filter((item) => !isEmpty(item));
}

function rowType(type: FieldType): { readonly fields: Fields; readonly shorthand: string | undefined } {
  const item: FieldType = type.shape === 'list' ? type.item : type;
  return item.shape === 'block'
    ? { fields: item.fields, shorthand: item.shorthand }
    : { fields: {}, shorthand: undefined };
}

function ownKeys(items: readonly YamlNode[], fields: Fields): readonly string[] {
  const known = new Set([...hiddenKeys, ...Object.values(fields).map((field) => field.key)]);
  const keys = items.flatMap((item) => (item.kind === 'map' ? item.entries.map(({ key }) => key.text) : []));
  return [...new Set(keys)].filter((key) => !known.has(key));
}

/** Longest item, in characters, of a list that is set in one line. */
const shortItem = 12;

/** A list of short words in one line; in the columns of a table they stand below each other. */
function inlineShort(cell: Cell): Cell {
  const { content } = cell;
  if (content.kind !== 'list') return cell;
  const isShort = content.items.every(({ content: c }) => c.kind === 'text' && c.text.length <= shortItem);
  return isShort ? { ...cell, content: { ...content, flow: 'inline' } } : cell;
}

/** Longest text, in characters, that half a row holds without crowding. */
const halfRow = 24;

function isWide(type: FieldType, cell: Cell): boolean {
  if (cell.content.kind === 'checks') return cell.content.options.length > 4;
  if (cell.content.kind === 'text') return cell.content.text.length > halfRow || isProse(type);
  return ['list', 'pairs', 'markdown'].includes(cell.content.kind) || isProse(type);
}

function isProse(type: FieldType): boolean {
  return type.shape === 'scalar' && type.meaning === 'prose';
}
