import { describe, expect, it } from 'vitest';
import { exact, printed } from '../figure/interval.ts';
import { evaluate, namesIn, parseFormula, showFormula, type Scope } from './formula.ts';

const scope: Scope = {
  names: new Map([
    ['a', printed(565.69, 2)],
    ['b', printed(521.76, 2)],
    ['n', exact(8)],
    ['hidden', undefined],
  ]),
  functions: {
    mean_of: (id) => (id === 'known' ? exact(0.5) : undefined),
    double: (number) => (typeof number === 'number' ? exact(2 * number) : undefined),
  },
};

describe('evaluate', () => {
  it.each([
    ['a - b', 43.93],
    ['-n + 10', 2],
    ['(a + b) / 2', 543.725],
    ['n * 2 - 3 * 4', 4],
    ['round(a / n, 1)', 70.7],
    ['mean_of("known") * 2', 1],
    ['double(4.5)', 9],
  ])('%s = %f', (formula, value) => expect(evaluate(formula, scope)?.value).toBeCloseTo(value, 9));

  it('carries the rounding and cutting of printed figures', () => {
    const result = evaluate('a - b', scope);
    expect(result?.low).toBeCloseTo(43.915, 9);
    expect(result?.high).toBeCloseTo(43.945, 9);
  });
  it('is undefined where a figure is not published', () => {
    expect(evaluate('a - hidden', scope)).toBeUndefined();
    expect(evaluate('mean_of("unknown")', scope)).toBeUndefined();
  });
  it.each([
    ['a - c', /unknown name "c" \(known: a, b, n, hidden\)/],
    ['sum(a)', /unknown function "sum" \(known: round, mean_of, double\)/],
    ['round(a)', /round needs a value and a number of decimals/],
    ['round()', /round needs a value and a number of decimals/],
    ['round(a, n)', /arguments of a function/],
    ['a ** b', /\*\*/],
    ['a -', /cannot|Expected|expression/i],
    ['a > b', /a formula holds numbers/],
    ['!a', /a formula holds numbers.*found UnaryExpression/],
    ['a b', /a formula holds numbers.*found Compound/],
    ['mean_of(a)', /arguments of a function/],
    ['double(true)', /arguments of a function/],
  ])('refuses %s', (formula, message) => expect(() => evaluate(formula, scope)).toThrow(message));
  it('names the formula in a message, and keeps the first error', () =>
    expect(() => evaluate('a - c', scope)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^formula "a - c": unknown/),
        cause: expect.objectContaining({ message: expect.stringMatching(/^unknown name/) }),
      }),
    ));
});

describe('showFormula', () => {
  it.each([
    ['a - b', '565,69 − 521,76', '565.69 − 521.76'],
    ['a - (b - n)', '565,69 − (521,76 − 8)', '565.69 − (521.76 − 8)'],
    ['a - (b + n)', '565,69 − (521,76 + 8)', '565.69 − (521.76 + 8)'],
    ['a + (b - n)', '565,69 + 521,76 − 8', '565.69 + 521.76 − 8'],
    ['a / (b / n)', '565,69 / (521,76 / 8)', '565.69 / (521.76 / 8)'],
    ['a / (b * n)', '565,69 / (521,76 × 8)', '565.69 / (521.76 × 8)'],
    ['a * (b / n)', '565,69 × 521,76 / 8', '565.69 × 521.76 / 8'],
    ['-n + 1000.5', '−8 + 1.000,5', '−8 + 1,000.5'],
    ['-(a + b)', '−(565,69 + 521,76)', '−(565.69 + 521.76)'],
    ['-hidden * n', '−? × 8', '−? × 8'],
    ['(a + b) / n * 100', '(565,69 + 521,76) / 8 × 100', '(565.69 + 521.76) / 8 × 100'],
    ['a - hidden', '565,69 − ?', '565.69 − ?'],
    ['mean_of("known")', '0,5', '0.5'],
    ['mean_of("unknown") + 1', '? + 1', '? + 1'],
    ['n * round(a / n, 1)', '8 × làm tròn(565,69 / 8; 1)', '8 × round(565.69 / 8, 1)'],
  ])('%s', (formula, vi, en) => expect(showFormula(formula, scope)).toEqual({ vi, en }));
  it.each([
    ['a - c', /unknown name "c"/],
    ['round(a)', /round needs a value and a number of decimals/],
    ['round()', /round needs a value and a number of decimals/],
  ])('hides no mistake of %s behind a question mark', (formula, message) =>
    expect(() => showFormula(formula, scope)).toThrow(message),
  );
});

describe('namesIn', () => {
  it.each([
    ['a - b', ['a', 'b'], []],
    ['-a * (n + 2)', ['a', 'n'], []],
    ['round(a / n, 1) + mean_of("known")', ['a', 'n'], ['round', 'mean_of']],
    ['100', [], []],
  ])('of %s', (formula, operands, functions) => expect(namesIn(formula)).toEqual({ operands, functions }));
});

describe('parseFormula', () => {
  it('names a formula that cannot be read', () => expect(() => parseFormula('(a')).toThrow(/formula "\(a"/));
});
