/** Two editions of three units, whose scores are 10, 20, 30 and then 15, 40, 32. */
import { describe, expect, it } from 'vitest';
import { littleProvince } from '../../tests/fixtures/little-province.ts';
import { agrees } from './agreement.ts';
import { fieldsOf } from './field.ts';
import type { Rule } from './rules.ts';

const { data, known } = littleProvince('abc', { 2022: {}, 2023: {} });
const [field] = fieldsOf(data, known, ['district']);
if (!field) throw new Error('no field');
const told = [
  [10, 20, 30],
  [15, 40, 32],
];
const slot = { edition: 1 };
const agree = (rule: Rule, scores = told) => agrees(rule, field, (edition, unit) => scores[edition]?.[unit] ?? 0);

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
});
