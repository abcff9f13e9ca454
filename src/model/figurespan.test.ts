import { describe, expect, it } from 'vitest';
import { scoreSpan, spanOf } from './figurespan.ts';

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

  it.each([
    ['574,7', 574.65, 574.8],
    ['565,69', 565.685, 565.7],
    ['351', 350.5, 352],
  ])('all values that give it by rounding or cutting, if it is a score: %s', (verbatim, low, high) => {
    expect(scoreSpan(verbatim)).toEqual({ low, high });
  });

  it.each(['hơn 29,1', '3331,01x', undefined])(
    'no values that arithmetic could use, if it is no plain score: %s',
    (verbatim) => {
      expect(scoreSpan(verbatim)).toBeUndefined();
    },
  );

  it('nothing, if it is not a number', () => {
    expect(() => spanOf('3331,01x')).toThrow('figure "3331,01x" is not a number');
  });
});
