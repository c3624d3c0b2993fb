import { around, type Box, edgeTowards, holds, inflate, middle, onCurve, overlaps, type Point } from '../geometry.ts';
import { widthOf } from '../text.ts';
import { cardType, roleText } from './card.ts';
import type { HouseholdLayout } from './household.ts';
import type { Supporter } from './model.ts';
import type { PlacedCard } from './ring.ts';

/** A line from an agency to a person or to the household; a curve with one handle. */
export interface MapLine {
  readonly supporter: Supporter;
  readonly from: Point;
  readonly handle: Point;
  readonly to: Point;
  /** Whether it ends at the outline of the household. */
  readonly whole: boolean;
  /** Where on it, from 0 to 1, its strokes stand when the support is over. */
  readonly stopAt: number;
}

/** A line as it was found, before its strokes have a place. */
type Way = Omit<MapLine, 'stopAt'>;

/** What a line comes from. */
interface Source {
  readonly supporter: Supporter;
  readonly box: Box;
}

/** The role of an agency beside its line. */
export interface LineLabel {
  readonly box: Box;
  readonly text: string;
}

/** How far a line may swing aside, as a share of its length; the straight one first. */
const swings = [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.5, -0.5];
const samples = 24;

/** The lines of all agencies; they swing around what they do not mean. */
export function linesOf(cards: readonly PlacedCard[], household: HouseholdLayout): readonly MapLine[] {
  const boxes = [...household.nodes.map(({ box }) => inflate(box, 4)), ...cards.map(({ box }) => inflate(box, 3))];
  return cards.flatMap((placed, i) => {
    const own = boxes[household.nodes.length + i];
    return targetsOf(placed, household).map(({ box, node }) => {
      const meant = node === undefined ? undefined : boxes[node];
      const obstacles = boxes.filter((other) => other !== own && other !== meant);
      const source = { supporter: placed.card.supporter, box: placed.box };
      const way = wayTo(source, box, node === undefined, obstacles);
      return withStop(way, node === undefined ? [...boxes, household.outline] : boxes);
    });
  });
}

/** A line to the household as a whole: straight where nothing is in its way, else around its people and the others. */
export function householdLine(
  source: Source & { readonly straight: Pick<MapLine, 'from' | 'to'> },
  { outline, nodes }: HouseholdLayout,
  others: readonly Box[],
): MapLine {
  const obstacles = [...nodes.map(({ box }) => inflate(box, 4)), ...others.map((box) => inflate(box, 2))];
  const { supporter, box, straight } = source;
  const handle = handleOf(straight.from, straight.to, 0);
  const isFree = hitsOf(straight.from, handle, straight.to, obstacles) === 0;
  const way = isFree ? { ...straight, supporter, handle, whole: true } : wayTo(source, outline, true, obstacles);
  return withStop(way, [...obstacles, box, outline]);
}

/** Places of the strokes, the best first. */
const stops = [0.64, 0.58, 0.7, 0.5, 0.76, 0.42, 0.34];

/** The strokes stand clear of all boxes where there is such a place. */
function withStop(way: Way, boxes: readonly Box[]): MapLine {
  const isClear = (t: number) => {
    const box = around(onCurve(way.from, way.handle, way.to, t), 16, 16);
    return !boxes.some((other) => overlaps(box, other));
  };
  return { ...way, stopAt: stops.find(isClear) ?? 0.64 };
}

interface Target {
  readonly box: Box;
  /** Position among the nodes; undefined for the household. */
  readonly node: number | undefined;
}

function targetsOf({ card }: PlacedCard, { nodes, outline }: HouseholdLayout): readonly Target[] {
  const targets = card.supporter.persons.flatMap((person) => {
    const node = nodes.findIndex(({ index }) => index === person);
    const box = nodes[node]?.box;
    return box ? [{ box, node }] : [];
  });
  return targets.length > 0 ? targets : [{ box: outline, node: undefined }];
}

function wayTo({ supporter, box }: Source, target: Box, whole: boolean, obstacles: readonly Box[]): Way {
  const start = middle(box);
  const ends = whole ? borderOf(target, start) : [inwards(edgeTowards(target, start), middle(target), 7)];
  let best: { readonly line: Way; readonly hits: number } | undefined;
  for (const swing of swings) {
    for (const to of ends) {
      const from = inwards(edgeTowards(box, to), start, 5);
      const handle = handleOf(from, to, swing);
      const hits = hitsOf(from, handle, to, obstacles);
      if (!best || hits < best.hits) best = { line: { supporter, from, handle, to, whole }, hits };
      if (hits === 0) return best.line;
    }
  }
  return best?.line ?? { supporter, from: start, handle: start, to: start, whole };
}

/** Points of a box's border at which a line may end, the nearest first; its corners stay free. */
function borderOf(box: Box, near: Point): readonly Point[] {
  const [right, bottom] = [box.x + box.w, box.y + box.h];
  const xs = [box.x + 18, box.x + box.w / 2, right - 18, clamp(near.x, box.x + 18, right - 18)];
  const ys = [box.y + 14, box.y + box.h / 2, bottom - 14, clamp(near.y, box.y + 14, bottom - 14)];
  const points = [
    ...ys.flatMap((y) => [
      { x: box.x, y },
      { x: right, y },
    ]),
    ...xs.flatMap((x) => [
      { x, y: box.y },
      { x, y: bottom },
    ]),
  ];
  const distance = ({ x, y }: Point) => Math.hypot(x - near.x, y - near.y);
  return points
    .map((point) => ({ point, distance: distance(point) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 6)
    .map(({ point }) => point);
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** A little further towards a point: the end of a line lies hidden under what it leads to. */
function inwards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function handleOf(from: Point, to: Point, swing: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 - dy * swing, y: (from.y + to.y) / 2 + dx * swing };
}

function hitsOf(from: Point, handle: Point, to: Point, obstacles: readonly Box[]): number {
  let hits = 0;
  for (let i = 1; i < samples; i += 1) {
    const point = onCurve(from, handle, to, i / samples);
    for (const box of obstacles) if (holds(box, point)) hits += 1;
  }
  return hits;
}

/** Places on a line at which its role may stand, the best first. */
const places = [0.36, 0.3, 0.42, 0.24, 0.48, 0.19, 0.55];
/** Widths of a label to try, in em. */
const labelWidths = [11, 8, 6];

/**
 * The role of each agency beside one of its lines, clear of everything. Undefined where one finds no place: then all
 * of them are written on the cards.
 */
export function labelsOf(lines: readonly MapLine[], taken: readonly Box[]): readonly LineLabel[] | undefined {
  const ended = lines.filter(({ supporter }) => supporter.phase === 'ended');
  const strokes = ended.map(({ from, handle, to, stopAt }) => around(onCurve(from, handle, to, stopAt), 14, 14));
  const boxes = [...taken, ...strokes];
  const labels: LineLabel[] = [];
  for (const supporter of new Set(lines.map((line) => line.supporter))) {
    if (roleText(supporter, 1) === undefined) continue;
    const label = placeLabel(lines, supporter, boxes);
    if (!label) return undefined;
    boxes.push(label.box);
    labels.push(label);
  }
  return labels;
}

function placeLabel(lines: readonly MapLine[], supporter: Supporter, taken: readonly Box[]): LineLabel | undefined {
  const own = lines.filter((line) => line.supporter === supporter);
  const others = lines.filter((line) => line.supporter !== supporter);
  for (const em of labelWidths) {
    const text = roleText(supporter, em) ?? '';
    const width = widthOf(text) * cardType.role + 8;
    const boxes = places.flatMap((t) =>
      own.map(({ from, handle, to }) => around(onCurve(from, handle, to, t), width, cardType.role + 5)),
    );
    const free = boxes.filter((box) => !taken.some((other) => overlaps(other, box, 3)));
    const box = free.find((candidate) => others.every((line) => !crosses(line, candidate)));
    if (box) return { box, text };
  }
  return undefined;
}

function crosses({ from, handle, to }: MapLine, box: Box): boolean {
  for (let i = 0; i <= 2 * samples; i += 1) if (holds(box, onCurve(from, handle, to, i / (2 * samples)))) return true;
  return false;
}
