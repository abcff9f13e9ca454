/** Three districts of which one score is printed, in an order, out of 100 points. */
import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import type { Tables } from '../../tests/fixtures/little-province.ts';
import type { Target } from './compile.ts';
import { extentOf, solutionBeyond, solutionOf } from './extent.ts';
import { scoreName } from './sheet.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();
const slot = { edition: 0 };
const score = (unit: number): Target => ({ slot, unit, metric: 'score' });
const rank = (unit: number): Target => ({ slot, unit, metric: 'rank' });
const told: Tables = { results: ['b score 50.0'], statements: ['order abc -', 'max_points - 100'] };

describe('how far a target can lie', () => {
  const ends = (target: Target, years: Tables = told) => {
    const { field, rules } = littleField('abc', { 2023: years });
    return (['low', 'high'] as const).map((sense) => extentOf(field, rules, target, sense, solver));
  };

  it.each<[string, Target, number, number]>([
    ['a score above one', score(0), 49.95, 100],
    ['a printed score', score(1), 49.95, 50.1],
    ['a score below one', score(2), 0, 50.1],
    ['a first rank', rank(0), 1, 1],
    ['a rank that may be shared', rank(2), 1, 3],
  ])('%s', (_, target, low, high) => {
    const [least = NaN, most = NaN] = ends(target);
    expect([least, most]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
  });

  it('is what it is where the rules leave no choice', () =>
    expect(ends(rank(0), { results: ['a rank 2', 'b rank 1', 'c rank 2'] })).toEqual([2, 2]));

  it('is without end where nothing limits it, by itself or beside a choice', () => {
    expect(ends(score(0), { results: ['b score 50.0'] })).toEqual([0, Infinity]);
    expect(ends(score(0), { results: ['b score 50.0', 'b rank 2'] })).toEqual([0, Infinity]);
  });

  it('is without end where the solver calls an endless programme infeasible', () => {
    const { field, rules } = littleField('abc', {
      2022: {},
      2023: { results: ['c score 0.0'], statements: ['rank_range ac - 2 3', 'rank_change c 1'] },
    });
    expect(extentOf(field, rules, { slot: { edition: 0 }, unit: 0, metric: 'score' }, 'high', solver)).toBe(Infinity);
  });

  it('is nothing that can be asked where rules contradict each other', () =>
    expect(() => ends(score(0), { results: ['b score 50.0'], statements: ['max_points - 40'] })).toThrow(
      'the rules contradict each other (expected consistent rules)',
    ));
});

describe('scores that agree', () => {
  it('with all rules are told by name', () => {
    const { field, rules } = littleField('abc', { 2023: told });
    const found = solutionOf(field, rules, solver);
    const [a = NaN, b = NaN, c = NaN] = [0, 1, 2].map((unit) => found?.get(scoreName(0, unit)) ?? NaN);
    expect([a >= b - 1e-6, b >= c - 1e-6, b >= 49.95 - 1e-6 && b <= 50.1 + 1e-6]).toEqual([true, true, true]);
  });

  it('with rules that contradict each other are none', () => {
    const { field, rules } = littleField('abc', { 2023: { ...told, results: ['b score 150.0'] } });
    expect(solutionOf(field, rules, solver)).toBeUndefined();
  });

  it('with two ranks of one unit are none', () => {
    const { field } = littleField('abc', { 2023: {} });
    const ranked = (...ranks: number[]) =>
      solutionOf(
        field,
        ranks.map((place) => ({ kind: 'rank', slot, unit: 0, rank: place })),
        solver,
      );
    expect(ranked(1, 2)).toBeUndefined();
    expect(ranked(2, 2)).toBeDefined();
  });

  it.each([
    ['low', 49.95, 'score', 0, false],
    ['low', 49.96, 'score', 0, true],
    ['high', 100, 'score', 0, false],
    ['high', 99.99, 'score', 0, true],
    ['low', 1, 'rank', 2, false],
    ['low', 2, 'rank', 2, true],
    ['high', 3, 'rank', 2, false],
    ['high', 2, 'rank', 2, true],
    // A known rank has no column: it is beyond an end, or it is not.
    ['high', 0, 'rank', 0, true],
    ['high', 1, 'rank', 0, false],
  ] as const)('and lie beyond the %s end %d of a %s of unit %d: %s', (sense, end, metric, unit, is) => {
    const { field, rules } = littleField('abc', { 2023: told });
    const found = solutionBeyond(field, rules, { slot, unit, metric }, sense, end, solver);
    expect(found !== undefined).toBe(is);
    const reached = found?.get(scoreName(0, unit)) ?? NaN;
    if (is && metric === 'score') expect(sense === 'low' ? reached < end : reached > end).toBe(true);
  });
});
