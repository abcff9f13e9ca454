/** Rank ranges: how firm each rank is when the weights of the parts are not taken as given. */
import type { RankRange } from '../../src/model/scored.ts';
import { rankDraws, type Drawing } from './draws.ts';

/** The draws behind every rank range of the site. */
export const standardDrawing: Drawing = { draws: 10_000, spread: 0.25, seed: 1 };

/** Percent of the draws that may lie beyond either end of a range; a unit is above another in all but so many. */
const tail = 5;

/** Beyond so many units the counts of all ranks would weigh more than the rest of the ranking. */
const mostCounted = 300;

/** The rank that at least so many percent of the draws do not exceed: always a rank that was taken, never one between. */
const percentile = (sorted: Uint16Array, percent: number): number =>
  sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;

/** Draws at each rank, from the best that was taken to the worst. */
function countsOf(sorted: Uint16Array): Pick<RankRange, 'best' | 'counts'> {
  const [best, worst] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  const counts = new Array<number>(worst - best + 1).fill(0);
  for (const rank of sorted) counts[rank - best] = (counts[rank - best] ?? 0) + 1;
  return { best, counts };
}

/** In how many draws a unit stands above another. */
const drawsAbove = (unit: Uint16Array, other: Uint16Array): number =>
  unit.reduce((count, rank, draw) => (rank < (other[draw] ?? NaN) ? count + 1 : count), 0);

/** Groups, 1 = the best: each goes on until its first unit stands above the next one in all but a tail of the draws. */
function groupsOf(ranks: readonly Uint16Array[]): number[] {
  let [group, first] = [1, ranks[0]];
  return ranks.map((own) => {
    if (first && drawsAbove(first, own) * 100 >= own.length * (100 - tail)) {
      group += 1;
      first = own;
    }
    return group;
  });
}

/**
 * The range of ranks of each unit over many draws of the weights. Takes the share (0 to 1) of each part that a unit
 * reached, units in their official order, best first, and the weight of each part.
 *
 * `low` and `high` are the 5th and the 95th percentile of the ranks, `median` the 50th. A percentile is the smallest rank
 * that so many of the draws do not exceed: a whole number; at least 90 % of the draws lie from `low` to `high`.
 *
 * Throws where a unit has not as many shares as there are weights, and where no part has a weight: such weights rank nobody.
 */
export function rankRanges(
  shares: readonly (readonly number[])[],
  weights: readonly number[],
  drawing: Drawing = standardDrawing,
): Omit<RankRange, 'grade'>[] {
  const odd = shares.find((own) => own.length !== weights.length);
  if (odd) throw new Error(`a unit has ${odd.length} shares (expected ${weights.length}, one for each weight)`);
  if (!weights.some((weight) => weight > 0))
    throw new Error(`no weight is above 0 (got ${weights.join(', ') || 'none'})`);
  const ranks = rankDraws(shares, weights, drawing);
  const groups = groupsOf(ranks);
  return ranks.map((own, i) => {
    const sorted = own.toSorted();
    return {
      low: percentile(sorted, tail),
      high: percentile(sorted, 100 - tail),
      median: percentile(sorted, 50),
      group: groups[i] ?? NaN,
      ...(ranks.length > mostCounted ? {} : countsOf(sorted)),
    };
  });
}
