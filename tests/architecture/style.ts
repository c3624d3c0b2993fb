import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { nodesOf, placeOf, type Source } from './sources.ts';

/** Files longer than `limit` lines. */
export function longFiles(sources: readonly Source[], limit: number): readonly string[] {
  return sources.flatMap(({ path, file }) => {
    const lines = file.text.replace(/\n$/, '').split('\n').length;
    return lines > limit ? [`${path}: ${lines} lines`] : [];
  });
}

const functions = [
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
];

function linesOf({ file }: Source, node: Node): number {
  const line = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  return line(node.end) - line(node.getStart(file)) + 1;
}

/** Lines of every function with a body, in the order of the text. */
export function functionLengths(
  sources: readonly Source[],
): readonly { readonly place: string; readonly lines: number }[] {
  return sources.flatMap((source) =>
    nodesOf(source.file, ...functions).map((node) => ({ place: placeOf(source, node), lines: linesOf(source, node) })),
  );
}

/** Functions longer than `limit` lines. */
export function longFunctions(sources: readonly Source[], limit: number): readonly string[] {
  return functionLengths(sources)
    .filter(({ lines }) => lines > limit)
    .map(({ place, lines }) => `${place}: ${lines} lines`);
}

const declarations = new Set<SyntaxKind>([
  SyntaxKind.VariableStatement,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.EnumDeclaration,
]);

function isExported(node: Node): boolean {
  const modifiers = 'modifiers' in node && Array.isArray(node.modifiers) ? (node.modifiers as readonly Node[]) : [];
  return modifiers.some(({ kind }) => kind === SyntaxKind.ExportKeyword);
}

/** What says of itself what it is: a rule has title, why and do; a command its usage and what it is about. */
const speaksForItself = /^export const (?:rule = defineRule\(|command: Command = \{)/;

/** Exported things without a doc comment. */
export function undocumented(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    source.file.statements
      .filter((node) => declarations.has(node.kind) && isExported(node) && !node.jsDoc?.length)
      .map((node) => ({ node, head: node.getText(source.file).split('\n')[0] ?? '' }))
      .filter(({ head }) => !speaksForItself.test(head))
      .map(({ node, head }) => `${placeOf(source, node)} ${head.slice(0, 80)}`),
  );
}
