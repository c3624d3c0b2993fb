import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { isImportDeclaration, isStringLiteral, type Node, SyntaxKind } from 'typescript/unstable/ast';
import type { Source } from './sources.ts';

/** One import, export from or import() of a file. */
export interface Import {
  readonly from: string;
  /** A path of the project for `./…`, the name of a package or builtin otherwise. */
  readonly to: string;
  readonly isFile: boolean;
  /** `import type`: gone when the program runs. */
  readonly isType: boolean;
}

/** The layers, by folder; the longest folder wins. */
const layers: Readonly<Record<string, string>> = {
  'schemas/': 'schemas',
  'server/src/core/': 'core',
  'server/src/host/': 'host',
  'server/src/lsp/': 'lsp',
  'server/src/cli/': 'cli',
  'server/generate/': 'generate',
  'client/src/': 'client',
};

/** The arrows of design.md; a layer may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  core: ['schemas'],
  host: ['schemas', 'core'],
  lsp: ['schemas', 'core', 'host'],
  cli: ['schemas', 'core', 'host'],
  generate: ['schemas', 'core'],
  client: [],
};

const isVscode = (name: string) => name === 'vscode' || name.startsWith('vscode-');
/** The extension runs in Node beside the editor; what opens connections is refused for every layer below. */
const isClientOf = (name: string) =>
  name === 'vscode' || /^vscode-languageclient(?:\/|$)/.test(name) || isBuiltin(name);
const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^undici$/;

/** Why a layer may not import a package; nothing where it may. */
const packages: Readonly<Record<string, (name: string) => string | undefined>> = {
  schemas: (name) => (isBuiltin(name) || isVscode(name) ? 'schemas know no runtime' : undefined),
  core: (name) => (isBuiltin(name) || isVscode(name) ? 'core runs in a browser too' : undefined),
  client: (name) => (isClientOf(name) ? undefined : 'the client knows vscode and its language client only'),
};

/** Every import of the files. */
export function importsOf(sources: readonly Source[]): readonly Import[] {
  return sources.flatMap(({ path, file }) =>
    file.imports.flatMap((node) => {
      if (!isStringLiteral(node)) return [];
      const isFile = node.text.startsWith('.');
      const to = isFile ? posix.join(posix.dirname(path), node.text) : node.text;
      return [{ from: path, to, isFile, isType: isTypeOnly(node.parent) }];
    }),
  );
}

function isTypeOnly(statement: Node): boolean {
  if (isImportDeclaration(statement)) return statement.importClause?.phaseModifier === SyntaxKind.TypeKeyword;
  return statement.kind === SyntaxKind.ImportType || /^\s*export\s+type\b/.test(statement.getText());
}

function layerOf(path: string): string | undefined {
  const folder = Object.keys(layers)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  return folder === undefined ? undefined : layers[folder];
}

function whyNot({ from, to, isFile }: Import): string | undefined {
  const layer = layerOf(from) ?? '';
  if (!isFile) return network.test(to) ? 'nothing goes to a network' : packages[layer]?.(to);
  const target = layerOf(to);
  if (target === undefined) return 'not a file of the product';
  return target === layer || arrows[layer]?.includes(target) ? undefined : `${layer} → ${target}`;
}

/** Imports against the arrows, one line each. */
export function wrongArrows(sources: readonly Source[]): readonly string[] {
  return importsOf(sources).flatMap((found) => {
    const why = whyNot(found);
    return why === undefined ? [] : [`${found.from} imports ${found.to}: ${why}`];
  });
}

/** Which imports make a circle. */
export interface CircleOptions {
  readonly types: 'with types' | 'without types';
}

/** Groups of files below a folder that import each other in a circle, each in alphabetical order. */
export function circles(sources: readonly Source[], folder: string, { types }: CircleOptions): readonly string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, isFile, isType } of importsOf(sources)) {
    if (!isFile || !from.startsWith(folder) || !to.startsWith(folder)) continue;
    if (types === 'with types' || !isType) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const groups = [...edges.keys()].map((start) => {
    const reached = reachable(start, edges);
    return [...reached].filter((other) => reachable(other, edges).has(start)).sort();
  });
  return [...new Set(groups.filter((group) => group.length > 0).map((group) => group.join(' ⇄ ')))];
}

/** Files that a file leads to; itself only by a circle. */
function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(edges.get(next) ?? []));
  }
  return seen;
}
