/** Span: what a printed figure leaves open. */

/** All values between two ends, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Figures have few decimals: what lies beyond the ninth is binary dust. */
const clean = (value: number): number => Number(value.toFixed(9));

/** All values that round to a figure of so many decimals: 574.65 to 574.75 for 574.7, with one. */
export function spanAround(value: number, decimals: number): Span {
  const half = 0.5 * 10 ** -decimals;
  return { low: clean(value - half), high: clean(value + half) };
}
