import type { Box, Point } from '../geometry.ts';
import { type Svg, s } from '../svg.ts';
import { badgeHeight } from './card.ts';
import { drawStop, lineClass } from './line-mark.ts';
import { type ShelfBox, type ShelfRow, shelfSizes } from './shelves.ts';

/** From the middle as origin to the upper left corner. */
export interface Move {
  point(point: Point): Point;
  box(box: Box): Box;
}

/** A field: its name and its agencies, each with the kind of its contact. */
export function drawShelf({ sector, box, rows }: ShelfBox, i: number, move: Move): Svg {
  const { x, y, w, h } = move.box(box);
  return s(
    'g',
    {},
    s('rect', { class: i % 2 === 0 ? 'shelf' : 'shelf odd', x, y, width: w, height: h, rx: 6 }),
    s('text', { class: 'chip-text', x: x + 9, y: y + 17 }, sector),
    rows.map((row) => drawRow(row, move)),
  );
}

function drawRow({ supporter, name, role, ...corner }: ShelfRow, { point }: Move): Svg {
  const { x, y } = point(corner);
  const { line, sign } = shelfSizes;
  const { strength, phase, lead } = supporter;
  const style = `card-name${lead ? ' strong' : ''}${phase === 'ended' ? ' ended-text' : ''}`;
  const middle = y + line / 2;
  const under = y + Math.max(1, name.length) * line;
  return s(
    'g',
    { 'data-line': supporter.line },
    s('line', { class: lineClass(strength, phase), x1: x, y1: middle, x2: x + sign - 8, y2: middle }),
    phase === 'ended' ? drawStop({ x: x + (sign - 8) / 2, y: middle }, { x: 1, y: 0 }) : undefined,
    name.map((part, i) => s('text', { class: style, x: x + sign, y: y + line * (i + 1) - 3.5 }, part)),
    role === undefined ? undefined : s('text', { class: 'small soft', x: x + sign, y: under + 9.5 }, role),
    lead ? drawBadge(x + sign, under + 1 + (role === undefined ? 0 : shelfSizes.role)) : undefined,
  );
}

function drawBadge(x: number, y: number): Svg {
  return s(
    'g',
    {},
    s('rect', { class: 'badge', x, y, width: 42, height: badgeHeight, rx: 7 }),
    s('text', { class: 'badge-text mid', x: x + 21, y: y + 11.2 }, '主担当'),
  );
}
