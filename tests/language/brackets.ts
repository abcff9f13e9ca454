import ts from 'typescript';
import { edited, type Edit } from './edits.ts';
import { wrapped } from './pseudo.ts';

const replacing = (node: ts.Expression): Edit => ({ from: node.getStart(), to: node.end, text: bracketed(node) });

/** What a block returns, less what functions within it return. */
const returned = (node: ts.Node): ts.Expression[] =>
  ts.isReturnStatement(node) && node.expression
    ? [node.expression]
    : node.getChildren().flatMap((child) => (ts.isFunctionLike(child) ? [] : returned(child)));

/** The parts of an expression one of which is its text; undefined where it is known only when it is worked out. */
function resultsOf(node: ts.Expression): ts.Expression[] | undefined {
  if (ts.isParenthesizedExpression(node)) return [node.expression];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? returned(node.body) : [node.body];
  return undefined;
}

/** The source of an expression that gives a text, or of a function that does, with brackets around that text. */
export function bracketed(node: ts.Expression): string {
  if (ts.isStringLiteral(node)) return JSON.stringify(wrapped(node.text));
  if (ts.isTemplateLiteral(node)) return `\`${wrapped(node.getText().slice(1, -1))}\``;
  const results = resultsOf(node);
  return results ? edited(node, results.map(replacing)) : `\`⟦\${${node.getText()}}⟧\``;
}
