import { anyOverlap, around, type Box, type Oval, ovalPoint, overlaps, type Point } from '../geometry.ts';
import { badgeHeight, type Card } from './card.ts';

/** A card in its place. */
export interface PlacedCard {
  readonly card: Card;
  readonly box: Box;
  /** Position on the ring, in steps. */
  readonly step: number;
}

/** Agencies of one field, side by side on the ring. */
export interface Group {
  readonly sector: string;
  readonly cards: readonly Card[];
}

/** A group in its place: from one step of the ring to another, which may lie beyond a full turn. */
export interface PlacedGroup {
  readonly sector: string;
  readonly cards: readonly PlacedCard[];
  readonly from: number;
  readonly to: number;
}

/** Steps of a full turn. */
export const steps = 360;
const turn = (2 * Math.PI) / steps;
/** Least room between cards, and more of it between fields. */
const least: number = 9;
const betweenFields = 12;

/** Points of a ring, step by step and evenly far from each other; step 0 is at the right. */
export function ringPoints(oval: Oval): readonly Point[] {
  const fine = Array.from({ length: steps * 2 + 1 }, (_, i) => ovalPoint(oval, (i * turn) / 2));
  const lengths = [0];
  for (const [i, point] of fine.entries()) {
    const before = fine[i - 1];
    if (before) lengths.push((lengths.at(-1) ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  }
  const total = lengths.at(-1) ?? 0;
  const points: Point[] = [];
  let at = 0;
  for (let step = 0; step < steps; step += 1) {
    while ((lengths[at + 1] ?? total) < (total * step) / steps && at < fine.length - 2) at += 1;
    points.push(fine[at] ?? { x: 0, y: 0 });
  }
  return points;
}

/** The room of a card with its label 主担当. */
export function roomOf({ card, box }: Pick<PlacedCard, 'card' | 'box'>): Box {
  const above = card.supporter.lead ? badgeHeight / 2 : 0;
  return { ...box, y: box.y - above, h: box.h + above };
}

/** Groups around a ring, and the room there is between two cards. */
export interface RingLayout {
  readonly groups: readonly PlacedGroup[];
  readonly room: number;
}

/**
 * Puts the groups around the ring, the first card at step `start`, with as much room between cards as there is.
 * Undefined where they do not fit.
 */
export function layoutRing(groups: readonly Group[], points: readonly Point[], start: number): RingLayout | undefined {
  let best = walk(groups, points, start, least);
  if (!best) return undefined;
  let [low, high] = [least, 420];
  for (let i = 0; i < 9; i += 1) {
    const room = (low + high) / 2;
    const found = walk(groups, points, start, room);
    if (found) best = found;
    if (found) low = room;
    else high = room;
  }
  return { groups: best, room: low };
}

function walk(
  groups: readonly Group[],
  points: readonly Point[],
  start: number,
  room: number,
): readonly PlacedGroup[] | undefined {
  const placed: PlacedCard[] = [];
  let step = start;
  for (const group of groups) {
    for (const [i, card] of group.cards.entries()) {
      const before = placed.at(-1);
      const between = i === 0 && groups.length > 1 ? room + betweenFields : room;
      const found = before ? nextStep(before, card, points, between) : step;
      if (found - start >= steps) return undefined;
      step = found;
      placed.push({ card, box: around(at(points, step), card.w, card.h), step });
    }
  }
  return isClosed(placed, room) ? group(groups, placed) : undefined;
}

/** The first step at which a card stands clear of the one before. */
function nextStep(before: PlacedCard, card: Card, points: readonly Point[], room: number): number {
  const taken = roomOf(before);
  for (let step = before.step + 1; step < before.step + steps; step += 1) {
    const box = roomOf({ card, box: around(at(points, step), card.w, card.h) });
    if (!overlaps(taken, box, room)) return step;
  }
  return before.step + steps;
}

/** Whether the last card stands clear of the first, and no card of any other. */
function isClosed(placed: readonly PlacedCard[], room: number): boolean {
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || first === last) return true;
  if (overlaps(roomOf(first), roomOf(last), room + betweenFields)) return false;
  return !anyOverlap(placed.map(roomOf), least - 2);
}

/** Cards by field; each field reaches half-way to its neighbours. */
function group(groups: readonly Group[], placed: readonly PlacedCard[]): readonly PlacedGroup[] {
  let next = 0;
  const parts = groups.map(({ sector, cards }) => {
    next += cards.length;
    return { sector, cards: placed.slice(next - cards.length, next) };
  });
  return parts.map(({ sector, cards }, i) => {
    const before = parts[i - 1]?.cards.at(-1)?.step ?? (placed.at(-1)?.step ?? 0) - steps;
    const after = parts[i + 1]?.cards[0]?.step ?? (placed[0]?.step ?? 0) + steps;
    const [first, last] = [cards[0]?.step ?? 0, cards.at(-1)?.step ?? 0];
    const isAlone = parts.length === 1;
    return {
      sector,
      cards,
      from: isAlone ? first : (before + first) / 2,
      to: isAlone ? first + steps : (last + after) / 2,
    };
  });
}

/** The point of a step, whole turns put aside. */
export function at(points: readonly Point[], step: number): Point {
  return points[((Math.round(step) % steps) + steps) % steps] ?? { x: 0, y: 0 };
}
