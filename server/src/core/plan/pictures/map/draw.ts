import { type Box, middle, type Point } from '../geometry.ts';
import type { Drawing } from '../sheet.ts';
import { num, type Svg, s } from '../svg.ts';
import { badgeHeight, cardType, roleStrip } from './card.ts';
import { drawShelf, type Move } from './draw-shelves.ts';
import { type PersonNode, personType } from './household.ts';
import type { MapLayout, RingLayout } from './layout.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { drawLine } from './line-mark.ts';
import type { LineLabel } from './lines.ts';
import type { PlacedCard } from './ring.ts';
import { chipType, type SectorShape } from './sectors.ts';
import type { ShelfLayout } from './shelves.ts';

/** Draws a map that has its measures, its legend below. */
export function drawMap(layout: MapLayout): Drawing {
  const { canvas, household, lines } = layout;
  const move = moved(canvas);
  const hasLines = lines.length > 0;
  const { behind, before } = layout.kind === 'ring' ? ringParts(layout, move) : shelfParts(layout, move);
  return {
    w: canvas.w,
    h: canvas.h + (hasLines ? legendHeight : 40),
    children: [
      behind,
      rect('outline', move.box(household.outline), 14),
      ...lines.map((line) => drawLine(line, move.point)),
      drawCaption(move.box(household.outline), household.caption),
      ...household.nodes.map((node) => drawPerson({ ...node, box: move.box(node.box) })),
      before,
      drawLegend(canvas.w, canvas.h, hasLines),
    ],
  };
}

/** What lies under the lines, and what over them. */
interface Parts {
  readonly behind: readonly Svg[];
  readonly before: readonly Svg[];
}

function ringParts({ sectors, cards, labels }: RingLayout, move: Move): Parts {
  return {
    behind: sectors.map((shape, i) => drawBand(shape, i, move)),
    before: [
      ...sectors.map(({ chip }) => drawChip({ ...chip, box: move.box(chip.box) })),
      ...cards.map((placed) => drawCard({ ...placed, box: move.box(placed.box) })),
      ...labels.map((label) => drawLabel({ ...label, box: move.box(label.box) })),
    ],
  };
}

function shelfParts({ boxes }: ShelfLayout, move: Move): Parts {
  return { behind: [], before: boxes.map((box, i) => drawShelf(box, i, move)) };
}

function moved({ x, y }: Box): Move {
  return {
    point: (point: Point): Point => ({ x: point.x - x, y: point.y - y }),
    box: (box: Box): Box => ({ ...box, x: box.x - x, y: box.y - y }),
  };
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('');
}

function drawBand({ band, arc }: SectorShape, i: number, { point }: Move): Svg {
  return s(
    'g',
    {},
    s('path', { class: i % 2 === 0 ? 'band' : 'band odd', d: `${pathOf(band.map(point))}Z` }),
    s('path', { class: 'arc', d: pathOf(arc.map(point)) }),
  );
}

function drawChip({ box, lines, upright }: SectorShape['chip']): Svg {
  const { x, y } = middle(box);
  const first = upright ? box.y + 4 + chipType - 1.5 : y + chipType * 0.36;
  return s(
    'g',
    {},
    rect('chip', box, 4),
    lines.map((line, i) => s('text', { class: 'chip-text mid', x, y: first + i * (chipType + 1) }, line)),
  );
}

function drawCaption(box: Box, caption: string): Svg {
  return s('text', { class: 'caption soft mid', x: middle(box).x, y: box.y + 15 }, caption);
}

function rect(name: string, { x, y, w, h }: Box, rx: number): Svg {
  return s('rect', { class: name, x, y, width: w, height: h, rx });
}

function drawPerson({ box, name, age, person }: PersonNode): Svg {
  const { x, y } = middle(box);
  const height = name.length * personType.line + (age === undefined ? 0 : 13);
  const first = y - height / 2 + 12;
  const away = person.place === 'inside' || person.place === 'named' ? '' : ' away';
  const own = person.name === '本人' ? ' principal' : '';
  return s(
    'g',
    {},
    rect(`person${own}${away}`, box, Math.min(box.h / 2, 24)),
    name.map((line, i) => s('text', { class: 'person-name mid', x, y: first + i * personType.line }, line)),
    age === undefined
      ? undefined
      : s('text', { class: 'small soft mid', x, y: first + name.length * personType.line - 1 }, age),
  );
}

function drawCard({ card, box }: PlacedCard): Svg {
  const { supporter, name, role } = card;
  const { x } = middle(box);
  const text = supporter.phase === 'ended' ? ' ended-text' : '';
  const state = `${supporter.lead ? ' lead' : ''}${supporter.phase === 'present' ? '' : ` ${supporter.phase}`}`;
  const first = box.y + 6 + (supporter.lead ? 4 : 0) + cardType.line - 3.5;
  const inner = { x: box.x + 3, y: box.y + 3, w: box.w - 6, h: box.h - 6 };
  return s(
    'g',
    { 'data-line': supporter.line },
    rect(`card${state}`, box, 6),
    supporter.lead ? rect('card-inner', inner, 4) : undefined,
    name.map((line, i) => s('text', { class: `card-name mid${text}`, x, y: first + i * cardType.line }, line)),
    role === undefined ? undefined : drawRole(box, role, text),
    supporter.lead ? drawBadge(box) : undefined,
  );
}

function drawRole(box: Box, role: string, text: string): Svg {
  const { x } = middle(box);
  const y = box.y + box.h - roleStrip - 2;
  return s(
    'g',
    {},
    s('line', { class: 'rule', x1: box.x + 7, y1: y, x2: box.x + box.w - 7, y2: y }),
    s('text', { class: `small soft mid${text}`, x, y: y + 12.5 }, role),
  );
}

function drawBadge(box: Box): Svg {
  const { x } = middle(box);
  const w = 42;
  return s(
    'g',
    {},
    rect('badge', { x: x - w / 2, y: box.y - badgeHeight / 2, w, h: badgeHeight }, 7),
    s('text', { class: 'badge-text mid', x, y: box.y + 3.7 }, '主担当'),
  );
}

function drawLabel({ box, text }: LineLabel): Svg {
  const { x, y } = middle(box);
  return s('g', {}, rect('label', box, 4), s('text', { class: 'small mid', x, y: y + 3.8 }, text));
}
