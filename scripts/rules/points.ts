/** Score of one indicator: what each unit reported → the points it earns. */
import { minMaxShare } from './minmax.ts';
import { isDefined } from '../../src/model/defined.ts';
import { ratioShare } from './ratio.ts';
import type { IndicatorRule } from './rule.ts';
import { within } from './share.ts';
import { tierShare } from './tiers.ts';

/**
 * Points (0 to the rule's `maxPoints`) of every unit of a level and edition, in the order of their raw values. Never
 * rounded, never NaN; undefined where they are not known:
 * - a missing value, unless the rule says that it earns 0 (of `rescale` the composite makes the rest of the pillar stand
 *   for the whole);
 * - a rule without an answer: a ratio without a way from floor to cap, no steps, a min–max of equal values (`minmax.ts`).
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
