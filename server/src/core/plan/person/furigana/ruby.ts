import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Token, Tokenizer } from '../../../privacy/detector.ts';
import { type Readings, rubiesOf } from './annotate.ts';
import { hasKanji } from './kana.ts';

/** Characters of text whose tokens one generation of the memory holds. */
const generation = 200_000;

/** Tokens by text: while one line is typed in, all others are only looked up. */
class TokenMemory {
  readonly #tokenizer: Tokenizer;
  #young = new Map<string, readonly Token[]>();
  #old = new Map<string, readonly Token[]>();
  #size = 0;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  tokens(text: string): readonly Token[] {
    const known = this.#young.get(text);
    if (known) return known;
    const tokens = this.#old.get(text) ?? this.#tokenizer.tokenize(text);
    if (this.#size > generation) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(text, tokens);
    this.#size += text.length;
    return tokens;
  }
}

const memories = new WeakMap<Tokenizer, TokenMemory>();

function tokensOf(text: string, tokenizer: Tokenizer | undefined): readonly Token[] {
  if (!tokenizer) return [];
  const memory = memories.get(tokenizer) ?? new TokenMemory(tokenizer);
  memories.set(tokenizer, memory);
  return memory.tokens(text);
}

/** Characters of a sheet that are analysed, six times a long plan: no paste of a whole archive stops the editor. */
const most = 30_000;

/** Puts `<ruby>` over the kanji of every text of a tree; far into a huge one, only over words of the lists. */
export function addFurigana(tree: Root | Element, readings: Readings, tokenizer: Tokenizer | undefined): void {
  let left = most;
  const add = (parent: Root | Element): void => {
    parent.children = parent.children.flatMap((node): ElementContent[] => {
      if (node.type === 'element') add(node);
      if (node.type !== 'text' || !hasKanji(node.value)) return node.type === 'doctype' ? [] : [node];
      left -= node.value.length;
      return withRubies(node.value, readings, left < 0 ? [] : tokensOf(node.value, tokenizer));
    });
  };
  add(tree);
}

function withRubies(text: string, readings: Readings, tokens: readonly Token[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) nodes.push({ type: 'text', value: text.slice(at, end) });
  };
  for (const { start, end, reading } of rubiesOf(text, readings, tokens)) {
    plain(start);
    nodes.push(h('ruby', text.slice(start, end), h('rp', '（'), h('rt', reading), h('rp', '）')));
    at = end;
  }
  plain(text.length);
  return nodes;
}
