/** A word of the vocabulary: how it is written, read and grouped, and by what else it goes. */
export interface Term {
  readonly text: string;
  /** Hiragana. */
  readonly reading: string;
  /** Field (分野) or sort of the word; empty where a list has none. */
  readonly group: string;
  readonly aliases: readonly string[];
}

/** Reads a list: one term a line, `text⇥reading⇥group⇥alias・alias`. */
export function readTerms(table: string): readonly Term[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', reading = '', group = '', aliases = ''] = line.split('\t');
      return { text, reading, group, aliases: aliases === '' ? [] : aliases.split('・') };
    });
}
