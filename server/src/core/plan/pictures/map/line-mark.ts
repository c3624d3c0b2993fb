import type { Strength } from '../frequency.ts';
import { onCurve, type Point } from '../geometry.ts';
import { num, type Svg, s } from '../svg.ts';
import type { MapLine } from './lines.ts';
import type { Phase } from './model.ts';

/** A line of the map: thickness by contact, dashes before it begins, grey and struck through when it is over. */
export function drawLine({ supporter, from, handle, to, whole, stopAt }: MapLine, move: (point: Point) => Point): Svg {
  const [a, b, c] = [move(from), move(handle), move(to)];
  const { phase } = supporter;
  return s(
    'g',
    {},
    s('path', { class: lineClass(supporter.strength, phase), d: `M${pair(a)}Q${pair(b)} ${pair(c)}` }),
    phase === 'ended' ? drawStop(onCurve(a, b, c, stopAt), direction(a, c)) : undefined,
    whole ? s('circle', { class: phase === 'ended' ? 'dot ended' : 'dot', cx: c.x, cy: c.y, r: 3.4 }) : undefined,
  );
}

/** The class of a line of that kind. */
export function lineClass(strength: Strength, phase: Phase): string {
  return `link ${strength}-link${phase === 'present' ? '' : ` ${phase}`}`;
}

const pair = ({ x, y }: Point) => `${num(x)} ${num(y)}`;

function direction(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** Two short strokes across: the support is over. */
export function drawStop(at: Point, along: Point): Svg {
  const strokes = [-2.5, 2.5].map((offset) => {
    const [x, y] = [at.x + along.x * offset, at.y + along.y * offset];
    const [dx, dy] = [-along.y * 6 + along.x * 2, along.x * 6 + along.y * 2];
    return s('line', { class: 'stop', x1: x - dx, y1: y - dy, x2: x + dx, y2: y + dy });
  });
  return s('g', {}, strokes);
}
