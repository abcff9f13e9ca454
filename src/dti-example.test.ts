import { describe, expect, test } from 'vitest';
import { withFigures } from './dti-example.ts';

const formula = '(1000 × 0,6214 − 200 × 0,7571 − 150 × 0,4707 − 150 × 0,2515 + 200 × 0,7571) : 700';

describe('withFigures', () => {
  test('gives the province of the formula its own value', () => {
    const own = withFigures(formula, [0.6214, 0.7571, 0.4707, 0.2515, 0.7571]);
    expect(own?.formula).toBe(formula);
    expect(own?.value).toBeCloseTo(0.732957, 6);
  });

  test('gives the pillar of Ninh Thuận that was published for 2022', () => {
    expect(withFigures(formula, [0.5934, 0.6297, 0.4967, 0.292, 0.6297])?.value.toFixed(4)).toBe('0.6787');
  });

  test('does not guess at another form', () => {
    expect(withFigures('rank(score)', [1])).toBeUndefined();
    expect(withFigures(formula, [0.6214])).toBeUndefined();
  });
});
