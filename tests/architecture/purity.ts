import {
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isPropertyAccessExpression,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { nodesOf, placeOf, type Source } from './sources.ts';

/** Globals that read the world or write to it. */
const outside = new Set(['process', 'console', 'performance', 'globalThis', 'window', 'document', 'navigator']);
const calls = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'require']);

function impurity(node: Node): string | undefined {
  if (isPropertyAccessExpression(node) && isIdentifier(node.expression)) {
    const { text } = node.expression;
    if (text === 'Date' && node.name.text === 'now') return 'Date.now: the day is handed in';
    return outside.has(text) && !isDeclared(node.expression, text) ? `${text}.${node.name.text}` : undefined;
  }
  if (isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === 'Date')
    return (node.arguments?.length ?? 0) === 0 ? 'new Date(): the day is handed in' : undefined;
  if (!isCallExpression(node) || !isIdentifier(node.expression)) return undefined;
  const { text } = node.expression;
  if (text === 'Date') return 'Date(): the day is handed in';
  return calls.has(text) && !isDeclared(node.expression, text) ? `${text}()` : undefined;
}

/** Whether a name is a parameter or variable of the file (`document` mostly is), and so not the global. */
function isDeclared(node: Node, name: string): boolean {
  const declarations = nodesOf(
    node.getSourceFile(),
    SyntaxKind.Parameter,
    SyntaxKind.VariableDeclaration,
    SyntaxKind.BindingElement,
    SyntaxKind.FunctionDeclaration,
    SyntaxKind.ImportSpecifier,
  );
  return declarations.some((declaration) => 'name' in declaration && isNamed(declaration.name, name));
}

const isNamed = (node: unknown, name: string) =>
  typeof node === 'object' && node !== null && 'text' in node && node.text === name;

/** Uses of the clock, the console, the process, timers or the network, one line each. */
export function impurities(source: Source): readonly string[] {
  return nodesOf(
    source.file,
    SyntaxKind.PropertyAccessExpression,
    SyntaxKind.NewExpression,
    SyntaxKind.CallExpression,
  ).flatMap((node) => {
    const why = impurity(node);
    return why === undefined ? [] : [`${placeOf(source, node)} ${why}`];
  });
}
