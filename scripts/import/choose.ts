import { isDefined } from '../../src/model/defined.ts';
import { fold } from '../../src/model/text.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Frame } from './frame.ts';
import { quoteOf, shownCells, type Sheet } from './sheet.ts';
import { findTables, type Table } from './table.ts';

export type Chosen = { readonly table: Table } | { readonly fault: string };

/** Sheets that fit this much as well as the best one leave a choice that is not the tool's. */
const share = 0.5;

/**
 * The one table that is meant: of the sheet that was asked for, or of the only one whose rows name units of the level.
 * `unitsOf` gives the unit of each row of a table: rows that name none, or one that another row has, speak against it.
 */
export function chooseTable(
  sheets: readonly Sheet[],
  wanted: string | undefined,
  frame: Frame,
  unitsOf: (table: Table) => readonly (string | undefined)[],
): Chosen {
  const names = sheets.map(({ name }) => name);
  const asked = wanted === undefined ? sheets : sheets.filter(({ name }) => fold(name) === fold(wanted));
  if (asked.length === 0) {
    const hint = nearestHint(nearest(wanted ?? '', names));
    return { fault: `has no visible sheet "${wanted}"${hint} (expected one of: ${names.join(', ')})` };
  }
  const tables = asked.flatMap((sheet) => findTables(sheet, frame));
  if (tables.length === 0)
    return { fault: `has no header with a column of units and one of scores or ranks${sheetList(asked)}` };
  const counted = tables
    .map((table) => {
      const units = unitsOf(table);
      const rows = new Set(units.filter(isDefined)).size;
      return { table, rows, fit: 2 * rows - units.length };
    })
    .sort((a, b) => b.fit - a.fit);
  const [best] = counted.filter(({ rows }) => rows > 0);
  if (best === undefined) return { fault: `has no row that names a ${frame.level} of the edition${sheetList(asked)}` };
  const rivals = counted.filter((one) => one === best || (one.fit > 0 && one.fit >= best.fit * share));
  if (rivals.length === 1) return { table: best.table };
  const places = rivals.map(({ table, rows }) => `${titleOf(table)} (${rows} rows)`).join(', ');
  const inOneSheet = new Set(rivals.map(({ table }) => table.sheet)).size === 1;
  const how = inOneSheet ? 'leave one of them in the sheet' : 'say which with --sheet';
  return { fault: `has several tables of this level: ${places}; ${how}` };
}

const titleOf = ({ sheet, header }: Table): string => `sheet "${sheet.name}", row ${header[0]?.row}`;

/** The sheets with the first words of each, so that the right one is recognised. */
const sheetList = (sheets: readonly Sheet[]): string =>
  sheets
    .map((sheet) => {
      const first = sheet.lines.find((line) => shownCells(line).length > 0);
      return `\n  sheet "${sheet.name}": ${first === undefined ? 'nothing visible' : `begins "${quoteOf(first).slice(0, 60)}"`}`;
    })
    .join('');
