import {
  type Cell,
  type FieldsPart,
  type Part,
  type ProsePart,
  pairUp,
  type Row,
  type SheetField,
  type SheetModel,
  type SignaturePart,
  type TablePart,
} from '../model.ts';
import { cellHtml } from './cell.ts';
import { type Child, type Html, h } from './element.ts';
import type { Notes } from './findings.ts';
import type { MarkdownMemory } from './markdown.ts';

/** What the writer needs beside the sheet. */
export interface WriteContext {
  readonly memory: MarkdownMemory;
  readonly notes: Notes;
}

/** Writes a sheet as one `<article>`. */
export function writeSheet(sheet: SheetModel, context: WriteContext): Html {
  return h(
    'article',
    { class: 'sheet', lang: 'ja' },
    headHtml(sheet),
    context.notes.take([sheet.line]),
    partsHtml(sheet.parts, context, 2),
  );
}

function headHtml({ office, name, detail, stamp, line, notice }: SheetModel): Html {
  return h(
    'header',
    { class: 'head', line },
    notice === undefined ? undefined : h('p', { class: 'notice' }, notice),
    h('p', { class: 'office' }, office),
    h('h1', {}, name, detail === undefined ? undefined : [' ', h('span', { class: 'detail' }, detail)]),
    stamp && h('p', { class: `stamp ${stamp.tone}`, line: stamp.line }, stamp.text),
  );
}

/** Parts of at most this many characters and table rows are kept on one page: about a fifth of it. */
const kept = { characters: 420, rows: 7 };

/** A part of the sheet; a short one is not parted by the end of a page. */
function partOf(name: string, ...children: readonly Child[]): Html {
  const content = h('div', {}, children);
  return h('section', { class: isShort(content) ? `part keep ${name}` : `part ${name}` }, children);
}

/** By what is printed: notes of the checker do not count. */
function isShort(html: Html): boolean {
  const markup = html.markup.replace(/<tr class="notes">.*?<\/tr>|<aside.*?<\/aside>/gs, '');
  return markup.split('<tr').length - 1 <= kept.rows && markup.replace(/<[^>]*>/g, '').length <= kept.characters;
}

/** Level of the headings of parts: 2, and 3 on the page of one case. */
type Level = 2 | 3;

/**
 * Parts in order. What is signed stands on one page with what it speaks of, and the last page never holds one short part
 * alone; only 評価 may stand apart from what was signed.
 */
function partsHtml(parts: readonly Part[], context: WriteContext, level: Level): readonly Html[] {
  const done: Html[] = [];
  parts.forEach((part, i) => {
    const html = partHtml(part, context, level);
    const [before, last] = [parts[i - 1], done.at(-1)];
    const isEnd = i === parts.length - 1 && level === 2 && before?.kind !== 'signature';
    const belongs = part.kind === 'signature' || isEnd;
    if (belongs && last && isKept(before) && isShort(last) && isShort(html))
      done[done.length - 1] = h('div', { class: 'together' }, last, html);
    else done.push(html);
  });
  return done;
}

const isKept = (part: Part | undefined) => part !== undefined && part.kind !== 'signature' && part.kind !== 'page';

function partHtml(part: Part, context: WriteContext, level: Level): Html {
  switch (part.kind) {
    case 'fields':
      return fieldsHtml(part, context, level);
    case 'table':
      return tableHtml(part, context, level);
    case 'prose':
      return proseHtml(part, context, level);
    case 'signature':
      return signatureHtml(part, level);
    case 'page':
      return h(
        'section',
        { class: 'page', line: part.line },
        h('h2', { class: 'page-title', line: part.line }, part.title),
        context.notes.take([part.line]),
        partsHtml(part.parts, context, 3),
      );
  }
}

function titleHtml(title: string | undefined, line: number | undefined, level: Level): Html | undefined {
  return title === undefined ? undefined : h(level === 2 ? 'h2' : 'h3', { class: 'title', line }, title);
}

function fieldsHtml(part: FieldsPart, context: WriteContext, level: Level): Html {
  const rows = pairUp(part.fields).map((fields) => {
    const cells = fields.flatMap((field) => fieldCells(field, fields.length === 1, context));
    return [
      h('tr', {}, cells),
      notesRow(
        context,
        fields.flatMap(({ cell }) => linesOf(cell)),
        4,
        fields.map(({ label }) => label),
      ),
    ];
  });
  const columns = ['label', 'value', 'label', 'value'].map((name) => h('col', { class: name }));
  return partOf(
    part.slip ? 'fields slip' : 'fields',
    titleHtml(part.title, part.line, level),
    context.notes.take([part.line], [part.title]),
    h('table', { class: 'grid' }, h('colgroup', {}, columns), h('tbody', {}, rows)),
  );
}

function fieldCells({ label, cell }: SheetField, isAlone: boolean, { memory }: WriteContext): readonly Html[] {
  return [
    h('th', { scope: 'row', line: cell.line }, label),
    h('td', { line: cell.line, colspan: isAlone ? 3 : undefined }, cellHtml(cell, memory)),
  ];
}

function tableHtml(part: TablePart, context: WriteContext, level: Level): Html {
  const { columns } = part;
  const empty: Row = { line: undefined, tone: 'plain', cells: [] };
  const rows = part.rows.length > 0 ? part.rows : [empty];
  return partOf(
    part.title === undefined ? 'rows untitled' : 'rows',
    titleHtml(part.title, part.line, level),
    context.notes.take([part.line], [part.title]),
    h(
      'table',
      { class: 'list' },
      h(
        'colgroup',
        {},
        shares(part).map((width) => h('col', { class: `w${width}` })),
      ),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map(({ label }) => h('th', { scope: 'col' }, label)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) => [rowHtml(row, part, context), notesRow(context, rowLines(row), columns.length)]),
      ),
    ),
  );
}

/** Widths that fill the table, in whole percent. */
function shares({ columns }: TablePart): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.max(1, Math.round((width * 100) / sum)));
}

function rowHtml(row: Row, { columns }: TablePart, { memory }: WriteContext): Html {
  const cells = columns.map(({ label }, i) => {
    const cell = row.cells[i];
    return h('td', { label, line: cell?.line }, cell && cellHtml(cell, memory));
  });
  return h('tr', { class: row.tone === 'plain' ? undefined : row.tone, line: row.line }, cells);
}

function notesRow(
  { notes }: WriteContext,
  lines: readonly (number | undefined)[],
  colspan: number,
  names: readonly string[] = [],
): Child {
  const found = notes.take(lines, names);
  return found.length > 0 ? h('tr', { class: 'notes' }, h('td', { colspan }, found)) : undefined;
}

function rowLines(row: Row): readonly (number | undefined)[] {
  return [row.line, ...row.cells.flatMap(linesOf)];
}

/** The lines of a cell and of all that stands in it. */
function linesOf({ line, content }: Cell): readonly (number | undefined)[] {
  switch (content.kind) {
    case 'list':
      return [line, ...content.items.flatMap(linesOf)];
    case 'pairs':
      return [line, ...content.pairs.flatMap(({ cell }) => linesOf(cell))];
    case 'checks':
      return [line, ...content.options.map((option) => option.line)];
    case 'marked':
      return [line, ...linesOf(content.cell)];
    default:
      return [line];
  }
}

function proseHtml(part: ProsePart, context: WriteContext, level: Level): Html {
  const content = part.chunks.map(({ heading, text, line, names }) => [
    heading && h(headingTag(heading.level, level), { line: heading.line }, heading.title),
    heading && context.notes.take([heading.line]),
    context.memory.render(text, names).map((block) => [block.html(line), context.notes.take([line + block.line])]),
  ]);
  const isEmpty = part.chunks.every(({ heading, text }) => heading === undefined && text.trim() === '');
  return partOf(
    'text-part',
    titleHtml(part.title, part.line, level),
    context.notes.take([part.line], [part.title]),
    h('div', { class: isEmpty && part.room ? 'prose room' : 'prose', line: part.line }, content),
  );
}

/** Headings inside a frame stand below the part's own, whatever their level in the source. */
function headingTag(source: number, level: Level): 'h3' | 'h4' | 'h5' {
  if (level === 2) return source <= 3 ? 'h3' : 'h4';
  return source <= 4 ? 'h4' : 'h5';
}

function signatureHtml(part: SignaturePart, level: Level): Html {
  const lines = part.lines.map((who) =>
    h(
      'div',
      { class: 'sign' },
      h('span', { class: 'sign-date' }, '令和　　年　　月　　日'),
      h('span', { class: 'sign-who' }, who),
      h('span', { class: 'sign-line' }),
    ),
  );
  return h(
    'section',
    { class: 'part signature' },
    titleHtml(part.title, undefined, level),
    h('p', {}, part.statement),
    lines,
  );
}
