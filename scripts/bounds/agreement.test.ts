/** Two editions of three units, whose scores are 10, 20, 30 and then 15, 40, 32. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { littleField } from '../../tests/fixtures/little-field.ts';
import type { Years } from '../../tests/fixtures/little-province.ts';
import { runs } from '../../tests/fixtures/runs.ts';
import { agrees } from './agreement.ts';
import { solutionOf } from './extent.ts';
import type { Rule } from './rules.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();
const told = [
  [10, 20, 30],
  [15, 40, 32],
];
const slot = { edition: 1 };
const agree = (rule: Rule, scores = told, years: Years = { 2022: {}, 2023: {} }) =>
  agrees(rule, littleField('abc', years).field, (edition, unit) => scores[edition]?.[unit] ?? 0);

describe('scores agree or not', () => {
  it.each<[boolean, Rule]>([
    [true, { kind: 'score', slot, unit: 0, low: 15, high: 16 }],
    [true, { kind: 'score', slot, unit: 0, low: 14, high: 15 }],
    [false, { kind: 'score', slot, unit: 0, low: 15.1, high: 16 }],
    [false, { kind: 'score', slot, unit: 0, low: 14, high: 14.9 }],
    [true, { kind: 'rank', slot, unit: 1, rank: 1 }],
    [false, { kind: 'rank', slot, unit: 1, rank: 2 }],
    [false, { kind: 'rank', slot, unit: 2, rank: 1 }],
    [true, { kind: 'range', slot, units: [1, 2], low: 1, high: 2 }],
    [false, { kind: 'range', slot, units: [1, 2], low: 2, high: 3 }],
    [false, { kind: 'range', slot, units: [0, 2], low: 1, high: 2 }],
    [true, { kind: 'order', slot, units: [1, 2, 0] }],
    [false, { kind: 'order', slot, units: [2, 1, 0] }],
    [true, { kind: 'mean', slot, low: 29, high: 29 }],
    [false, { kind: 'mean', slot, low: 29.1, high: 30 }],
    [true, { kind: 'mean', slot, units: [0, 2], low: 23.5, high: 23.5 }],
    [false, { kind: 'mean', slot, units: [0, 1], low: 23.5, high: 23.5 }],
    [true, { kind: 'sum', slot, low: 87, high: 87 }],
    [true, { kind: 'sum', slot, units: [0, 1], low: 55, high: 55 }],
    [false, { kind: 'sum', slot, units: [0, 1], low: 56, high: 57 }],
    [true, { kind: 'mean-some', slot, count: 2, low: 36, high: 36 }],
    [false, { kind: 'mean-some', slot, count: 2, low: 36.1, high: 40 }],
    [false, { kind: 'mean-some', slot, count: 2, low: 20, high: 23.4 }],
    [true, { kind: 'mean-change', slot, low: 9, high: 9 }],
    [false, { kind: 'mean-change', slot, low: 9.1, high: 10 }],
    [true, { kind: 'least-rise', slot, units: undefined, low: 2, high: 2 }],
    [false, { kind: 'least-rise', slot, units: undefined, low: 3, high: 5 }],
    [true, { kind: 'greatest-rise', slot, units: undefined, low: 20, high: 20 }],
    [false, { kind: 'greatest-rise', slot, units: undefined, low: 21, high: 22 }],
    [true, { kind: 'rise', slot, units: undefined }],
    [true, { kind: 'rank-change', slot, unit: 1, places: 1 }],
    [false, { kind: 'rank-change', slot, unit: 1, places: 2 }],
    [true, { kind: 'rank-change', slot, unit: 2, places: -1 }],
    [true, { kind: 'maximum', slot, points: 40 }],
    [false, { kind: 'maximum', slot, points: 39 }],
    [true, { kind: 'full', slot, units: [0], count: undefined }],
    [true, { kind: 'maximum', slot: { edition: 1, pillar: 'p' }, points: 1 }],
    [true, { kind: 'full-except', slot, indicator: 'i', units: [0], count: undefined }],
    [true, { kind: 'part-maximum', slot, indicator: 'i', points: 1 }],
  ])('%s: %j', (is, rule) => expect(agree(rule)).toBe(is));

  it('where some have less than before, unless these are not meant', () => {
    const fallen = [
      [10, 20, 30],
      [15, 40, 29],
    ];
    expect(agree({ kind: 'rise', slot, units: undefined }, fallen)).toBe(false);
    expect(agree({ kind: 'rise', slot, units: [0, 1] }, fallen)).toBe(true);
    expect(agree({ kind: 'rise', slot, units: [2] }, fallen)).toBe(false);
  });

  it('with either reading of a tie', () => {
    const tied = [
      [10, 20, 30],
      [15, 15, 15],
    ];
    for (const rank of [1, 2, 3]) expect(agree({ kind: 'rank', slot, unit: 0, rank }, tied)).toBe(true);
    expect(agree({ kind: 'rank-change', slot, unit: 0, places: 2 }, tied)).toBe(true);
    expect(agree({ kind: 'rank-change', slot, unit: 0, places: 3 }, tied)).toBe(false);
    expect(agree({ kind: 'order', slot, units: [0, 1, 2] }, tied)).toBe(true);
  });

  it('but for the dust of the solver', () => {
    const dusty = [
      [10, 20, 30],
      [15, 40.0000005, 39.9999999],
    ];
    const agreeing: Rule[] = [
      { kind: 'score', slot, unit: 1, low: 39, high: 40 },
      { kind: 'score', slot, unit: 2, low: 40, high: 41 },
      { kind: 'order', slot, units: [2, 1] },
      { kind: 'rank', slot, unit: 2, rank: 1 },
      { kind: 'rank', slot, unit: 1, rank: 2 },
      { kind: 'maximum', slot, points: 40 },
    ];
    for (const rule of agreeing) expect(agree(rule, dusty)).toBe(true);
    const less = [told[0] ?? [], [9.9999999, 40, 32]];
    expect(agree({ kind: 'rise', slot, units: undefined }, less)).toBe(true);
  });

  it('of the edition they are about', () => {
    const first = { edition: 0 };
    expect(agree({ kind: 'maximum', slot: first, points: 30 })).toBe(true);
    expect(agree({ kind: 'mean', slot: first, low: 20, high: 20 })).toBe(true);
    expect(agree({ kind: 'rank', slot: first, unit: 2, rank: 1 })).toBe(true);
    expect(agree({ kind: 'order', slot: first, units: [2, 1, 0] })).toBe(true);
  });

  it('about the units that are there: rises are those of units that were there before', () => {
    // Unit c is new: the mean was 15 of two, and is 29 of three.
    const years: Years = { 2022: { units: 'ab' }, 2023: {} };
    const agrees = (rule: Rule) => agree(rule, told, years);
    expect(agrees({ kind: 'mean-change', slot, low: 14, high: 14 })).toBe(true);
    expect(agrees({ kind: 'least-rise', slot, units: undefined, low: 5, high: 5 })).toBe(true);
    expect(agrees({ kind: 'greatest-rise', slot, units: undefined, low: 20, high: 20 })).toBe(true);
    expect(agrees({ kind: 'rank', slot: { edition: 0 }, unit: 1, rank: 1 })).toBe(true);
  });

  it('where a range has either end of it', () => {
    expect(agree({ kind: 'range', slot, units: [2], low: 1, high: 2 })).toBe(true);
    expect(agree({ kind: 'range', slot, units: [2], low: 2, high: 3 })).toBe(true);
    expect(agree({ kind: 'range', slot, units: [2], low: 1, high: 1 })).toBe(false);
    expect(agree({ kind: 'range', slot, units: [2], low: 3, high: 3 })).toBe(false);
  });

  it('where a unit that ties moved fewer or more places, by whom stands before', () => {
    // Unit a was first of a tie of three, or its last; now it is second.
    const tied = [
      [20, 20, 20],
      [15, 40, 10],
    ];
    const moved = (places: number) => agree({ kind: 'rank-change', slot, unit: 0, places }, tied);
    expect([-2, -1, 0, 1, 2].map(moved)).toEqual([false, true, true, true, false]);
  });
});

const unit = fc.nat({ max: 2 });
const place = fc.integer({ min: 1, max: 3 });
const ends = fc
  .tuple(fc.integer({ min: -3, max: 6 }), fc.nat({ max: 2 }))
  .map(([low, more]) => ({ low, high: low + more }));
const some = fc.subarray([0, 1, 2], { minLength: 1 });
const groups = fc.constantFrom(undefined, [0], [0, 1], [1, 2]);
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(unit, ends).map(([own, reading]): Rule => ({ kind: 'score', slot, unit: own, ...reading })),
  fc.tuple(unit, place).map(([own, rank]): Rule => ({ kind: 'rank', slot, unit: own, rank })),
  fc
    .tuple(some, place, fc.nat({ max: 2 }))
    .filter(([units, low, more]) => low + more <= 3 && units.length <= more + 1)
    .map(([units, low, more]): Rule => ({ kind: 'range', slot, units, low, high: low + more })),
  fc.shuffledSubarray([0, 1, 2], { minLength: 2 }).map((units): Rule => ({ kind: 'order', slot, units })),
  fc.tuple(fc.constantFrom('mean', 'mean-change'), ends).map(([kind, r]): Rule => ({ kind, slot, ...r }) as Rule),
  fc
    .tuple(fc.constantFrom('mean', 'sum'), groups, ends)
    .map(([kind, units, r]): Rule => ({ kind, slot, units, ...r }) as Rule),
  fc.tuple(place, ends).map(([count, r]): Rule => ({ kind: 'mean-some', slot, count, ...r })),
  fc
    .tuple(fc.constantFrom('least-rise', 'greatest-rise'), ends)
    .map(([kind, r]): Rule => ({ kind, slot, units: undefined, ...r }) as Rule),
  groups.map((units): Rule => ({ kind: 'rise', slot, units })),
  fc
    .tuple(unit, fc.integer({ min: -2, max: 2 }))
    .map(([own, places]): Rule => ({ kind: 'rank-change', slot, unit: own, places })),
  fc.nat({ max: 4 }).map((points): Rule => ({ kind: 'maximum', slot, points })),
);
const scores = fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 });

it('the quick look says what the solver says, which is stricter only about ties and choices of units', () => {
  const { field } = littleField('abc', { 2022: {}, 2023: {} });
  fc.assert(
    fc.property(rules, fc.tuple(scores, scores), (rule, both) => {
      const exact = both.flatMap((list, edition) =>
        list.map((own, i): Rule => ({ kind: 'score', slot: { edition }, unit: i, low: own, high: own })),
      );
      const quick = agrees(rule, field, (edition, own) => both[edition]?.[own] ?? NaN);
      const solved = solutionOf(field, [...exact, rule], solver) !== undefined;
      const isLenient = rule.kind === 'range' || rule.kind === 'mean-some';
      if (!isLenient || solved) expect(quick).toBe(solved);
    }),
    runs(150),
  );
});
