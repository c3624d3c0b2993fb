import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { type Repair, repair } from './repair.ts';
import type { OffsetRange } from './source.ts';
import type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';

export type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';

/** A single value. */
export interface YamlScalar {
  readonly kind: 'scalar';
  /** The value as written, without quotes, its characters composed: never turned into a number or a date by YAML. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly range: OffsetRange;
}

/** A key with its value. */
export interface YamlEntry {
  readonly key: YamlScalar;
  /** Absent when nothing stands behind the colon. */
  readonly value: YamlNode | undefined;
  /** From the key to the end of the value. */
  readonly range: OffsetRange;
}

/** Keys with values. */
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly range: OffsetRange;
}

/** `- ` items. */
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly range: OffsetRange;
}

/** A node of the tree, with its range in the document. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/** What reading YAML gives: a tree as far as there is one, and the problems. */
export interface YamlTree {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Longest YAML that is read, in UTF-16 units; no front matter of a person's hand comes near. */
const longest = 512_000;

/** Reads YAML text that begins at `base` of its document. Never throws. */
export function readYaml(text: string, base: number, keys: ReadonlySet<string>): YamlTree {
  const whole = { start: base, end: base + text.length };
  if (text.length > longest) return { root: undefined, problems: [{ code: 'tooLong', range: firstLine(text, base) }] };
  const repaired = repair(text, base, keys);
  try {
    return build(repaired);
  } catch {
    // Only a stack overflow of absurdly deep nesting comes here; its message may quote the text and is dropped.
    return {
      root: undefined,
      problems: [...repaired.problems, { code: 'syntax', range: firstLine(text, whole.start) }],
    };
  }
}

function firstLine(text: string, base: number): OffsetRange {
  const end = text.indexOf('\n');
  return { start: base, end: base + (end < 0 ? text.length : end) };
}

function build(repaired: Repair): YamlTree {
  const document = parseDocument(repaired.text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const builder = new TreeBuilder(repaired);
  const root = document.contents ? builder.node(document.contents) : undefined;
  const problems = [...repaired.problems, ...builder.problems, ...parserProblems(document.errors, repaired)];
  return { root, problems: onePerLine(problems, repaired) };
}

type ParserError = { readonly code: string; readonly pos: readonly [number, number] };

/** The parser's error codes in ours; what is not listed is `syntax`. */
const codes: Readonly<Record<string, YamlProblemCode>> = {
  BAD_INDENT: 'indent',
  BAD_ALIAS: 'alias',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'missingColon',
  MULTILINE_IMPLICIT_KEY: 'missingColon',
  BLOCK_AS_IMPLICIT_KEY: 'missingColon',
  BLOCK_IN_FLOW: 'flow',
  KEY_OVER_1024_CHARS: 'missingColon',
  UNEXPECTED_TOKEN: 'syntax',
  BAD_SCALAR_START: 'quote',
  BAD_DQ_ESCAPE: 'quote',
};

function parserProblems(errors: readonly ParserError[], repaired: Repair): YamlProblem[] {
  return errors.map(({ code, pos }) => {
    const quoted = code === 'MISSING_CHAR' && /["']/.test(repaired.text[pos[0] - 1] ?? repaired.text[pos[0]] ?? '');
    // The parser points behind the end of a text that stops too early.
    const end = Math.min(Math.max(pos[1], pos[0]), repaired.text.length);
    const range = { start: repaired.toSource(Math.min(pos[0], end)), end: repaired.toSource(end) };
    return { code: quoted ? 'quote' : (codes[code] ?? 'syntax'), range };
  });
}

/** One finding a line: the first cause, not what follows from it. */
function onePerLine(problems: readonly YamlProblem[], repaired: Repair): YamlProblem[] {
  const seen = new Set<number>();
  return problems.filter(({ range }) => {
    const line = repaired.lineOf(range.start);
    const fresh = !seen.has(line);
    seen.add(line);
    return fresh;
  });
}

class TreeBuilder {
  readonly problems: YamlProblem[] = [];
  readonly #repaired: Repair;

  constructor(repaired: Repair) {
    this.#repaired = repaired;
  }

  node(node: Node): YamlNode | undefined {
    if ('anchor' in node && node.anchor) this.problems.push({ code: 'alias', range: this.#range(node) });
    if (isAlias(node)) return this.#alias(node.source, this.#range(node));
    if (isScalar(node)) return this.#scalar(node);
    if (isMap(node)) return this.#map(node.items, this.#range(node));
    if (isSeq(node)) return this.#list(node.items, this.#range(node));
    return undefined;
  }

  #alias(source: string, range: OffsetRange): YamlScalar {
    this.problems.push({ code: 'alias', range });
    return { kind: 'scalar', text: `*${source}`, style: 'plain', range };
  }

  #scalar(node: Scalar): YamlScalar {
    const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
    return {
      kind: 'scalar',
      text: String(node.value ?? '')
        .trim()
        .normalize('NFC'),
      style,
      range: this.#range(node),
    };
  }

  #map(items: readonly unknown[], range: OffsetRange): YamlMap {
    const seen = new Set<string>();
    const entries: YamlEntry[] = [];
    for (const item of items) {
      const entry = isPair(item) ? this.#entry(item.key, item.value) : undefined;
      if (!entry) continue;
      if (seen.has(entry.key.text)) this.problems.push({ code: 'duplicateKey', range: entry.key.range });
      else entries.push(entry);
      seen.add(entry.key.text);
    }
    return { kind: 'map', entries, range };
  }

  #entry(key: unknown, value: unknown): YamlEntry | undefined {
    const keyNode = isScalar(key) ? this.#scalar(key) : undefined;
    if (!keyNode) return undefined;
    const node = value ? this.node(value as Node) : undefined;
    const filled = node?.kind === 'scalar' && node.text === '' && node.style === 'plain' ? undefined : node;
    if (!filled) this.#swallowed(keyNode);
    return {
      key: keyNode,
      value: filled,
      range: { start: keyNode.range.start, end: filled?.range.end ?? keyNode.range.end },
    };
  }

  /** `a: #12` is an empty value with a comment, which nobody means. */
  #swallowed(key: YamlScalar): void {
    const rest = this.#repaired.sourceLineAfter(key.range.end);
    const match = /^\s*:\s+(#(?!\s|kasane-)\S.*?)\s*$/.exec(rest);
    if (!match?.[1]) return;
    const start = key.range.end + rest.indexOf(match[1]);
    this.problems.push({
      code: 'comment',
      range: { start, end: start + match[1].length },
      replacement: JSON.stringify(match[1]),
    });
  }

  #list(items: readonly unknown[], range: OffsetRange): YamlList {
    const nodes = items.map((item) => this.node(item as Node)).filter((node) => node !== undefined);
    return { kind: 'list', items: nodes, range };
  }

  #range(node: Node): OffsetRange {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#repaired.toSource(start), end: this.#repaired.toSource(end) };
  }
}

/** The entry of a key in a map, if the node is one. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** The scalar text behind a key, undefined when there is none. */
export function scalarAt(node: YamlNode | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
