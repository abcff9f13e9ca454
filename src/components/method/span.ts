/** What a printed figure leaves open. */
import { decimalsOf, parsePrinted } from '../../domain/format.ts';

/** All values between two ends, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Figures have few decimals: what lies beyond the ninth is binary dust. */
const clean = (value: number): number => Number(value.toFixed(9));

/**
 * The values that would be printed so: "574,7" stands for 574.65 to 574.75. A figure without decimals stands for itself
 * alone (a count), unless `wholeMayBeRounded` (a score: "351" for 350.5 to 351.5). Throws on what is not a number.
 */
export function spanOf(verbatim: string, wholeMayBeRounded = false): Span {
  const value = parsePrinted(verbatim);
  if (value === undefined) throw new Error(`figure "${verbatim}" is not a number`);
  const decimals = decimalsOf(verbatim) ?? String(value).split('.')[1]?.length ?? 0;
  const half = decimals > 0 || wholeMayBeRounded ? 0.5 * 10 ** -decimals : 0;
  return { low: clean(value - half), high: clean(value + half) };
}
