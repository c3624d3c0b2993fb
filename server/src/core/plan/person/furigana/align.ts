import { hasKanji, kanjiRun, toHiragana } from './kana.ts';

/** A reading over kanji; offsets in the text it was made for. */
export interface Ruby {
  readonly start: number;
  readonly end: number;
  /** Hiragana. */
  readonly reading: string;
}

/** Names of letters as they are read in names of agencies and services. */
const letters: Readonly<Record<string, string>> = {
  A: 'えー',
  B: 'びー',
  C: 'しー',
  D: 'でぃー',
  E: 'いー',
  F: 'えふ',
  G: 'じー',
  H: 'えいち',
  S: 'えす',
  V: 'ぶい',
};

/** The reading of what is no kanji, as a pattern: kana stand for themselves, marks are not read. */
function unread(text: string): string {
  return Array.from(toHiragana(text.normalize('NFKC')), (c) => {
    if (letters[c]) return letters[c];
    return /[\p{sc=Hiragana}ー]/u.test(c) ? c : `(?:${c.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')})?`;
  }).join('');
}

/**
 * Lays a reading over the kanji of a word: 行う・おこなう becomes 行(おこな)う. A run of kanji takes at least one kana a
 * kanji. Undefined when the kana of the two do not fit together.
 */
export function alignWord(word: string, reading: string, offset = 0): readonly Ruby[] | undefined {
  const runs = [...word.matchAll(kanjiRun)];
  let pattern = '';
  let at = 0;
  for (const run of runs) {
    pattern += `${unread(word.slice(at, run.index))}(.{${Array.from(run[0]).length},}?)`;
    at = run.index + run[0].length;
  }
  const match = new RegExp(`^${pattern}${unread(word.slice(at))}$`, 'u').exec(toHiragana(reading));
  if (!match) return undefined;
  return runs.map((run, i) => {
    const start = offset + run.index;
    return { start, end: start + run[0].length, reading: match[i + 1] ?? '' };
  });
}

/** A piece of a word with the reading that the dictionary gives it, if any. */
export interface Piece {
  readonly text: string;
  readonly reading: string | undefined;
}

/**
 * Lays a reading over a compound piece by piece, so that each part carries its own kana: from the left and from the
 * right as far as the pieces' own readings agree; what lies between is one piece.
 */
export function alignCompound(pieces: readonly Piece[], reading: string, offset: number): readonly Ruby[] | undefined {
  const whole = toHiragana(reading);
  let [first, last, from, to] = [0, pieces.length, 0, whole.length];
  while (first < last && whole.startsWith(saidOf(pieces[first]), from)) from += saidOf(pieces[first++]).length;
  while (last > first && whole.slice(from, to).endsWith(saidOf(pieces[last - 1]))) to -= saidOf(pieces[--last]).length;
  // A middle that begins with kana its reading does not know (ヶ) takes the pieces before it along.
  for (; first >= 0; from -= saidOf(pieces[--first]).length) {
    const middle = { text: textOf(pieces.slice(first, last)), reading: whole.slice(from, to) };
    const parts = [...pieces.slice(0, first), ...(middle.text === '' ? [] : [middle]), ...pieces.slice(last)];
    const rubies = alignParts(parts, offset);
    if (rubies) return rubies;
  }
  return undefined;
}

/** A piece as its own reading says it; never found for kanji that have none. */
function saidOf(piece: Piece | undefined): string {
  if (piece?.reading !== undefined) return toHiragana(piece.reading);
  return piece && !hasKanji(piece.text) ? toHiragana(piece.text) : '\0';
}

function alignParts(parts: readonly Piece[], offset: number): readonly Ruby[] | undefined {
  const rubies: Ruby[] = [];
  let at = offset;
  for (const { text, reading } of parts) {
    const found = reading === undefined ? [] : alignWord(text, reading, at);
    if (!found) return undefined;
    rubies.push(...found);
    at += text.length;
  }
  return rubies;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
