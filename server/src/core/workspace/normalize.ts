import { foldSpelling } from '../../../../schemas/spelling.ts';

/** Folding for comparison only: what a reader takes for the same is the same. Never used for output. */

/** Folds width, case and white space. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Names of agencies and terms: width, spaces, middle dots and the common spelling variants. */
export function foldName(text: string): string {
  return foldSpelling(text).replace(/[・･\-‐－—―]/g, '');
}

/** Case numbers: R5-012 typed in full width or small letters is the same number. */
export function foldCaseNumber(text: string): string {
  return foldText(text)
    .toUpperCase()
    .replace(/[‐－—―−ー]/g, '-');
}

const digits = '〇一二三四五六七八九';

function kanjiNumber(text: string): string {
  let value = 0;
  let current = 0;
  for (const c of text) {
    const digit = digits.indexOf(c);
    if (digit >= 0) current = digit;
    else {
      value += (current || 1) * (c === '百' ? 100 : 10);
      current = 0;
    }
  }
  return String(value + current);
}

/** A statute as people cite it: 社会福祉法第106条の6第1項 and 106条の6 are one. */
export function foldGround(text: string): string {
  return foldText(text)
    .replace(/[〇一二三四五六七八九十百]+(?=条|項|$)/g, kanjiNumber)
    .replace(/(?<=条の)[〇一二三四五六七八九十]+/g, kanjiNumber)
    .replace(/第/g, '')
    .replace(/(?<=条(?:の\d+)?)\d+項.*$/, '')
    .replace(/[(（].*$/, '');
}

/** Edit distance of two short words, given up beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The candidate nearest to a word, when one is near enough to be meant (a third of its length, at most three slips). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldName(word);
  const limit = Math.min(3, Math.max(1, Math.floor(folded.length / 3)));
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(folded, foldName(candidate), limit);
    if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { word: candidate, distance };
  }
  return best?.word;
}
