/** How two orders of the same units agree, pair by pair. */

/** Pairs of units: in the same order in both rankings, in opposite order, tied in the first, in the second, in both. */
interface Pairs {
  readonly same: number;
  readonly opposite: number;
  readonly tiedFirst: number;
  readonly tiedSecond: number;
  readonly tiedBoth: number;
}

/** Counts the pairs of two rankings of the same units, in the same order of units. */
export function pairsOf(a: readonly number[], b: readonly number[]): Pairs {
  if (a.length !== b.length) throw new Error(`two rankings of ${a.length} and ${b.length} units cannot be compared`);
  let [same, opposite, tiedFirst, tiedSecond, tiedBoth] = [0, 0, 0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const x = Math.sign((a[i] ?? NaN) - (a[j] ?? NaN));
      const y = Math.sign((b[i] ?? NaN) - (b[j] ?? NaN));
      if (x === 0 && y === 0) tiedBoth++;
      else if (x === 0) tiedFirst++;
      else if (y === 0) tiedSecond++;
      else if (x === y) same++;
      else opposite++;
    }
  return { same, opposite, tiedFirst, tiedSecond, tiedBoth };
}

/**
 * Kendall's tau-b of two rankings: 1 for the same order, −1 for the reverse, 0 for orders that have nothing to do with
 * each other. Ties count in neither direction and shorten the scale (M. G. Kendall, *The treatment of ties in ranking
 * problems*, Biometrika 33, 1945). Undefined where one of the two orders nothing: fewer than two units, or all tied.
 */
export const kendallTau = (a: readonly number[], b: readonly number[]): number | undefined => tauOf(pairsOf(a, b));

/** Largest figure of two decimals below 1. */
const almost = 0.99;

/**
 * Tau as two decimals may tell it: an order that differs in one pair of thousands is not the same order, so 1 and −1 are
 * kept for orders that agree, or disagree, in every pair.
 */
export const shownTau = (tau: number): number => (Math.abs(tau) === 1 ? tau : Math.max(-almost, Math.min(almost, tau)));

/** The same from pairs that are counted already. */
export function tauOf({ same, opposite, tiedFirst, tiedSecond }: Pairs): number | undefined {
  const untied = same + opposite;
  const scale = Math.sqrt((untied + tiedFirst) * (untied + tiedSecond));
  return scale === 0 ? undefined : (same - opposite) / scale;
}
