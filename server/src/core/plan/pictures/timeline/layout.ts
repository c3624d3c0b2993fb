import { truncate, widthOf } from '../text.ts';
import { type Entry, type LaneId, lanes, type Moment, type Span } from './entry.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Words beside a sign or on a bar. */
export interface PlacedText {
  readonly text: string;
  /** Left end of the words. */
  readonly x: number;
  readonly w: number;
  /** Whether they stand on their bar. */
  readonly inside: boolean;
  /** Whether today's line runs through them: no other place was free. */
  readonly crossed: boolean;
}

/** An entry in its place; `y` is the middle of its row. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly x: number;
  /** Width of a bar; 0 for a point. */
  readonly w: number;
  readonly y: number;
  /** Undefined where the lane has no room for more words; the table has them. */
  readonly label: PlacedText | undefined;
}

/** A lane with its entries. */
export interface PlacedLane {
  readonly id: LaneId;
  readonly y: number;
  readonly h: number;
  readonly entries: readonly PlacedEntry[];
}

/** The timeline with every measure. */
export interface TimelineLayout {
  readonly scale: Scale;
  readonly w: number;
  readonly h: number;
  /** Upper end of the lanes. */
  readonly top: number;
  readonly lanes: readonly PlacedLane[];
}

/** Measures in units of the picture. */
export const timelineSizes = {
  width: 1068,
  left: 98,
  right: 1056,
  top: 74,
  row: 23,
  pad: 5,
  type: 11,
  bar: 17,
  mark: 6,
} as const;

/** Rows of a lane at most; beyond, points stand without words. */
const mostRows = 24;

/** Lays out the entries: in each lane as many rows as it takes for no words to touch. */
export function layoutTimeline(entries: readonly Entry[], today: string): TimelineLayout {
  const { width, left, right, top, row, pad } = timelineSizes;
  const scale = scaleOf(entries, today, left, right);
  let y: number = top;
  const placed = lanes.flatMap((id): readonly PlacedLane[] => {
    const own = entries.filter((entry) => entry.lane === id);
    if (own.length === 0) return [];
    const { placed: packed, rows } = pack(own, scale, y + pad, today);
    const lane = { id, y, h: rows * row + 2 * pad, entries: packed };
    y += lane.h;
    return [lane];
  });
  return { scale, w: width, h: y, top, lanes: placed };
}

/** A row and what is taken of it; an owner keeps others out. */
interface TakenRow {
  readonly owner: string | undefined;
  readonly taken: Extent[];
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function pack(
  entries: readonly Entry[],
  scale: Scale,
  top: number,
  day: string,
): { readonly placed: readonly PlacedEntry[]; readonly rows: number } {
  const rows: TakenRow[] = [];
  const today = scale.hasToday ? scale.x(day) : Number.NEGATIVE_INFINITY;
  const placed = entries.map((entry): PlacedEntry => {
    const owner = entry.kind === 'span' ? entry.owner : undefined;
    const shape = shapeOf(entry, scale);
    const label = labelOf(entry, shape, scale, today);
    const wide = hull(shape, label);
    const full = rowFor(rows, wide, owner);
    const row = full ?? rowFor(rows, shape, owner) ?? 0;
    rows[row] ??= { owner, taken: [] };
    rows[row]?.taken.push(full === undefined ? shape : wide);
    const y = top + row * timelineSizes.row + timelineSizes.row / 2;
    const point = entry.kind === 'moment' ? { x: (shape.from + shape.to) / 2, w: 0 } : undefined;
    const bar = point ?? { x: shape.from, w: shape.to - shape.from };
    return { entry, ...bar, y, label: full === undefined ? undefined : label };
  });
  return { placed, rows: rows.length };
}

/** The first row in which an extent is free. Bars of an agency or a person find a row always, points up to a limit. */
function rowFor(rows: readonly TakenRow[], { from, to }: Extent, owner: string | undefined): number | undefined {
  const free = rows.findIndex(
    (row) => row.owner === owner && row.taken.every((other) => other.to + 3 <= from || to + 3 <= other.from),
  );
  if (free >= 0) return free;
  return owner !== undefined || rows.length < mostRows ? rows.length : undefined;
}

function shapeOf(entry: Entry, scale: Scale): Extent {
  return entry.kind === 'moment' ? momentExtent(entry, scale) : spanExtent(entry, scale);
}

function momentExtent({ date }: Moment, scale: Scale): Extent {
  const { mark } = timelineSizes;
  const x = Math.max(scale.left + mark + 1, Math.min(scale.right - mark - 1, scale.x(date)));
  return { from: x - mark, to: x + mark };
}

function spanExtent({ start, end }: Span, scale: Scale): Extent {
  const from = Math.min(scale.x(start), scale.right - 4);
  const to = end === undefined ? scale.right : scale.x(end);
  return { from, to: Math.max(to, from + 4) };
}

/** On the bar when it is wide enough; else beside it, clear of today's line if possible; else as much as has room. */
function labelOf(entry: Entry, shape: Extent, scale: Scale, today: number): PlacedText {
  const { type } = timelineSizes;
  for (const words of entry.kind === 'span' ? [entry.text, entry.brief ?? entry.text] : []) {
    const own = widthOf(words) * type + 2;
    if (own + 12 > shape.to - shape.from) continue;
    return placedText({ text: words, x: clearOf(today, shape, own), w: own, inside: true }, today);
  }
  const text = truncate(entry.text, 42);
  const w = widthOf(text) * type + 2;
  const beside = [shape.to + 4, shape.from - 4 - w]
    .filter((x) => x >= scale.left + 2 && x + w <= scale.right - 2)
    .map((x) => placedText({ text, x, w, inside: false }, today));
  const found = beside.find(({ crossed }) => !crossed) ?? beside[0];
  if (found) return found;
  const room = Math.max(shape.to - shape.from - 12, scale.right - shape.to - 8, shape.from - scale.left - 8);
  const cut = truncate(text, room / type);
  return cut === text
    ? { text: '', x: shape.from, w: 0, inside: true, crossed: false }
    : labelOf({ ...entry, text: cut }, shape, scale, today);
}

function placedText(words: Omit<PlacedText, 'crossed'>, today: number): PlacedText {
  return { ...words, crossed: today > words.x - 3 && today < words.x + words.w + 3 };
}

/** Words on a bar begin at its left end, or behind today's line where that would run through them. */
function clearOf(today: number, { from, to }: Extent, w: number): number {
  const isCrossed = today > from + 3 && today < from + w + 9;
  return isCrossed && today + 5 + w <= to - 4 ? today + 5 : from + 6;
}

/** What an entry takes of its row; two bars may stand end to end. */
function hull(shape: Extent, label: PlacedText): Extent {
  if (label.inside) return { from: shape.from + 1.5, to: shape.to - 1.5 };
  return { from: Math.min(shape.from, label.x), to: Math.max(shape.to, label.x + label.w) };
}
