import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, pointOf, type Value } from '../../src/model/grade.ts';
import { runs } from '../../tests/fixtures/runs.ts';
import { printed, source } from '../../tests/fixtures/units.ts';
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

  it('is simulated where the rank is, without binary dust, and only where it is certain', () => {
    const fictional = (value: number): Value => ({ grade: 'simulated', value });
    expect(percentilesOf([fictional(1)], 1)).toEqual([{ grade: 'simulated', value: 50 }]);
    const eighteen = Array.from({ length: 18 }, (_, i) => fictional(i + 1));
    expect(percentilesOf(eighteen, 18)[0]).toEqual({ grade: 'simulated', value: 97.2222222222 });
    expect(percentilesOf([fictional(1), fictional(2), hidden, hidden], 4)).toEqual([
      { grade: 'simulated', value: 87.5 },
      ...new Array(3).fill(undefined),
    ]);
  });

  it('is unknown where nobody says how many units there are, and where nothing is known of the rank', () => {
    expect(percentilesOf([printed(1), printed(2)], undefined)).toEqual([undefined, undefined]);
    expect(percentilesOf([printed(1), hidden], 2)[1]).toBeUndefined();
    expect(percentilesOf([printed(3)], 2)).toEqual([undefined]);
  });

  it('is unknown where printed ranks contradict each other', () =>
    expect(points([1, 2, 2, 3])).toEqual([87.5, undefined, undefined, undefined]));
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

  it('it stands below those who hold a place of its own, and above those who surely stand lower', () => {
    // The departments of 2023: three are printed with their ranks, three as the last, in no order; 16 to 18.
    const ranks = [1, 2, 3].map((place) => printed(place));
    const others = [...new Array<Value>(12).fill(between(3, 15)), ...new Array<Value>(3).fill(between(16, 18))];
    const [first, second, third, ...rest] = percentilesOf([...ranks, ...others], 18);
    expect([first, second].map(pointOf)).toEqual([97.2222222222, 91.6666666667]);
    // Alone, or with all twelve that may be third: (15 + 1 / 2) or (3 + 13 / 2) of 18.
    expect(third && endsOf(third)).toEqual([52.7777777778, 86.1111111111]);
    for (const one of rest.slice(0, 12))
      expect(one).toMatchObject({
        ...{ low: 19.4444444444, high: 83.3333333333 },
        formula: '100 × (3 + 1 / 2) / 18 … 100 × (14 + 2 / 2) / 18',
      });
    for (const one of rest.slice(12)) expect(one && endsOf(one)).toEqual([2.77777777778, 13.8888888889]);
  });

  it('it has no place that is taken from above, or too narrow for one more', () => {
    // Third is nobody, for two are second.
    expect(ends([printed(1), printed(2), printed(2), between(2, 4)], 4)[3]).toEqual([12.5, 37.5]);
    expect(ends([printed(1), between(1, 3), printed(2), printed(3)], 4)[1]).toEqual([25, 25]);
  });

  it.each([
    ['the places after a shared one', [printed(1), printed(2), printed(2), printed(2), between(3, 5)], [10, 10]],
    ['the first of them too', [printed(1), printed(1), between(2, 4), printed(4)], [37.5, 37.5]],
    [
      'and what follows where others come next',
      [printed(1), printed(1), printed(1), between(2, 5), printed(5)],
      [30, 30],
    ],
  ])('%s are nobody’s', (_, ranks, expected) =>
    expect(ends(ranks, ranks.length).find((_, i) => ranks[i]?.grade === 'bounded')).toEqual(expected),
  );

  it('its last places may be taken from above', () =>
    // The fourth is nobody's, and of three on the third there would be five units.
    expect(ends([printed(1), between(2, 4), printed(3), printed(3)], 4)[1]).toEqual([62.5, 62.5]));

  it('it is not known where no place is left for it, or some of them do not exist', () => {
    expect(ends([printed(1), printed(1), printed(1), between(2, 3)], 4)[3]).toBeUndefined();
    expect(ends([printed(1), printed(1), printed(1), between(2, 3)], 3)[3]).toBeUndefined();
    expect(ends([printed(1), between(2, 5)], 3)[1]).toBeUndefined();
  });

  it('shows how its ends are worked out; only a bounded rank has sentences that force it', () => {
    const [, second] = percentilesOf([printed(1), printed(2), hidden, hidden], 4);
    expect(second).toStrictEqual({
      ...{ grade: 'bounded', low: 37.5, high: 62.5, statements: [], sources: ['nb-bao-cao-pdti-2023'] },
      formula: '100 × (0 + 3 / 2) / 4 … 100 × (2 + 1 / 2) / 4',
    });
    expect(percentilesOf([printed(1), between(2, 3), hidden], 3)[1]).toMatchObject({ statements: ['s'] });
  });
});

/** All competition ranks of so many units. */
function completions(count: number): readonly number[][] {
  const scores = (length: number): number[][] =>
    length === 0 ? [[]] : scores(length - 1).flatMap((rest) => Array.from({ length: count }, (_, i) => [...rest, i]));
  const found = scores(count).map((own) => rank(own).map((place) => place ?? NaN));
  return [...new Map(found.map((ranks) => [ranks.join(), ranks])).values()];
}
const everyRank = [1, 2, 3, 4, 5].map(completions);

/** How far the ends that are told lie beyond the true ones, in units, low and high; undefined where nothing is told. */
function excess(known: readonly Value[]) {
  const spans = known.map(endsOf);
  const fitting = (everyRank[known.length - 1] ?? []).filter((ranks) =>
    ranks.every((place, i) => (spans[i]?.[0] ?? 1) <= place && place <= (spans[i]?.[1] ?? Infinity)),
  );
  // What is not known stays so; of the others the bounds of ranks are as near as can be.
  const ranks = spans.map((span, i) => {
    const places = fitting.map((own) => own[i] ?? NaN);
    return span ? between(Math.min(...places), Math.max(...places)) : hidden;
  });
  return ends(ranks, known.length).map((told, i) => {
    if (spans[i] === undefined) return undefined;
    const all = fitting.map((own) => points(own)[i] ?? NaN);
    const inUnits = (difference: number) => Math.round((difference * known.length * 1000) / 100) / 1000;
    return [inUnits(Math.min(...all) - (told?.[0] ?? NaN)), inUnits((told?.[1] ?? NaN) - Math.max(...all))];
  });
}

describe('among all ranks that agree with what is known', () => {
  const truths = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 }).map((scores) => rank(scores) as number[]);
  const doubts = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.boolean()), {
    minLength: 5,
    maxLength: 5,
  });

  it('the bounds are the best and the worst, where each rank is printed or not known', () =>
    fc.assert(
      fc.property(truths, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (truth, lacks) => {
        const known = truth.map((place, i) => (lacks[i] ? hidden : printed(place)));
        expect(excess(known)).toEqual(known.map((value) => (value === hidden ? undefined : [0, 0])));
      }),
      runs(300),
    ));

  it('where ranks are bounded they hold the best and the worst, and are wider by one unit and a half at most', () =>
    fc.assert(
      fc.property(truths, doubts, (truth, slack) => {
        const known = truth.map((place, i) => {
          const [up = 0, down = 0, isKnown] = slack[i] ?? [];
          return isKnown ? between(Math.max(1, place - up), Math.min(truth.length, place + down)) : hidden;
        });
        for (const found of excess(known))
          for (const end of found ?? []) {
            expect(end).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(1.5);
          }
      }),
      runs(300),
    ));
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
