import { type Svg, s } from '../svg.ts';
import { truncate, widthOf } from '../text.ts';
import { type TimelineLayout, timelineSizes } from './layout.ts';
import { drawMark } from './mark.ts';
import type { TimelineWords } from './words.ts';

/** A sign of the legend, how wide it is and what it means. */
interface Sign {
  readonly w: number;
  readonly text: string;
  readonly draw: (x: number, y: number) => Svg;
}

const bar = (name: string) => (x: number, y: number) =>
  s('rect', { class: name, x, y: y - 6, width: 28, height: 12, rx: 2 });

/** What bars and hollow points mean, and the meetings by their shapes; only what occurs, in rows that fit. */
export function legendRows(words: TimelineWords, { lanes }: TimelineLayout): readonly (readonly Sign[])[] {
  const entries = lanes.flatMap((lane) => lane.entries.map(({ entry }) => entry));
  const spans = entries.filter((entry) => entry.kind === 'span');
  const later = spans.filter((span) => !span.draft && (span.end ?? '9') > words.today);
  const signs: readonly (Sign | false)[] = [
    later.length > 0 && { w: 28, text: '今日より後', draw: bar('bar later') },
    spans.some(({ draft }) => draft) && { w: 28, text: '案', draw: bar('bar draft') },
    spans.some(({ lead }) => lead) && { w: 28, text: '主担当（太い枠）', draw: bar('bar role lead') },
    spans.some(({ end }) => end === undefined) && { w: 12, text: '終わりの日の定めなし', draw: arrow },
    spans.some(({ broken }) => broken) && { w: 12, text: '撤回', draw: cross },
    entries.some((entry) => entry.kind === 'moment' && entry.open) && {
      w: 12,
      text: '予定',
      draw: (x, y) => drawMark('circle', x + 6, y, true),
    },
    ...words.meetings.map(
      ({ name, shape }): Sign => ({
        w: 12,
        text: truncate(name, 16),
        draw: (x, y) => drawMark(shape, x + 6, y, false),
      }),
    ),
  ];
  return inRows(signs.filter((sign) => sign !== false));
}

function arrow(x: number, y: number): Svg {
  return s('polygon', { class: 'mark', points: `${x + 2},${y - 5} ${x + 10},${y} ${x + 2},${y + 5}` });
}

function cross(x: number, y: number): Svg {
  const line = (dy: number) => s('line', { class: 'cross', x1: x + 1, y1: y - dy, x2: x + 11, y2: y + dy });
  return s('g', {}, line(5), line(-5));
}

const gap = 22;
const widthOfSign = ({ w, text }: Sign) => w + 6 + widthOf(text) * 11 + gap;

function inRows(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const rows: Sign[][] = [];
  let used = 0;
  for (const sign of signs) {
    const last = rows.at(-1);
    used += widthOfSign(sign);
    if (last && used <= timelineSizes.right - 8) last.push(sign);
    else {
      rows.push([sign]);
      used = widthOfSign(sign);
    }
  }
  return rows;
}

/** The legend from a point on. */
export function drawLegend(rows: readonly (readonly Sign[])[], left: number, top: number): Svg {
  return s(
    'g',
    {},
    rows.map((signs, i) => {
      let x = left;
      return signs.map((sign) => {
        const [at, y] = [x, top + i * 22];
        x += widthOfSign(sign);
        return s('g', {}, sign.draw(at, y), s('text', { class: 'small', x: at + sign.w + 6, y: y + 4 }, sign.text));
      });
    }),
  );
}
