import { formatNumber } from '../../src/domain/format.ts';
import type { Assigned } from './assign.ts';
import { measureName, sameMeasure, type Measure } from './column.ts';
import type { Doubt } from './doubt.ts';
import type { Reading } from './reading.ts';

/** What a check has found: what the officer must decide, and one line for the preview. */
export interface Finding {
  readonly doubts: readonly Doubt[];
  readonly note: string;
}

/** A doubt about the figures of a row; none where the officer has accepted them. */
export const rowDoubt = (row: Assigned, message: string, column?: number): Doubt[] =>
  row.accepted
    ? []
    : [{ row: String(row.row), printed: row.quote, unit: row.unit.code, column, message, takes: 'accept' }];

/** So many rows, and at least half of those that were checked: it is the table that is meant otherwise, not its rows. */
const many = 3;

/** Doubts about most rows are one doubt about the table. */
export function gathered(name: string, what: string, doubts: readonly Doubt[], checked: number): readonly Doubt[] {
  const [first] = doubts;
  const isAll = checked === 0;
  if (first === undefined || (!isAll && (doubts.length < many || doubts.length * 2 < checked))) return doubts;
  const message = `${what} in ${doubts.length}${isAll ? '' : ` of ${checked}`} rows, first in row ${first.row}: ${first.message}`;
  return [{ row: name, printed: what, message, takes: 'accept' }];
}

export const readingOf = (row: Assigned, measure: Measure): Reading | undefined =>
  row.readings.find((reading) => sameMeasure(reading.measure, measure));

/** The measures of a table, in the order of its columns. */
export const measuresOf = (rows: readonly Assigned[]): Measure[] => {
  const all = rows.flatMap(({ readings }) => readings.map(({ measure }) => measure));
  return [...new Map(all.map((measure) => [measureName(measure), measure])).values()];
};

/** Binary dust of sums of decimal fractions. */
export const dust = 1e-9;

/** Decimals of a figure that is printed to within half a unit of its last one: 0.05 has 1. */
export const decimalsOfHalf = (half: number): number => Math.max(0, Math.round(-Math.log10(2 * half)));

/** A number in messages as the annex prints numbers: decimal comma, the decimals that are printed, without binary dust. */
export const shown = (value: number, decimals?: number): string => formatNumber(value, 'vi', decimals);
