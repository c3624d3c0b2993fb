import type { Box } from '../geometry.ts';
import { truncate, wrap } from '../text.ts';
import { cardType, roleText } from './card.ts';
import type { HouseholdLayout } from './household.ts';
import { householdLine, type MapLine } from './lines.ts';
import type { MapModel, Supporter } from './model.ts';
import { personsOf } from './table.ts';

/** Widest drawing of an A4 page that lies, in units of the picture: 10.6 units are 7.6 pt then. */
export const pageWidth = 1050;

/** The height of a map of that width with which picture and legend fill the page below the heading. */
export function pageHeight(width: number): number {
  return Math.round(width * 0.585 - 62);
}

/** Agencies by field in boxes above and below the household, for cases with more of them than a ring holds. */
export interface ShelfLayout {
  readonly kind: 'shelves';
  readonly canvas: Box;
  readonly household: HouseholdLayout;
  readonly boxes: readonly ShelfBox[];
  /** One from each box: as strong as the strongest contact of the field. */
  readonly lines: readonly MapLine[];
}

/** A field and its agencies. */
export interface ShelfBox {
  readonly sector: string;
  readonly box: Box;
  readonly rows: readonly ShelfRow[];
}

/** An agency in a box; `x` and `y` are its upper left corner. */
export interface ShelfRow {
  readonly supporter: Supporter;
  readonly name: readonly string[];
  /** What it does and for whom; undefined where there is no room for it, or nothing to say. */
  readonly role: string | undefined;
  readonly x: number;
  readonly y: number;
}

/** Measures in units of the picture. */
export const shelfSizes = { head: 25, line: 15, role: 14, below: 7, badge: 17, sign: 36, type: 12 } as const;

const gap = 10;
const padding = 8;
/** From the boxes to the household: room for the lines. */
const between = 42;
/** Columns of a shelf that has fewer fields than that. */
const leastColumns = 5;
const mostFields = 14;
/** Most agencies that are tried at all, and with more than their names. */
const mostTried = 200;
const mostWithDetails = 70;

/** How much is said of each agency: the most for which there is room. */
interface Detail {
  /** Most lines of a name. */
  readonly lines: number;
  readonly hasRole: boolean;
}

const details: readonly Detail[] = [
  { lines: 3, hasRole: true },
  { lines: 3, hasRole: false },
  { lines: 2, hasRole: false },
  { lines: 1, hasRole: false },
];

interface Field {
  readonly sector: string;
  readonly supporters: readonly Supporter[];
}

/** Lays out all agencies, else as many of them as the page holds. */
export function layoutShelves(
  { supporters, people }: Pick<MapModel, 'supporters' | 'people'>,
  household: HouseholdLayout,
): ShelfLayout & { readonly left: number } {
  let count = Math.min(supporters.length, mostTried);
  for (;;) {
    const fields = fieldsOf(supporters.slice(0, count));
    const left = supporters.length - count;
    const isShort = count > mostWithDetails || left > 0;
    for (const detail of isShort ? details.slice(-1) : details) {
      const found = attempt(fields, household, { ...detail, people });
      if (found.canvas.h <= pageHeight(pageWidth) || count <= 2) return { ...found, left };
    }
    count -= count > 60 ? 5 : 1;
  }
}

function fieldsOf(supporters: readonly Supporter[]): readonly Field[] {
  const bySector = new Map<string, Supporter[]>();
  for (const supporter of supporters) {
    const isNew = !bySector.has(supporter.sector);
    const sector = isNew && bySector.size >= mostFields - 1 ? 'その他' : supporter.sector;
    bySector.set(sector, [...(bySector.get(sector) ?? []), supporter]);
  }
  return [...bySector].map(([sector, list]) => ({ sector, supporters: list }));
}

/** The fields of the upper and the lower shelf: as many agencies here as there, in the order in which they come. */
function halves(fields: readonly Field[]): readonly [readonly Field[], readonly Field[]] {
  const bySize = [...fields].sort((a, b) => b.supporters.length - a.supporters.length);
  const upper = new Set<Field>();
  let balance = 0;
  for (const field of bySize) {
    const isUpper = balance <= 0 && upper.size < mostFields / 2;
    if (isUpper) upper.add(field);
    balance += (isUpper ? 1 : -1) * field.supporters.length;
  }
  return [fields.filter((field) => upper.has(field)), fields.filter((field) => !upper.has(field))];
}

function attempt(fields: readonly Field[], household: HouseholdLayout, say: Say): ShelfLayout {
  const [above, below] = halves(fields);
  const [upper, lower] = [shelfOf(above, say), shelfOf(below, say)];
  const { bounds } = household;
  const top = bounds.y - (upper.h > 0 ? between : gap) - upper.h;
  const under = bounds.y + bounds.h + (lower.h > 0 ? between : gap);
  const shelves = [placed(upper, top), placed(lower, under)];
  return {
    kind: 'shelves',
    canvas: { x: -pageWidth / 2, y: top, w: pageWidth, h: under + lower.h - top },
    household,
    boxes: shelves.flat(),
    lines: shelves.flatMap((shelf, i) => linesOf(shelf, shelves.flat(), household, i === 0)),
  };
}

/** The lines of a shelf, side by side in the order of its boxes. */
function linesOf(
  shelf: readonly ShelfBox[],
  all: readonly ShelfBox[],
  household: HouseholdLayout,
  isAbove: boolean,
): readonly MapLine[] {
  const { outline } = household;
  return shelf.map(({ box, rows }, i) => {
    const others = all.filter((other) => other.box !== box).map((other) => other.box);
    const straight = {
      from: { x: box.x + box.w / 2, y: isAbove ? box.y + box.h : box.y },
      to: { x: outline.x + (outline.w * (i + 0.5)) / shelf.length, y: isAbove ? outline.y : outline.y + outline.h },
    };
    return householdLine({ supporter: strongest(rows), box, straight }, household, others);
  });
}

/** A shelf with its upper edge at 0. */
interface Shelf {
  readonly boxes: readonly ShelfBox[];
  readonly h: number;
}

function placed({ boxes }: Shelf, top: number): readonly ShelfBox[] {
  return boxes.map(({ sector, box, rows }) => ({
    sector,
    box: { ...box, y: top },
    rows: rows.map((row) => ({ ...row, y: row.y + top })),
  }));
}

function shelfOf(fields: readonly Field[], say: Say): Shelf {
  if (fields.length === 0) return { boxes: [], h: 0 };
  const count = Math.max(leastColumns, fields.length);
  const width = (pageWidth - gap * (fields.length + 1)) / count;
  const said = fields.map(({ supporters }) => supporters.map((supporter) => wordsOf(supporter, width, say)));
  const columns = columnsOf(said, count);
  let x = -pageWidth / 2 + gap;
  const boxes = fields.map(({ sector }, i): ShelfBox => {
    const own = columns[i] ?? 1;
    const box = { x, y: 0, w: own * width, h: 0 };
    x += own * width + gap;
    return { sector, box, rows: rowsOf(said[i] ?? [], own, width, box.x) };
  });
  const h = Math.max(...boxes.flatMap(({ rows }) => rows.map((row) => row.y + heightOf(row)))) + 3;
  return { boxes: boxes.map(({ box, ...rest }) => ({ ...rest, box: { ...box, h } })), h };
}

/** Columns of each field: one, and one more where the most would still stand in one. */
function columnsOf(fields: readonly (readonly Words[])[], count: number): readonly number[] {
  const heights = fields.map((rows) => rows.reduce((sum, row) => sum + heightOf(row), 0));
  const columns = fields.map(() => 1);
  const load = (i: number) => {
    const isFull = (fields[i]?.length ?? 0) <= (columns[i] ?? 1);
    return isFull ? 0 : (heights[i] ?? 0) / (columns[i] ?? 1);
  };
  for (let free = count - fields.length; free > 0; free -= 1) {
    const fullest = columns.reduce((best, _, i) => (load(i) > load(best) ? i : best), 0);
    columns[fullest] = (columns[fullest] ?? 0) + 1;
  }
  return columns;
}

function rowsOf(said: readonly Words[], own: number, width: number, left: number): readonly ShelfRow[] {
  const perColumn = Math.ceil(said.length / own);
  let y = 0;
  return said.map((words, i) => {
    if (i % perColumn === 0) y = shelfSizes.head;
    const row = { ...words, x: left + padding + Math.floor(i / perColumn) * width, y };
    y += heightOf(row);
    return row;
  });
}

/** What a row says, before it has a place. */
type Words = Omit<ShelfRow, 'x' | 'y'>;
type Say = Detail & Pick<MapModel, 'people'>;

function wordsOf(supporter: Supporter, width: number, { lines, hasRole, people }: Say): Words {
  const { sign, type } = shelfSizes;
  const room = width - 2 * padding - sign;
  const full = wrap(supporter.name, room / type, lines);
  const isCut = full.join('').endsWith('…') && !supporter.name.endsWith('…');
  const name = isCut && supporter.short ? wrap(supporter.short, room / type, lines) : full;
  const whom = supporter.persons.length === 0 ? '' : `（${personsOf(supporter, people)}）`;
  const role = hasRole ? truncate(`${roleText(supporter, 30) ?? ''}${whom}`, room / cardType.role) : '';
  return { supporter, name, role: role === '' ? undefined : role };
}

function heightOf({ name, role, supporter }: Words): number {
  const { line, below, badge, role: strip } = shelfSizes;
  return Math.max(1, name.length) * line + below + (supporter.lead ? badge : 0) + (role === undefined ? 0 : strip);
}

const ranks = { weak: 0, normal: 1, strong: 2 } as const;
const phases = ['present', 'planned', 'ended'] as const;

/** The contact of a field: that of the agency that is nearest to now and comes most often. */
function strongest(rows: readonly ShelfRow[]): Supporter {
  const [first, ...rest] = rows.map(({ supporter }) => supporter);
  if (!first) throw new Error('A field without agencies');
  return rest.reduce((best, other) => {
    const nearer = phases.indexOf(best.phase) - phases.indexOf(other.phase);
    return nearer > 0 || (nearer === 0 && ranks[other.strength] > ranks[best.strength]) ? other : best;
  }, first);
}
