import { num, type Svg, s } from '../svg.ts';
import type { Shape } from './entry.ts';

/** Corners of the shapes, for a half width of 1. */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  triangle: [
    [0, -1.08],
    [1.05, 0.8],
    [-1.05, 0.8],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  down: [
    [0, 1.08],
    [1.05, -0.8],
    [-1.05, -0.8],
  ],
  hexagon: [
    [-1.05, 0],
    [-0.5, -0.95],
    [0.5, -0.95],
    [1.05, 0],
    [0.5, 0.95],
    [-0.5, 0.95],
  ],
};

const half = 5.4;

/** A point of the timeline; an open one is hollow. */
export function drawMark(shape: Shape, x: number, y: number, open: boolean): Svg {
  const name = open ? 'mark open' : 'mark';
  if (shape === 'circle') return s('circle', { class: name, cx: x, cy: y, r: half * 0.96 });
  const points = corners[shape].map(([dx, dy]) => `${num(x + dx * half)},${num(y + dy * half)}`).join(' ');
  return s('polygon', { class: name, points });
}
