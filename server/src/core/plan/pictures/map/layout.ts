import { anyOverlap, type Box, inflate, middle, overlaps, type Point } from '../geometry.ts';
import { type Card, cardOf, type RolePlace } from './card.ts';
import { type HouseholdLayout, layoutHousehold } from './household.ts';
import { type LineLabel, labelsOf, linesOf, type MapLine } from './lines.ts';
import type { MapModel, Supporter } from './model.ts';
import { type Aim, groupsOf, lengthOfLines, orderGroups } from './order.ts';
import { layoutRing, type PlacedCard, type PlacedGroup, ringPoints, roomOf } from './ring.ts';
import { arcDistance, chipHalf, type RingWay, type SectorShape, sectorShapes } from './sectors.ts';

/** The support map with every measure; the origin is its middle. */
export interface MapLayout {
  readonly canvas: Box;
  readonly household: HouseholdLayout;
  readonly cards: readonly PlacedCard[];
  readonly sectors: readonly SectorShape[];
  readonly lines: readonly MapLine[];
  /** Roles beside the lines; empty where they stand on the cards. */
  readonly labels: readonly LineLabel[];
  /** Agencies for which there is no room; they stand in the table. */
  readonly left: number;
}

/** Up to how many agencies one ring alone is tried, and from how many on only two, the second inside the first. */
const rings = { one: 20, two: 60 } as const;
/** Most agencies that are drawn. */
const most = 90;
/** Most agencies whose roles may stand beside the lines. */
const fewLines = 14;
/** Room between cards at which a map looks at ease, and the height up to which it is sought. */
const ease = { room: 26, height: 1 } as const;
/** From the household to the nearest card, with one ring and with two. */
const aroundHousehold = { one: 34, two: 18 } as const;
const margin = arcDistance + chipHalf + 2;

/** Lays out the map: the smallest sheet on which nothing touches. */
export function layoutMap(model: MapModel): MapLayout {
  const household = layoutHousehold(model.people);
  const drawn = model.supporters.slice(0, most);
  const left = model.supporters.length - drawn.length;
  if (drawn.length === 0) return { ...empty(household), left };
  const beside = drawn.length <= fewLines ? search(drawn, household, 'line') : undefined;
  const found = beside ?? search(drawn, household, 'card');
  return { ...(found ?? empty(household)), left };
}

function empty(household: HouseholdLayout): MapLayout {
  const { w, h } = inflate(household.bounds, 30);
  const [width, height] = [Math.max(720, w), Math.max(220, h)];
  const canvas = { x: -width / 2, y: -height / 2, w: width, h: height };
  return { canvas, household, cards: [], sectors: [], lines: [], labels: [], left: 0 };
}

/** Sheets to try: as wide as the text of an A4 page and ever higher; then wider, set smaller in print. */
function* sizes(): Generator<{ readonly w: number; readonly h: number }> {
  for (let w = 720; w < 6000; w = Math.round(w * 1.12)) {
    for (const share of [0.74, 0.84, 0.94, 1.04, 1.14, 1.24, 1.32]) yield { w, h: Math.round(w * share) };
  }
}

function search(
  supporters: readonly Supporter[],
  household: HouseholdLayout,
  roleAt: RolePlace,
): Omit<MapLayout, 'left'> | undefined {
  const cards = supporters.map((supporter) => cardOf(supporter, roleAt));
  let tries = 0;
  for (const { w, h } of sizes()) {
    const isEasy = h <= w * ease.height && w === 720;
    for (const count of ringCounts(cards.length)) {
      const found = attempt(splitCards(cards, count), household, { w, h }, isEasy ? ease.room : 0);
      const complete = found && withLines(found, household, roleAt);
      if (complete) return complete;
    }
    // Roles beside the lines are worth a higher sheet, not a wider one.
    tries += 1;
    if (roleAt === 'line' && tries >= 3) return undefined;
  }
  return undefined;
}

interface Placed {
  readonly canvas: Box;
  readonly cards: readonly PlacedCard[];
  readonly sectors: readonly SectorShape[];
}

interface PlacedRing {
  readonly way: RingWay;
  readonly groups: readonly PlacedGroup[];
}

function attempt(
  parts: readonly (readonly Card[])[],
  household: HouseholdLayout,
  { w, h }: { readonly w: number; readonly h: number },
  room: number,
): Placed | undefined {
  const canvas = { x: -w / 2, y: -h / 2, w, h };
  const aim = aimAt(household);
  const placed: PlacedCard[] = [];
  const placedRings: PlacedRing[] = [];
  for (const [i, part] of parts.entries()) {
    const way = wayOf(part, canvas, i, parts.flat());
    const cost = (groups: readonly PlacedGroup[]) => lengthOfLines(groups, aim);
    const groups = way && layoutRing(orderGroups(groupsOf(part), aim), way.points, { room, cost });
    if (!way || !groups) return undefined;
    placedRings.push({ way, groups });
    placed.push(...groups.flatMap((group) => group.cards));
  }
  return isClear(placed, household, parts.length) ? withSectors(placedRings, placed, canvas, household) : undefined;
}

function ringCounts(count: number): readonly number[] {
  return count <= rings.one ? [1] : count <= rings.two ? [1, 2] : [2];
}

/** Cards by ring, the outer one first; it holds the more of them. */
function splitCards(cards: readonly Card[], count: number): readonly (readonly Card[])[] {
  if (count === 1) return [cards];
  const outer = Math.ceil(cards.length * 0.62);
  return [cards.slice(0, outer), cards.slice(outer)];
}

/** The way of the outer (0) or the inner ring (1); undefined where there is no room for it. */
function wayOf(part: readonly Card[], canvas: Box, ring: number, all: readonly Card[]): RingWay | undefined {
  const card = largest(part);
  const widest = largest(all);
  const inset = ring === 0 ? { x: 0, y: 0 } : { x: widest.w + 22 + margin, y: widest.h + 22 + margin };
  const a = canvas.w / 2 - card.w / 2 - margin - inset.x;
  const b = canvas.h / 2 - card.h / 2 - margin - inset.y;
  if (a < card.w * 0.6 || b < card.h) return undefined;
  const inner = { a: Math.max(10, a - card.w / 2 - 8), b: Math.max(10, b - card.h / 2 - 8), power: 2.6 };
  // Squarer than the ring, so that the corners of cards stay within.
  const outer = { a: a + card.w / 2 + arcDistance, b: b + card.h / 2 + arcDistance, power: 3.4 };
  return {
    points: ringPoints({ a, b, power: 2.6 }),
    inner: lazily(() => ringPoints(inner)),
    outer,
  };
}

/** Asked for only where everything else fits. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function largest(cards: readonly Card[]): { readonly w: number; readonly h: number } {
  return { w: Math.max(...cards.map(({ w }) => w)), h: Math.max(...cards.map(({ h }) => h)) };
}

function aimAt({ nodes }: HouseholdLayout): Aim {
  return ({ supporter }) => {
    const meant = nodes.filter(({ index }) => supporter.persons.includes(index)).map(({ box }) => middle(box));
    const sum = meant.reduce<Point>((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    return { x: sum.x / Math.max(1, meant.length), y: sum.y / Math.max(1, meant.length) };
  };
}

function isClear(placed: readonly PlacedCard[], { outline, nodes }: HouseholdLayout, count: number): boolean {
  const distance = count === 1 ? aroundHousehold.one : aroundHousehold.two;
  const people = [outline, ...nodes.map(({ box }) => box)];
  const rooms = placed.map(roomOf);
  if (rooms.some((room) => people.some((box) => overlaps(room, box, distance)))) return false;
  return !anyOverlap(rooms, 4);
}

function withSectors(
  placedRings: readonly PlacedRing[],
  cards: readonly PlacedCard[],
  canvas: Box,
  household: HouseholdLayout,
): Placed | undefined {
  const sectors: SectorShape[] = [];
  for (const { way, groups } of placedRings) {
    const taken = [...cards.map(roomOf), ...sectors.map(({ chip }) => chip.box), household.bounds];
    const shapes = sectorShapes(groups, way, taken, canvas);
    if (!shapes) return undefined;
    sectors.push(...shapes);
  }
  return { canvas, cards, sectors };
}

function withLines(placed: Placed, household: HouseholdLayout, roleAt: RolePlace): Omit<MapLayout, 'left'> | undefined {
  const lines = linesOf(placed.cards, household);
  if (roleAt === 'card') return { ...placed, household, lines, labels: [] };
  const labels = labelsOf(lines, takenBoxes({ ...placed, household }));
  return labels && { ...placed, household, lines, labels };
}

/** Every box of the map that holds words, but for the labels of lines: the outline's place, persons, cards, fields. */
export function takenBoxes({
  cards,
  sectors,
  household,
}: Pick<MapLayout, 'cards' | 'sectors' | 'household'>): readonly Box[] {
  return [
    ...cards.map(roomOf),
    ...sectors.map(({ chip }) => chip.box),
    household.outline,
    ...household.nodes.filter(({ person }) => person.place !== 'inside').map(({ box }) => box),
  ];
}
