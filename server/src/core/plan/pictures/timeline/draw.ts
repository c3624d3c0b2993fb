import { toJapaneseDate } from '../../../../../../schemas/dates.ts';
import type { Drawing } from '../sheet.ts';
import { type Svg, s } from '../svg.ts';
import { widthOf, wrap } from '../text.ts';
import type { LaneId, Span } from './entry.ts';
import { type PlacedEntry, type PlacedLane, type TimelineLayout, timelineSizes } from './layout.ts';
import { drawLegend, legendRows } from './legend.ts';
import { drawMark } from './mark.ts';
import { calendarYears, fiscalYears, ticksOf } from './scale.ts';
import type { TimelineWords } from './words.ts';

const { left, right, top, bar } = timelineSizes;

/** Draws a timeline that has its measures, its legend below. */
export function drawTimeline(layout: TimelineLayout, words: TimelineWords): Drawing {
  const rows = legendRows(words, layout);
  return {
    w: layout.w,
    h: layout.h + 14 + rows.length * 22,
    children: [
      drawYears(layout),
      drawTicks(layout),
      ...layout.lanes.map((lane) => drawLane(lane, words.lanes[lane.id])),
      s('rect', { class: 'frame', x: 8, y: 20, width: right - 8, height: layout.h - 20 }),
      s('line', { class: 'lane', x1: left, y1: 20, x2: left, y2: layout.h }),
      drawToday(layout, words.today),
      ...layout.lanes.flatMap(({ entries }) => entries.map((entry) => drawEntry(entry, layout, words.today))),
      drawLegend(rows, 8, layout.h + 24),
    ],
  };
}

function drawYears({ scale, h }: TimelineLayout): Svg {
  const bands = fiscalYears(scale).map(({ x, w, text }, i) =>
    s(
      'g',
      {},
      s('rect', { class: i % 2 === 0 ? 'year' : 'year odd', x, y: 20, width: w, height: h - 20 }),
      text === '' ? undefined : s('text', { class: 'small strong mid', x: x + w / 2, y: 33 }, text),
    ),
  );
  const years = calendarYears(scale).map(({ x, text }) =>
    s(
      'g',
      {},
      s('line', { class: 'tick major', x1: x, y1: 38, x2: x, y2: top }),
      text === '' ? undefined : s('text', { class: 'small', x: x + 4, y: 51 }, text),
    ),
  );
  const head = ['年度', '年', '月'].map((text, i) =>
    s('text', { class: 'tiny soft end', x: left - 6, y: 33 + i * 18 }, text),
  );
  return s('g', {}, bands, years, head);
}

function drawTicks({ scale, h }: TimelineLayout): Svg {
  const ticks = ticksOf(scale).map(({ x, text, major }) =>
    s(
      'g',
      {},
      s('line', { class: major ? 'tick major' : 'tick', x1: x, y1: 56, x2: x, y2: h }),
      text === '' ? undefined : s('text', { class: 'tiny', x: x + 2.5, y: 69 }, text),
    ),
  );
  return s('g', {}, ticks);
}

function drawLane({ y, h }: PlacedLane, title: string): Svg {
  const lines = wrap(title, 7, h < 36 ? 2 : 3);
  const first = y + h / 2 - (lines.length * 14) / 2 + 11;
  return s(
    'g',
    {},
    s('line', { class: 'lane', x1: 8, y1: y, x2: right, y2: y }),
    lines.map((line, i) => s('text', { class: 'strong', x: 14, y: first + i * 14 }, line)),
  );
}

/** Today's line with its day; a sentence at the border where today lies beyond the axis. */
function drawToday({ scale, h }: TimelineLayout, today: string): Svg {
  const text = `今日 ${toJapaneseDate(today)}`;
  const w = widthOf(text) * 11;
  if (!scale.hasToday) {
    const isAfter = today > scale.to;
    const beyond = isAfter ? `${text} →` : `← ${text}`;
    return s('text', { class: `today-text${isAfter ? ' end' : ''}`, x: isAfter ? right : left, y: 14 }, beyond);
  }
  const x = scale.x(today);
  const middle = Math.max(left + w / 2, Math.min(right - w / 2, x));
  return s(
    'g',
    {},
    s('line', { class: 'today', x1: x, y1: 18, x2: x, y2: h }),
    s('text', { class: 'today-text mid', x: middle, y: 14 }, text),
  );
}

function drawEntry(placed: PlacedEntry, layout: TimelineLayout, today: string): Svg {
  const { entry, x, y, label } = placed;
  const sign =
    entry.kind === 'moment' ? drawMark(entry.shape, x, y, entry.open) : drawSpan(placed, entry, layout, today);
  const text =
    label && label.text !== ''
      ? s('text', { class: label.inside ? 'on-bar' : 'halo', x: label.x, y: y + 4 }, label.text)
      : undefined;
  return s('g', {}, sign, text);
}

const barClasses: Readonly<Partial<Record<LaneId, string>>> = { role: ' role', consent: ' consent' };

/** A bar; what lies after today is dashed, a draft dotted, an open end an arrow and a withdrawal a cross. */
function drawSpan({ x, w, y }: PlacedEntry, span: Span, { scale }: TimelineLayout, today: string): Svg {
  const own = `bar${barClasses[span.lane] ?? ''}${span.lead ? ' lead' : ''}`;
  const now = today < scale.from ? x : today > scale.to ? x + w : Math.max(x, Math.min(x + w, scale.x(today)));
  const piece = (name: string, from: number, to: number) =>
    to - from < 0.5
      ? undefined
      : s('rect', { class: name, x: from, y: y - bar / 2, width: to - from, height: bar, rx: 2 });
  const body = span.draft ? piece(`${own} draft`, x, x + w) : [piece(own, x, now), piece(`${own} later`, now, x + w)];
  return s(
    'g',
    {},
    body,
    span.end === undefined ? drawArrow(x + w, y) : undefined,
    span.broken ? drawCross(x + w, y) : undefined,
  );
}

function drawArrow(x: number, y: number): Svg {
  return s('polygon', { class: 'mark', points: `${x - 9},${y - 5} ${x - 1},${y} ${x - 9},${y + 5}` });
}

function drawCross(x: number, y: number): Svg {
  const line = (dy: number) => s('line', { class: 'cross', x1: x - 5, y1: y - dy, x2: x + 5, y2: y + dy });
  return s('g', {}, line(5), line(-5));
}
