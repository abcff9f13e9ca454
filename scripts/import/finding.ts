import { formatNumber } from '../../src/model/format.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import type { Assigned } from './assign.ts';
import { boundText, rowsText } from './bound.ts';
import { measureName, sameMeasure, type Measure } from './column.ts';
import type { Doubt } from './doubt.ts';
import type { Reading } from './reading.ts';

/** What a check has found: what the officer must decide, and one line for the preview. */
export interface Finding {
  readonly doubts: readonly Doubt[];
  readonly note: string;
  /** It rests on all rows together: while one of them has no unit, or one too many, it probably follows from that. */
  readonly overall?: boolean;
}

/** A doubt about the figures of a row, accepted with the row or open. */
export const rowDoubt = (row: Assigned, message: string, column?: number, found?: string): Doubt => ({
  row: String(row.row),
  printed: row.quote,
  unit: row.unit.code,
  column,
  message,
  found,
  takes: 'accept',
  accepted: row.accepted,
});

/** So many rows, and at least half of those that were checked: it is the table that is meant otherwise, not its rows. */
const many = 3;

/** Doubts about most rows are one doubt about the table, which names the rows and is bound to what fails in them. */
export function gathered(name: string, what: string, doubts: readonly Doubt[], checked: number): readonly Doubt[] {
  const open = doubts.filter(({ accepted }) => accepted !== true);
  const [first] = open;
  const isAll = checked === 0;
  if (first === undefined || (!isAll && (open.length < many || open.length * 2 < checked))) return doubts;
  const rows = rowsText(open.map(({ row }) => row));
  const message = `${what} in ${open.length}${isAll ? '' : ` of ${checked}`} rows (${rows}), first in row ${first.row}: ${first.message}`;
  const printed = boundText(
    what,
    open.map(({ row, found, message: told }) => `${row}: ${found ?? told}`),
  );
  return [
    ...doubts.filter(({ accepted }) => accepted === true),
    { row: name, printed, unit: undefined, message, takes: 'accept' },
  ];
}

/** What a row says of a measure; undefined where its table has no such column. */
export const readingIn = (row: Assigned, measure: Measure): Reading | undefined =>
  row.readings.find((reading) => sameMeasure(reading.measure, measure));

/** The measures of a table, in the order of its columns. */
export const measuresOf = (rows: readonly Assigned[]): Measure[] => {
  const all = rows.flatMap(({ readings }) => readings.map(({ measure }) => measure));
  return [...new Map(all.map((measure) => [measureName(measure), measure])).values()];
};

/** Decimals of a figure that is printed to within half a unit of its last one: 0.05 has 1. */
export const decimalsOfHalf = (half: number): number => Math.max(0, Math.round(-Math.log10(2 * half)));

/** A number in messages as the annex prints numbers: decimal comma, the decimals that are printed, without binary dust. */
export const shown = (value: number, decimals?: number): string => formatNumber(value, sourceLocale, decimals);
