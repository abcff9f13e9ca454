import Papa from 'papaparse';
import type { z } from 'zod';
import { columnsOf } from '../read/columns.ts';

export type Cell = string | number | undefined;

/** A table of `data/` as CSV: the columns of its schema, a cell without value empty, lines ended by \n. */
export const tableText = (schema: z.ZodObject, rows: readonly Readonly<Record<string, Cell>>[]): string =>
  csvText(
    columnsOf(schema),
    rows.map((row) => columnsOf(schema).map((column) => row[column])),
  );

/** CSV of a header and rows of cells. */
export const csvText = (fields: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse({ fields: [...fields], data: rows.map((row) => row.map((cell) => cell ?? '')) }, { newline: '\n' })}\n`;
