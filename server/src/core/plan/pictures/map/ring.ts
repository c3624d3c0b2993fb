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
  const corners = Array.from({ length: steps + 1 }, (_, i) => ovalPoint(oval, i * turn));
  const lengths = [0];
  let total = 0;
  for (let i = 1; i <= steps; i += 1) {
    const [a, b] = [corners[i - 1] ?? origin, corners[i] ?? origin];
    total += Math.hypot(b.x - a.x, b.y - a.y);
    lengths.push(total);
  }
  let corner = 0;
  return Array.from({ length: steps }, (_, step) => {
    const way = (total * step) / steps;
    while ((lengths[corner + 1] ?? total) < way && corner < steps - 1) corner += 1;
    const start = lengths[corner] ?? 0;
    const share = (way - start) / ((lengths[corner + 1] ?? total) - start || 1);
    return between(corners[corner] ?? origin, corners[corner + 1] ?? origin, share);
  });
}

const origin: Point = { x: 0, y: 0 };

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The room of a card with its label 主担当. */
export function roomOf({ card, box }: Pick<PlacedCard, 'card' | 'box'>): Box {
  const above = card.supporter.lead ? badgeHeight / 2 : 0;
  return { ...box, y: box.y - above, h: box.h + above };
}

/** How a ring is chosen: the room between cards that must be there, and what makes one turn of it better (less). */
export interface RingSearch {
  readonly room: number;
  readonly cost: (groups: readonly PlacedGroup[]) => number;
}

/** Turns of the ring that are tried. */
const turns = Array.from({ length: 12 }, (_, i) => (i * steps) / 12);
const quarters = turns.filter((_, i) => i % 3 === 0);

/**
 * Puts the groups around the ring with as much room between cards as there is, give or take a little for the turn with
 * the least cost. Undefined where they do not fit with the room that is asked for.
 */
export function layoutRing(
  groups: readonly Group[],
  points: readonly Point[],
  { room, cost }: RingSearch,
): readonly PlacedGroup[] | undefined {
  const asked = Math.max(least, room);
  const start = quarters.find((turn) => walk(groups, points, turn, asked));
  if (start === undefined) return undefined;
  const most = widest((between) => walk(groups, points, start, between) !== undefined, asked);
  const between = Math.max(asked, most * 0.92);
  const layouts = turns.map((turn) => walk(groups, points, turn, between));
  return cheapest(layouts, cost) ?? walk(groups, points, start, asked);
}

/** The most room for which the cards fit, found by halves. */
function widest(fits: (room: number) => boolean, least: number): number {
  let [low, high] = [least, 420];
  for (let i = 0; i < 7; i += 1) {
    const room = (low + high) / 2;
    if (fits(room)) low = room;
    else high = room;
  }
  return low;
}

function cheapest(
  layouts: readonly (readonly PlacedGroup[] | undefined)[],
  cost: RingSearch['cost'],
): readonly PlacedGroup[] | undefined {
  let best: { readonly groups: readonly PlacedGroup[]; readonly cost: number } | undefined;
  for (const groups of layouts) {
    const own = groups && cost(groups);
    if (groups && own !== undefined && (!best || own < best.cost - 0.01)) best = { groups, cost: own };
  }
  return best?.groups;
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
  return isClosed(placed, groups.length > 1 ? room + betweenFields : room) ? group(groups, placed) : undefined;
}

/** The first step at which a card stands clear of the one before. */
function nextStep(before: PlacedCard, card: Card, points: readonly Point[], room: number): number {
  const [upper, lower] = [reachOf(before.card), reachOf(card)];
  const from = at(points, before.step);
  const dx = (before.card.w + card.w) / 2 + room;
  const above = upper.up + lower.down + room;
  const below = upper.down + lower.up + room;
  for (let step = before.step + 1; step < before.step + steps; step += 1) {
    const { x, y } = at(points, step);
    if (Math.abs(x - from.x) >= dx || from.y - y >= above || y - from.y >= below) return step;
  }
  return before.step + steps;
}

/** How far a card reaches up and down from its middle. */
function reachOf({ h, supporter }: Card): { readonly up: number; readonly down: number } {
  return { up: h / 2 + (supporter.lead ? badgeHeight / 2 : 0), down: h / 2 };
}

/** Whether the last card stands clear of the first, and no card of any other. */
function isClosed(placed: readonly PlacedCard[], room: number): boolean {
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || first === last) return true;
  if (overlaps(roomOf(first), roomOf(last), room)) return false;
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
