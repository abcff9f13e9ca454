import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, pointOf, type Value } from '../src/domain/grade.ts';
import { printed, source } from '../tests/fixtures/units.ts';
import { percentilesOf } from './percentile.ts';
import { rank } from './rank.ts';

const sources = [source('report')];
const hidden: Value = { grade: 'unpublished', document: source('annex') };
const between = (low: number, high: number): Value => ({ grade: 'bounded', low, high, statements: ['s'], sources });
const points = (ranks: readonly number[], count = ranks.length) =>
  percentilesOf(
    ranks.map((place) => printed(place)),
    count,
  ).map((value) => pointOf(value));
const ends = (ranks: readonly Value[], count: number) =>
  percentilesOf(ranks, count).map((value) => value && endsOf(value));

describe('a percentile', () => {
  it('is the share of those below, and half of the unit itself', () =>
    expect(points([1, 2, 3, 4, 5])).toEqual([90, 70, 50, 30, 10]));

  it.each([
    ['share the first place', [1, 1, 3, 4], [75, 75, 37.5, 12.5]],
    ['share a place in the middle', [1, 2, 2, 4], [87.5, 50, 50, 12.5]],
    ['are all the same', [1, 1, 1, 1], [50, 50, 50, 50]],
  ])('counts half of those who %s', (_, ranks, expected) => expect(points(ranks)).toEqual(expected));

  it('of the only unit is 50', () => expect(points([1])).toEqual([50]));

  it('shows how it is worked out', () =>
    expect(
      percentilesOf(
        [1, 2, 2, 4].map((place) => printed(place)),
        4,
      )[1],
    ).toEqual({
      grade: 'recomputed',
      value: 50,
      formula: '100 × (1 + 2 / 2) / 4',
      sources: ['nb-bao-cao-pdti-2023'],
    }));

  it('is simulated where the rank is', () =>
    expect(percentilesOf([{ grade: 'simulated', value: 1 }], 1)).toEqual([{ grade: 'simulated', value: 50 }]));

  it('is unknown where nobody says how many units there are, and where nothing is known of the rank', () => {
    expect(percentilesOf([printed(1), printed(2)], undefined)).toEqual([undefined, undefined]);
    expect(percentilesOf([printed(1), hidden], 2)[1]).toBeUndefined();
    expect(percentilesOf([printed(3)], 2)).toEqual([undefined]);
  });
});

describe('where ranks are not known', () => {
  it('a place whose next is taken is shared by nobody else', () =>
    expect(ends([printed(1), printed(2), hidden, hidden], 4)[0]).toEqual([87.5, 87.5]));

  it('others may share the last known place', () =>
    // Alone: (2 + 1 / 2) of 4. With both others: 3 / 2 of 4.
    expect(ends([printed(1), printed(2), hidden, hidden], 4)[1]).toEqual([37.5, 62.5]));

  it('but not those who surely stand below it, nor more than the next taken place lets', () => {
    expect(ends([printed(1), printed(2), between(3, 4), between(3, 4)], 4)[1]).toEqual([62.5, 62.5]);
    // The third place is open to one more at most, because somebody is fourth or lower.
    expect(ends([printed(1), printed(2), hidden, printed(4)], 4)[1]).toEqual([50, 62.5]);
  });

  it('a bounded rank bounds it: alone on the first of its places, or with all that are left on the last', () =>
    expect(percentilesOf([printed(1), between(2, 3), hidden, hidden], 4)[1]).toEqual({
      grade: 'bounded',
      low: 25,
      high: 62.5,
      statements: ['s'],
      formula: '100 × (0 + 2 / 2) / 4 … 100 × (2 + 1 / 2) / 4',
      sources: ['report'],
    }));
});

describe('percentiles of a whole level', () => {
  const levels = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 });

  it('follow from the scores as they are defined, and have the mean 50', () =>
    fc.assert(
      fc.property(levels, (scores) => {
        const found = points(rank(scores).map((place) => place ?? NaN));
        for (const [i, own] of scores.entries()) {
          const below = scores.filter((other) => other < own).length;
          const same = scores.filter((other) => other === own).length;
          expect(found[i]).toBeCloseTo((100 * (below + same / 2)) / scores.length, 8);
        }
        expect(found.reduce<number>((sum, value) => sum + (value ?? NaN), 0) / found.length).toBeCloseTo(50, 8);
      }),
    ));

  it('lie within what is said of them while some ranks are not known', () =>
    fc.assert(
      fc.property(levels, fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }), (scores, doubts) => {
        const ranks = rank(scores).map((place) => place ?? NaN);
        const whole = points(ranks);
        const known = ranks.map((place, i): Value => {
          const doubt = doubts[i] ?? 0;
          if (doubt === 3) return hidden;
          return doubt === 0
            ? printed(place)
            : between(Math.max(1, place - doubt), Math.min(ranks.length, place + doubt));
        });
        for (const [i, span] of ends(known, ranks.length).entries()) {
          if (span === undefined) continue;
          expect(span[0]).toBeLessThanOrEqual((whole[i] ?? NaN) + 1e-9);
          expect(span[1]).toBeGreaterThanOrEqual((whole[i] ?? NaN) - 1e-9);
        }
      }),
    ));
});
