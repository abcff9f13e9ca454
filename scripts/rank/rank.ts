import { dust } from '../../src/model/dust.ts';
import { isDefined } from '../../src/model/defined.ts';
import type { Interval } from '../figure/interval.ts';

const descending = (a: number, b: number): number => b - a;

/**
 * Competition ranks ("1224") of scores, highest first; equal scores share the better place. Undefined scores get no rank.
 * Scores are compared as given: never round before ranking.
 */
export function rank(scores: readonly (number | undefined)[]): (number | undefined)[] {
  const known = scores.filter(isDefined).sort(descending);
  const place = new Map<number, number>();
  known.forEach((score, i) => {
    if (!place.has(score)) place.set(score, i + 1);
  });
  return scores.map((score) => (isDefined(score) ? place.get(score) : undefined));
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
