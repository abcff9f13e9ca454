/** Where a column can lie at all, by passing the rows' limits from column to column. */
import type { Model, Row } from './model.ts';

/** An interval of numbers; its ends may be infinite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * No index has a scale as long as this, in points. It ends the ranges that nothing else ends, so that a conditional row can
 * be switched off; it is no limit of a score.
 */
export const beyondScale = 10_000;

/** The range of a row's expression over the ranges of its columns. */
export function rangeOf(terms: Row['terms'], ranges: readonly Range[]): Range {
  let [low, high] = [0, 0];
  for (const [index, coefficient] of terms) {
    const part = partOf(coefficient, ranges[index]);
    low += part.low;
    high += part.high;
  }
  return { low, high };
}

function partOf(coefficient: number, { low, high }: Range = everything): Range {
  return coefficient > 0
    ? { low: coefficient * low, high: coefficient * high }
    : { low: coefficient * high, high: coefficient * low };
}

const everything: Range = { low: 0, high: beyondScale };

/** Passes over all rows; more of them only sharpen ranges that are sharp enough. */
const maxRounds = 20;
/** A smaller gain is none. */
const least = 1e-3;

/**
 * Ranges of the columns that follow from the rows one by one: never too narrow, not always as narrow as they could be.
 * They serve to switch conditional rows off.
 */
export function columnRanges({ columns, rows }: Model): Range[] {
  const ranges = columns.map(({ isChoice }): Range => ({ low: 0, high: isChoice ? 1 : beyondScale }));
  for (let round = 0; round < maxRounds; round += 1) {
    // Every row must be asked: `some` would stop at the first that narrows a column.
    if (rows.filter((row) => narrow(row, ranges)).length === 0) break;
  }
  return ranges;
}

/** Narrows the ranges of a row's columns to what the row leaves to them; whether anything was gained. */
function narrow(row: Row, ranges: Range[]): boolean {
  const all = rangeOf(row.terms, ranges);
  let gained = false;
  for (const [index, coefficient] of row.terms) {
    const own = ranges[index] ?? everything;
    const part = partOf(coefficient, own);
    const [a, b] = [(row.low - (all.high - part.high)) / coefficient, (row.high - (all.low - part.low)) / coefficient];
    const low = Math.max(own.low, Math.min(a, b));
    const high = Math.min(own.high, Math.max(a, b));
    if (low > own.low + least || high < own.high - least) {
      ranges[index] = { low, high };
      gained = true;
    }
  }
  return gained;
}
