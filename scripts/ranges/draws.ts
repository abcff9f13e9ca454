/** Many draws of the weights of a ranking, and the rank that every unit takes in each. */
import { randomLcg, randomUniform } from 'd3';

/** How many draws, how far a weight may move in each (0.25 = ±25 %), and the seed that makes every run the same. */
export interface Drawing {
  readonly draws: number;
  readonly spread: number;
  readonly seed: number;
}

/** Ranks are kept in 16 bits. */
const mostUnits = 65_535;

/**
 * Draws of the weights, one after the other: each weight times a number drawn evenly and on its own between 1 − spread
 * and 1 + spread. They depend on nothing but their arguments, least of all on the units.
 */
function drawWeights(weights: readonly number[], { draws, spread, seed }: Drawing): Float64Array {
  const factor = randomUniform.source(randomLcg(seed))(1 - spread, 1 + spread);
  return Float64Array.from({ length: draws * weights.length }, (_, i) => (weights[i % weights.length] ?? 0) * factor());
}

/** How many of the sorted values are greater than a value. */
function countAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? NaN) > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

/**
 * Competition ranks of units in every draw, an array a unit: from the share (0 to 1) of each part that a unit reached and
 * the weight of each part. A score is Σ weight × share; equal scores share the better rank.
 */
export function rankDraws(
  shares: readonly (readonly number[])[],
  weights: readonly number[],
  drawing: Drawing,
): Uint16Array[] {
  if (shares.length > mostUnits)
    throw new Error(`${shares.length} units cannot be ranked (expected up to ${mostUnits})`);
  const drawn = drawWeights(weights, drawing);
  const reached = Float64Array.from(shares.flat());
  const scores = new Float64Array(shares.length);
  const ranks = shares.map(() => new Uint16Array(drawing.draws));
  for (let draw = 0; draw < drawing.draws; draw++) {
    const own = drawn.subarray(draw * weights.length, (draw + 1) * weights.length);
    // Scores are times the weight that was drawn in all: all units share it, and it orders nothing.
    for (let unit = 0, at = 0; unit < scores.length; unit++) {
      let sum = 0;
      for (let part = 0; part < own.length; part++, at++) sum += (own[part] ?? 0) * (reached[at] ?? 0);
      scores[unit] = sum;
    }
    const sorted = scores.toSorted();
    for (let unit = 0; unit < scores.length; unit++) {
      const place = ranks[unit];
      if (place) place[draw] = countAbove(sorted, scores[unit] ?? NaN) + 1;
    }
  }
  return ranks;
}
