import type { IndicatorRule } from './rule.ts';
import { shareBetween, within } from './share.ts';

/** The values that earn nothing and everything of a `ratio`: 0 and 1, or 0 and 100 of a raw value in %, unless stated. */
export const ratioLimits = ({ floor = 0, cap, unit }: Pick<IndicatorRule, 'floor' | 'cap' | 'unit'>) => ({
  floor,
  cap: cap ?? (unit === '%' ? 100 : 1),
});

/**
 * Share (0 to 1) of the points of a `ratio`: where the value stands between floor and cap. Below and above it earns what
 * floor and cap earn: 187.5 % of a target is full points, not more. Undefined where floor and cap leave nothing between.
 */
export function ratioShare(rule: IndicatorRule, value: number): number | undefined {
  const limits = ratioLimits(rule);
  return shareBetween(limits.floor, limits.cap, rule.direction, within(limits, value));
}
