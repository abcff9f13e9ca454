/** Texts of the data: columns of tables and fields of JSON files that are in one language. */
import Papa from 'papaparse';
import { original, pseudo, wrapped } from './pseudo.ts';

/** Forms of a word that a cell lists (`hour;hours`) are words each. */
const wrappedForms = (cell: string): string =>
  cell
    .split(/;(?! )/)
    .map(wrapped)
    .join(';');

/** A table with a column in the made-up language beside every one in the language that it is made of; undefined where there is none. */
export function withColumns(csv: string): string | undefined {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  if (!header.some((name) => name.endsWith(`_${original}`))) return undefined;
  const widened = (cells: readonly string[], added: (cell: string) => string) =>
    cells.flatMap((cell, i) => (header[i]?.endsWith(`_${original}`) ? [cell, added(cell)] : [cell]));
  const names = widened(header, (name) => name.replace(new RegExp(`${original}$`), pseudo));
  return `${Papa.unparse([names, ...rows.map((row) => widened(row, wrappedForms))], { newline: '\n' })}\n`;
}

function withField(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withField);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, own]) => [name, withField(own)] as const);
  const told = fields.find(([name]) => name === original)?.[1];
  return Object.fromEntries(typeof told === 'string' ? [...fields, [pseudo, wrapped(told)]] : fields);
}

/** The same of a JSON file; undefined where it holds no text by language. */
export function withFields(json: string): string | undefined {
  if (!json.includes(`"${original}"`)) return undefined;
  return `${JSON.stringify(withField(JSON.parse(json)), null, 2)}\n`;
}
