/** Rankings under weights of one's own: pure arithmetic that the build and the reader's browser share. */
import { clean } from './dust.ts';

/**
 * Scores (0 to 1) of units from the shares (0 to 1) of their parts: Σ weight × share / Σ weight. Only the ratio of the
 * weights counts. Undefined where all weights are zero: such weights rank nobody.
 */
export function weightedScores(
  shares: readonly (readonly number[])[],
  weights: readonly number[],
): number[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  return shares.map((own) => clean(own.reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0) / total));
}

/** Points that shares come to: shorter than shares, as they were printed, and therefore what a page carries. */
export const pointsOf = (shares: readonly number[], weights: readonly number[]): number[] =>
  shares.map((share, i) => clean(share * (weights[i] ?? NaN)));

/** Shares that points come to, of parts that each have a weight. */
export const sharesOf = (points: readonly number[], weights: readonly number[]): number[] =>
  points.map((own, i) => own / (weights[i] ?? NaN));

/** Competition ranks ("1224") of scores, highest first. */
export function competitionPlaces(scores: readonly number[]): number[] {
  const sorted = scores.toSorted((a, b) => b - a);
  const place = new Map<number, number>();
  sorted.forEach((score, i) => {
    if (!place.has(score)) place.set(score, i + 1);
  });
  return scores.map((score) => place.get(score) ?? NaN);
}

/** Weights in an address: `100-400-200`. */
export const weightsText = (weights: readonly number[]): string => weights.join('-');

/** Weights out of an address: exactly as many as there are parts, each from 0 to `most`. Undefined for anything else. */
export function parseWeights(text: string, parts: number, most: number): number[] | undefined {
  const pieces = text.split('-');
  if (pieces.length !== parts || !pieces.every((piece) => /^\d{1,5}(\.\d{1,2})?$/.test(piece))) return undefined;
  const weights = pieces.map(Number);
  return weights.every((weight) => weight <= most) ? weights : undefined;
}

/** The heaviest weight that a reader may give a part: twice the heaviest of the framework, so that any order is in reach. */
export const heaviest = (official: readonly number[]): number => 2 * Math.ceil(Math.max(...official));
