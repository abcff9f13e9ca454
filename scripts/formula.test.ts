import { describe, expect, it } from 'vitest';
import { evaluate, parseFormula, showFormula, type Scope } from './formula.ts';
import { exact, printed } from './interval.ts';

const scope: Scope = {
  names: new Map([
    ['a', printed(565.69, 2)],
    ['b', printed(521.76, 2)],
    ['n', exact(8)],
    ['hidden', undefined],
  ]),
  functions: { mean_of: (id) => (id === 'known' ? exact(0.5) : undefined) },
};

describe('evaluate', () => {
  it.each([
    ['a - b', 43.93],
    ['-n + 10', 2],
    ['(a + b) / 2', 543.725],
    ['n * 2 - 3 * 4', 4],
    ['round(a / n, 1)', 70.7],
    ['mean_of("known") * 2', 1],
  ])('%s = %f', (formula, value) => expect(evaluate(formula, scope)?.value).toBeCloseTo(value, 9));

  it('carries the rounding of printed figures', () => {
    const result = evaluate('a - b', scope);
    expect(result?.low).toBeCloseTo(43.92, 9);
    expect(result?.high).toBeCloseTo(43.94, 9);
  });
  it('is undefined where a figure is not published', () => {
    expect(evaluate('a - hidden', scope)).toBeUndefined();
    expect(evaluate('mean_of("unknown")', scope)).toBeUndefined();
  });
  it.each([
    ['a - c', /unknown name "c" \(known: a, b, n, hidden\)/],
    ['sum(a)', /unknown function "sum"/],
    ['a ** b', /\*\*/],
    ['a -', /cannot|Expected|expression/i],
    ['a > b', /a formula holds numbers/],
    ['mean_of(a)', /arguments of a function/],
  ])('refuses %s', (formula, message) => expect(() => evaluate(formula, scope)).toThrow(message));
});

describe('showFormula', () => {
  it.each([
    ['a - b', '565,69 − 521,76', '565.69 − 521.76'],
    ['a - (b - n)', '565,69 − (521,76 − 8)', '565.69 − (521.76 − 8)'],
    ['(a + b) / n * 100', '(565,69 + 521,76) / 8 × 100', '(565.69 + 521.76) / 8 × 100'],
    ['a - hidden', '565,69 − ?', '565.69 − ?'],
    ['mean_of("known")', '0,5', '0.5'],
    ['mean_of("unknown") + 1', '? + 1', '? + 1'],
    ['n * round(a / n, 1)', '8 × làm tròn(565,69 / 8; 1)', '8 × round(565.69 / 8, 1)'],
  ])('%s', (formula, vi, en) => expect(showFormula(formula, scope)).toEqual({ vi, en }));
  it('hides no mistake behind a question mark', () =>
    expect(() => showFormula('a - c', scope)).toThrow(/unknown name "c"/));
});

describe('parseFormula', () => {
  it('names a formula that cannot be read', () => expect(() => parseFormula('(a')).toThrow(/formula "\(a"/));
});
