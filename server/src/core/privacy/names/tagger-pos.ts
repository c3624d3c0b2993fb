import type { Token } from '../detector.ts';

const nouns: Readonly<Record<string, number>> = {
  固有名詞: 7,
  一般: 8,
  サ変接続: 9,
  接尾: 11,
  数: 12,
  副詞可能: 13,
  代名詞: 14,
};
const proper: Readonly<Record<string, number>> = { 地域: 5, 組織: 6 };
const others: Readonly<Record<string, number>> = {
  UNK: 1,
  助詞: 16,
  助動詞: 17,
  動詞: 18,
  接頭詞: 19,
  記号: 20,
  形容詞: 21,
};

function personCode(part: string | undefined): number {
  return part === '姓' ? 2 : part === '名' ? 3 : 4;
}

/** A small number for the part of speech of a token, as the tagger tells them apart; never 0. */
export function posCode({ pos: [word = '', second = '', third = '', fourth] }: Token): number {
  if (word !== '名詞') return others[word] ?? 22;
  if (second === '接尾' && third === '人名') return 10;
  if (third === '人名') return personCode(fourth);
  return proper[third] ?? nouns[second] ?? 15;
}
