import { counterSuffixes, counters } from '../../../../../../schemas/vocabulary/index.ts';
import type { Token } from '../../../privacy/detector.ts';

/** A stretch of a text, offsets in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const number = '[0-9０-９]+(?:[.．,，][0-9０-９]+)*';
const counter = `(?:${counters.map(({ text }) => text).join('|')}|[百億つ秒半%％])`;
const piece = `${number}${counter}{1,2}[${Object.keys(counterSuffixes).join('')}]?`;
/** What belongs to the number behind it: 令和6年, 約3か月, 月2回, 午後1時. */
const lead =
  '(?:(?:明治|大正|昭和|平成|令和)(?:元年)?|午前|午後|約|第|(?<![\\p{sc=Han}0-9０-９])毎?[年月週日](?=[0-9０-９]))?';
/** Longer runs of numbers may break: no line is too short for what is kept together. */
const whole = new RegExp(`${lead}(?:${piece}){1,4}`, 'gu');

/**
 * Dates and numbers with their counters, which a reader takes in at one glance: 10月24日, 1万5千円, 月2回. A line must
 * not break within them; browsers that break by phrases do (10月／24日).
 */
export function unbrokenStretches(text: string): readonly Stretch[] {
  return [...text.matchAll(whole)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const words: ReadonlySet<string> = new Set(['名詞', '動詞', '形容詞', '副詞', '連体詞', '接続詞', '接頭詞']);

/** Where a phrase (文節) begins: at a word of its own behind a particle. */
export function phraseStarts(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [i, { pos, start }] of tokens.entries()) {
    const [kind = '', ...rest] = pos;
    const before = tokens[i - 1];
    const isWord = words.has(kind) && !rest.includes('接尾') && !rest.includes('非自立');
    if (isWord && before?.pos[0] === '助詞' && before.end === start) starts.add(start);
  }
  return starts;
}
