import { describe, expect, test } from 'vitest';
import { readingOf } from '../../schemas/vocabulary/index.ts';
import { readRomaji } from '../../server/src/core/features/kana.ts';
import { grade, readQuery } from '../../server/src/core/features/match.ts';

describe('romaji', () => {
  test.each([
    ['chiiki', 'ちいき', ''],
    ['tiiki', 'ちいき', ''],
    ['shien', 'しえ', 'n'],
    ['shienn', 'しえん', ''],
    ["shin'ai", 'しんあい', ''],
    ['kanri', 'かんり', ''],
    ['onna', 'おんな', ''],
    ['gakkou', 'がっこう', ''],
    ['zyuusou', 'じゅうそう', ''],
    ['juusou', 'じゅうそう', ''],
    ['shimpai', 'しんぱい', ''],
    ['kyoudou', 'きょうどう', ''],
    ['ちいk', 'ちい', 'k'],
    ['ちいｋ', 'ちい', 'k'],
    ['チイキ', 'ちいき', ''],
    ['ｃｈｉ', 'ち', ''],
    ['', '', ''],
  ])('%s', (typed, kana, rest) => {
    expect(readRomaji(typed)).toEqual({ kana, rest });
  });
});

describe('what is found', () => {
  const support = { text: '地域包括支援センター', reading: 'ちいきほうかつしえんせんたー' };
  const council = { text: '社会福祉協議会', reading: 'しゃかいふくしきょうぎかい', aliases: ['社協'] };
  const finds = (typed: string, candidate: typeof support) => grade(candidate, readQuery(typed)) !== undefined;

  test.each(['地域', '包括', 'ちいき', 'ほうかつ', 'chiiki', 'tiiki', 'houkatsu', 'hokatsu', 'sien', 'しえn', '地括'])(
    '%s finds 地域包括支援センター',
    (typed) => expect(finds(typed, support)).toBe(true),
  );

  test.each(['社協', 'しゃきょう', 'shakyou', 'syakyou', '社福協'])('%s finds 社会福祉協議会', (typed) =>
    expect(finds(typed, council)).toBe(true),
  );

  test.each(['病院', 'びょういん', 'byouin', 'zzz', 'b'])('%s finds neither', (typed) => {
    expect(finds(typed, support) || finds(typed, council)).toBe(false);
  });

  test('the beginning counts more than the middle', () => {
    const at = (typed: string) => grade(support, readQuery(typed)) ?? 99;
    expect(at('ちいき')).toBeLessThan(at('ほうかつ'));
    expect(at('地域包括支援センター')).toBe(0);
  });
});

describe('readings of compounds', () => {
  test.each([
    ['支援決定日', 'しえんけっていび'],
    ['次回モニタリング', 'じかいモニタリング'],
    ['西地域包括支援センター', 'にしちいきほうかつしえんせんたー'],
    ['役割分担', 'やくわりぶんたん'],
  ])('%s', (text, reading) => {
    expect(readingOf(text)).toBe(reading.replace('モニタリング', readingOf('モニタリング')));
  });
});
