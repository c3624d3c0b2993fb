import { toJapaneseDate } from '../../../../../../schemas/dates.ts';
import type { Drawing } from '../sheet.ts';
import { type Svg, s } from '../svg.ts';
import { widthOf, wrap } from '../text.ts';
import { type Entry, type LaneId, type Span, timeOf } from './entry.ts';
import { type PlacedEntry, type PlacedLane, type PlacedText, type TimelineLayout, timelineSizes } from './layout.ts';
import { drawLegend, legendRows } from './legend.ts';
import { drawMark } from './mark.ts';
import { calendarYears, fiscalYears, ticksOf } from './scale.ts';
import type { TimelineWords } from './words.ts';

const { left, right, top, bar } = timelineSizes;
/** The head: where its frame begins, and the base lines of its rows. Today's word stands right above its line. */
const head = { top: 4, fiscal: 17, year: 34, month: 51, today: top - 7 } as const;

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
      s('rect', { class: 'frame', x: 8, y: head.top, width: right - 8, height: layout.h - head.top }),
      s('line', { class: 'lane', x1: left, y1: head.top, x2: left, y2: layout.h }),
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
      s('rect', { class: i % 2 === 0 ? 'year' : 'year odd', x, y: head.top, width: w, height: h - head.top }),
      text === '' ? undefined : s('text', { class: 'small strong mid', x: x + w / 2, y: head.fiscal }, text),
    ),
  );
  const years = calendarYears(scale).map(({ x, text }) =>
    s(
      'g',
      {},
      s('line', { class: 'tick major', x1: x, y1: head.fiscal + 5, x2: x, y2: top }),
      text === '' ? undefined : s('text', { class: 'small', x: x + 4, y: head.year }, text),
    ),
  );
  const titles = [
    ['年度', head.fiscal],
    ['年', head.year],
    ['月', head.month],
  ] as const;
  const words = titles.map(([text, y]) => s('text', { class: 'small soft end', x: left - 6, y }, text));
  return s('g', {}, bands, years, words);
}

function drawTicks({ scale, h }: TimelineLayout): Svg {
  const ticks = ticksOf(scale).map(({ x, text, major }) =>
    s(
      'g',
      {},
      s('line', { class: major ? 'tick major' : 'tick', x1: x, y1: head.year + 5, x2: x, y2: h }),
      text === '' ? undefined : s('text', { class: 'small', x: x + 2.5, y: head.month }, text),
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
    return s(
      'text',
      { class: `today-text${isAfter ? ' end' : ''}`, x: isAfter ? right - 4 : left + 4, y: head.today },
      beyond,
    );
  }
  const x = scale.x(today);
  const middle = Math.max(left + w / 2, Math.min(right - w / 2, x));
  return s(
    'g',
    {},
    s('line', { class: 'today', x1: x, y1: head.today + 3, x2: x, y2: h }),
    s('text', { class: 'today-text mid', x: middle, y: head.today }, text),
  );
}

function drawEntry(placed: PlacedEntry, layout: TimelineLayout, today: string): Svg {
  const { entry, x, y, label } = placed;
  const sign =
    entry.kind === 'moment' ? drawMark(entry.shape, x, y, entry.open) : drawSpan(placed, entry, layout, today);
  return s('g', {}, s('title', {}, titleOf(entry)), sign, label && label.text !== '' ? drawWords(label, y) : undefined);
}

/** Words beside a sign or on a bar; on a ground of their own where today's line would run through them. */
function drawWords({ text, x, w, inside, crossed }: PlacedText, y: number): Svg {
  const words = s('text', { class: inside ? 'on-bar' : 'halo', x, y: y + 4 }, text);
  if (!crossed) return words;
  return s('g', {}, s('rect', { class: 'label', x: x - 2, y: y - 7, width: w + 2, height: 14, rx: 3 }), words);
}

/** What a pointer that rests on it tells: the same words as in the table. */
function titleOf(entry: Entry): string {
  return `${timeOf(entry)} ${entry.full}`;
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
