import { strengthNames } from '../frequency.ts';
import { type Svg, s } from '../svg.ts';
import { widthOf } from '../text.ts';
import { drawStop, lineClass } from './line-mark.ts';

/** Height of the legend below the map. */
export const legendHeight = 62;

/** A sign of the legend: how it is drawn at a place, how wide it is, and what it means. */
interface Sign {
  readonly w: number;
  readonly text: string;
  readonly draw: (x: number, y: number) => Svg;
}

const line = (name: string) => (x: number, y: number) => s('line', { class: name, x1: x, y1: y, x2: x + 34, y2: y });

const contacts: readonly Sign[] = [
  { w: 34, text: strengthNames.strong, draw: line(lineClass('strong', 'present')) },
  { w: 34, text: strengthNames.normal, draw: line(lineClass('normal', 'present')) },
  { w: 34, text: strengthNames.weak, draw: line(lineClass('weak', 'present')) },
];

const states: readonly Sign[] = [
  { w: 34, text: 'これから始まる', draw: line(lineClass('normal', 'planned')) },
  {
    w: 34,
    text: '終わった',
    draw: (x, y) => s('g', {}, line(lineClass('normal', 'ended'))(x, y), drawStop({ x: x + 17, y }, { x: 1, y: 0 })),
  },
  {
    w: 34,
    text: '世帯全体へ',
    draw: (x, y) =>
      s('g', {}, line(lineClass('normal', 'present'))(x, y), s('circle', { class: 'dot', cx: x + 34, cy: y, r: 3.4 })),
  },
  {
    w: 30,
    text: '主担当',
    draw: (x, y) =>
      s(
        'g',
        {},
        s('rect', { class: 'card lead', x, y: y - 8, width: 30, height: 16, rx: 5 }),
        s('rect', { class: 'card-inner', x: x + 3, y: y - 5, width: 24, height: 10, rx: 3 }),
      ),
  },
  {
    w: 30,
    text: '別居・関係者',
    draw: (x, y) => s('rect', { class: 'person away', x, y: y - 8, width: 30, height: 16, rx: 8 }),
  },
];

/** The legend in two lines below a map of that width; a map without agencies has no lines to explain. */
export function drawLegend(width: number, top: number, hasLines: boolean): Svg | undefined {
  if (!hasLines) return drawRow('枠', states.slice(-1), width, top + 24);
  return s('g', {}, drawRow('関わりの頻度', contacts, width, top + 24), drawRow('線と枠', states, width, top + 46));
}

function drawRow(title: string, signs: readonly Sign[], width: number, y: number): Svg {
  const gap = 20;
  const own = (sign: Sign) => sign.w + 6 + widthOf(sign.text) * 11 + gap;
  const total = signs.reduce((sum, sign) => sum + own(sign), widthOf(title) * 11 + gap) - gap;
  let x = (width - total) / 2;
  const head = s('text', { class: 'small strong', x, y: y + 4 }, title);
  x += widthOf(title) * 11 + gap;
  const drawn = signs.map((sign) => {
    const at = x;
    x += own(sign);
    return s('g', {}, sign.draw(at, y), s('text', { class: 'small', x: at + sign.w + 6, y: y + 4 }, sign.text));
  });
  return s('g', {}, head, drawn);
}
