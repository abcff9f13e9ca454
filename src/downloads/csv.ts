import Papa from 'papaparse';
import type { DownloadTable } from './table.ts';

/**
 * Cells that a spreadsheet would run as a formula: they start with = + - @, a tab or a carriage return and are not plain
 * numbers. They get an apostrophe in front (OWASP, CSV injection).
 */
const formula = /^(?![+-]?\d+(?:[.,]\d+)?$)[=+\-@\t\r]/;

/** RFC 4180 but for line ends, which are LF; with a header row and dot decimals; absent cells are empty. */
export const toCsv = ({ columns, rows }: DownloadTable): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\n', escapeFormulae: formula })}\n`;

/** The same with a byte order mark, by which Excel knows that the letters are UTF-8. */
export const toExcelCsv = (table: DownloadTable): string => `\uFEFF${toCsv(table)}`;
