import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, rankBounds } from './rank.ts';

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

describe('rankBounds', () => {
  const around = (value: number, half: number) => ({ low: value - half, value, high: value + half });
  const apart = [around(0.9, 0.01), around(0.5, 0.01), around(0.7, 0.01)];

  it('is certain where no two intervals overlap', () =>
    expect(rankBounds(apart)).toEqual([
      { low: 1, high: 1 },
      { low: 3, high: 3 },
      { low: 2, high: 2 },
    ]));

  it('leaves open the places of intervals that overlap', () =>
    expect(rankBounds([...apart, around(0.705, 0.01), undefined])).toEqual([
      { low: 1, high: 1 },
      { low: 4, high: 4 },
      { low: 2, high: 3 },
      { low: 2, high: 3 },
      undefined,
    ]));

  const point = (value: number) => ({ low: value, value, high: value });
  it.each([
    ['that meet only by binary dust are not apart', [0.1 + 0.2, 0.3], [1, 2], [1, 2]],
    ['that differ by more than dust are apart', [0.3 + 2e-9, 0.3], [1, 1], [2, 2]],
    ['that are equal share both places', [0.3, 0.3], [1, 2], [1, 2]],
  ] as const)('points %s', (_, values, [firstLow, firstHigh], [secondLow, secondHigh]) =>
    expect(rankBounds(values.map(point))).toEqual([
      { low: firstLow, high: firstHigh },
      { low: secondLow, high: secondHigh },
    ]),
  );

  it('leaves open the places of intervals that share an end', () => {
    const open = { low: 1, high: 2 };
    expect(rankBounds([around(3, 1), around(1, 1)])).toEqual([open, open]);
  });

  it('holds the place of any values inside the intervals', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ value: fc.integer({ min: 0, max: 40 }), shift: fc.double({ min: -1, max: 1, noNaN: true }) }),
        ),
        (list) => {
          const bounds = rankBounds(list.map(({ value }) => around(value, 1)));
          rank(list.map(({ value, shift }) => value + shift)).forEach((place, i) => {
            expect(place).toBeGreaterThanOrEqual(bounds[i]?.low ?? NaN);
            expect(place).toBeLessThanOrEqual(bounds[i]?.high ?? NaN);
          });
        },
      ),
    ));
});
