import type { Token } from '../detector.ts';
import { isLikelyGiven, kanji, sinoSurnames } from './parse.ts';
import { leftOf, type ProseScan } from './prose-names.ts';
import { personBefore, personWeightAfter, publicTitleAfter } from './public-words.ts';
import type { NameHit } from './types.ts';
import { honorificStops, kinAfter, prefixWords, titleStops } from './words.ts';

const run = new RegExp(`[${kanji}]{2,8}`, 'g');
const doubled = /^(?:欧陽|司馬|諸葛|上官|夏侯|皇甫|東方|南宮|鮮于|独孤)/;
const country =
  /(?:中国|台湾|韓国|朝鮮|北朝鮮|香港|清朝?|[宋明唐元漢魏秦]の?|中国籍|韓国籍)(?:人|籍|出身|国籍)?の?[(]?$/;

/** How sure the pieces are that the dictionary cuts the name into. */
function piecesWeight(tokens: readonly Token[], start: number, end: number): number {
  const inside = tokens.filter((token) => token.start < end && token.end > start);
  if (inside.some((token) => token.start < start || token.end > end)) return -2;
  const [first] = inside;
  if (inside.length === 1) return first?.pos[2] === '人名' ? 1.5 : first?.pos[0] === 'UNK' ? 0.5 : -2;
  if (inside.some((token) => token.end - token.start >= 2 && token.pos[2] !== '人名' && token.pos[0] !== 'UNK'))
    return -2;
  const rare = inside.some((token) => token.pos[0] === 'UNK');
  const named = first?.pos[2] === '人名';
  return (rare ? 1 : 0) + (named ? 0.8 : 0);
}

function hitAt(scan: ProseScan, start: number, end: number): NameHit | undefined {
  const name = scan.text.slice(start, end);
  if (
    honorificStops.has(name) ||
    prefixWords.has(name) ||
    titleStops.test(name) ||
    scan.lexicon.surnameRank(name) !== undefined
  )
    return undefined;
  const pieces = piecesWeight(scan.tokens, start, end);
  if (pieces < 0) return undefined;
  const before = scan.text.slice(Math.max(0, start - 12), start);
  const after = scan.text.slice(end, end + 56);
  const listed = /・$/.test(before) || /^・/.test(after);
  const beside = (personBefore.test(before) ? 1 : 0) + (country.test(before) ? 1 : 0) + (listed ? 0.5 : 0);
  const sum = pieces + personWeightAfter(after) + beside + (kinAfter.test(after) ? 1 : 0);
  if (sum < (name.length === 2 ? 2 : 1.5)) return undefined;
  const parts = { surname: name.charAt(0), given: name.slice(1) };
  return { start, end, tier: 'possible', reason: 'tokenizer', score: 2.6, name: parts, staff: false };
}

/** Lengths of names at the beginning of a run: the whole run, or what stands before a title. */
function lengthsOf(scan: ProseScan, start: number, text: string): number[] {
  return [3, 2, 4].filter((length) => {
    if (length > text.length || (length === 4 && !doubled.test(text))) return false;
    return length === text.length || publicTitleAfter.test(scan.text.slice(start + length));
  });
}

/** Finds Chinese and Korean names in kanji: a usual surname of one character with one or two behind it that make no word. */
export function findSinoNames(scan: ProseScan, from: number, text: string): NameHit[] {
  return [...text.matchAll(run)].flatMap((match): NameHit[] => {
    const start = from + match.index;
    if (!sinoSurnames.includes(match[0].charAt(0)) && !doubled.test(match[0])) return [];
    if (/[ァ-ヺーA-Za-z\d]$/.test(leftOf(scan.text, start))) return [];
    for (const length of lengthsOf(scan, start, match[0])) {
      const found = hitAt(scan, start, start + length);
      if (found) return [found];
    }
    return [];
  });
}

/** Whether a run of kanji may be such a name, for the choice of what to tokenise. */
export function maySinoName(text: string, lexicon: ProseScan['lexicon']): boolean {
  return (
    text.length >= 2 &&
    text.length <= 6 &&
    sinoSurnames.includes(text.charAt(0)) &&
    (text.length === 3 || isLikelyGiven(text.slice(1, 3), lexicon) || text.length > 3)
  );
}
