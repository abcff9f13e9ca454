import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, rank } from './rank.ts';

describe('rank', () => {
  it.each([
    [[], []],
    [[5], [1]],
    [
      [3, 1, 2],
      [1, 3, 2],
    ],
    [
      [7, 9, 9, 4],
      [3, 1, 1, 4],
    ],
    [
      [undefined, 2, undefined, 3],
      [undefined, 2, undefined, 1],
    ],
    [[undefined], [undefined]],
    [
      [0.1 + 0.2, 0.3],
      [1, 2],
    ],
  ])('%j → %j', (scores, ranks) => expect(rank(scores)).toEqual(ranks));

  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }));

  it('gives every unit one place more than the number of better ones', () =>
    fc.assert(
      fc.property(scores, (list) => {
        rank(list).forEach((place, i) => {
          const own = list[i];
          const better = list.filter((other) => other !== undefined && own !== undefined && other > own).length;
          expect(place).toBe(own === undefined ? undefined : better + 1);
        });
      }),
    ));

  it('does not depend on the order of the units', () =>
    fc.assert(
      fc.property(scores, (list) => {
        const pairs = (l: typeof list) =>
          l
            .map((score, i) => [score, rank(l)[i]])
            .sort()
            .join();
        expect(pairs(list.toReversed())).toBe(pairs(list));
      }),
    ));
});

describe('percentile', () => {
  it.each([
    [[1, 2, 3, 4, 5], 1, 100],
    [[1, 2, 3, 4, 5], 5, 0],
    [[1, 1, 3], 1, 50],
    [[1], 1, undefined],
  ])('of %j at %i is %s', (ranks, own, share) => expect(percentile(ranks, own)).toBe(share));
});
