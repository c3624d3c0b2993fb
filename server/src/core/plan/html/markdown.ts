import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { apart } from '../../apart.ts';
import { type Names, noNames, withRealNames } from '../names.ts';
import { Html, h } from './element.ts';

/** One block of rendered Markdown: a paragraph, a list, a table. */
export interface Block {
  /** Line within the text, zero-based. */
  readonly line: number;
  /** The markup, its `data-line` counted from `base`. */
  readonly html: (base: number) => Html;
}

/** Text, lists, tables and links to the web: nothing is loaded, named or run. */
const schema: Schema = {
  tagNames:
    'p br strong em del code pre blockquote ul ol li table thead tbody tr th td hr h1 h2 h3 h4 h5 h6 a sup section'.split(
      ' ',
    ),
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
  ancestors: { li: ['ul', 'ol'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
};

/** Raw HTML is shown as the text it is; only comments are left out. */
function rawHtml(_state: unknown, node: { readonly value: string }): Text | undefined {
  return /^\s*<!--/.test(node.value) ? undefined : { type: 'text', value: node.value };
}

/** A picture is not loaded; its description stays. */
function imageText(_state: unknown, node: { readonly alt?: string | null }): Text {
  return { type: 'text', value: node.alt ?? '' };
}

const handlers = { html: rawHtml, image: imageText };
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { handlers });
const cleaner = unified().use(checkboxes).use(rehypeSanitize, schema).use(tidy);
const writer = unified().use(rehypeStringify);

/** Longer texts are shown as they are: no person's section comes near, and the parser is not linear in all inputs. */
const longest = 60_000;
/** Deeper quotations and lists than this are an attack on the stack, no writing. */
const deepest = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){40}/m;

/** Renders Markdown to safe blocks. Never fails. */
export function renderMarkdown(text: string, names: Names = noNames): readonly Block[] {
  if (text.trim() === '') return [];
  const elements = markdownElements(text, names);
  return elements ? elements.map(blockOf) : plainBlocks(withRealNames(text, names));
}

/**
 * The safe blocks of a Markdown text as a tree, for formats other than HTML. Undefined for a text that is shown as it
 * stands, because it is too long or too deep.
 */
export function markdownElements(text: string, names: Names = noNames): readonly Element[] | undefined {
  if (text.length > longest || deepest.test(text)) return undefined;
  try {
    const tree = cleaner.runSync(reader.runSync(reader.parse(text)) as Root) as Root;
    if (names.length > 0) nameTexts(tree, names);
    return tree.children.filter((node) => node.type === 'element');
  } catch {
    return undefined;
  }
}

function nameTexts(parent: Root | Element, names: Names): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = withRealNames(child.value, names);
    if (child.type === 'element') nameTexts(child, names);
  }
}

function plainBlocks(text: string): readonly Block[] {
  return [{ line: 0, html: (line) => h('p', { class: 'text', line }, text) }];
}

function blockOf(element: Element): Block {
  const places: (readonly [Element, number])[] = [];
  collectPlaces(element, places);
  let last: { readonly base: number; readonly html: Html } | undefined;
  return {
    line: places[0]?.[1] ?? 0,
    html: (base) => {
      if (last?.base === base) return last.html;
      for (const [node, line] of places) node.properties.dataLine = base + line;
      last = { base, html: Html.sanitized(writer.stringify({ type: 'root', children: [element] })) };
      return last.html;
    },
  };
}

const blocks = new Set('p pre blockquote ul ol li table tr h3 h4 h5 hr'.split(' '));

function collectPlaces(node: Element, places: (readonly [Element, number])[]): void {
  if (node.position && blocks.has(node.tagName)) places.push([node, node.position.start.line - 1]);
  for (const child of node.children) if (child.type === 'element') collectPlaces(child, places);
}

/** Task lists as a paper form has them: ■ done, □ open. */
function checkboxes() {
  const visit = (parent: Root | Element): void => {
    parent.children = parent.children.map((child) => {
      if (child.type !== 'element') return child;
      visit(child);
      if (child.tagName !== 'input') return child;
      return { type: 'text', value: child.properties.checked ? '■' : '□' };
    }) as ElementContent[];
  };
  return visit;
}

/** Last touches on the clean tree: headings below those of the form, line breaks as typed, links that lead somewhere. */
function tidy() {
  return (tree: Root): void => {
    tidyChildren(tree);
    // A stray text at the top (raw HTML shown as text) is a paragraph.
    tree.children = tree.children.map((node) =>
      node.type === 'text' && node.value.trim() !== '' ? paragraphOf(node) : node,
    );
  };
}

function paragraphOf(text: Text): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [text],
    ...(text.position && { position: text.position }),
  };
}

const breakable = new Set('p li td th strong em del h3 h4 h5'.split(' '));

function tidyChildren(parent: Root | Element): void {
  const keepsBreaks = parent.type === 'element' && breakable.has(parent.tagName);
  const isInline = keepsBreaks && !parent.children.some((c) => c.type === 'element' && blocks.has(c.tagName));
  const children: Root['children'] = [];
  for (const child of parent.children) {
    if (child.type === 'text' && isInline) children.push(...withBreaks(child));
    else children.push(child);
    if (child.type === 'element') tidyElement(child);
  }
  parent.children = children as ElementContent[];
}

function tidyElement(element: Element): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level) element.tagName = `h${Math.min(5, Math.max(3, Number(level)))}`;
  if (element.tagName === 'a') tidyLink(element);
  tidyChildren(element);
}

function tidyLink(element: Element): void {
  const { href } = element.properties;
  if (typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href)) return;
  element.tagName = 'span';
  element.properties = {};
}

/** A line break in the source is one on the paper: records are written line by line. */
function withBreaks(text: Text): ElementContent[] {
  const [first = '', ...rest] = text.value.split('\n');
  const breaks = rest.flatMap((line): ElementContent[] => [
    { type: 'element', tagName: 'br', properties: {}, children: [] },
    { type: 'text', value: line },
  ]);
  return [{ type: 'text', value: first }, ...breaks];
}

/** Characters of source that one generation of the memory holds. */
const generation = 200_000;

/** Rendered Markdown by its source text: while one section is typed in, all others are only looked up. */
export class MarkdownMemory {
  #young = new Map<string, readonly Block[]>();
  #old = new Map<string, readonly Block[]>();
  #size = 0;
  readonly #names: Names;
  readonly #named = new WeakMap<Names, MarkdownMemory>();

  constructor(names: Names = noNames) {
    this.#names = names;
  }

  /** The blocks of a text, rendered at most once while it is in use. */
  render(text: string, names: Names = this.#names): readonly Block[] {
    if (names !== this.#names) return this.#with(names).render(text);
    const known = this.#young.get(text);
    if (known) return known;
    // Apart from the document, each version of which would be kept for a part of it.
    const own = apart(text);
    const rendered = this.#old.get(own) ?? renderMarkdown(own, this.#names);
    this.#keep(own, rendered);
    return rendered;
  }

  #with(names: Names): MarkdownMemory {
    const memory = this.#named.get(names) ?? new MarkdownMemory(names);
    this.#named.set(names, memory);
    return memory;
  }

  #keep(text: string, rendered: readonly Block[]): void {
    if (this.#size > generation) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(text, rendered);
    this.#size += text.length;
  }
}
