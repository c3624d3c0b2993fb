import type { Element, ElementContent } from 'hast';
import type { Names } from '../../../core/plan/index.ts';
import { type Block, type Grid, type Line, line, type Run, withPrefix } from './blocks.ts';

/** Reads Markdown to safe blocks; undefined for a text that is shown as it stands. */
export type ReadMarkdown = (text: string, names?: Names) => readonly Element[] | undefined;

type Style = Omit<Run, 'text'>;

/** Where in a text a block stands. */
interface Place {
  readonly indent: number;
  readonly list: Line['list'] | undefined;
  readonly style: Style;
  /** Number of a new list: each counts for itself. */
  readonly nextList: () => number;
}

/** The Markdown of one file. */
export class Markdown {
  readonly #read: ReadMarkdown;
  #lists = 0;

  constructor(read: ReadMarkdown) {
    this.#read = read;
  }

  /** The blocks of a text. */
  blocks(text: string, names: Names | undefined): readonly Block[] {
    if (text.trim() === '') return [];
    const top: Place = { indent: 0, list: undefined, style: {}, nextList: () => ++this.#lists };
    const elements = this.#read(text, names);
    return elements ? elements.flatMap((element) => blocksOf(element, top)) : [line(text)];
  }
}

function blocksOf(element: Element, place: Place): readonly Block[] {
  switch (element.tagName) {
    case 'ul':
    case 'ol':
      return listBlocks(element, place);
    case 'blockquote':
      return mixed(element.children, { ...place, indent: place.indent + 1 });
    case 'section':
      return mixed(element.children, place);
    case 'table':
      return [gridOf(element, place)];
    case 'hr':
      return [lineOf([{ text: '＊　＊　＊' }], place)];
    case 'pre':
      return [lineOf(runsOf(element.children, { ...place.style, code: true }), place)];
    case 'h3':
    case 'h4':
    case 'h5':
      return [{ ...lineOf(runsOf(element.children, { ...place.style, bold: true }), place), heading: true }];
    default:
      return [lineOf(runsOf(element.children, place.style), place)];
  }
}

function lineOf(runs: readonly Run[], { indent, list }: Place): Line {
  return { kind: 'line', runs, ...(indent > 0 ? { indent } : {}), ...(list ? { list } : {}) };
}

function listBlocks(element: Element, place: Place): readonly Block[] {
  const level = place.list ? place.list.level + 1 : 0;
  const list = { type: element.tagName === 'ol' ? 'numbers' : 'dots', level, instance: place.nextList() } as const;
  const items = element.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return items.flatMap((item) => (item.type === 'element' ? itemBlocks(item, { ...place, list }) : []));
}

/** The first line of an item bears the mark; the others stand below it, without. */
function itemBlocks(item: Element, place: Place): readonly Block[] {
  const [first, ...rest] = mixed(item.children, place);
  const below = rest.map((block): Block => {
    if (block.kind !== 'line' || block.list?.instance !== place.list?.instance) return block;
    const { list: _, ...plain } = block;
    return { ...plain, indent: (block.indent ?? 0) + 2 * ((place.list?.level ?? 0) + 1) };
  });
  return first ? [first, ...below] : [lineOf([], place)];
}

const blockTags = new Set('p pre blockquote ul ol table hr h3 h4 h5 section'.split(' '));

const isBlock = (node: ElementContent): node is Element => node.type === 'element' && blockTags.has(node.tagName);

/** Blocks and, between them, runs of inline content as lines of their own. */
function mixed(children: readonly ElementContent[], place: Place): readonly Block[] {
  const blocks: Block[] = [];
  let inline: ElementContent[] = [];
  const flush = () => {
    const runs = runsOf(inline, place.style);
    if (runs.some(({ text }) => text.trim() !== '')) blocks.push(lineOf(trimmed(runs), place));
    inline = [];
  };
  for (const child of children) {
    if (!isBlock(child)) inline.push(child);
    else {
      flush();
      blocks.push(...blocksOf(child, place));
    }
  }
  flush();
  return blocks;
}

/** Without the white space of the source around the words. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, i) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === runs.length - 1 ? start.trimEnd() : start };
  });
}

const styles: Readonly<Record<string, Style>> = {
  strong: { bold: true },
  em: { italic: true },
  del: { strike: true },
  code: { code: true },
  sup: { superscript: true },
  a: { underline: true },
};

function runsOf(children: readonly ElementContent[], style: Style): readonly Run[] {
  return children.flatMap((child): readonly Run[] => {
    if (child.type === 'text') return [{ text: child.value, ...style }];
    if (child.type !== 'element') return [];
    if (child.tagName === 'br') return [{ text: '\n', ...style }];
    return runsOf(child.children, { ...style, ...styles[child.tagName] });
  });
}

function gridOf(table: Element, place: Place): Grid {
  const rows = elementsOf(table).flatMap((child) => (child.tagName === 'tr' ? [child] : elementsOf(child)));
  const cells = rows.map((row) => elementsOf(row).map((cell) => cellBlocks(cell, place)));
  return { kind: 'grid', rows: cells, headed: elementsOf(table)[0]?.tagName === 'thead' };
}

function cellBlocks(cell: Element, place: Place): readonly Block[] {
  const blocks = mixed(cell.children, { ...place, indent: 0, list: undefined });
  return blocks.length > 0 ? blocks : withPrefix([], []);
}

function elementsOf(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}
