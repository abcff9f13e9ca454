import Papa from 'papaparse';
import { tidy, type Sheet } from './sheet.ts';

const delimiters = ['\t', ';', ',', '|'];

/** The part of the rows that makes a width that of the table. */
const part = 0.3;

/**
 * Separated text as a sheet. The delimiter is the one that makes the widest table: titles and decimal commas are split by
 * others, too, but into fewer cells.
 */
export function readSeparated(text: string, name: string): Sheet {
  const split = delimiters
    .map((delimiter) => Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter }).data)
    .reduce((best, rows) => (widthOf(rows) > widthOf(best) ? rows : best));
  const lines = split.map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => ({ text: tidy(cell) })) }));
  return { from: 'text', name, lines, hiddenRows: [], hiddenColumns: [] };
}

/** The largest width that a good part of the rows share; rows of one cell are titles and notes. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  const shared = (width: number): boolean => widths.filter((one) => one === width).length >= widths.length * part;
  return Math.max(0, ...widths.filter(shared));
}
