/** Entries of words: what is said in each language stands in an object under its code. */
import ts from 'typescript';
import { bracketed } from './brackets.ts';
import { edited, type Edit } from './edits.ts';
import { original, pseudo } from './pseudo.ts';

const after = (node: ts.Node, text: string): Edit => ({ from: node.end, to: node.end, text: `, ${text}` });

/** What a translator adds within a part of a module: entries, and those that explain a column of a language. */
function additions(node: ts.Node): Edit[] {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return node.getChildren().flatMap(additions);
  const { name, initializer } = node;
  if (name.text === original) return [after(node, `${pseudo}: ${bracketed(initializer)}`)];
  const within = additions(initializer);
  if (!name.text.endsWith(`_${original}`)) return within;
  const column = name.text.replace(new RegExp(`${original}$`), pseudo);
  return [...within, after(node, `${column}: ${edited(initializer, within)}`)];
}

/** A module of words with an entry in the made-up language beside every one in the language that it is made of. */
export function withEntries(path: string, source: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return source.slice(0, file.getStart()) + edited(file, additions(file));
}
