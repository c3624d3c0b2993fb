import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lexicon, parseLexicon } from '../core/privacy/lexicon.ts';

const loaded = new Map<string, Lexicon>();

/**
 * The shipped name and place lists of a folder (`server/data/` in the sources, `dist/data/` beside the bundle),
 * read at the first call and kept. Throws when a file is not there.
 */
export function loadLexicon(folder: string): Lexicon {
  const known = loaded.get(folder);
  if (known) return known;
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const tagger = join(folder, 'tagger.bin');
  const lexicon = parseLexicon({
    surnames: read('surnames.txt'),
    givenNames: read('given-names.txt'),
    municipalities: read('municipalities.txt'),
    tagger: existsSync(tagger) ? readFileSync(tagger) : undefined,
  });
  loaded.set(folder, lexicon);
  return lexicon;
}
