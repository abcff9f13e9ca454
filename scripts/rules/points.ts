/** Score of one indicator: what each unit reported → the points it earns, by the method of its rule. */
import { isDefined } from '../../src/model/defined.ts';
import { sourceText } from '../../src/model/texts.ts';
import type { Tier } from '../read/cells.ts';
import type { IndicatorRule } from './rule.ts';

/**
 * Points (0 to the rule's `maxPoints`) of every unit of a level and edition, in the order of their raw values. Never
 * rounded, never NaN; undefined where they are not known:
 * - a missing value, unless the rule says that it earns 0 (of `rescale` the composite makes the rest of the pillar stand
 *   for the whole);
 * - a rule without an answer: a ratio without a way from floor to cap, no steps, a min–max of equal values (`minMaxShare`).
 *
 * Raw values and rule are trusted: `check` holds them against `rawFault` and `ruleFaults` first.
 */
export function points(rule: IndicatorRule, raw: readonly (number | undefined)[]): (number | undefined)[] {
  const score = scorer(rule, raw);
  return raw.map((value) => {
    if (isDefined(value)) return score(value);
    return rule.missing === 'zero' ? 0 : undefined;
  });
}

type Scorer = (value: number) => number | undefined;

function scorer(rule: IndicatorRule, raw: readonly (number | undefined)[]): Scorer {
  switch (rule.method) {
    case 'published':
      return (value) => value;
    case 'binary':
      return ofShare(rule, (value) => (value === (rule.direction === 'lower' ? 0 : 1) ? 1 : 0));
    case 'ratio':
      return ofShare(rule, (value) => ratioShare(rule, value));
    case 'tiers':
      return ofShare(rule, (value) => tierShare(rule.tiers ?? [], within(rule, value)));
    case 'min-max':
      return ofShare(rule, minMaxShare(rule, raw.filter(isDefined)));
  }
}

/** Turns a share of the points into points. */
const ofShare =
  ({ maxPoints }: IndicatorRule, shareOf: Scorer): Scorer =>
  (value) => {
    const share = shareOf(value);
    return isDefined(share) ? share * maxPoints : undefined;
  };

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

/** The values that earn nothing and everything of a `ratio`: 0 and 1, or 0 and 100 of a raw value in %, unless stated. */
export const ratioLimits = ({ floor = 0, cap, unit }: Pick<IndicatorRule, 'floor' | 'cap' | 'unit'>) => ({
  floor,
  cap: cap ?? (sourceText(unit) === '%' ? 100 : 1),
});

/**
 * Share (0 to 1) of the points of a `ratio`: where the value stands between floor and cap. Below and above it earns what
 * floor and cap earn: 187.5 % of a target is full points, not more. Undefined where floor and cap leave nothing between.
 */
function ratioShare(rule: IndicatorRule, value: number): number | undefined {
  const limits = ratioLimits(rule);
  return shareBetween(limits.floor, limits.cap, rule.direction, within(limits, value));
}

/**
 * Share (0 to 1) of the points that a value earns by steps: that of the last step it has reached (`from` ≤ value), 0 below
 * the first. Steps rise in `from`; where less is better their shares fall, so a direction adds nothing and is not read.
 * Undefined where there are no steps.
 */
function tierShare(tiers: readonly Tier[], value: number): number | undefined {
  if (tiers.length === 0) return undefined;
  return tiers.findLast(({ from }) => from <= value)?.share ?? 0;
}

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
function minMaxShare(rule: IndicatorRule, reported: readonly number[]): (value: number) => number | undefined {
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
