import { anyOverlap, type Box, inflate, middle, overlaps, type Point } from '../geometry.ts';
import { type Card, cardOf, type RolePlace } from './card.ts';
import { type HouseholdLayout, layoutHousehold } from './household.ts';
import { type LineLabel, labelsOf, linesOf, type MapLine } from './lines.ts';
import type { MapModel, Supporter } from './model.ts';
import { type Aim, groupsOf, lengthOfLines, orderGroups } from './order.ts';
import { layoutRing, type PlacedCard, type PlacedGroup, ringPoints, roomOf } from './ring.ts';
import { arcDistance, chipHalf, type RingWay, type SectorShape, sectorShapes } from './sectors.ts';
import { layoutShelves, pageHeight, pageWidth, type ShelfLayout } from './shelves.ts';

/** The support map with every measure; the origin is its middle. */
export type MapLayout = (RingLayout | ShelfLayout) & {
  /** Agencies for which there is no room; they stand in the table. */
  readonly left: number;
};

/** Agencies around the household, each with lines of its own. */
export interface RingLayout {
  readonly kind: 'ring';
  readonly canvas: Box;
  readonly household: HouseholdLayout;
  readonly cards: readonly PlacedCard[];
  readonly sectors: readonly SectorShape[];
  readonly lines: readonly MapLine[];
  /** Roles beside the lines; empty where they stand on the cards. */
  readonly labels: readonly LineLabel[];
}

/** Most agencies that are tried on a ring; beyond, fields are boxes with lists. */
const mostOnRing = 24;
/** Most agencies whose roles may stand beside the lines. */
const fewLines = 14;
/** Room between cards at which a map looks at ease, and the width up to which it is sought. */
const ease = { room: 26, width: 920 } as const;
/** From the household to the nearest card. */
const aroundHousehold = 30;
const margin = arcDistance + chipHalf + 2;

/** Widths to try: the narrower, the larger the type on the page. At the last one it is 7.5 pt at least. */
const widths = [760, 840, 920, 1000, pageWidth] as const;

/** Lays out the map: the smallest sheet on which nothing touches. */
export function layoutMap(model: MapModel): MapLayout {
  const household = layoutHousehold(model.people);
  const { supporters } = model;
  if (supporters.length === 0) return { ...empty(household), left: 0 };
  const ring = supporters.length <= mostOnRing ? ringLayout(supporters, household) : undefined;
  return ring ? { ...ring, left: 0 } : layoutShelves(model, household);
}

function empty(household: HouseholdLayout): RingLayout {
  const { w, h } = inflate(household.bounds, 30);
  const [width, height] = [Math.max(pageWidth, w), Math.max(220, h)];
  const canvas = { x: -width / 2, y: -height / 2, w: width, h: height };
  return { kind: 'ring', canvas, household, cards: [], sectors: [], lines: [], labels: [] };
}

function ringLayout(supporters: readonly Supporter[], household: HouseholdLayout): RingLayout | undefined {
  const beside = supporters.length <= fewLines ? search(supporters, household, 'line') : undefined;
  return beside ?? search(supporters, household, 'card');
}

function search(
  supporters: readonly Supporter[],
  household: HouseholdLayout,
  roleAt: RolePlace,
): RingLayout | undefined {
  const cards = supporters.map((supporter) => cardOf(supporter, roleAt));
  for (const w of widths) {
    const isEasy = w <= ease.width;
    // Roles beside the lines are worth a wider sheet, not a crowded one.
    if (roleAt === 'line' && !isEasy) return undefined;
    const found = attempt(cards, household, { w, h: pageHeight(w) }, isEasy ? ease.room : 0);
    const complete = found && withLines(found, household, roleAt);
    if (complete) return complete;
  }
  return undefined;
}

interface Placed {
  readonly canvas: Box;
  readonly cards: readonly PlacedCard[];
  readonly sectors: readonly SectorShape[];
}

function attempt(
  cards: readonly Card[],
  household: HouseholdLayout,
  { w, h }: { readonly w: number; readonly h: number },
  room: number,
): Placed | undefined {
  const canvas = { x: -w / 2, y: -h / 2, w, h };
  const aim = aimAt(household);
  const way = wayOf(cards, canvas);
  const cost = (groups: readonly PlacedGroup[]) => lengthOfLines(groups, aim);
  const groups = way && layoutRing(orderGroups(groupsOf(cards), aim), way.points, { room, cost });
  if (!way || !groups) return undefined;
  const placed = groups.flatMap((group) => group.cards);
  if (!isClear(placed, household)) return undefined;
  const taken = [...placed.map(roomOf), household.bounds];
  const sectors = sectorShapes(groups, way, taken, canvas);
  return sectors && { canvas, cards: placed, sectors };
}

/** The way of the ring; undefined where there is no room for it. */
function wayOf(cards: readonly Card[], canvas: Box): RingWay | undefined {
  const card = largest(cards);
  const a = canvas.w / 2 - card.w / 2 - margin;
  const b = canvas.h / 2 - card.h / 2 - margin;
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

function isClear(placed: readonly PlacedCard[], { outline, nodes }: HouseholdLayout): boolean {
  const people = [outline, ...nodes.map(({ box }) => box)];
  const rooms = placed.map(roomOf);
  if (rooms.some((room) => people.some((box) => overlaps(room, box, aroundHousehold)))) return false;
  return !anyOverlap(rooms, 4);
}

function withLines(placed: Placed, household: HouseholdLayout, roleAt: RolePlace): RingLayout | undefined {
  const lines = linesOf(placed.cards, household);
  if (roleAt === 'card') return { kind: 'ring', ...placed, household, lines, labels: [] };
  const labels = labelsOf(lines, takenBoxes({ ...placed, household }));
  return labels && { kind: 'ring', ...placed, household, lines, labels };
}

/** Every box of the map that holds words, but for the labels of lines: the outline's place, persons, cards, fields. */
export function takenBoxes({
  cards,
  sectors,
  household,
}: Pick<RingLayout, 'cards' | 'sectors' | 'household'>): readonly Box[] {
  return [
    ...cards.map(roomOf),
    ...sectors.map(({ chip }) => chip.box),
    household.outline,
    ...household.nodes.filter(({ person }) => person.place !== 'inside').map(({ box }) => box),
  ];
}
