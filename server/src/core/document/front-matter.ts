import type { OffsetRange } from './source.ts';
import { byteOrderMark, type SourceText } from './source.ts';
import { readYaml, type YamlMap, type YamlProblem } from './yaml.ts';

/** The YAML head of a document and where it stands. */
export interface FrontMatter {
  /** Whether a `---` opens the document. */
  readonly present: boolean;
  readonly closed: boolean;
  /** The opening fence: where a missing top-level key is reported. */
  readonly fence: OffsetRange;
  /** The YAML between the fences. */
  readonly content: OffsetRange;
  /** First offset behind the closing fence. */
  readonly bodyStart: number;
  readonly root: YamlMap | undefined;
  readonly problems: readonly YamlProblem[];
}

const emptyMap = (at: number): YamlMap => ({ kind: 'map', entries: [], range: { start: at, end: at } });

/** Reads the front matter of a text. Never fails: a head without an end reaches to the first `##` heading. */
export function readFrontMatter(source: SourceText, keys: ReadonlySet<string>): FrontMatter {
  const start = source.text.startsWith(byteOrderMark) ? 1 : 0;
  const opening = /^---[ \t]*(?=\r?\n|$)/.exec(source.text.slice(start, start + 200));
  const fence = { start, end: start + 3 };
  if (!opening)
    return {
      present: false,
      closed: false,
      fence: { start, end: start },
      content: fence,
      bodyStart: start,
      root: undefined,
      problems: [],
    };
  const end = findEnd(source);
  const contentStart = source.lineStarts[1] ?? source.text.length;
  const content = { start: contentStart, end: Math.max(contentStart, end.offset) };
  const tree = readYaml(source.text.slice(content.start, content.end), content.start, keys);
  const problems = [
    ...(end.problem ? [{ ...end.problem, range: end.problem.code === 'unclosed' ? fence : end.problem.range }] : []),
    ...tree.problems,
  ];
  const root = tree.root?.kind === 'map' ? tree.root : emptyMap(content.start);
  const notMap: YamlProblem[] =
    tree.root && tree.root.kind !== 'map' && problems.length === 0 ? [{ code: 'notMap', range: fence }] : [];
  return {
    present: true,
    closed: end.closed,
    fence,
    content,
    bodyStart: end.bodyStart,
    root,
    problems: [...problems, ...notMap],
  };
}

interface End {
  readonly offset: number;
  readonly bodyStart: number;
  readonly closed: boolean;
  readonly problem?: YamlProblem;
}

function findEnd(source: SourceText): End {
  for (let line = 1; line < source.lineCount; line += 1) {
    const range = source.lineRange(line);
    const first = source.text.charCodeAt(range.start);
    if (first !== 0x2d && first !== 0x2e && first !== 0x23) continue;
    const text = source.text.slice(range.start, range.end).trimEnd();
    const bodyStart = source.lineStarts[line + 1] ?? source.text.length;
    if (text === '---') return { offset: range.start, bodyStart, closed: true };
    if (text === '...')
      return { offset: range.start, bodyStart, closed: true, problem: { code: 'dots', range, replacement: '---' } };
    // A heading can stand in no front matter (in YAML it would be a comment, but two hashes are a section).
    if (/^#{2,6} /.test(text)) return unclosed(range.start, range.start);
  }
  return unclosed(source.text.length, source.text.length);
}

function unclosed(offset: number, bodyStart: number): End {
  return { offset, bodyStart, closed: false, problem: { code: 'unclosed', range: { start: 0, end: 0 } } };
}
