import { isEmpty } from '../document/bind.ts';
import type { OffsetRange } from '../document/source.ts';
import { entryOf, type YamlNode } from '../document/yaml.ts';

/** A word of 個人情報でない語 as it is written: an item of a list, or a key whose value is the reason. */
export interface AllowedWord {
  readonly word: string;
  /** Where the word stands. */
  readonly range: OffsetRange;
  /** Why it is none; without a reason the word does not count, as with a comment that silences a rule. */
  readonly hasReason: boolean;
  /** The item of the list; undefined for a key. */
  readonly item: YamlNode | undefined;
}

/** Reads 個人情報でない語 in each of its forms: a list of 語 and 理由, a map of words and reasons, a list of bare words. */
export function readAllowedWords(node: YamlNode | undefined): readonly AllowedWord[] {
  if (node?.kind === 'map')
    return node.entries
      .filter(({ key }) => key.text !== '')
      .map(({ key, value }) => ({ word: key.text, range: key.range, hasReason: !isEmpty(value), item: undefined }));
  return node?.kind === 'list' ? node.items.flatMap(readItem) : [];
}

function readItem(item: YamlNode): AllowedWord[] {
  const word = item.kind === 'scalar' ? item : entryOf(item, '語')?.value;
  if (word?.kind !== 'scalar' || word.text === '') return [];
  return [{ word: word.text, range: word.range, hasReason: !isEmpty(entryOf(item, '理由')?.value), item }];
}
