import { describe, expect, test } from 'vitest';
import { strengthOf } from '../../server/src/core/plan/pictures/frequency.ts';
import { readPeriod } from '../../server/src/core/plan/pictures/period.ts';
import { truncate, widthOf, wrap } from '../../server/src/core/plan/pictures/text.ts';
import { calendarYears, fiscalYears, scaleOf, ticksOf } from '../../server/src/core/plan/pictures/timeline/scale.ts';

describe('strength of contact', () => {
  test.each([
    ['週1回', 'strong'],
    ['毎週水曜14時', 'strong'],
    ['週２回', 'strong'],
    ['週1回（はじめの4回）、その後は隔週', 'strong'],
    ['月4回', 'strong'],
    ['月2回', 'normal'],
    ['月1回の訪問', 'normal'],
    ['隔週水曜', 'normal'],
    ['2週間に1回', 'normal'],
    ['随時（月1回を目安）', 'normal'],
    ['月2回の訪問、土曜面談は隔月', 'normal'],
    ['水曜の送り（はじめの4回）、刺し子の受け渡しは月1回', 'normal'],
    ['隔月', 'weak'],
    ['2か月に1回', 'weak'],
    ['年2回', 'weak'],
    ['期間中に3回', 'weak'],
    ['月曜に電話', 'weak'],
    ['本人が望んだとき', 'weak'],
    ['', 'weak'],
    [undefined, 'weak'],
  ] as const)('%s: %s', (frequency, strength) => {
    expect(strengthOf(frequency)).toBe(strength);
  });
});

describe('期間 in free words', () => {
  test.each([
    ['2024年2月〜7月', '2024-02-01', '2024-07-31'],
    ['2023年7月～2024年1月', '2023-07-01', '2024-01-31'],
    ['2024年10月〜3月', '2024-10-01', '2025-03-31'],
    ['令和6年9月から令和7年4月まで', '2024-09-01', '2025-04-30'],
    ['R6.9〜R7.2', '2024-09-01', '2025-02-28'],
    ['2025-01-28〜2025-03-28', '2025-01-28', '2025-03-28'],
    ['2025年1月28日から3月', '2025-01-28', '2025-03-31'],
    ['2024年8月から', '2024-08-01', undefined],
    ['令和6年度末まで', undefined, undefined],
    ['2024年7月まで', undefined, '2024-07-31'],
    ['2024年7月', '2024-07-01', '2024-07-31'],
    ['当分の間', undefined, undefined],
    ['2024年13月から', undefined, undefined],
    ['2024年7月〜2024年2月', '2024-07-01', undefined],
  ])('%s', (text, start, end) => {
    const period = readPeriod(text);
    expect([period?.start, period?.end]).toEqual([start, end]);
  });
});

describe('text by estimate', () => {
  test('full width is 1, half width about a half', () => {
    expect(widthOf('支援')).toBe(2);
    expect(widthOf('ab1')).toBeCloseTo(1.74);
    expect(widthOf('ｱｲ')).toBeCloseTo(1.16);
    expect(widthOf('葛\u{E0100}')).toBe(1);
  });

  test.each([
    ['乙訓聴覚言語障害者地域活動支援センター', ['乙訓聴覚言語障害者', '地域活動支援センター']],
    ['東地域包括支援センター', ['東地域包括', '支援センター']],
    ['受付・アセスメント', ['受付・', 'アセスメント']],
    ['市立中学校', ['市立中学校']],
    ['', []],
  ])('wraps %s between words', (text, lines) => {
    expect(wrap(text, text.length > 12 ? 10.2 : 8, 3)).toEqual(lines);
  });

  test('loses nothing but what it marks with …', () => {
    const text = '特定非営利活動法人（ひきこもり）の「居場所」づくり、ネットワークえんがわABC123';
    for (const width of [4, 6, 8, 10]) {
      const lines = wrap(text, width, 20);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 1);
      for (const line of lines) expect(line).not.toMatch(/^[、」）ー]/);
    }
    expect(wrap(text, 8, 2).at(-1)).toMatch(/…$/);
  });

  test('cuts between characters', () => {
    expect(truncate('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(truncate('葛\u{E0100}飾区', 2)).toBe('葛\u{E0100}…');
    expect(truncate('短い', 5)).toBe('短い');
  });
});

describe('the axis', () => {
  const span = (start: string, end: string) =>
    [
      {
        kind: 'span',
        lane: 'plan',
        start,
        end,
        text: '',
        brief: undefined,
        full: '',
        draft: false,
        broken: false,
        lead: false,
        owner: undefined,
      },
    ] as const;

  test('names fiscal years, and calendar years by their eras', () => {
    const scale = scaleOf(span('2018-06-01', '2020-03-31'), '2019-08-01', 100, 1050);
    expect(fiscalYears(scale).map(({ text }) => text)).toEqual(['平成30年度', '令和元年度', 'R2']);
    expect(calendarYears(scale).map(({ text }) => text)).toEqual(['平成30年', '平成31年', '令和元年', '令和2年']);
  });

  test('shows days, months, quarters or years, as there is room', () => {
    const ticks = (start: string, end: string) =>
      ticksOf(scaleOf(span(start, end), end, 100, 1050)).map(({ text }) => text);
    expect(ticks('2024-05-06', '2024-05-10')).toContain('15日');
    expect(ticks('2024-05-06', '2024-12-10')).toEqual(['5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月']);
    expect(
      ticks('2014-05-06', '2024-12-10').every((text) =>
        ['', '1月', '4月', '7月', '10月', '1', '4', '7', '10'].includes(text),
      ),
    ).toBe(true);
    expect(ticks('1995-01-01', '2024-12-10').length).toBeLessThan(70);
  });

  test('holds today unless it lies far off', () => {
    expect(scaleOf(span('2024-05-06', '2024-12-10'), '2025-03-01', 100, 1050).hasToday).toBe(true);
    expect(scaleOf(span('2014-05-06', '2014-12-10'), '2025-03-01', 100, 1050).hasToday).toBe(false);
  });
});
