import { readDate } from '../../../../../schemas/dates.ts';
import {
  type Cell,
  type Chunk,
  dateCell,
  fieldsPart,
  listCell,
  type Part,
  type Row,
  type SheetContent,
  textCell,
} from '../model.ts';
import type { BodyChunk } from '../outline.ts';
import { proseOf, sectionsOf } from '../outline.ts';
import type { SheetReader } from '../reader.ts';

const columns = [
  { label: '日時・方法', width: 17 },
  { label: '対応者・相手', width: 22 },
  { label: '内容', width: 43 },
  { label: '次の予定', width: 18 },
];

/** 支援経過: its entries as a table; other headings and text stay where they are. */
export function progressSheet(reader: SheetReader<'progress'>): SheetContent {
  const head = [reader.field('caseNumber', false), reader.field('period', false), ...reader.remaining()];
  const groups = groupEntries(reader.chunks);
  return { parts: [fieldsPart(head), ...reader.preamble(), ...groups.flatMap((_, i) => partsOf(groups, i))] };
}

type Group = { readonly entries: boolean; readonly chunks: readonly BodyChunk[] };

/** Runs of entries and of other headings, in order; an entry's own sub-headings go with it. */
function groupEntries(chunks: readonly BodyChunk[]): readonly Group[] {
  const groups: { entries: boolean; chunks: BodyChunk[] }[] = [];
  for (const chunk of chunks) {
    const isEntry = readHeading(chunk.heading.title) !== undefined;
    const last = groups.at(-1);
    const head = last?.chunks.findLast(({ heading }) => readHeading(heading.title) !== undefined);
    const belongs = last?.entries === true && head !== undefined && chunk.heading.level > head.heading.level;
    if (last && (isEntry === last.entries || belongs)) last.chunks.push(chunk);
    else groups.push({ entries: isEntry, chunks: [chunk] });
  }
  return groups;
}

function partsOf(groups: readonly Group[], i: number): readonly Part[] {
  const { entries, chunks } = groups[i] ?? { entries: false, chunks: [] };
  const title = titleOf(groups[i - 1]);
  if (!entries) {
    const own = groups[i + 1]?.entries && titleOf(groups[i]) ? chunks.slice(0, -1) : chunks;
    return sectionsOf(own).map((section) => proseOf(section));
  }
  const rows = chunks.reduce<readonly Row[]>((done, chunk) => addEntry(done, chunk), []);
  return [{ kind: 'table', title: title?.title, line: title?.line, columns, rows }];
}

/** A heading that says nothing itself heads the entries below it: 令和5年10月から12月. */
function titleOf(group: Group | undefined): BodyChunk['heading'] | undefined {
  const last = group?.entries === false ? group.chunks.at(-1) : undefined;
  return last?.text.trim() === '' ? last.heading : undefined;
}

function addEntry(rows: readonly Row[], chunk: BodyChunk): readonly Row[] {
  const heading = readHeading(chunk.heading.title);
  if (heading) return [...rows, entryRow(chunk, heading)];
  const text = `**${chunk.heading.title}**\n\n${chunk.text}`;
  const cells = ['', '', text, ''].map((part, i) => markdownCell(part, i === 2 ? chunk.line - 2 : chunk.line));
  return [...rows, { line: chunk.heading.line, tone: 'plain', cells }];
}

interface Heading {
  readonly date: string;
  readonly rest: string;
}

/** `2026-05-12 14:00 訪問`: a date, then time and way of contact in any words. */
function readHeading(title: string): Heading | undefined {
  const words = title.trim().split(/[\s　]+/);
  for (const count of [1, 2, 3]) {
    const date = readDate(words.slice(0, count).join('')).iso;
    if (date) return { date, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

function entryRow(chunk: BodyChunk, { date, rest }: Heading): Row {
  const { line } = chunk.heading;
  const parts = splitEntry(chunk);
  const [time, ...way] = rest.split(' ');
  const isTimed = /^\d/.test(time ?? '');
  const words = isTimed ? [time, way.join(' ')] : [rest];
  const when = listCell([dateCell(date), ...words.flatMap((word) => (word ? [textCell(word)] : []))], 'lines', line);
  const people = joined([parts.対応者, parts.相手 && { ...parts.相手, text: `（相手）${parts.相手.text}` }], line);
  const content = joined([parts.内容, parts.ほか], line);
  return { line, tone: 'plain', cells: [when, people, content, joined([parts.次の予定], line)] };
}

type Piece = Pick<Chunk, 'text' | 'line'>;
type Key = '対応者' | '相手' | '内容' | '次の予定' | 'ほか';

const label =
  /^[ \t　]*(?:[-*+・][ \t　]*)?(?:\*\*)?(対応者|相手|内容|次の予定)(?:\*\*)?[ \t　]*[:：](?:\*\*)?[ \t　]*(.*)$/;

/** The labelled lines of an entry, each with the lines that follow it; what stands before or between is ほか. */
function splitEntry({ text, line }: Piece): Partial<Record<Key, Piece>> {
  const parts: Partial<Record<Key, Piece>> = {};
  let key: Key = 'ほか';
  for (const [i, row] of text.split(/\r?\n/).entries()) {
    const match = label.exec(row);
    // A blank line followed by text that is not indented ends a labelled item.
    if (match?.[1]) key = match[1] as Key;
    else if (key !== 'ほか' && /^\S/.test(row)) key = 'ほか';
    const said = match ? (match[2] ?? '') : row.replace(/^(?: {2}|\t)/, '');
    const before = parts[key];
    if (before) parts[key] = { ...before, text: `${before.text}\n${said}` };
    else if (said.trim() !== '') parts[key] = { text: said, line: line + i };
  }
  return parts;
}

function joined(pieces: readonly (Piece | undefined)[], line: number): Cell {
  const cells = pieces.flatMap((piece) =>
    piece && piece.text.trim() !== '' ? [markdownCell(piece.text, piece.line)] : [],
  );
  const [only, ...others] = cells;
  if (!only) return { line, content: { kind: 'blank' } };
  return others.length === 0 ? only : { line: only.line, content: { kind: 'list', items: cells, flow: 'lines' } };
}

function markdownCell(text: string, line: number): Cell {
  return text === '' ? { line, content: { kind: 'blank' } } : { line, content: { kind: 'markdown', text, line } };
}
