import { describe, expect, test } from 'vitest';
import { readDate } from '../../schemas/dates.ts';
import { renderTimeline } from '../../server/src/core/plan/index.ts';
import { loadSample, municipalities } from './samples.ts';
import { textOf } from './support.ts';

/** An entry of the drawing: what it says when pointed at, and from where to where its bar or point reaches. */
interface DrawnEntry {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** A day and where the drawing has it. */
interface Place {
  readonly day: number;
  readonly x: number;
}

const numbers = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map((match) => match.slice(1).map(Number));

/** Ends of the bars of an entry, or the middle of its point. */
function reachOf(markup: string): readonly number[] {
  const bars = numbers(markup, /<rect class="bar[^"]*" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g);
  if (bars.length > 0) return bars.flatMap(([x = 0, w = 0]) => [x, x + w]);
  const circles = numbers(markup, /<circle class="mark[^"]*" cx="([\d.]+)"/g).flat();
  if (circles.length > 0) return circles;
  const corners = /<polygon class="mark[^"]*" points="([^"]*)"/.exec(markup)?.[1]?.split(' ') ?? [];
  const xs = corners.map((corner) => Number(corner.split(',')[0]));
  return xs.length === 0 ? [] : [(Math.min(...xs) + Math.max(...xs)) / 2];
}

function drawnEntries(html: string): readonly DrawnEntry[] {
  const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
  return svg
    .split('<g><title>')
    .slice(1)
    .map((markup) => {
      const end = markup.indexOf('</title>');
      const reach = reachOf(markup.slice(end));
      return { title: textOf(markup.slice(0, end)), from: Math.min(...reach), to: Math.max(...reach) };
    });
}

/** Rows of the table: time and content. */
function rowsOf(html: string): readonly (readonly [string, string])[] {
  const rows = html.slice(html.indexOf('</svg>')).match(/<tr><td.*?<\/tr>/gs) ?? [];
  return rows.map((row) => {
    const [time = '', , content = ''] = (row.match(/<td.*?<\/td>/gs) ?? []).map((cell) => textOf(cell).trim());
    return [time, content.replace(/（予定）$/, '')];
  });
}

const dayOf = (text: string) => Date.parse(readDate(text.trim()).iso ?? '') / 86_400_000;

function placesOf({ title, from, to }: DrawnEntry): readonly Place[] {
  const [start = '', end] = (title.split(/(?<=日)(?= [^〜])/)[0] ?? '').split(' 〜 ');
  const ends = end === undefined || end === '' || to - from <= 4.1 ? [] : [{ day: dayOf(end), x: to }];
  const first = end === undefined ? (from + to) / 2 : from;
  return [{ day: dayOf(start), x: first }, ...ends];
}

/** How far the places lie from the straight line of time that fits them best; the edges of the axis hold points back. */
function strays(places: readonly Place[]): readonly number[] {
  const inside = places.filter(({ x }) => x > 110 && x < 1046);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [day, x] = [mean(inside.map((place) => place.day)), mean(inside.map((place) => place.x))];
  const spread = inside.reduce((sum, place) => sum + (place.day - day) ** 2, 0);
  const slope = inside.reduce((sum, place) => sum + (place.day - day) * (place.x - x), 0) / (spread || 1);
  return inside.map((place) => Math.abs(place.x - x - slope * (place.day - day)));
}

/** What the drawing and its table say differently. */
function differences(html: string, today: string): readonly string[] {
  const drawn = drawnEntries(html);
  const titles = drawn.map(({ title }) => title).sort();
  const rows = rowsOf(html).map(([time, content]) => `${time} ${content}`.trim());
  const missing = [...rows].sort().filter((row, i) => row !== titles[i]?.trim());
  const unseen = drawn.filter(({ from }) => !Number.isFinite(from)).map(({ title }) => title);
  const [line] = numbers(html, /<line class="today" x1="([\d.]+)"/g).flat();
  const now = line === undefined ? [] : [{ day: dayOf(today), x: line }];
  const astray = strays([...drawn.flatMap(placesOf), ...now]).filter((stray) => !(stray < 1.6));
  return [
    ...(titles.length === rows.length ? [] : [`${titles.length} drawn, ${rows.length} in the table`]),
    ...missing.map((row) => `not drawn: ${row}`),
    ...unseen.map((title) => `without a sign: ${title}`),
    ...astray.map((stray) => `astray by ${stray}`),
  ];
}

describe.each(municipalities)('the timelines of %s', (name) => {
  const { repository, documents } = loadSample(name);
  const open = (path: string) => documents.find((document) => document.path === path);
  const sheets = documents
    .filter(({ kind }) => kind === 'case')
    .map((document) => ({ document, html: renderTimeline(document, repository, { open })?.html ?? '' }));

  test('draw what their tables say, each at its day', () => {
    for (const { document, html } of sheets) expect(differences(html, repository.today), document.path).toEqual([]);
  });

  test('show every dated document of the case', () => {
    for (const { document, html } of sheets)
      for (const kind of ['plan', 'consent', 'minutes', 'evaluation', 'closure'] as const) {
        const count = repository.index.ofCase(String(document.record.caseNumber?.value), kind).length;
        expect(rowsOf(html).length, `${document.path} ${kind}`).toBeGreaterThanOrEqual(count);
      }
  });
});

describe('the comparison finds', () => {
  const { repository, documents } = loadSample('chuo');
  const document = documents.find(({ path }) => path === 'cases/R6-007/ケース.md');
  const html = (document && renderTimeline(document, repository)?.html) ?? '';
  const entries = html.match(/<g><title>.*?(?=<g><title>|<\/svg>)/gs) ?? [];
  const bar = entries.find((entry) => entry.includes('class="bar'));
  const point = entries.find((entry) => entry.includes('<circle class="mark'));

  test.each([
    ['a bar that is not drawn', bar?.replace(/<rect class="bar[^>]*>/g, '')],
    ['an entry that is not drawn', ''],
    [
      'a bar that begins too late',
      bar?.replace(/(<rect class="bar[^"]*" x=")([\d.]+)/, (_, head, x) => `${head}${+x + 9}`),
    ],
  ])('%s', (_, changed) => {
    expect(differences(html, repository.today)).toEqual([]);
    expect(differences(html.replace(bar ?? '', changed ?? ''), repository.today)).not.toEqual([]);
  });

  test('a point on another day', () => {
    const moved = point?.replace(/cx="([\d.]+)"/, (_, x: string) => `cx="${+x + 12}"`) ?? '';
    expect(differences(html.replace(point ?? '', moved), repository.today)).not.toEqual([]);
  });
});
