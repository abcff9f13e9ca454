import { clean } from '../../src/model/dust.ts';
import { printedSpan } from '../../src/model/span.ts';

/**
 * Interval arithmetic over printed figures. A figure printed with decimals stands for everything that may have been rounded
 * or cut to it ("43,92" for [43.915, 43.93]); a figure printed without decimals is a count and exact.
 */
export interface Interval {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** A figure that stands for itself alone. */
export const exact = (value: number): Interval => ({ low: value, value, high: value });

/** The interval of a figure printed with so many decimals. */
export function printed(value: number, decimals: number): Interval {
  return decimals > 0 ? { value, ...printedSpan(value, decimals) } : exact(value);
}

const around = (value: number, ends: readonly number[]): Interval => ({
  low: Math.min(...ends),
  value,
  high: Math.max(...ends),
});

/** a + b, at both ends. */
export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  value: a.value + b.value,
  high: a.high + b.high,
});

/** −a: its ends change sides. */
export const negate = (a: Interval): Interval => ({ low: -a.high, value: -a.value, high: -a.low });

/** a × b, over all that the factors may be. */
export const multiply = (a: Interval, b: Interval): Interval =>
  around(a.value * b.value, [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);

/** Throws where the divisor may be zero: such a formula is a mistake of the data, not a result. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) throw new Error(`division by a figure that may be zero (${b.low} to ${b.high})`);
  return around(a.value / b.value, [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** Rounds half away from zero to so many decimals, free of binary dust ("2.675" gives 2.68). */
export function roundTo(value: number, decimals: number): number {
  const scaled = clean(Math.abs(value) * 10 ** decimals);
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}
