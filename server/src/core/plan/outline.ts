import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Chunk, ProsePart } from './model.ts';

/** Text under one heading of the body and where that heading stands. */
export interface BodyChunk extends Chunk {
  readonly heading: NonNullable<Chunk['heading']>;
  readonly start: number;
}

/** A heading that becomes a part of the sheet, with all that belongs to it. */
export interface OutlineSection {
  readonly title: string;
  readonly line: number;
  readonly chunks: readonly Chunk[];
}

/** A heading without the marks of Markdown: the sheet sets it in its own type. */
export function plainTitle(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .trim();
}

/** Text between the front matter and the first heading; undefined when there is none. */
export function preambleOf(document: CaseDocument): Chunk | undefined {
  const { start, sections } = document.body;
  const text = document.text.slice(start, sections[0]?.heading.start ?? document.text.length);
  return text.trim() === '' ? undefined : { heading: undefined, text, line: document.source.lineAt(start) };
}

/** The body cut at every heading, in order. */
export function chunksOf(document: CaseDocument): readonly BodyChunk[] {
  const { sections } = document.body;
  return sections.map((section, i) => ({
    heading: {
      title: plainTitle(section.title),
      level: section.level,
      line: document.source.lineAt(section.heading.start),
    },
    text: document.text.slice(section.content.start, sections[i + 1]?.heading.start ?? document.text.length).trimEnd(),
    line: document.source.lineAt(section.content.start),
    start: section.heading.start,
  }));
}

/** Chunks that begin inside a range. */
export function within(chunks: readonly BodyChunk[], ranges: readonly OffsetRange[]): readonly BodyChunk[] {
  return chunks.filter(({ start }) => ranges.some((range) => start >= range.start && start < range.end));
}

/** Groups chunks under the headings of at most `top` levels; what lies deeper belongs to the heading above it. */
export function sectionsOf(chunks: readonly BodyChunk[], top = 2): readonly OutlineSection[] {
  const sections: { title: string; line: number; chunks: Chunk[] }[] = [];
  for (const chunk of chunks) {
    const { title, level, line } = chunk.heading;
    const last = sections.at(-1);
    if (last && level > top) last.chunks.push(chunk);
    else sections.push({ title, line, chunks: [{ heading: undefined, text: chunk.text, line: chunk.line }] });
  }
  return sections;
}

/** A frame for a section of the body. */
export function proseOf(section: OutlineSection, room = false): ProsePart {
  return { kind: 'prose', title: section.title, line: section.line, chunks: section.chunks, room };
}
