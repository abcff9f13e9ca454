import Papa from 'papaparse';
import { tidy, type Cell, type Sheet } from './sheet.ts';

const delimiters = ['\t', ';', ',', '|'];

/** The part of the rows that makes a width that of the table. */
const part = 0.3;

/**
 * Separated text as a sheet. The delimiter is the one that makes the widest table: titles and decimal commas are split by
 * others, too, but into fewer cells.
 */
export function readSeparated(text: string, name: string): Sheet {
  const split = delimiters
    .map((delimiter) => ({
      delimiter,
      rows: Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter }).data,
    }))
    .reduce((best, one) => (widthOf(one.rows) > widthOf(best.rows) ? one : best));
  const lines = split.rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellOf) }));
  return { from: 'text', separator: split.delimiter, name, lines, hiddenRows: [], hiddenColumns: [] };
}

const cellOf = (raw: string): Cell => ({ text: tidy(raw), ...(/^ +\S/.test(raw) ? { led: true } : {}) });

/** The largest width that a good part of the rows share; rows of one cell are titles and notes. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  const shared = (width: number): boolean => widths.filter((one) => one === width).length >= widths.length * part;
  return Math.max(0, ...widths.filter(shared));
}
