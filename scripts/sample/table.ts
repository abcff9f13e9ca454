import Papa from 'papaparse';
import type { z } from 'zod';
import { allColumns, columnsOf } from '../read/columns.ts';

export type Cell = string | number | undefined;

/**
 * A table of `data/` as CSV: the columns of its schema, of those that it may leave out the ones that a row fills, a cell
 * without value empty, lines ended by \n.
 */
export function tableText(schema: z.ZodObject, rows: readonly Readonly<Record<string, Cell>>[]): string {
  const must = columnsOf(schema);
  const columns = allColumns(schema).filter(
    (column) => must.includes(column) || rows.some((row) => row[column] !== undefined),
  );
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

/** CSV of a header and rows of cells. */
export const csvText = (fields: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse({ fields: [...fields], data: rows.map((row) => row.map((cell) => cell ?? '')) }, { newline: '\n' })}\n`;
