import type { Tokenizer } from '../detector.ts';
import type { Hit } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from '../structure.ts';
import { findForeignNames } from './foreignNames.ts';
import { findKanaNames } from './kanaNames.ts';
import { findKanjiNames } from './kanjiNames.ts';
import { regionsOf } from './regions.ts';
import { findTokenNames, isCompound, isContradicted, isOrdinary } from './tokens.ts';
import type { NameHit } from './types.ts';
import { katakanaStops, officeEnd } from './words.ts';

const mayHoldName = /[々一-鿿ぁ-んァ-ヺA-Z\ud840-\ud87f]/;

function withoutOverlaps(hits: readonly NameHit[]): NameHit[] {
  const kept: NameHit[] = [];
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept;
}

const reading = /^ ?[(] ?([ぁ-んァ-ヺー゛゜]{2,8} ?[ぁ-んァ-ヺー゛゜]{1,8}) ?[)]/;

/** Kana in brackets right behind a full name is its reading, listed or not. */
function readingsBehind(text: string, hits: readonly NameHit[]): NameHit[] {
  return hits.flatMap((hit): NameHit[] => {
    const match = reading.exec(text.slice(hit.end, hit.end + 24));
    const kana = match?.[1];
    if (!match || kana === undefined || kana.length < 4 || katakanaStops.test(kana)) return [];
    if (hit.name.surname === undefined || !/[一-鿿]$/.test(text.slice(hit.start, hit.end))) return [];
    const start = hit.end + match[0].indexOf(kana);
    return [{ ...hit, start, end: start + kana.length, reason: 'reading', score: 4, name: { given: kana } }];
  });
}

/** What the dictionary adds to the names found by rules, and what it takes away. */
function withDictionary(text: string, hits: readonly NameHit[], lexicon: Lexicon, tokenizer: Tokenizer): NameHit[] {
  const kept = hits.filter((hit) => {
    if (
      hit.guess &&
      (hit.reason !== 'honorific' || officeEnd.test(text.slice(hit.start, hit.end))) &&
      isOrdinary(text.slice(hit.start, hit.end), tokenizer)
    )
      return false;
    if (hit.guess && hit.reason === 'title' && isCompound(text.slice(hit.start, hit.end), tokenizer)) return false;
    return hit.reason !== 'full-name' || !isContradicted(text, hit, tokenizer);
  });
  return [...kept, ...findTokenNames(text, tokenizer, lexicon), ...findForeignNames(text, tokenizer)];
}

/** Guesses by the place alone wait for the dictionary, which knows the ordinary words among them. */
function isSureWithoutDictionary(text: string, hit: NameHit): boolean {
  if (!hit.guess) return true;
  if (hit.reason === 'honorific') return !officeEnd.test(text.slice(hit.start, hit.end));
  return hit.tier === 'certain';
}

/** Finds the names in one line by the rules, and with the tokenizer where there is one; offsets in the line. */
export function findNames(line: Line, lexicon: Lexicon, tokenizer?: Tokenizer): Hit[] {
  if (!mayHoldName.test(line.text)) return [];
  const regions = regionsOf(line);
  const byRules = [...findKanjiNames(line, regions, lexicon), ...findKanaNames(line, regions, lexicon)];
  const hits = tokenizer
    ? withDictionary(line.text, byRules, lexicon, tokenizer)
    : byRules.filter((hit) => isSureWithoutDictionary(line.text, hit));
  const kept = withoutOverlaps(hits);
  return withoutOverlaps([...kept, ...readingsBehind(line.text, kept)]).map((hit) => ({
    type: 'PERSON',
    start: hit.start,
    end: hit.end,
    tier: hit.tier,
    reason: hit.reason,
    name: hit.name,
    staff: hit.staff,
  }));
}
