import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Token, Tokenizer } from '../../../privacy/detector.ts';
import type { Ruby } from './align.ts';
import { type Readings, rubiesOf } from './annotate.ts';
import { hasKanji } from './kana.ts';
import { phraseStarts, type Stretch, unbrokenStretches } from './phrases.ts';

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

/** A text with its rubies; what must not be parted by the end of a line stands in an element of its own. */
function withRubies(text: string, readings: Readings, tokens: readonly Token[]): ElementContent[] {
  const rubies = rubiesOf(text, readings, tokens);
  const marks: Marks = { rubies, breaks: phraseStarts(tokens) };
  const nodes: ElementContent[] = [];
  let at = 0;
  for (const stretch of unbrokenStretches(text)) {
    const { start, end } = withWholeRubies(stretch, rubies);
    if (start < at) continue;
    nodes.push(...piecesOf(text, { start: at, end: start }, marks));
    nodes.push(h('span', { className: ['unbroken'] }, piecesOf(text, { start, end }, { rubies })));
    at = end;
  }
  return [...nodes, ...piecesOf(text, { start: at, end: text.length }, marks)];
}

/** A ruby is not divided. */
function withWholeRubies({ start, end }: Stretch, rubies: readonly Ruby[]): Stretch {
  const touching = rubies.filter((ruby) => ruby.start < end && start < ruby.end);
  return {
    start: Math.min(start, ...touching.map((ruby) => ruby.start)),
    end: Math.max(end, ...touching.map((ruby) => ruby.end)),
  };
}

/** What is known of a text: its rubies, and where a line may break before one of them. */
interface Marks {
  readonly rubies: readonly Ruby[];
  readonly breaks?: ReadonlySet<number>;
}

/** A stretch of a text as text and `<ruby>`, with `<wbr>` where a browser sees no phrase begin: before a ruby. */
function piecesOf(text: string, { start: from, end: to }: Stretch, { rubies, breaks }: Marks): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = from;
  const plain = (end: number) => {
    if (end > at) nodes.push({ type: 'text', value: text.slice(at, end) });
  };
  for (const { start, end, reading } of rubies) {
    if (start < from || end > to) continue;
    plain(start);
    if (breaks?.has(start)) nodes.push(h('wbr'));
    nodes.push(h('ruby', text.slice(start, end), h('rp', '（'), h('rt', reading), h('rp', '）')));
    at = end;
  }
  plain(to);
  return nodes;
}
