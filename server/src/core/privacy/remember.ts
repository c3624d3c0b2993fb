import type { Token, Tokenizer } from './detector.ts';

/** The length of a word or a name; longer texts seldom come again. */
const short = 8;
const kept = 4000;

/** The same tokenizer that remembers what it said of short strings: words are asked about again and again. */
export function remembering(tokenizer: Tokenizer): Tokenizer {
  let known = new Map<string, readonly Token[]>();
  const tokenize = (text: string): readonly Token[] => {
    if (text.length > short) return tokenizer.tokenize(text);
    const tokens = known.get(text) ?? tokenizer.tokenize(text);
    if (known.size >= kept) known = new Map();
    known.set(text, tokens);
    return tokens;
  };
  return { tokenize };
}
