import { around, type Box, type Oval, overlaps, type Point } from '../geometry.ts';
import { charactersOf, truncate, widthOf } from '../text.ts';
import { at, type PlacedGroup, steps } from './ring.ts';

/** The label of a field on its arc; upright on the sides of the map. */
export interface Chip {
  readonly box: Box;
  /** One line, or one character a line. */
  readonly lines: readonly string[];
  readonly upright: boolean;
}

/** A field: the band behind its agencies, the arc outside it and its label. */
export interface SectorShape {
  readonly band: readonly Point[];
  readonly arc: readonly Point[];
  readonly chip: Chip;
}

/** Size of type of the labels. */
export const chipType = 12;
/** From the cards to the arc. */
export const arcDistance = 14;
/** Half the thickness of a label, which stands across the arc. */
export const chipHalf = 9.5;
/** Steps between two arcs. */
const apart = 1.2;

/** The way of a ring: its points, the points of the inner side of its band, and the oval of its arcs. */
export interface RingWay {
  readonly points: readonly Point[];
  readonly inner: () => readonly Point[];
  readonly outer: Oval;
}

/** Shapes of all fields of a ring; undefined where a label finds no room among the boxes that are taken. */
export function sectorShapes(
  groups: readonly PlacedGroup[],
  way: RingWay,
  taken: readonly Box[],
  canvas: Box,
): readonly SectorShape[] | undefined {
  const boxes = [...taken];
  const shapes: SectorShape[] = [];
  for (const group of groups) {
    const chip = placeChip(group, way, boxes, canvas);
    if (!chip) return undefined;
    boxes.push(chip.box);
    const arc = stepsOf(group).map((step) => outside(way, step));
    const back = stepsOf(group)
      .map((step) => at(way.inner(), step))
      .reverse();
    shapes.push({ chip, arc, band: [...arc, ...back] });
  }
  return shapes;
}

/** Every third step of a group, both ends among them. */
function stepsOf({ from, to }: PlacedGroup): readonly number[] {
  const [start, end] = to - from >= steps ? [from, to] : [from + apart, to - apart];
  const count = Math.max(2, Math.ceil((end - start) / 3));
  return Array.from({ length: count + 1 }, (_, i) => start + ((end - start) * i) / count);
}

/** The point of the outer oval straight away from a step of the ring. */
function outside({ points, outer }: RingWay, step: number): Point {
  const point = at(points, step);
  const normal = normalAt(points, step);
  let [near, far] = [0, outer.a + outer.b];
  for (let i = 0; i < 16; i += 1) {
    const half = (near + far) / 2;
    if (isWithinOval(outer, { x: point.x + normal.x * half, y: point.y + normal.y * half })) near = half;
    else far = half;
  }
  return { x: point.x + normal.x * near, y: point.y + normal.y * near };
}

function isWithinOval({ a, b, power }: Oval, { x, y }: Point): boolean {
  return Math.abs(x / a) ** power + Math.abs(y / b) ** power < 1;
}

function normalAt(points: readonly Point[], step: number): Point {
  const [before, after] = [at(points, step - 2), at(points, step + 2)];
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: dy / length, y: -dx / length };
}

/** At the middle of the field's cards, else as near to it as there is room. */
function placeChip(group: PlacedGroup, way: RingWay, taken: readonly Box[], canvas: Box): Chip | undefined {
  const first = group.cards[0]?.step ?? 0;
  const last = group.cards.at(-1)?.step ?? first;
  const reach = Math.max(last - first, 16) / 2 + 6;
  for (let off = 0; off <= reach; off += 2) {
    for (const step of off === 0 ? [(first + last) / 2] : [(first + last) / 2 - off, (first + last) / 2 + off]) {
      const chip = chipAt(group.sector, way, step);
      if (isInside(chip.box, canvas) && !taken.some((box) => overlaps(box, chip.box, 2))) return chip;
    }
  }
  return undefined;
}

function chipAt(sector: string, way: RingWay, step: number): Chip {
  const normal = normalAt(way.points, step);
  const text = truncate(sector, 6);
  const upright = Math.abs(normal.x) > Math.abs(normal.y) * 1.3;
  const lines = upright ? charactersOf(text) : [text];
  const length = upright ? lines.length * (chipType + 1) + 8 : widthOf(text) * chipType + 16;
  const [w, h] = upright ? [2 * chipHalf, length] : [length, 2 * chipHalf];
  return { box: around(outside(way, step), w, h), lines, upright };
}

function isInside(box: Box, canvas: Box): boolean {
  return (
    box.x >= canvas.x &&
    box.y >= canvas.y &&
    box.x + box.w <= canvas.x + canvas.w &&
    box.y + box.h <= canvas.y + canvas.h
  );
}
