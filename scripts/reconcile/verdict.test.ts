import { describe, expect, it } from 'vitest';
import { divide, exact, multiply, printed } from '../figure/interval.ts';
import { verdictOfEqual, verdictOfOrder } from './verdict.ts';

const percentOf = (score: number, decimals: number, max: number) =>
  multiply(exact(100), divide(printed(score, decimals), exact(max)));

describe('verdictOfEqual', () => {
  it.each([
    ['841/858 printed 98.02', 98.02, 2, multiply(exact(100), divide(exact(841), exact(858))), 'match'],
    ['565.69 − 521.76 printed 43.92', 43.92, 2, { low: 43.92, value: 43.93, high: 43.94 }, 'rounding'],
    ['6.03/10 printed 60.29 %', 60.29, 2, percentOf(6.03, 2, 10), 'rounding'],
    ['6.75/20 printed 6.75 %', 6.75, 2, percentOf(6.75, 2, 20), 'contradiction'],
    ['0.04/5 printed 2.4 %', 2.4, 1, percentOf(0.04, 2, 5), 'contradiction'],
    ['12.14/25 printed 48.56 %', 48.56, 2, percentOf(12.14, 2, 25), 'match'],
    ['a count that is off by one', 859, 0, exact(858), 'contradiction'],
  ] as const)('%s: %f', (_, value, decimals, recomputed, verdict) =>
    expect(verdictOfEqual(value, decimals, recomputed)).toBe(verdict),
  );
});

describe('how far a recomputed figure may lie from the printed one', () => {
  const between = (low: number, high: number) => ({ low, value: (low + high) / 2, high });
  it.each([
    ['ends where the printed one could begin', 43.895, 43.915, 'rounding'],
    ['ends just before it', 43.895, 43.9149, 'contradiction'],
    ['begins where the printed one could end, were it rounded', 43.925, 43.945, 'rounding'],
    ['begins where the printed one could end, were it cut', 43.93, 43.945, 'rounding'],
    ['begins just after it', 43.9301, 43.945, 'contradiction'],
  ] as const)('43.92 against an interval that %s', (_, low, high, verdict) =>
    expect(verdictOfEqual(43.92, 2, between(low, high))).toBe(verdict),
  );
  it.each([
    [29.19, 0.5, 'rounding'],
    [29.21, 0.5, 'contradiction'],
    [29.04, 0.5, 'contradiction'],
    [29.19, 1, 'rounding'],
    [29.2, 1, 'rounding'],
    [29.21, 1, 'contradiction'],
    [29.01, 1, 'rounding'],
    [28.99, 1, 'contradiction'],
  ] as const)('29.1 against %f, with a slack of %f of its last place', (value, slack, verdict) =>
    expect(verdictOfEqual(29.1, 1, exact(value), slack)).toBe(verdict),
  );
});

describe('verdictOfOrder', () => {
  it.each([
    [187.5, '<=', 100, 'contradiction'],
    [93.9, '<=', 100, 'match'],
    [3331.01, '<=', 335.9, 'contradiction'],
    [5, '>', 5, 'contradiction'],
    [5, '>=', 5, 'match'],
    [4, '<', 5, 'match'],
  ] as const)('%f %s %f is %s', (value, relation, limit, verdict) =>
    expect(verdictOfOrder(value, relation, exact(limit))).toBe(verdict),
  );
  it.each([
    [5.01, '<=', 'rounding'],
    [5.01, '<', 'contradiction'],
    [5.02, '<=', 'contradiction'],
    [4.99, '>=', 'rounding'],
    [4.98, '>', 'contradiction'],
    [4.995, '<=', 'match'],
  ] as const)('%f %s 5.00, which may be 4.99 to 5.01, is %s', (value, relation, verdict) =>
    expect(verdictOfOrder(value, relation, { low: 4.99, value: 5, high: 5.01 })).toBe(verdict),
  );
});
