/** Where texts stand under the codes of languages, found by the compiler: a comment may look like one. */
import ts from 'typescript';

const nameOf = (property: ts.ObjectLiteralElementLike): string | undefined =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : undefined;

/** The lines on which an object has some of these codes as keys; a component (`.astro`) is read as one markup. */
export function dictionariesIn(path: string, text: string, codes: readonly string[]): number[] {
  const kind = path.endsWith('.astro') ? ts.ScriptKind.TSX : undefined;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && node.properties.some((one) => codes.includes(nameOf(one) ?? '')))
      lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}
