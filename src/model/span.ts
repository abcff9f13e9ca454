/** Span: what a printed figure leaves open. */
import { withoutDust } from './dust.ts';

/** All values between two ends, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Half a unit of the last of so many decimals: as far as rounding moves a printed figure. */
export const halfUnit = (decimals: number): number => 10 ** -decimals / 2;

/** All values between so many units of a figure's last decimal place below it and above it. */
function around(value: number, decimals: number, below: number, above: number): Span {
  const unit = 10 ** -decimals;
  return { low: withoutDust(value - below * unit), high: withoutDust(value + above * unit) };
}

/** All values that round to a figure of so many decimals: 574.65 to 574.75 for 574.7, with one. */
export const spanAround = (value: number, decimals: number): Span => around(value, decimals, 0.5, 0.5);

/**
 * All values for which a figure of so many decimals may have been printed: 574.65 to 574.8 for 574.7, with one. No source
 * says whether its figures were rounded or whether the decimals behind were cut off (a rise is printed as 43.92 beside
 * 565.69 − 521.76 = 43.93, which cutting explains better), so either may be. What is cut comes closer to zero: the longer
 * side of a fall is below it, and a zero may have been cut from either side. The bounds, all that explains their
 * ends, and the checks are made with it.
 */
export function printedSpan(value: number, decimals: number): Span {
  const [below, above] = [value > 0 ? 0.5 : 1, value < 0 ? 0.5 : 1];
  return around(value, decimals, below, above);
}
