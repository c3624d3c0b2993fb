import { anyOverlap, type Box, inflate, middle, overlaps, type Point } from '../geometry.ts';
import { type Card, cardOf, type RolePlace } from './card.ts';
import { type HouseholdLayout, layoutHousehold } from './household.ts';
import { type LineLabel, labelsOf, linesOf, type MapLine } from './lines.ts';
import type { MapModel, Supporter } from './model.ts';
import { type Aim, groupsOf, lengthOfLines, orderGroups } from './order.ts';
import { type Group, layoutRing, type PlacedCard, type RingLayout, ringPoints, roomOf, steps } from './ring.ts';
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

/** Agencies on one ring; beyond, a second one is laid inside it. */
const oneRing = 40;
/** Most agencies that are drawn. */
const most = 90;
/** Most agencies whose roles may stand beside the lines. */
const fewLines = 14;
/** Room between cards at which a map looks at ease, and the height up to which it is sought. */
const ease = { room: 26, height: 1 } as const;
/** From the household to the nearest card. */
const aroundHousehold = 34;
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
    const found = attempt(cards, household, { w, h }, isEasy ? ease.room : 0);
    const complete = found && withLines(found, household, roleAt);
    if (complete) return complete;
    // Roles beside the lines are worth a higher sheet, not a wider one.
    tries += 1;
    if (roleAt === 'line' && tries >= 4) return undefined;
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
  const placed: PlacedCard[] = [];
  const rings: { readonly way: RingWay; readonly layout: RingLayout }[] = [];
  for (const [i, part] of ringsOf(cards).entries()) {
    const way = wayOf(part, canvas, i, cards);
    const layout = way && bestRing(orderGroups(groupsOf(part), aim), way, aim);
    if (!way || !layout || layout.room < room) return undefined;
    rings.push({ way, layout });
    placed.push(...layout.groups.flatMap((group) => group.cards));
  }
  return isClear(placed, household) ? withSectors(rings, placed, canvas, household) : undefined;
}

/** The outer ring holds the more of them. */
function ringsOf(cards: readonly Card[]): readonly (readonly Card[])[] {
  if (cards.length <= oneRing) return [cards];
  const outer = Math.ceil(cards.length * 0.62);
  return [cards.slice(0, outer), cards.slice(outer)];
}

/** The way of the outer (0) or the inner ring (1); undefined where there is no room for it. */
function wayOf(part: readonly Card[], canvas: Box, ring: number, all: readonly Card[]): RingWay | undefined {
  const card = largest(part);
  const outer = largest(all);
  const inset = ring === 0 ? { x: 0, y: 0 } : { x: outer.w + 34 + margin, y: outer.h + 34 + margin };
  const a = canvas.w / 2 - card.w / 2 - margin - inset.x;
  const b = canvas.h / 2 - card.h / 2 - margin - inset.y;
  if (a < card.w * 0.6 || b < card.h) return undefined;
  const inner = { a: Math.max(10, a - card.w / 2 - 8), b: Math.max(10, b - card.h / 2 - 8), power: 2.6 };
  return { points: ringPoints({ a, b, power: 2.6 }), inner: ringPoints(inner), card };
}

function largest(cards: readonly Card[]): { readonly w: number; readonly h: number } {
  return { w: Math.max(...cards.map(({ w }) => w)), h: Math.max(...cards.map(({ h }) => h)) };
}

/** Of twelve turns of the ring the one with the shortest lines. */
function bestRing(groups: readonly Group[], { points }: RingWay, aim: Aim): RingLayout | undefined {
  let best: { readonly layout: RingLayout; readonly length: number } | undefined;
  for (let start = 0; start < steps; start += steps / 12) {
    const layout = layoutRing(groups, points, start);
    if (!layout) continue;
    const length = lengthOfLines(layout.groups, aim) - layout.room * 2;
    if (!best || length < best.length - 0.01) best = { layout, length };
  }
  return best?.layout;
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

function withSectors(
  rings: readonly { readonly way: RingWay; readonly layout: RingLayout }[],
  cards: readonly PlacedCard[],
  canvas: Box,
  household: HouseholdLayout,
): Placed | undefined {
  const sectors: SectorShape[] = [];
  for (const { way, layout } of rings) {
    const taken = [...cards.map(roomOf), ...sectors.map(({ chip }) => chip.box), household.bounds];
    const shapes = sectorShapes(layout.groups, way, taken, canvas);
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
