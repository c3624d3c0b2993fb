import type { Token, Tokenizer } from './detector.ts';
import { LineCache } from './line-cache.ts';

/** The length of a word or a name at most, and how many of them are kept: they are asked about again and again. */
const wordLength = 12;
const words = 4000;

/** Tokens hold no part of the text that was asked about. */
const asTheyAre = (tokens: readonly Token[]): readonly Token[] => tokens;

/**
 * The same tokenizer that remembers what it said of words, and of as many clauses as given: notes repeat their
 * phrases, and in a line that is being typed all clauses but one stay.
 */
export function remembering(tokenizer: Tokenizer, clauses: number): Tokenizer {
  const known = {
    words: new LineCache<readonly Token[]>(words, asTheyAre),
    clauses: new LineCache<readonly Token[]>(clauses, asTheyAre),
  };
  const tokenize = (text: string): readonly Token[] =>
    (text.length > wordLength ? known.clauses : known.words).get(text, () => tokenizer.tokenize(text));
  return { tokenize };
}
