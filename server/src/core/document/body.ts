import type { OffsetRange, SourceText } from './source.ts';

/** A heading and what stands under it, up to the next heading of its own or a higher level. */
export interface BodySection {
  readonly level: number;
  readonly title: string;
  readonly heading: OffsetRange;
  /** Behind the heading line, to the next heading of the same or a higher level. */
  readonly content: OffsetRange;
  /** Titles of the headings above, the nearest last. */
  readonly path: readonly string[];
}

/** The Markdown behind the front matter, by its headings. */
export interface Body {
  readonly start: number;
  readonly sections: readonly BodySection[];
}

interface Open {
  readonly level: number;
  readonly title: string;
  readonly heading: OffsetRange;
  readonly contentStart: number;
  readonly path: readonly string[];
}

/** Finds headings with a line scanner; code fences and comments hold none. */
export function readBody(source: SourceText, start: number): Body {
  const done: BodySection[] = [];
  const open: Open[] = [];
  const close = (level: number, at: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const section = open.pop();
      if (section)
        done.push({
          level: section.level,
          title: section.title,
          heading: section.heading,
          path: section.path,
          content: { start: section.contentStart, end: at },
        });
    }
  };
  for (const heading of headings(source, start)) {
    close(heading.level, heading.heading.start);
    open.push({ ...heading, path: open.map((o) => o.title) });
  }
  close(1, source.text.length);
  done.sort((a, b) => a.heading.start - b.heading.start);
  return { start, sections: done };
}

function* headings(source: SourceText, start: number): Generator<Omit<Open, 'path'>> {
  let fence: string | undefined;
  let comment = false;
  for (let line = source.lineAt(start); line < source.lineCount; line += 1) {
    const range = source.lineRange(line);
    if (range.start < start) continue;
    const text = source.text.slice(range.start, range.end);
    const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1];
    if (mark) fence = fence === undefined ? mark : text.trim().startsWith(fence) ? undefined : fence;
    const wasComment = comment;
    comment = inComment(text, comment);
    const match =
      fence === undefined && !mark && !wasComment
        ? /^(#{1,6})[ \t\u3000]+(.*?)(?:[ \t]+#+)?[ \t\u3000]*$/.exec(text)
        : undefined;
    if (!match?.[1]) continue;
    yield {
      level: match[1].length,
      title: (match[2] ?? '').normalize('NFC'),
      heading: range,
      contentStart: source.lineStarts[line + 1] ?? source.text.length,
    };
  }
}

function inComment(text: string, before: boolean): boolean {
  const open = text.lastIndexOf('<!--');
  const shut = text.lastIndexOf('-->');
  if (open < 0 && shut < 0) return before;
  return open > shut;
}

/** Text of a section that says something: neither white space nor a comment nor a placeholder. */
export function isFilled(text: string): boolean {
  const said = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^#{1,6}\s.*$/gm, '')
    .trim();
  return said !== '' && !isPlaceholder(said);
}

/** What templates and fixes insert for a person to replace: 〔…〕. It counts as empty. */
export function isPlaceholder(text: string): boolean {
  return /^(?:[-*・]?\s*〔[^〔〕]*〕\s*)+$/.test(text) || /^(?:TODO|（未記入）|\(未記入\))$/.test(text);
}
