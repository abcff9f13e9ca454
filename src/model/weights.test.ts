import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heaviest,
  parseWeights,
  competitionPlaces,
  pointsOf,
  sharesOf,
  weightedScores,
  weightsText,
} from './weights.ts';

describe('weightedScores', () => {
  it.each([
    ['the mean by weight', [[0.5, 1]], [300, 100], [0.625]],
    ['a part without weight counts for nothing', [[0.5, 1]], [1, 0], [0.5]],
    ['no units', [], [1, 2], []],
    ['dust is taken off', [[0.1, 0.2]], [1, 1], [0.15]],
  ])('%s', (_, shares, weights, scores) => expect(weightedScores(shares, weights)).toEqual(scores));

  it('gives nothing where all weights are zero', () => expect(weightedScores([[0.5, 1]], [0, 0])).toBeUndefined());

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const weight = fc.integer({ min: 1, max: 400 });

  it('lies between the lowest and the highest share, and only the ratio of weights counts', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(share, weight), { minLength: 1, maxLength: 8 }), (parts) => {
        const own = parts.map(([s]) => s);
        const weights = parts.map(([, w]) => w);
        const [score = NaN] = weightedScores([own], weights) ?? [];
        expect(score).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
        const [twice = NaN] =
          weightedScores(
            [own],
            weights.map((w) => 2 * w),
          ) ?? [];
        expect(twice).toBeCloseTo(score, 11);
      }),
    ));
});

describe('pointsOf', () => {
  it('gives what was printed', () => expect(pointsOf([0.8253, 0.8766875], [100, 400])).toEqual([82.53, 350.675]));

  it('is undone by sharesOf', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 400 }))),
        (parts) => {
          const [shares, weights] = [parts.map(([share]) => share), parts.map(([, weight]) => weight)];
          sharesOf(pointsOf(shares, weights), weights).forEach((share, i) =>
            expect(share).toBeCloseTo(shares[i] ?? NaN, 11),
          );
        },
      ),
    ));
});

describe('placesOf', () => {
  it.each([
    [[], []],
    [
      [0.7, 0.9, 0.9, 0.4],
      [3, 1, 1, 4],
    ],
  ])('%j → %j', (scores, places) => expect(competitionPlaces(scores)).toEqual(places));

  it('are one more than there are better scores', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (scores) => {
        expect(competitionPlaces(scores)).toEqual(
          scores.map((own) => 1 + scores.filter((score) => score > own).length),
        );
      }),
    ));
});

describe('weights in an address', () => {
  it.each([
    ['100-400-200', [100, 400, 200]],
    ['0-0-0', [0, 0, 0]],
    ['7.5-1-2.25', [7.5, 1, 2.25]],
  ])('%s is read', (text, weights) => expect(parseWeights(text, 3, 800)).toEqual(weights));

  it.each([
    ['too few', '100-400'],
    ['too many', '1-2-3-4'],
    ['empty', ''],
    ['an empty weight', '1--3'],
    ['a negative weight', '1-2--3'],
    ['words', 'a-b-c'],
    ['a power of ten', '1e3-2-3'],
    ['a blank', '1- 2-3'],
    ['more than the most', '1-2-801'],
    ['code', '<b>-2-3'],
  ])('%s is refused', (_, text) => expect(parseWeights(text, 3, 800)).toBeUndefined());

  it('comes back as it was written', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 9 }), (weights) => {
        expect(parseWeights(weightsText(weights), weights.length, 800)).toEqual(weights);
      }),
    ));

  it.each([
    [[100, 400, 200], 800],
    [[7.5], 16],
  ])('of %j, the heaviest to be had is %d', (official, most) => expect(heaviest(official)).toBe(most));
});
