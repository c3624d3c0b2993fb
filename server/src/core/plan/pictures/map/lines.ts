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
}

/** The role of an agency beside its line. */
export interface LineLabel {
  readonly box: Box;
  readonly text: string;
}

/** How far a line may swing aside, as a share of its length; the straight one first. */
const swings = [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.5, -0.5];
const samples = 16;

/** The lines of all agencies; they swing around what they do not mean. */
export function linesOf(cards: readonly PlacedCard[], household: HouseholdLayout): readonly MapLine[] {
  const boxes = [...household.nodes.map(({ box }) => inflate(box, 4)), ...cards.map(({ box }) => inflate(box, 3))];
  return cards.flatMap((placed, i) => {
    const own = boxes[household.nodes.length + i];
    return targetsOf(placed, household).map(({ box, node }) => {
      const meant = node === undefined ? undefined : boxes[node];
      const obstacles = boxes.filter((other) => other !== own && other !== meant);
      return lineTo(placed, box, node === undefined, obstacles);
    });
  });
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

function lineTo({ card, box }: PlacedCard, target: Box, whole: boolean, obstacles: readonly Box[]): MapLine {
  const start = middle(box);
  const end = whole ? nearestOn(target, start) : inwards(edgeTowards(target, start), middle(target), 7);
  const from = inwards(edgeTowards(box, end), start, 5);
  let best: { readonly handle: Point; readonly hits: number } | undefined;
  for (const swing of swings) {
    const handle = handleOf(from, end, swing);
    const hits = hitsOf(from, handle, end, obstacles);
    if (!best || hits < best.hits) best = { handle, hits };
    if (hits === 0) break;
  }
  return { supporter: card.supporter, from, handle: best?.handle ?? end, to: end, whole };
}

/** The point of a box's border that lies nearest, its corners left free. */
function nearestOn(box: Box, { x, y }: Point): Point {
  const [insetX, insetY] = [Math.min(18, box.w / 2), Math.min(14, box.h / 2)];
  const inside = {
    x: clamp(x, box.x + insetX, box.x + box.w - insetX),
    y: clamp(y, box.y + insetY, box.y + box.h - insetY),
  };
  const [dx, dy] = [Math.abs(x - inside.x), Math.abs(y - inside.y)];
  if (dx > dy) return { x: x < box.x ? box.x : box.x + box.w, y: inside.y };
  return { x: inside.x, y: y < box.y ? box.y : box.y + box.h };
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
const places = [0.34, 0.42, 0.26, 0.5, 0.2, 0.58, 0.66];

/**
 * The role of each agency beside one of its lines, clear of everything. Undefined where one finds no place: then all
 * of them are written on the cards.
 */
export function labelsOf(lines: readonly MapLine[], taken: readonly Box[]): readonly LineLabel[] | undefined {
  const boxes = [...taken];
  const labels: LineLabel[] = [];
  for (const supporter of new Set(lines.map((line) => line.supporter))) {
    const text = roleText(supporter, 8);
    if (text === undefined) continue;
    const box = placeLabel(lines, supporter, widthOf(text) * cardType.role + 8, boxes);
    if (!box) return undefined;
    boxes.push(box);
    labels.push({ box, text });
  }
  return labels;
}

function placeLabel(
  lines: readonly MapLine[],
  supporter: Supporter,
  width: number,
  taken: readonly Box[],
): Box | undefined {
  const own = lines.filter((line) => line.supporter === supporter);
  const others = lines.filter((line) => line.supporter !== supporter);
  const boxes = places.flatMap((t) =>
    own.map(({ from, handle, to }) => around(onCurve(from, handle, to, t), width, cardType.role + 5)),
  );
  const free = boxes.filter((box) => !taken.some((other) => overlaps(other, box, 3)));
  return free.find((box) => others.every((line) => !crosses(line, box)));
}

function crosses({ from, handle, to }: MapLine, box: Box): boolean {
  for (let i = 0; i <= 2 * samples; i += 1) if (holds(box, onCurve(from, handle, to, i / (2 * samples)))) return true;
  return false;
}
