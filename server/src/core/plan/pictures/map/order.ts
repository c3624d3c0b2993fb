import type { Point } from '../geometry.ts';
import type { Card } from './card.ts';
import type { Group, PlacedGroup } from './ring.ts';

/** Where an agency's lines go: the middle of the people it supports; the origin for the household as a whole. */
export type Aim = (card: Card) => Point;

/** Cards by field, in the order in which they come. */
export function groupsOf(cards: readonly Card[]): readonly Group[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const known = groups.get(card.supporter.sector);
    if (known) known.push(card);
    else groups.set(card.supporter.sector, [card]);
  }
  return [...groups].map(([sector, list]) => ({ sector, cards: list }));
}

/** Fields, and the agencies in them, in the order of the directions in which their people sit: fewer lines cross. */
export function orderGroups(groups: readonly Group[], aim: Aim): readonly Group[] {
  const turn = 2 * Math.PI;
  return groups
    .map((group, i) => {
      const angle = angleOf(mean(group.cards.map(aim))) ?? (turn * i) / groups.length;
      return { angle, group: { ...group, cards: sortAround(group.cards, angle, aim) } };
    })
    .sort((a, b) => a.angle - b.angle)
    .map(({ group }) => group);
}

/** Cards of one field from the one side of its direction to the other. */
function sortAround(cards: readonly Card[], angle: number, aim: Aim): readonly Card[] {
  const side = (card: Card) => {
    const { x, y } = aim(card);
    return y * Math.cos(angle) - x * Math.sin(angle);
  };
  return cards
    .map((card) => ({ card, side: side(card) }))
    .sort((a, b) => a.side - b.side)
    .map(({ card }) => card);
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

/** From 0 to a full turn; undefined at the origin. */
function angleOf({ x, y }: Point): number | undefined {
  if (Math.hypot(x, y) < 1) return undefined;
  const angle = Math.atan2(y, x);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** How far the lines have to go: the less, the clearer the picture. */
export function lengthOfLines(groups: readonly PlacedGroup[], aim: Aim): number {
  let sum = 0;
  for (const { cards } of groups) {
    for (const { card, box } of cards) {
      const to = aim(card);
      sum += Math.hypot(box.x + box.w / 2 - to.x, box.y + box.h / 2 - to.y);
    }
  }
  return sum;
}
