import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type GlossaryTerm, glossary } from '../../../../../schemas/vocabulary/index.ts';
import type { Repository } from '../../workspace/repository.ts';
import { el, part } from './elements.ts';

/** A name under which a term is met, and the term. */
interface Name {
  readonly name: string;
  readonly term: GlossaryTerm;
}

/** The terms under all their names, those of this place too, the longest first. */
function namesIn({ config }: Repository): readonly Name[] {
  return glossary
    .flatMap((term) => {
      const local = [config.meeting(term.text)?.name, term.text === '支援プラン' ? config.kindName('plan') : undefined];
      const names = new Set([term.text, ...term.aliases, ...local.filter((name) => name !== undefined)]);
      return [...names].map((name) => ({ name, term }));
    })
    .sort((a, b) => b.name.length - a.name.length);
}

/** Marks technical terms where they are first used, and keeps what they mean for the end of the sheet. */
export class Glossary {
  readonly #pattern: RegExp;
  readonly #byName: ReadonlyMap<string, GlossaryTerm>;
  readonly #used = new Map<GlossaryTerm, string>();

  constructor(repository: Repository) {
    const names = namesIn(repository);
    this.#byName = new Map(names.map(({ name, term }) => [name, term]));
    const words = names.map(({ name }) => `${edge(name, 'before')}${literal(name)}${edge(name, 'behind')}`);
    this.#pattern = new RegExp(words.join('|'), 'gu');
  }

  /** Marks the first use of each term in a tree, in the order of reading. The head, which says what the sheet is, stays. */
  mark(tree: Root | Element): void {
    tree.children = tree.children.flatMap((node): ElementContent[] => {
      if (node.type === 'element' && node.tagName !== 'header') this.mark(node);
      if (node.type === 'text') return this.#marked(node.value);
      return node.type === 'doctype' ? [] : [node];
    });
  }

  /** The terms that were marked, explained; undefined when there are none. */
  explanations(): Element | undefined {
    const entries = [...this.#used].map(([{ meaning }, name], i) =>
      el('div', '', [el('dt', '', [sign(i + 1), ' ', name]), el('dd', '', meaning)]),
    );
    return entries.length === 0 ? undefined : part('ことばの説明', [el('dl', 'glossary', entries)]);
  }

  #marked(text: string): ElementContent[] {
    const nodes: ElementContent[] = [];
    let at = 0;
    for (const match of text.matchAll(this.#pattern)) {
      const term = this.#byName.get(match[0]);
      if (!term || this.#used.has(term)) continue;
      this.#used.set(term, match[0]);
      const end = match.index + match[0].length;
      nodes.push({ type: 'text', value: text.slice(at, match.index) });
      nodes.push(h('span', { className: ['term'] }, match[0], h('sup', {}, sign(this.#used.size))));
      at = end;
    }
    if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
    return nodes;
  }
}

function sign(count: number): string {
  return `※${count}`;
}

/** A term is met as a word of its own: neither in the midst of a run of kanji nor of katakana. */
function edge(name: string, side: 'before' | 'behind'): string {
  const c = side === 'before' ? name.charAt(0) : name.charAt(name.length - 1);
  const run = /\p{sc=Han}/u.test(c) ? '\\p{sc=Han}' : /[ァ-ヶー]/.test(c) ? '[ァ-ヶー]' : undefined;
  if (!run) return '';
  return side === 'before' ? `(?<!${run})` : `(?!${run})`;
}

function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
