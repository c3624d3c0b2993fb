import type { Nodes, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Chunk } from '../model.ts';
import { broken, type Child, el, paragraph } from './elements.ts';
import type { TopicFilter } from './people.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Longer texts are cut, deeper ones shown line by line: no person's section comes near, and the parser is not linear. */
const longest = 60_000;
const cutNote = '（長いので、ここまでにしています。続きは、担当の人に聞いてください。）';
const deepest = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){40}/m;

/**
 * Markdown in plain words: paragraphs, lists and small headings, tables as lists, without links, pictures and markup.
 * Sentences about other people are left out. Never fails.
 */
export function plainProse(text: string, line: number, topics: TopicFilter): readonly Child[] {
  if (text.length > longest) return [paragraph(topics.own(text.slice(0, longest)), line), paragraph(cutNote)];
  if (deepest.test(text)) return [paragraph(topics.own(text), line)];
  const nodes = parser.parse(text).children;
  return nodes.flatMap((node) => blockOf(node, { line, topics }));
}

interface Context {
  /** Line on which the text begins. */
  readonly line: number;
  readonly topics: TopicFilter;
}

/** Sections of a body as `plainProse`, with their own headings. */
export function proseChunks(chunks: readonly Chunk[], topics: TopicFilter): readonly Child[] {
  return chunks.flatMap(({ heading, text, line }) => {
    const blocks = plainProse(text, line, topics);
    const title = heading && topics.own(heading.title);
    return title && blocks.length > 0 ? [el('h3', '', title, heading.line), ...blocks] : blocks;
  });
}

function lineOf(node: Nodes, context: Context): number {
  return context.line + (node.position?.start.line ?? 1) - 1;
}

function blockOf(node: RootContent, context: Context): readonly Child[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'html':
    case 'code':
      return textBlock('p', node, context);
    case 'list':
      return listOf(node.ordered ? 'ol' : 'ul', node, context);
    case 'blockquote':
      return node.children.flatMap((child) => blockOf(child, context));
    case 'table':
      return tableOf(node, context);
    default:
      return [];
  }
}

function textBlock(tag: string, node: Nodes, context: Context): readonly Child[] {
  const text = context.topics.own(plainText(node));
  return text === '' ? [] : [el(tag, '', broken(text), lineOf(node, context))];
}

function listOf(tag: 'ol' | 'ul', node: Extract<RootContent, { type: 'list' }>, context: Context): readonly Child[] {
  const items = node.children.flatMap((item) => {
    const blocks = item.children.flatMap((child) => blockOf(child, context));
    return blocks.length === 0 ? [] : [el('li', '', blocks, lineOf(item, context))];
  });
  return items.length === 0 ? [] : [el(tag, '', items, lineOf(node, context))];
}

/** A table as a list: the first column heads each item, the others follow with their headings. */
function tableOf(node: Table, context: Context): readonly Child[] {
  const [head, ...rows] = node.children;
  const labels = (head?.children ?? []).map(plainText);
  const items = rows.flatMap((row) => {
    const [first = '', ...rest] = row.children.map((cell) => context.topics.own(plainText(cell)));
    const lines = rest.flatMap((text, i) => (text === '' ? [] : [el('div', '', `${labels[i + 1] ?? ''}：${text}`)]));
    if (lines.length === 0) return [];
    return [el('li', '', [el('strong', '', first), lines], lineOf(row, context))];
  });
  return items.length === 0 ? [] : [el('ul', 'rows', items, lineOf(node, context))];
}

/** The words of a node, without markup; comments say nothing. */
function plainText(node: Nodes): string {
  if (node.type === 'html') return /^\s*<!--/.test(node.value) ? '' : node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
