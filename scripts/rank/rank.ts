import { isDefined } from '../../src/model/defined.ts';
import { dust } from '../../src/model/dust.ts';
import { competitionPlaces } from '../../src/model/weights.ts';
import type { Interval } from '../figure/interval.ts';

/**
 * Competition ranks ("1224") of scores, highest first; equal scores share the better place. Undefined scores get no rank.
 * Scores are compared as given: never round before ranking.
 */
export function rank(scores: readonly (number | undefined)[]): (number | undefined)[] {
  const places = competitionPlaces(scores.filter(isDefined)).values();
  return scores.map((score) => (isDefined(score) ? places.next().value : undefined));
}

/** Best and worst place of every interval. Where the two are the same, the place is certain. */
export function rankBounds(values: readonly (Interval | undefined)[]): ({ low: number; high: number } | undefined)[] {
  const known = values.filter(isDefined);
  return values.map((own) => {
    if (!isDefined(own)) return undefined;
    const others = known.filter((other) => other !== own);
    const surely = others.filter((other) => other.low > own.high + dust).length;
    const perhaps = others.filter((other) => other.high > own.low - dust).length;
    return { low: surely + 1, high: perhaps + 1 };
  });
}
