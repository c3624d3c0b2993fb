/** A point of the picture; x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its upper left corner. */
export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** Whether two boxes come nearer to each other than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}

/** The box of a size around a point. */
export function around({ x, y }: Point, w: number, h: number): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** The middle of a box. */
export function middle({ x, y, w, h }: Box): Point {
  return { x: x + w / 2, y: y + h / 2 };
}

/** A box that is larger by `by` on each side. */
export function inflate({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** Whether a point lies inside a box. */
export function holds(box: Box, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
}

/** Whether any two boxes come nearer to each other than `gap`. */
export function anyOverlap(boxes: readonly Box[], gap: number): boolean {
  return boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other, gap)));
}

/** Where the way from the middle of a box towards a point leaves the box. */
export function edgeTowards(box: Box, to: Point): Point {
  const from = middle(box);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.w / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.h / 2 / Math.abs(dy),
  );
  return Number.isFinite(share) ? { x: from.x + dx * share, y: from.y + dy * share } : from;
}

/** A rounded oblong: half width, half height and how square it is (2 an ellipse, more is squarer). */
export interface Oval {
  readonly a: number;
  readonly b: number;
  readonly power: number;
}

/** The point of an oval around the origin in a direction (radians, clockwise from the right). */
export function ovalPoint({ a, b, power }: Oval, angle: number): Point {
  const c = Math.cos(angle);
  const d = Math.sin(angle);
  return {
    x: a * Math.sign(c) * Math.abs(c) ** (2 / power),
    y: b * Math.sign(d) * Math.abs(d) ** (2 / power),
  };
}

/** A point of a curve with one handle, from 0 to 1. */
export function onCurve(from: Point, handle: Point, to: Point, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * handle.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * handle.y + t * t * to.y,
  };
}
