import { agencyTypes } from './agency-types.ts';
import { documentTerms } from './documents.ts';
import { issues } from './issues.ts';
import { pieces } from './pieces.ts';
import { professions } from './professions.ts';
import { roles } from './roles.ts';

let known: ReadonlyMap<string, string> | undefined;
let longest = 1;

function table(): ReadonlyMap<string, string> {
  if (known) return known;
  const map = new Map<string, string>(pieces);
  for (const term of [agencyTypes, documentTerms, issues, professions, roles].flat()) map.set(term.text, term.reading);
  longest = Math.max(...[...map.keys()].map((text) => text.length));
  known = map;
  return map;
}

/** Every word of the vocabulary and its pieces with its reading in hiragana. */
export function knownReadings(): ReadonlyMap<string, string> {
  return table();
}

const cache = new Map<string, string>();

/**
 * Reading in hiragana of a field name, a choice or the name of an agency, piece by piece with the longest match first;
 * what no piece covers stays as it is written.
 */
export function readingOf(text: string): string {
  const found = cache.get(text);
  if (found !== undefined) return found;
  const reading = compose(text);
  // Names of agencies come and go with the register; the cache must not grow with them.
  if (cache.size > 5000) cache.clear();
  cache.set(text, reading);
  return reading;
}

function compose(text: string): string {
  const map = table();
  let reading = '';
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(map, text, at);
    reading += piece ? (map.get(piece) ?? piece) : text.charAt(at);
    at += piece ? piece.length : 1;
  }
  return reading;
}

function pieceAt(map: ReadonlyMap<string, string>, text: string, at: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const piece = text.slice(at, at + length);
    if (map.has(piece)) return piece;
  }
  return undefined;
}
