import type { IndicatorRule } from './rule.ts';

type Direction = IndicatorRule['direction'];
type Limits = Pick<IndicatorRule, 'floor' | 'cap'>;

/** A raw value held within the limits of its rule. */
export const within = ({ floor = -Infinity, cap = Infinity }: Limits, value: number): number =>
  Math.min(cap, Math.max(floor, value));

/**
 * How far a value has come from the worst to the best of `low` and `high`: 0 at the worst, 1 at the best, for any value
 * from `low` to `high`. Undefined where there is no way between them (`low` not less than `high`).
 */
export function shareBetween(low: number, high: number, direction: Direction, value: number): number | undefined {
  if (low >= high) return undefined;
  // Not 1 − share: that would lose the last digits of a small share.
  return (direction === 'lower' ? high - value : value - low) / (high - low);
}
