import { describe, expect, test } from 'vitest';
import { renderMap } from '../../server/src/core/plan/index.ts';
import { anyOverlap, type Box, onCurve, overlaps } from '../../server/src/core/plan/pictures/geometry.ts';
import { layoutMap, type MapLayout } from '../../server/src/core/plan/pictures/map/layout.ts';
import { legendHeight } from '../../server/src/core/plan/pictures/map/legend.ts';
import { mapModel } from '../../server/src/core/plan/pictures/map/model.ts';
import { roomOf } from '../../server/src/core/plan/pictures/map/ring.ts';
import { type ShelfBox, shelfSizes } from '../../server/src/core/plan/pictures/map/shelves.ts';
import { Subject } from '../../server/src/core/plan/pictures/subject.ts';
import { widthOf } from '../../server/src/core/plan/pictures/text.ts';
import { type Entry, lanes } from '../../server/src/core/plan/pictures/timeline/entry.ts';
import { layoutTimeline, type PlacedEntry } from '../../server/src/core/plan/pictures/timeline/layout.ts';
import { loadSample, municipalities, repositoryOf } from './samples.ts';

const sectors = '介護 障害 子ども 困窮 医療 保健 就労 住まい 司法 教育 地域 権利 行政 その他'.split(' ');
const names = [
  '東地域包括支援センター',
  '乙訓聴覚言語障害者地域活動支援センター',
  '保健所',
  '特定非営利活動法人ひきこもりの当事者と家族の居場所づくりネットワークえんがわ',
  'ABC訪問看護リハビリステーション',
  '市立中学校',
];
const people = ['本人', '母', '妹', '祖母', '長男の妻', '父', 'A氏', 'B氏'];

/** A case of `count` agencies in `fields` fields; `household` people. */
function generate(count: number, fields: number, household: number) {
  const agency = (i: number) => `${names[i % names.length]}${i}`;
  const range = Array.from({ length: count }, (_, i) => i);
  const register = range.map((i) => `- 名称: ${agency(i)}\n  分野: ${sectors[(i * 5) % fields]}\n`).join('');
  const roles = range.map(
    (i) =>
      `  - 機関: ${agency(i)}\n    役割: ${i % 3 ? '見守り' : '受診同行と福祉サービスの利用調整'}\n    頻度: 月${i % 5}回\n`,
  );
  const needs = range
    .filter((i) => i % 2 === 0)
    .map((i) => `  - 課題: a\n    誰の: ${people[i % household]}\n    機関: ${agency(i)}\n`);
  const member = (name: string, i: number) =>
    `  - 呼称: ${name}\n    年代: 90代以上\n    同居: ${i < 4 ? 'はい' : 'いいえ'}\n`;
  const plan = `---\n種別: 支援プラン\nケース番号: X\n回: 1\n状態: 支援中\n課題と支援:\n${needs.join('')}役割分担:\n${roles.join('')}主担当: ${agency(0)}\n---\n`;
  const repository = repositoryOf({
    'agencies.yaml': register,
    'cases/X/ケース.md': `---\n種別: ケース\nケース番号: X\n世帯:\n${people.slice(0, household).map(member).join('')}---\n`,
    'cases/X/プラン.md': plan,
  });
  return { repository, document: repository.parse('cases/X/プラン.md', plan) };
}

function layoutOf(count: number, fields: number, household: number): MapLayout {
  const { repository, document } = generate(count, fields, household);
  return layoutMap(mapModel(new Subject(document, repository, {})));
}

/** Every box of the map that must not touch another. */
function boxesOf(layout: MapLayout): readonly Box[] {
  const persons = layout.household.nodes.map(({ box }) => box);
  if (layout.kind === 'shelves') return [...layout.boxes.map(({ box }) => box), ...persons];
  const { cards, sectors: fields, labels } = layout;
  return [...cards.map(roomOf), ...fields.map(({ chip }) => chip.box), ...persons, ...labels.map(({ box }) => box)];
}

/** Agencies that are drawn. */
function drawn(layout: MapLayout): number {
  return layout.kind === 'ring' ? layout.cards.length : layout.boxes.flatMap(({ rows }) => rows).length;
}

function isWithin({ x, y, w, h }: Box, outer: Box): boolean {
  return x >= outer.x && y >= outer.y && x + w <= outer.x + outer.w && y + h <= outer.y + outer.h + 0.01;
}

function checkMap(layout: MapLayout): void {
  const boxes = boxesOf(layout);
  expect(anyOverlap(boxes, 1)).toBe(false);
  const { canvas, household } = layout;
  for (const box of boxes) expect(isWithin(box, canvas)).toBe(true);
  const around = layout.kind === 'ring' ? layout.cards.map(roomOf) : layout.boxes.map(({ box }) => box);
  for (const box of around) expect(overlaps(box, household.outline, 8)).toBe(false);
  if (layout.kind === 'shelves') checkShelves(layout.boxes);
}

/** What a row of a shelf covers: its sign, its name and its role. */
function rowBox({ x, y, name, role }: ShelfBox['rows'][number]): Box {
  const width = Math.max(...name.map((line) => widthOf(line) * 12), widthOf(role ?? '') * 10.6);
  return { x, y, w: shelfSizes.sign + width, h: name.length * shelfSizes.line + (role ? shelfSizes.role : 0) };
}

function checkShelves(shelves: readonly ShelfBox[]): void {
  for (const { box, rows } of shelves) {
    const own = rows.map(rowBox);
    expect(anyOverlap(own, 0)).toBe(false);
    for (const row of own) expect(isWithin(row, box), `${JSON.stringify(row)} ${JSON.stringify(box)}`).toBe(true);
  }
}

/** Points of the smallest type on a page that lies: 267 mm for the width, 156 mm for the height. */
function smallestType({ canvas }: MapLayout): number {
  const scale = Math.min(267 / canvas.w, 156 / (canvas.h + legendHeight));
  return (10.6 * scale * 72) / 25.4;
}

describe('the map of generated cases', () => {
  test.each(Array.from({ length: 40 }, (_, i) => i + 1))('%i agencies: nothing touches, 7.5 pt or more', (count) => {
    for (const fields of [1, 6, 14]) {
      for (const household of [2, 7]) {
        const layout = layoutOf(count, fields, household);
        expect(drawn(layout)).toBe(count);
        checkMap(layout);
        expect(smallestType(layout)).toBeGreaterThan(7.5);
      }
    }
  });

  test('up to fifteen agencies stand around the household', () => {
    for (const count of [1, 5, 10, 15]) expect(layoutOf(count, 6, 4).kind).toBe('ring');
  });

  test('beyond them they stand by field, with a word on that, and in the end one on those left out', () => {
    expect(layoutOf(30, 14, 4).kind).toBe('shelves');
    checkMap(layoutOf(70, 14, 4));
    const { left } = layoutOf(300, 14, 4);
    expect(left).toBeGreaterThan(0);
    const { repository, document } = generate(300, 14, 4);
    const { html } = renderMap(document, repository) ?? { html: '' };
    expect(html).toContain(`ほか${left}の機関は、下の表にあります。`);
    expect(html).toContain('分野ごとにまとめています');
  });

  test('the lines of shelves reach the household and cross no box', () => {
    for (const [count, fields] of [
      [30, 6],
      [40, 14],
    ] as const) {
      const layout = layoutOf(count, fields, 4);
      if (layout.kind !== 'shelves') throw new Error('no shelves');
      expect(layout.lines).toHaveLength(layout.boxes.length);
      for (const { from, handle, to } of layout.lines) {
        expect(overlaps({ ...to, w: 0, h: 0 }, layout.household.outline, 0.1)).toBe(true);
        const inner = [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => onCurve(from, handle, to, t));
        for (const { box } of layout.boxes)
          for (const point of inner) expect(overlaps({ ...point, w: 0, h: 0 }, box)).toBe(false);
      }
    }
  });

  test('five hundred agencies do not hang', () => {
    const { repository, document } = generate(500, 14, 8);
    expect(renderMap(document, repository)?.html.match(/<tr/g)?.length).toBeGreaterThan(500);
  });

  test('twenty agencies within ten milliseconds of work', () => {
    const { repository, document } = generate(20, 6, 4);
    for (let i = 0; i < 8; i += 1) renderMap(document, repository);
    const times = Array.from({ length: 9 }, () => {
      const { user, system } = process.cpuUsage();
      renderMap(document, repository);
      const spent = process.cpuUsage({ user, system });
      return (spent.user + spent.system) / 1000;
    });
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(10);
  });
});

test('in the maps of the samples nothing touches', () => {
  for (const name of municipalities) {
    const { repository, documents } = loadSample(name);
    const open = (path: string) => documents.find((document) => document.path === path);
    for (const document of documents.filter(({ kind }) => kind === 'plan'))
      checkMap(layoutMap(mapModel(new Subject(document, repository, { open }))));
  }
});

/** What an entry covers: its sign and its words. */
function extentsOf({ entry, x, w, y, label }: PlacedEntry): readonly Box[] {
  const sign = entry.kind === 'span' ? { x, y: y - 8, w, h: 16 } : { x: x - 6, y: y - 6, w: 12, h: 12 };
  return label && !label.inside && label.w > 0 ? [sign, { x: label.x, y: y - 7, w: label.w, h: 14 }] : [sign];
}

function entriesFor(days: number, count: number): readonly Entry[] {
  const day = (i: number) => new Date(Date.UTC(2020, 0, 5 + Math.floor((i * days) / count))).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i): Entry => {
    const lane = lanes[i % lanes.length] ?? 'start';
    const text = ['会議', 'モニタリング（再プラン）', '東地域包括支援センター（主担当）'][i % 3] ?? '';
    const shared = { lane, text, full: text } as const;
    return i % 2
      ? { ...shared, kind: 'moment', date: day(i), shape: 'circle', open: false }
      : {
          ...shared,
          kind: 'span',
          start: day(i),
          end: i % 8 ? day(i + 4) : undefined,
          brief: undefined,
          draft: false,
          broken: false,
          lead: false,
          owner: undefined,
        };
  });
}

describe('the timeline of generated cases', () => {
  test.each([
    [1, 3],
    [20, 12],
    [120, 30],
    [400, 60],
    [1500, 80],
    [4000, 120],
    [9000, 140],
  ])('%i days, %i entries: no words touch', (days, count) => {
    for (const today of ['2020-01-05', '2020-06-01', '2026-01-01']) {
      const layout = layoutTimeline(entriesFor(days, count), today);
      for (const lane of layout.lanes) {
        const boxes = lane.entries.map((placed) => extentsOf(placed));
        for (const [i, own] of boxes.entries())
          for (const other of boxes.slice(i + 1).flat())
            for (const box of own)
              expect(overlaps(box, other, -0.5), `${JSON.stringify(box)} ${JSON.stringify(other)}`).toBe(false);
        for (const { x, y, w, h } of boxes.flat()) {
          expect(x).toBeGreaterThanOrEqual(layout.scale.left - 0.5);
          expect(x + w).toBeLessThanOrEqual(layout.scale.right + 0.5);
          expect(y).toBeGreaterThanOrEqual(lane.y);
          expect(y + h).toBeLessThanOrEqual(lane.y + lane.h);
        }
      }
    }
  });
});
