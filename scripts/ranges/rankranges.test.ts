import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../rank/rank.ts';
import { rankRanges } from './rankranges.ts';

const some = { draws: 400, spread: 0.25, seed: 1 };

describe('rankRanges', () => {
  it.each([
    ['no unit', [], [1], []],
    ['one unit', [[0.5, 0.7]], [1, 2], [[1, 1, 1, 1]]],
    [
      'one part: the range is the rank itself',
      [[0.9], [0.5], [0.2]],
      [10],
      [
        [1, 1, 1, 1],
        [2, 2, 2, 2],
        [3, 3, 3, 3],
      ],
    ],
    [
      'equal units share rank and group',
      [
        [0.5, 0.7],
        [0.5, 0.7],
        [0.1, 0],
      ],
      [1, 2],
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
        [3, 3, 3, 2],
      ],
    ],
    [
      'a part without weight moves nothing',
      [
        [0.5, 0],
        [0.4, 1],
      ],
      [1, 0],
      [
        [1, 1, 1, 1],
        [2, 2, 2, 2],
      ],
    ],
    [
      'who is better in every part is above in every draw',
      [
        [0.9, 0.8],
        [0.5, 0.7],
      ],
      [3, 1],
      [
        [1, 1, 1, 1],
        [2, 2, 2, 2],
      ],
    ],
  ] as const)('%s', (_, shares, weights, expected) =>
    expect(rankRanges(shares, weights, some).map(({ low, median, high, group }) => [low, median, high, group])).toEqual(
      expected,
    ),
  );

  it.each([
    [[0, 0], '0, 0'],
    [[], 'none'],
  ])('refuses weights that rank nobody: %j', (weights, got) =>
    expect(() => rankRanges([weights.map(() => 0.5)], weights, some)).toThrow(`no weight is above 0 (got ${got})`),
  );

  it('moves weights by up to a quarter in ten thousand draws, unless told otherwise', () => {
    const shares = [
      [1, 0],
      [0, 0.61],
    ];
    expect(rankRanges(shares, [1, 1])).toEqual(rankRanges(shares, [1, 1], { draws: 10_000, spread: 0.25, seed: 1 }));
  });

  it('refuses shares that do not fit the weights', () =>
    expect(() => rankRanges([[0.1, 0.2], [0.3]], [1, 2], some)).toThrow(
      'a unit has 1 shares (expected 2, one for each',
    ));

  it('is even where two units trade one part for the other', () => {
    const [a, b] = rankRanges(
      [
        [1, 0],
        [0, 1],
      ],
      [1, 1],
      { draws: 10_000, spread: 0.25, seed: 1 },
    );
    // 10,000 fair throws: five standard deviations are 250.
    expect(Math.abs((a?.counts?.[0] ?? 0) - 5000)).toBeLessThan(250);
    expect(a?.counts?.[0]).toBe(b?.counts?.[1]);
    expect([a?.low, a?.high, a?.group, b?.group]).toEqual([1, 2, 1, 1]);
  });

  it('knows no more than the spread allows', () => {
    // The second part would have to weigh 5/3 of the first, 1.25 / 0.75, for the second unit to be above.
    const shares = [
      [0.50001, 0],
      [0, 0.3],
    ];
    expect(rankRanges(shares, [1, 1], some).map((range) => range.counts)).toEqual([[400], [400]]);
    const wider = rankRanges(shares, [1, 1], { ...some, spread: 0.9 });
    expect(wider[0]?.counts).toHaveLength(2);
  });

  it('ends a group where its first unit is above in 95 % of the draws', () => {
    // The gaps are such that neighbours change places and the ends do not.
    const chain = [0, 1, 2, 3, 4, 5].map((i) => [1 - 0.06 * i, 0.5 + 0.05 * i]);
    const ranges = rankRanges(chain, [1, 1], { draws: 4000, spread: 0.25, seed: 3 });
    const groups = ranges.map((range) => range.group);
    expect(groups).toEqual(groups.toSorted());
    expect(groups[0]).toBe(1);
    expect(
      rankRanges(
        [
          [0.9, 0.2],
          [0.5, 0.5],
          [0.1, 0.2],
        ],
        [1, 1],
        some,
      ).map((range) => range.group),
    ).toEqual([1, 1, 2]);
  });

  it('leaves the counts out above 300 units', () => {
    const many = Array.from({ length: 301 }, (_, i) => [1 - i / 400]);
    expect(rankRanges(many, [1], { ...some, draws: 20 })[300]).toEqual({
      low: 301,
      high: 301,
      median: 301,
      group: 301,
    });
    expect(rankRanges(many.slice(1), [1], { ...some, draws: 20 })[0]?.counts).toEqual([20]);
  });
});

describe('laws of rank ranges', () => {
  const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
  const cases = fc.integer({ min: 1, max: 4 }).chain((parts) =>
    fc.record({
      shares: fc.array(fc.array(share, { minLength: parts, maxLength: parts }), { minLength: 1, maxLength: 9 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: parts, maxLength: parts }),
    }),
  );
  const few = { draws: 60, spread: 0.25, seed: 7 };
  const sumOf = (own: readonly number[], weights: readonly number[]) =>
    own.reduce((sum, s, i) => sum + s * (weights[i] ?? 0), 0);

  it('are the same on every run and for every order of the units, but for the groups', () =>
    fc.assert(
      fc.property(cases, ({ shares, weights }) => {
        const ranges = rankRanges(shares, weights, few);
        expect(rankRanges(shares, weights, few)).toEqual(ranges);
        const turned = rankRanges(shares.toReversed(), weights, few).toReversed();
        const alone = (list: typeof ranges) => list.map((range) => ({ ...range, group: 0 }));
        expect(alone(turned)).toEqual(alone(ranges));
      }),
    ));

  it('hold 90 % of the draws, and every draw is counted', () =>
    fc.assert(
      fc.property(cases, ({ shares, weights }) => {
        for (const range of rankRanges(shares, weights, few)) {
          const { low = NaN, high = NaN, median = NaN, best = NaN, counts = [] } = range;
          expect(best <= low && low <= median && median <= high && high <= shares.length).toBe(true);
          expect(counts.reduce((a, b) => a + b, 0)).toBe(few.draws);
          const within = counts.filter((_, i) => best + i >= low && best + i <= high).reduce((a, b) => a + b, 0);
          expect(within).toBeGreaterThanOrEqual(0.9 * few.draws);
          expect(counts[0]).toBeGreaterThan(0);
          expect(counts.at(-1)).toBeGreaterThan(0);
        }
      }),
    ));

  it('shrink to the official ranks when no weight may move', () =>
    fc.assert(
      fc.property(cases, ({ shares, weights }) => {
        const still = rankRanges(shares, weights, { ...few, spread: 0 });
        const official = rank(shares.map((own) => sumOf(own, weights)));
        expect(still.map((range) => [range.low, range.high])).toEqual(official.map((place) => [place, place]));
      }),
    ));

  it('do not change when all weights are doubled', () =>
    fc.assert(
      fc.property(cases, ({ shares, weights }) => {
        const twice = weights.map((weight) => 2 * weight);
        expect(rankRanges(shares, twice, few)).toEqual(rankRanges(shares, weights, few));
      }),
    ));
});
