import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedSpan, spanAround } from './span.ts';

const decimals = fc.integer({ min: 0, max: 4 });
/** A value, and the figures that rounding (half up, half to even) and cutting make of it. */
const printings = fc.record({ value: fc.double({ min: -1000, max: 1000, noNaN: true }), decimals });
const dust = 1e-9;

describe('a printed figure', () => {
  it.each([
    [574.7, 1, 574.65, 574.8],
    [43.92, 2, 43.915, 43.93],
    [351, 0, 350.5, 352],
    [-3.5, 1, -3.6, -3.45],
    [0, 1, -0.1, 0.1],
  ])('%d with %d decimals may stand for %d to %d', (value, places, low, high) =>
    expect(printedSpan(value, places)).toEqual({ low, high }),
  );

  it('stands for no less than what rounds to it', () =>
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), decimals, (whole, places) => {
        const value = whole / 10 ** places;
        const [rounded, printed] = [spanAround(value, places), printedSpan(value, places)];
        expect(printed.low).toBeLessThanOrEqual(rounded.low);
        expect(printed.high).toBeGreaterThanOrEqual(rounded.high);
      }),
    ));

  it.each<[string, (scaled: number) => number]>([
    ['rounding half up', (scaled) => Math.floor(scaled + 0.5)],
    ['rounding half away from zero', (scaled) => Math.sign(scaled) * Math.floor(Math.abs(scaled) + 0.5)],
    [
      'rounding half to even',
      (scaled) => (Math.abs(scaled % 1) === 0.5 ? 2 * Math.round(scaled / 2) : Math.round(scaled)),
    ],
    ['cutting', Math.trunc],
  ])('may stand for any value that it comes from by %s', (_, print) =>
    fc.assert(
      fc.property(printings, ({ value, decimals: places }) => {
        const figure = print(value * 10 ** places) / 10 ** places;
        const { low, high } = printedSpan(figure, places);
        expect(value).toBeGreaterThanOrEqual(low - dust);
        expect(value).toBeLessThanOrEqual(high + dust);
      }),
    ),
  );
});
