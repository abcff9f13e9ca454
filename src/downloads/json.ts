import type { DownloadTable } from './table.ts';

/** An array of one object a row, with the column names of the CSV as keys; absent cells are null. */
export const toJson = ({ columns, rows }: DownloadTable): string => {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  return `${JSON.stringify(objects, null, 1)}\n`;
};
