import { toJapaneseDate } from '../../../../../schemas/dates.ts';
import { type Child, type Html, h } from '../html/element.ts';
import type { Sheet } from '../html/page.ts';
import { pictureCss, pictureSheetCss } from './css.ts';
import type { Subject } from './subject.ts';
import { type Svg, type SvgChild, s } from './svg.ts';
import { oneLine, truncate } from './text.ts';

/** A column of a picture's table; `width` in whole percent. */
export interface PictureColumn {
  readonly label: string;
  readonly width: number;
}

/** A row of a picture's table. */
export interface PictureRow {
  readonly cells: readonly string[];
  /** Zero-based line of the source, where the row comes from the document that is shown. */
  readonly line?: number | undefined;
  /** Word set as a mark before the first cell: 主担当. */
  readonly mark?: string | undefined;
}

/** A table that says what the picture says. */
export interface PictureTable {
  readonly title: string;
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly PictureRow[];
}

/** A drawing without its frame; the origin is the upper left corner. */
export interface Drawing {
  readonly w: number;
  readonly h: number;
  readonly children: readonly SvgChild[];
}

/** A picture with all that belongs to it. */
export interface Picture {
  /** Kind of picture in an id: map, timeline. */
  readonly id: string;
  /** 支援関係図. */
  readonly name: string;
  /** 第2回. */
  readonly detail: string | undefined;
  /** One line below the heading: case, plan, day. */
  readonly about: string;
  /** What the picture shows, in sentences. */
  readonly description: string;
  /** Undefined where there is nothing to draw; then `nothing` says so. */
  readonly drawing: Drawing | undefined;
  readonly nothing: string;
  readonly notes: readonly string[];
  readonly tables: readonly PictureTable[];
}

/** Case and day of a picture, as they stand below its heading. */
export function aboutOf({ number, repository }: Subject, more: readonly (string | undefined)[]): string {
  const day = `${toJapaneseDate(repository.today)}現在`;
  const parts = [number === undefined ? undefined : `ケース番号 ${oneLine(number)}`, ...more, day];
  return parts.filter((part) => part !== undefined).join('　');
}

/** The picture as a sheet: heading, drawing and tables. */
export function pictureSheet(picture: Picture, subject: Subject): Sheet {
  const running = [picture.name, subject.number && oneLine(subject.number), picture.detail]
    .filter((part) => part)
    .join(' ');
  const after = [
    picture.notes.map((note) => h('p', { class: 'note' }, note)),
    picture.tables.map((table) => tableHtml(table)),
  ];
  const html = [
    headHtml(picture, subject).markup,
    figureMarkup(picture, subject),
    h('div', { class: 'picture-tables' }, after).markup,
  ].join('');
  const article = `<article class="sheet picture-sheet" lang="ja">${html}</article>`;
  return { title: running, html: article, css: pictureSheetCss(running, subject.notice) };
}

function headHtml({ name, detail, about }: Picture, { office, notice }: Subject): Html {
  return h(
    'header',
    { class: 'head', line: 0 },
    notice === undefined ? undefined : h('p', { class: 'notice' }, notice),
    h('p', { class: 'office' }, office),
    h('h1', {}, name, detail === undefined ? undefined : [' ', h('span', { class: 'detail' }, detail)]),
    h('p', { class: 'about' }, about),
  );
}

function figureMarkup(picture: Picture, subject: Subject): string {
  const { drawing, nothing } = picture;
  if (!drawing) return h('p', { class: 'nothing' }, nothing).markup;
  return `<div class="figure">${frame(picture, drawing, subject, {}).markup}</div>`;
}

/** Ids are those of the kind of picture and its document: several pictures may share a page. */
function idOf({ id }: Picture, { document }: Subject): string {
  let hash = 7;
  for (let i = 0; i < document.path.length; i += 1) hash = (hash * 31 + document.path.charCodeAt(i)) >>> 0;
  return `kasane-${id}-${hash.toString(36)}`;
}

interface Standalone {
  readonly xmlns?: string;
  readonly width?: string;
  readonly height?: string;
  readonly lang?: string;
}

function frame(picture: Picture, { w, h: height, children }: Drawing, subject: Subject, own: Standalone): Svg {
  const id = idOf(picture, subject);
  const title = [picture.name, subject.number && oneLine(subject.number), picture.detail]
    .filter((part) => part)
    .join(' ');
  return s(
    'svg',
    {
      ...own,
      class: 'picture',
      viewBox: `0 0 ${Math.round(w)} ${Math.round(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    s('title', { id: `${id}-title` }, title),
    s('desc', { id: `${id}-desc` }, picture.description),
    children,
  );
}

/** Height of the heading in a file of its own. */
const headHeight = 58;

/** The picture as one SVG file: heading, drawing and its style. */
export function pictureFile(picture: Picture, subject: Subject): string {
  const body = picture.drawing ?? nothingDrawing(picture.nothing);
  const [w, height] = [body.w, body.h + headHeight];
  const heading = [picture.name, picture.detail].filter((part) => part !== undefined).join(' ');
  const office = [subject.office, picture.about].filter((part) => part !== '').join('　');
  const drawing: Drawing = {
    w,
    h: height,
    children: [
      s('rect', { class: 'paper', x: 0, y: 0, width: w, height }),
      s('text', { class: 'heading mid', x: w / 2, y: 27 }, heading),
      s('text', { class: 'mid', x: w / 2, y: 47 }, truncate(office, w / 12.5)),
      subject.notice === undefined ? undefined : s('text', { class: 'notice-text', x: 10, y: 22 }, subject.notice),
      s(
        'svg',
        { x: 0, y: headHeight, width: w, height: body.h, viewBox: `0 0 ${Math.round(w)} ${Math.round(body.h)}` },
        body.children,
      ),
    ],
  };
  const size = { width: `${Math.round(w / 4)}mm`, height: `${Math.round(height / 4)}mm` };
  const svg = frame(picture, drawing, subject, { xmlns: 'http://www.w3.org/2000/svg', lang: 'ja', ...size });
  // The style is ours alone: no word of a document comes into it.
  return svg.markup.replace('</desc>', `</desc><style>${pictureCss}</style>`);
}

function nothingDrawing(text: string): Drawing {
  return { w: 720, h: 80, children: [s('text', { class: 'mid', x: 360, y: 40 }, text)] };
}

function tableHtml({ title, columns, rows }: PictureTable): Child {
  if (rows.length === 0) return undefined;
  return h(
    'section',
    { class: 'part rows' },
    h('h2', { class: 'title' }, title),
    h(
      'table',
      { class: 'list' },
      h(
        'colgroup',
        {},
        columns.map(({ width }) => h('col', { class: `w${width}` })),
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
        rows.map((row) => rowHtml(row, columns)),
      ),
    ),
  );
}

function rowHtml({ cells, line, mark }: PictureRow, columns: readonly PictureColumn[]): Html {
  return h(
    'tr',
    { class: mark === undefined ? undefined : 'lead', line },
    columns.map(({ label }, i) => {
      const marked = mark !== undefined && i === 0 ? [h('span', { class: 'mark' }, mark), ' '] : undefined;
      return h('td', { label, line: i === 0 ? line : undefined }, marked, cells[i] ?? '');
    }),
  );
}
