import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTau, pairsOf, shownTau } from './kendall.ts';

describe('kendallTau', () => {
  it.each([
    ['the same order', [1, 2, 3, 4], [1, 2, 3, 4], 1],
    ['the reverse', [1, 2, 3, 4], [4, 3, 2, 1], -1],
    // 5 of 6 pairs agree: (5 − 1) / 6.
    ['one pair of neighbours changed places', [1, 2, 3, 4], [2, 1, 3, 4], 4 / 6],
    // The example in the documentation of SciPy (scipy.stats.kendalltau): −0.4714.
    ['two columns with ties', [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -4 / Math.sqrt(8 * 9)],
    // One pair agrees, one is tied in the first, one in the second: 1 / √(2 × 2).
    ['ties in both', [1, 1, 3], [1, 2, 2], 1 / 2],
    ['a tie in one', [1, 1, 3], [1, 2, 3], 2 / Math.sqrt(2 * 3)],
  ])('%s', (_, a, b, tau) => expect(kendallTau(a, b)).toBeCloseTo(tau, 12));

  it.each([
    ['no unit', [], []],
    ['one unit', [1], [1]],
    ['all tied', [1, 1, 1], [1, 2, 3]],
  ])('is undefined with %s', (_, a, b) => expect(kendallTau(a, b)).toBeUndefined());

  it('refuses rankings of different units', () =>
    expect(() => kendallTau([1, 2], [1])).toThrow('two rankings of 2 and 1 units cannot be compared'));

  const ranking = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
  const columns = (pairs: readonly (readonly [number, number])[]) =>
    [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const;

  it('is symmetric, lies between −1 and 1, and turns its sign with the order', () =>
    fc.assert(
      fc.property(ranking, (pairs) => {
        const [a, b] = columns(pairs);
        const tau = kendallTau(a, b);
        expect(kendallTau(b, a)).toBe(tau);
        if (tau === undefined) return;
        expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          kendallTau(
            a,
            b.map((rank) => -rank),
          ),
        ).toBeCloseTo(-tau, 12);
      }),
    ));

  it('is 1 with itself and counts every pair once', () =>
    fc.assert(
      fc.property(ranking, (pairs) => {
        const [a, b] = columns(pairs);
        const own = kendallTau(a, a);
        if (own !== undefined) expect(own).toBeCloseTo(1, 12);
        const sum = Object.values(pairsOf(a, b)).reduce((x, y) => x + y, 0);
        expect(sum).toBe(a.length === 0 ? 0 : (a.length * (a.length - 1)) / 2);
      }),
    ));
});

describe('tau in two decimals', () =>
  it.each([
    [1, 1],
    [-1, -1],
    [0.9999, 0.99],
    [-0.9999, -0.99],
    [0.996, 0.99],
    [0.667, 0.667],
    [0, 0],
  ])('%d is told as %d', (tau, shown) => expect(shownTau(tau)).toBe(shown)));
