/** One rule for missing values: undefined, and undefined never ranks. */
export const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

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

/**
 * Share of the other units that stand lower, in percent, from complete ranks; undefined for a unit alone. Units that
 * share a place do not stand below each other.
 */
export function percentile(ranks: readonly number[], own: number): number | undefined {
  if (ranks.length < 2) return undefined;
  return (100 * ranks.filter((other) => other > own).length) / (ranks.length - 1);
}
