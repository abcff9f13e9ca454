import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, exact, multiply, negate, printed, roundTo } from './interval.ts';

describe('printed', () => {
  it('stands for everything that was rounded or cut to the figure', () => {
    expect(printed(43.92, 2)).toEqual({ low: 43.915, value: 43.92, high: 43.93 });
    expect(printed(-3.5, 1)).toEqual({ low: -3.6, value: -3.5, high: -3.45 });
  });
  it('takes a figure without decimals as a count', () => expect(printed(858, 0)).toEqual(exact(858)));
});

describe('arithmetic', () => {
  const figure = fc.record({
    value: fc.double({ min: -1000, max: 1000, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 4 }),
  });
  const inside = fc.double({ min: 0, max: 1, noNaN: true });
  const at = (i: { low: number; high: number }, share: number) => i.low + share * (i.high - i.low);
  const near = 1e-6;

  it.each([
    ['sum', add, (a: number, b: number) => a + b],
    ['product', multiply, (a: number, b: number) => a * b],
  ] as const)('%s holds every sum of what its parts stand for', (_, of, plain) =>
    fc.assert(
      fc.property(figure, figure, inside, inside, (f, g, s, t) => {
        const [a, b] = [printed(f.value, f.decimals), printed(g.value, g.decimals)];
        const result = of(a, b);
        const value = plain(at(a, s), at(b, t));
        expect(value).toBeGreaterThanOrEqual(result.low - near);
        expect(value).toBeLessThanOrEqual(result.high + near);
      }),
    ),
  );

  it('negates ends crosswise', () =>
    expect(negate({ low: 1, value: 2, high: 4 })).toEqual({ low: -4, value: -2, high: -1 }));
  it.each([
    [exact(6.75), exact(20), exact(0.3375)],
    [exact(6), exact(-2), exact(-3)],
    [
      { low: 1, value: 2, high: 4 },
      { low: 2, value: 4, high: 5 },
      { low: 0.2, value: 0.5, high: 2 },
    ],
    [
      { low: 1, value: 2, high: 4 },
      { low: -5, value: -4, high: -2 },
      { low: -2, value: -0.5, high: -0.2 },
    ],
  ])('%j / %j = %j', (a, b, quotient) => expect(divide(a, b)).toEqual(quotient));
  it.each([printed(0.02, 1), { low: 0, value: 1, high: 2 }, { low: -2, value: -1, high: 0 }, exact(0)])(
    'refuses the divisor %j, which may be zero',
    (divisor) => expect(() => divide(exact(1), divisor)).toThrow(/may be zero/),
  );
});

describe('roundTo', () => {
  it.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [-0.125, 2, -0.13],
    [98.0186, 2, 98.02],
    [43.93000000000006, 2, 43.93],
    [16, 0, 16],
  ])('%f to %i is %f', (value, digits, rounded) => expect(roundTo(value, digits)).toBe(rounded));
});
