import { join, relative, resolve, sep } from 'node:path';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { createVirtualFileSystem, type FileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** A parsed file of the product, by its path from the root of the project. */
export interface Source {
  readonly path: string;
  readonly file: SourceFile;
}

const patterns = ['schemas/**/*.ts', 'server/src/**/*.ts', 'server/generate/**/*.ts', 'client/src/**/*.ts'];
const project = 'tsconfig.architecture.json';

/** Syntax only: nothing outside the patterns is read. */
const settings = JSON.stringify({ compilerOptions: { noLib: true, noResolve: true, types: [] }, include: patterns });

/** The files of the product, parsed by the compiler. */
export function productSources(root = process.cwd()): readonly Source[] {
  const path = resolve(root, project);
  return parse(root, {
    readFile: (name) => (name === path ? settings : undefined),
    fileExists: (name) => (name === path ? true : undefined),
  });
}

/** Texts in place of files, to show that a check can fail. */
export function sourcesOf(files: Readonly<Record<string, string>>): readonly Source[] {
  const root = '/architecture';
  const texts = Object.entries({ ...files, [project]: settings }).map(([path, text]) => [join(root, path), text]);
  return parse(root, createVirtualFileSystem(Object.fromEntries(texts)));
}

function parse(root: string, fs: FileSystem): readonly Source[] {
  const api = new API({ cwd: root, fs });
  try {
    const snapshot = api.updateSnapshot({ openProject: resolve(root, project) });
    const [opened] = snapshot.getProjects();
    if (!opened) throw new Error('the sources were not read');
    return opened.program.getSourceFileNames().flatMap((name) => {
      const file = opened.program.getSourceFile(name);
      return file ? [{ path: relative(root, name).split(sep).join('/'), file }] : [];
    });
  } finally {
    api.close();
  }
}

/** Visits a node and everything in it. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  node.forEachChild((child) => {
    visit(child, see);
  });
}

/** Every node of some kinds, in the order of the text. */
export function nodesOf(root: Node, ...kinds: readonly SyntaxKind[]): readonly Node[] {
  const found: Node[] = [];
  visit(root, (node) => {
    if (kinds.includes(node.kind)) found.push(node);
  });
  return found;
}

/** `path:line` of a node, lines from 1. */
export function placeOf({ path, file }: Source, node: Node): string {
  return `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

export { SyntaxKind };
