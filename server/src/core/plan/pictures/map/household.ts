import type { Box } from '../geometry.ts';
import { truncate, widthOf, wrap } from '../text.ts';
import type { Person } from './people.ts';

/** A person's node: a capsule with 呼称 and 年代. */
export interface PersonNode {
  /** Position in the model's `people`. */
  readonly index: number;
  readonly box: Box;
  readonly name: readonly string[];
  readonly age: string | undefined;
  readonly person: Person;
}

/** The people in the middle of the map, around the origin. */
export interface HouseholdLayout {
  /** Around those who live together; also there, and empty, where nobody is known. */
  readonly outline: Box;
  readonly caption: string;
  readonly nodes: readonly PersonNode[];
  /** Persons that the picture has no room for; they stand in the table. */
  readonly left: number;
  /** Around everything. */
  readonly bounds: Box;
}

/** Sizes of type in units of the picture. */
export const personType = { name: 13, age: 10.6, line: 15 } as const;

const gap = { x: 12, y: 12 } as const;
const padding = 14;
const captionHeight = 18;
/** Most persons inside and outside the outline that are drawn. */
const most = { inside: 16, outside: 12 } as const;

/**
 * Rows of persons: those who live together in the outline, the others beside it. The page is broad: most agencies stand
 * above and below, and their lines find the way free.
 */
export function layoutHousehold(people: readonly Person[]): HouseholdLayout {
  const all = people.map((person, index) => ({ person, index }));
  const isInside = ({ person }: (typeof all)[number]) => person.place === 'inside' || person.place === 'named';
  const inside = all.filter(isInside);
  const outside = all.filter((entry) => !isInside(entry)).slice(0, most.outside);
  const together = rowsOf(inside.slice(0, most.inside), columnsFor(inside.length));
  const apart = rowsOf(outside, Math.ceil(outside.length / (together.rows.length > 1 ? 3 : 2)));
  const caption = captionOf(people, inside.length);
  const outline = outlineAround(together, caption);
  const width = outline.w + (apart.w > 0 ? gap.x + 6 + apart.w : 0);
  const height = Math.max(outline.h, apart.h);
  const [left, top] = [-width / 2, -outline.h / 2];
  const nodes = [
    ...place(together, left + outline.w / 2, top + captionHeight + padding / 2),
    ...place(apart, width / 2 - apart.w / 2, -apart.h / 2),
  ];
  return {
    outline: { ...outline, x: left, y: top },
    caption,
    nodes,
    left: people.length - nodes.length,
    bounds: { x: left, y: -height / 2, w: width, h: height },
  };
}

function captionOf(people: readonly Person[], count: number): string {
  if (people.length === 0) return '世帯（未記入）';
  if (people.some(({ place }) => place === 'named')) return '世帯';
  return count === 1 ? '世帯（一人暮らし）' : '世帯（同居）';
}

interface Entry {
  readonly person: Person;
  readonly index: number;
}

interface Rows {
  readonly rows: readonly (readonly PersonNode[])[];
  readonly w: number;
  readonly h: number;
}

function rowsOf(entries: readonly Entry[], columns: number): Rows {
  const nodes = entries.map(nodeOf);
  const rows: PersonNode[][] = [];
  for (let i = 0; i < nodes.length; i += Math.max(1, columns)) rows.push(nodes.slice(i, i + columns));
  const heights = rows.map(rowHeight);
  return {
    rows,
    w: Math.max(0, ...rows.map(rowWidth)),
    h: heights.reduce((sum, h) => sum + h, 0) + gap.y * Math.max(0, rows.length - 1),
  };
}

/** Broad rather than high, as the page is; never a row with a single one beneath a full one where it can be helped. */
function columnsFor(count: number): number {
  if (count <= 4) return Math.max(1, count);
  return count <= 6 ? 3 : count <= 8 ? 4 : 5;
}

const rowHeight = (row: readonly PersonNode[]) => Math.max(...row.map(({ box }) => box.h));
const rowWidth = (row: readonly PersonNode[]) => row.reduce((sum, { box }) => sum + box.w + gap.x, -gap.x);

function nodeOf({ person, index }: Entry): PersonNode {
  const name = wrap(person.shown, 6, 2);
  const age = person.age === undefined ? undefined : truncate(person.age, 7);
  const text = Math.max(...name.map((line) => widthOf(line) * personType.name), widthOf(age ?? '') * personType.age);
  const w = Math.max(62, text + 26);
  const h = name.length * personType.line + (age ? 14 : 0) + 14;
  return { index, person, name, age, box: { x: 0, y: 0, w, h: Math.max(40, h) } };
}

function outlineAround({ w, h }: Rows, caption: string): Pick<Box, 'w' | 'h'> {
  const width = Math.max(w + 2 * padding, widthOf(caption) * 11 + 2 * padding, 110);
  return { w: width, h: captionHeight + padding / 2 + Math.max(h, 26) + padding };
}

/** Rows around a vertical line, from a height downwards. */
function place({ rows }: Rows, middle: number, top: number): readonly PersonNode[] {
  let y = top;
  return rows.flatMap((row) => {
    const height = rowHeight(row);
    let x = middle - rowWidth(row) / 2;
    const placed = row.map((node) => {
      const box = { ...node.box, x, y: y + (height - node.box.h) / 2 };
      x += node.box.w + gap.x;
      return { ...node, box };
    });
    y += height + gap.y;
    return placed;
  });
}
