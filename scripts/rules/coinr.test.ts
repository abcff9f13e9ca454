import { describe, expect, it } from 'vitest';
import { rank } from '../rank/rank.ts';
import { composite, type ScoredFramework } from './composite.ts';
import type { IndicatorRule } from './rule.ts';

const minMax = (
  code: string,
  pillar: string,
  maxPoints: number,
  parts: Partial<IndicatorRule> = {},
): IndicatorRule => ({
  code,
  pillar,
  maxPoints,
  method: 'min-max',
  ...parts,
});
const pillars = [
  { code: 'P1', scored: true, points: 30 },
  { code: 'P2', scored: true, points: 60 },
  { code: 'P3', scored: true, points: 10 },
];
const indicators = [
  minMax('a', 'P1', 20),
  minMax('b', 'P1', 10),
  minMax('c', 'P2', 30),
  minMax('d', 'P2', 10, { direction: 'lower' }),
  minMax('e', 'P2', 20),
  minMax('f', 'P3', 6),
  minMax('g', 'P3', 4, { missing: 'rescale' }),
];
const framework: ScoredFramework = { pillars, indicators };

//                  A    B   C   D   E   F   G
const raw = new Map<string, (number | undefined)[]>([
  ['a', [3, 1, 2, 0, 3, 1, 2]],
  ['b', [3, 2, 0, 1, 0, 3, 2]],
  ['c', [100, 45, 45, 12, 78, 60, 89]],
  ['d', [0, 6, 6, 10, 2, 8, 3]],
  ['e', [17, 9, 9, 3, 17, 10, 14]],
  ['f', [5, 2, 2, 0, 5, 4, 2]],
  ['g', [14, 11, 11, 0, 7, undefined, 3]],
]);

/** `17933/420` as a number; undefined of `NA`. */
function valueOf(fraction: string): number | undefined {
  const [numerator, denominator = 1] = fraction.split('/').map(Number);
  return fraction === 'NA' ? undefined : (numerator ?? NaN) / denominator;
}

/**
 * An index as COINr (Becker et al., 2022) builds it: `Normalise` with `n_minmax` and l_u = c(0, 100), direction −1 for d;
 * `Aggregate` with `a_amean` to pillars and to the index, weights = points (they sum to 100, so that its index of 0 to 100
 * is our total); rank with ties.method "min". The expected values are fractions, worked out from these definitions in exact
 * rational arithmetic: B has a = (1 − 0) / (3 − 0) = 100/3 and b = 200/3, so P1 = (20 × 100/3 + 10 × 200/3) / 30 = 400/9.
 * F reported no g, which `a_amean` leaves out. B and C tie, by different thirds.
 */
describe('parity with COINr', () => {
  const units = composite(framework, raw, 7);
  const expectNear = (value: number | undefined, expected: number | undefined) =>
    expected === undefined
      ? expect(value).toBeUndefined()
      : expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(1e-9);

  it.each([
    ['A', 0, '100 100 100 100 100 100 100', '100 100 100', '100'],
    ['B', 1, '100/3 200/3 75/2 40 300/7 40 550/7', '400/9 3335/84 388/7', '17933/420'],
    ['C', 2, '200/3 0 75/2 40 300/7 40 550/7', '400/9 3335/84 388/7', '17933/420'],
    ['D', 3, '0 100/3 0 0 0 0 0', '100/9 0 0', '10/3'],
    ['E', 4, '100 0 75 80 100 100 50', '200/3 505/6 80', '157/2'],
    ['F', 5, '100/3 100 600/11 20 50 80 NA', '500/9 520/11 80', '1750/33'],
    ['G', 6, '200/3 200/3 175/2 70 550/7 40 150/7', '200/3 2285/28 228/7', '10111/140'],
  ])('%s', (_, i, normalised, sums, index) => {
    const share = (fraction: string, points: number): number | undefined => {
      const value = valueOf(fraction);
      return value === undefined ? undefined : (value / 100) * points;
    };
    normalised.split(' ').forEach((one, k) => {
      expectNear(units[i]?.points[k], share(one, indicators[k]?.maxPoints ?? NaN));
    });
    sums.split(' ').forEach((one, k) => expectNear(units[i]?.pillars[k], share(one, pillars[k]?.points ?? NaN)));
    expectNear(units[i]?.total, valueOf(index));
  });

  it('ranks', () => expect(rank(units.map(({ total }) => total))).toEqual([1, 5, 5, 7, 2, 4, 3]));
});
