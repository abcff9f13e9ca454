/** Built pages as a reader has them: their texts, tables and grades. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { fileOf } from '../../scripts/site/site.ts';
import type { Grade } from '../../src/model/grade.ts';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];
type Node = Document | Element;

export interface Row {
  readonly cells: readonly { readonly text: string; readonly grade: Grade | undefined }[];
  /** Address of the first link of the row. */
  readonly link: string | undefined;
}

export const exists = (dist: string, path: string): boolean => existsSync(join(dist, fileOf(path)));

export const open = (dist: string, path: string): Document =>
  parseDocument(readFileSync(join(dist, fileOf(path)), 'utf8'));

/** Text of a part of a page; spaces of any kind are one, those at the ends none. */
export const textOf = (node: Node): string => DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();

/** Text of a whole page, without the work of parsing it: what stands between its tags. */
export const bareText = (dist: string, path: string): string =>
  readFileSync(join(dist, fileOf(path)), 'utf8')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

const classesOf = (element: Element): readonly string[] => (element.attribs['class'] ?? '').split(/\s+/);

/** Elements of a name, in the order of the page; those of a class, where one is named. */
export const all = (node: Node, tag: string, className?: string): Element[] =>
  DomUtils.findAll(
    (element) => element.name === tag && (className === undefined || classesOf(element).includes(className)),
    node.children,
  );

/** The one element of a page that has a name and class. */
export function only(node: Node, tag: string, className?: string): Element {
  const [found, ...more] = all(node, tag, className);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} elements ${tag}.${className ?? ''}`);
  return found;
}

/** The grade that a part of a page shows, with the mark and word that stand in it. */
function gradeOf(node: Element): Grade | undefined {
  const [mark] = all(node, 'span', 'grade');
  const grade = mark && classesOf(mark).find((name) => name.startsWith('grade-'));
  return grade?.slice('grade-'.length) as Grade | undefined;
}

/** The text of a cell without the word of its grade. */
function bare(cell: Element): string {
  const word = all(cell, 'span', 'grade').map(textOf)[0] ?? '';
  return textOf(cell).slice(word.length).trim();
}

/** Rows of the body of a table. */
export const rowsOf = (table: Element): Row[] =>
  all(table, 'tbody')
    .flatMap((body) => all(body, 'tr'))
    .map((row) => ({
      cells: DomUtils.findAll(({ name }) => name === 'th' || name === 'td', row.children).map((cell) => ({
        text: bare(cell),
        grade: gradeOf(cell),
      })),
      link: all(row, 'a')[0]?.attribs['href'],
    }));

/** Rows of the first table of a page: of a ranking, all its units; of a scorecard, its editions. */
export function firstTable(page: Document): Row[] {
  const [table] = all(page, 'table');
  return table ? rowsOf(table) : [];
}

/** Rows of the table of a page in which most rows stand. */
export function longestTable(page: Document): Row[] {
  const tables = all(page, 'table').map(rowsOf);
  return tables.reduce((longest, rows) => (rows.length > longest.length ? rows : longest), []);
}
