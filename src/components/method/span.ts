/** What a printed figure leaves open, and whether arithmetic with it leads to an end of an interval. */
import { decimalsIn, decimalsOf, parsePrinted } from '../../domain/format.ts';
import { spanAround, type Span } from '../../domain/span.ts';

/**
 * The values that would be printed so: "574,7" stands for 574.65 to 574.75. A figure without decimals stands for itself
 * alone (a count), unless `wholeMayBeRounded` (a score: "351" for 350.5 to 351.5). Throws on what is not a number.
 */
export function spanOf(verbatim: string, wholeMayBeRounded = false): Span {
  const value = parsePrinted(verbatim);
  if (value === undefined) throw new Error(`figure "${verbatim}" is not a number`);
  const decimals = decimalsOf(verbatim) ?? decimalsIn(value);
  return decimals > 0 || wholeMayBeRounded ? spanAround(value, decimals) : { low: value, high: value };
}

/** Whether what was worked out is an end of an interval: ends are kept with six decimals. */
export const isEnd = (value: number, end: number): boolean => Math.abs(value - end) <= 1e-6;
