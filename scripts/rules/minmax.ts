import type { IndicatorRule } from './rule.ts';
import { shareBetween, within } from './share.ts';

/** Least and greatest of the values, held within the limits of the rule; [∞, −∞] of none. */
export function extentOf(rule: IndicatorRule, values: readonly number[]): [low: number, high: number] {
  const held = values.map((value) => within(rule, value));
  return [held.reduce((a, b) => Math.min(a, b), Infinity), held.reduce((a, b) => Math.max(a, b), -Infinity)];
}

/**
 * Min–max: the share (0 to 1) of the points that each value earns by its place between the least and the greatest of
 * `reported`, the values of all units of the level and edition that reported one, each held within floor and cap first.
 *
 * The report of Ninh Bình asks that the results of all communes be gathered before points are given by Min – Max (Báo cáo
 * PDTI 2023). Where some are missing all the same, least and greatest are those of the reported values, as in COINr
 * (`n_minmax`): the table as it was closed is what was scored, and one silent unit does not make all others unknown.
 *
 * Where all values are equal (one unit among them), (x − min) / (max − min) is 0/0. What such a value earns depends on
 * values that do not exist, so it is undefined, with one exception: a value at a limit of the rule earns the same
 * whatever the others report, all at the better limit and nothing at the worse one, and so it does here.
 */
export function minMaxShare(rule: IndicatorRule, reported: readonly number[]): (value: number) => number | undefined {
  const [low, high] = extentOf(rule, reported);
  return (value) => {
    const held = within(rule, value);
    return low < high ? shareBetween(low, high, rule.direction, held) : limitShare(rule, held);
  };
}

/** What a value earns whatever the others report: known only at the limits of the rule. */
export function limitShare({ direction, floor, cap }: IndicatorRule, value: number): number | undefined {
  const [worst, best] = direction === 'lower' ? [cap, floor] : [floor, cap];
  if (worst === best) return undefined;
  if (value === best) return 1;
  return value === worst ? 0 : undefined;
}
