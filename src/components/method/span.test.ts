import { describe, expect, it } from 'vitest';
import { spanOf } from './span.ts';

describe('a printed figure stands for', () => {
  it.each([
    ['574,7', 574.65, 574.75],
    ['565,69', 565.685, 565.695],
    ['1.234,5', 1234.45, 1234.55],
    ['0.6214', 0.62135, 0.62145],
  ])('all values that round to it: %s', (verbatim, low, high) => {
    expect(spanOf(verbatim)).toEqual({ low, high });
  });

  it('itself, if it is a count', () => {
    expect(spanOf('8')).toEqual({ low: 8, high: 8 });
  });

  it('half a point on either side, if it is a score without decimals', () => {
    expect(spanOf('351', true)).toEqual({ low: 350.5, high: 351.5 });
  });

  it('nothing, if it is not a number', () => {
    expect(() => spanOf('3331,01x')).toThrow('figure "3331,01x" is not a number');
  });
});
