/** What a printed figure leaves open, and whether arithmetic with it leads to an end of an interval. */
import { decimalsIn, decimalsOf, parsePrinted } from './format.ts';
import { printedSpan, spanAround, type Span } from './span.ts';

const decimalsWritten = (verbatim: string, value: number): number => decimalsOf(verbatim) ?? decimalsIn(value);

/**
 * The values that round to a figure, as checks take it: "574,7" stands for 574.65 to 574.75, a figure without decimals for
 * itself alone (a count). Throws on what is not a number.
 */
export function spanOf(verbatim: string): Span {
  const value = parsePrinted(verbatim);
  if (value === undefined) throw new Error(`figure "${verbatim}" is not a number`);
  const decimals = decimalsWritten(verbatim, value);
  return decimals > 0 ? spanAround(value, decimals) : { low: value, high: value };
}

/**
 * The values for which a score, a mean or a rise may be printed so, as bounds take it: "574,7" for 574.65 to 574.8, "351"
 * for 350.5 to 352. Undefined for what is no plain figure ("hơn 29,1"): no line of arithmetic is made with it.
 */
export function scoreSpan(verbatim: string | undefined): Span | undefined {
  const value = verbatim === undefined ? undefined : parsePrinted(verbatim);
  return verbatim === undefined || value === undefined
    ? undefined
    : printedSpan(value, decimalsWritten(verbatim, value));
}

/** Parts of a point with which ends of intervals are kept: six decimals. */
export const endParts = 1e6;

/** Whether what was worked out is an end of an interval, as far as that is kept. */
export const isEnd = (value: number, end: number): boolean => Math.abs(value - end) <= 1 / endParts;
