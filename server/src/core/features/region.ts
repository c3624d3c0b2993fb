import { kindKey } from '../../../../schemas/common.ts';
import { type KindId, kindOf } from '../../../../schemas/index.ts';
import { configType } from '../../../../schemas/kinds/config.ts';
import { agenciesType } from '../../../../schemas/kinds/registers.ts';
import type { BlockType, Field, Fields, FieldType } from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange, SourceText } from '../document/source.ts';
import type { Repository } from '../workspace/repository.ts';
import { agenciesName, configName } from '../workspace/scope.ts';
import { type Place, placeAt, YamlLines } from './place.ts';

/** YAML in a text and the table that it is read by: a document's front matter, or a register as a whole. */
export interface Region {
  readonly source: SourceText;
  readonly range: OffsetRange;
  readonly lines: YamlLines;
  readonly type: FieldType;
  /** Kind of the document; undefined for registers and documents that name none. */
  readonly kind: KindId | undefined;
  readonly isRegister: boolean;
}

const none: BlockType = { shape: 'block', fields: {} };

/** The front matter of a document. The 種別 is read from its line, since a half-typed line may hide it from a parser. */
export function frontMatterRegion(document: CaseDocument, repository: Repository): Region | undefined {
  const { matter, source } = document;
  if (!matter.present) return undefined;
  const lines = new YamlLines(source, matter.content);
  const kind = document.kind ?? kindOnLine(lines, repository);
  const type: FieldType = kind ? { shape: 'block', fields: kindOf(kind).fields } : none;
  return { source, range: matter.content, lines, type, kind, isRegister: false };
}

const registers: Readonly<Record<string, FieldType>> = { [agenciesName]: agenciesType, [configName]: configType };

/** agencies.yaml or kasane.yaml. */
function registerRegion(document: CaseDocument): Region | undefined {
  const type = registers[document.path];
  const { source } = document;
  const range = { start: 0, end: source.text.length };
  return type && { source, range, lines: new YamlLines(source, range), type, kind: undefined, isRegister: true };
}

/** The YAML that holds an offset; undefined in the body and in files of other sorts. */
export function regionAt(document: CaseDocument, repository: Repository, offset: number): Region | undefined {
  const register = registerRegion(document);
  if (register) return register;
  const region = frontMatterRegion(document, repository);
  return region && offset >= region.range.start && offset <= region.range.end && !behindFence(document, offset)
    ? region
    : undefined;
}

/** The closing fence belongs to nobody. */
function behindFence(document: CaseDocument, offset: number): boolean {
  const { closed, content } = document.matter;
  return closed && offset >= content.end && offset > content.start;
}

/** A value of the whole region by its key, read from its line. */
export function topValue(region: Region, key: string): string | undefined {
  for (let line = region.lines.first; line <= region.lines.last; line += 1) {
    const read = region.lines.at(line);
    if (read.key?.text === key && read.column === 0 && read.dashes.length === 0) return read.value.text || undefined;
  }
  return undefined;
}

function kindOnLine(lines: YamlLines, repository: Repository): KindId | undefined {
  for (let line = lines.first; line <= lines.last; line += 1) {
    const read = lines.at(line);
    if (read.key?.text === kindKey && read.column === 0) return repository.config.kindOf(read.value.text);
  }
  return undefined;
}

/** A place and what the table says about it. */
export interface Spot {
  readonly region: Region;
  readonly place: Place;
  /** What the list or map around the cursor holds. */
  readonly container: FieldType | undefined;
  /** Field of the key or value at the cursor, where the table has it. */
  readonly field: Field | undefined;
}

/** Finds what stands at an offset of a region. */
export function spotAt(region: Region, offset: number): Spot {
  const place = placeAt(region.lines, offset);
  const container = typeAt(region.type, place.path);
  const fields = fieldsOf(container);
  const key = place.kind === 'value' ? place.key : keyAt(region, place);
  return { region, place, container, field: key === undefined ? undefined : fieldNamed(fields, key) };
}

function keyAt({ source }: Region, { keyRange }: Place): string | undefined {
  return keyRange && source.text.slice(keyRange.start, keyRange.end);
}

/** The type that a path of keys leads to; lists are seen through. */
export function typeAt(root: FieldType, path: readonly string[]): FieldType | undefined {
  let type: FieldType | undefined = root;
  for (const key of path) type = fieldNamed(fieldsOf(type), key)?.type;
  return type;
}

/** Fields of a block, or of the blocks of a list. */
export function fieldsOf(type: FieldType | undefined): Fields {
  if (type?.shape === 'list') return fieldsOf(type.item);
  return type?.shape === 'block' ? type.fields : {};
}

/** The field of a table by its key. */
export function fieldNamed(fields: Fields, key: string): Field | undefined {
  return Object.values(fields).find((field) => field.key === key);
}
