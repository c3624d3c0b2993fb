import { findAddresses } from './address.ts';
import type { DetectionContext, Detector, PersonalData, Tokenizer } from './detector.ts';
import { type Hit, shifted } from './finding.ts';
import { foldWidth } from './fold.ts';
import { gather } from './gather.ts';
import { findIdentifiers } from './identifiers/find.ts';
import { isExcluded, readContext, toFinding } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { LineCache } from './line-cache.ts';
import { merge } from './merge.ts';
import { findNames } from './names/find.ts';
import { findHints, type Hint } from './names/hints.ts';
import { isOfficeContact } from './offices.ts';
import { propagate } from './propagate.ts';
import { remembering } from './remember.ts';
import { staffOf } from './staff.ts';
import { type Line, readLines } from './structure.ts';

/** What a detector is made of. */
export interface DetectorOptions {
  readonly lexicon: Lexicon;
  /** Without it names are found by the rules alone. */
  readonly tokenizer?: Tokenizer;
  /** How many lines are remembered; 20,000 unless given. */
  readonly cachedLines?: number;
}

/** A finding ends and begins with a character of its own, not with a space. */
function trimmed(hit: Hit, text: string): Hit {
  const value = text.slice(hit.start, hit.end);
  const start = hit.end - value.trimStart().length;
  return { ...hit, start, end: hit.start + value.trimEnd().length };
}

/** What one line gives: findings, and places that count only together with others of the document. */
interface LineFindings {
  readonly hits: readonly Hit[];
  readonly hints: readonly Hint[];
}

const nothing: LineFindings = { hits: [], hints: [] };

function detectLine(line: Line, options: DetectorOptions): LineFindings {
  if (line.text.trim() === '') return nothing;
  const data = [...findIdentifiers(line), ...findAddresses(line, options.lexicon)];
  const personal = data.filter((hit) => !isOfficeContact(line, hit));
  const offices = data.filter((hit) => hit.type === 'ADDRESS' && !personal.includes(hit));
  const names = findNames(line, options.lexicon, options.tokenizer).filter(
    (name) => !offices.some((office) => name.start < office.end && office.start < name.end),
  );
  const hits = merge([...personal, ...names].map((hit) => trimmed(hit, line.text)));
  const { lexicon, tokenizer } = options;
  return { hits, hints: tokenizer ? findHints(line, lexicon, tokenizer) : [] };
}

/** Makes a detector; what it finds in a line is remembered by the line's text and surroundings. */
export function createDetector(given: DetectorOptions): Detector {
  const { cachedLines = 20_000 } = given;
  const tokenizer = given.tokenizer && remembering(given.tokenizer, cachedLines / 4);
  const options = tokenizer ? { ...given, tokenizer } : given;
  const cache = new LineCache<LineFindings>(cachedLines);
  const detect = (text: string, context: DetectionContext = {}): readonly PersonalData[] => {
    const lines = readLines(text).map((line) => ({
      start: line.start,
      found: cache.get(line.key, () => detectLine(line, options)),
    }));
    const proven = lines.flatMap(({ start, found }) => found.hits.map((hit) => shifted(hit, start)));
    const hints = lines.flatMap(({ start, found }) => found.hints.map((hint) => shifted(hint, start)));
    const hits = tokenizer ? [...proven, ...gather(hints, proven, tokenizer)] : proven;
    const folded = foldWidth(text);
    const all = merge([...hits, ...propagate(folded, hits, options.lexicon)]);
    const known = readContext(context);
    const isStaff = staffOf(all);
    return all.filter((hit) => !isExcluded(folded, hit, known)).map((hit) => toFinding(folded, hit, known, isStaff));
  };
  return { detect };
}
