import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor, accountWithin, indicatorParts, meanParts, pillarParts, type Parts } from './account.ts';
import type { Value } from './grade.ts';
import type { Pillar } from './scored.ts';

const parts = (points: readonly (number | undefined)[], codes = 'abcdef'): Parts =>
  points.map((each, i) => ({ code: codes.charAt(i), points: each }));

describe('accountFor', () => {
  it('tells what each part adds to the difference', () =>
    expect(accountFor(parts([5, 2, 0]), parts([3, 2.5, 0]))).toEqual({
      difference: 1.5,
      terms: [
        { code: 'a', difference: 2 },
        { code: 'b', difference: -0.5 },
        { code: 'c', difference: 0 },
      ],
      rest: 0,
    }));

  it.each([
    ['there are no parts', [], []],
    ['a part is not known', parts([1, undefined]), parts([1, 2])],
    ['a part of the other is not known', parts([1, 2]), parts([undefined, 2])],
    ['there are other parts', parts([1, 2], 'ab'), parts([1, 2], 'ac')],
    ['there are the same in another order', parts([1, 2], 'ab'), parts([1, 2], 'ba')],
    ['there is one part more', parts([1, 2, 3]), parts([1, 2])],
    ['there is one part less', parts([1, 2]), parts([1, 2, 3])],
  ])('says nothing where %s', (_, a, b) => expect(accountFor(a, b)).toBeUndefined());

  const points = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 4, maxLength: 4 });
  const score = points.map((list) => parts(list));
  const sumOf = (list: Parts) => list.reduce((sum, part) => sum + (part.points ?? NaN), 0);
  const differences = (a: Parts, b: Parts) => {
    const account = accountFor(a, b);
    return [account?.difference ?? NaN, ...(account?.terms ?? []).map(({ difference }) => difference)];
  };
  const expectNear = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9);

  it('sums to the difference', () =>
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [difference = NaN, ...terms] = differences(a, b);
        expect(terms).toHaveLength(4);
        expectNear(difference, sumOf(a) - sumOf(b));
        expectNear(
          terms.reduce((x, y) => x + y, 0),
          difference,
        );
      }),
    ));

  it('is the negative the other way round, and nothing against itself', () =>
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(differences(a, b).map((each) => 0 - each)).toEqual(differences(b, a).map((each) => each + 0));
        expect(differences(a, a)).toEqual([0, 0, 0, 0, 0]);
      }),
    ));

  it('adds up over a third score', () =>
    fc.assert(
      fc.property(score, score, score, (a, b, c) => {
        const [ab, bc, ac] = [differences(a, b), differences(b, c), differences(a, c)];
        ac.forEach((each, i) => expectNear((ab[i] ?? NaN) + (bc[i] ?? NaN), each));
      }),
    ));

  it('comes to nothing over all scores against their mean', () =>
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), (list) => {
        const mean = meanParts(list);
        const all = list.map((each) => differences(each, mean));
        for (const i of [0, 1, 2, 3, 4])
          expectNear(
            all.reduce((sum, each) => sum + (each[i] ?? NaN), 0),
            0,
          );
      }),
    ));
});

describe('meanParts', () => {
  const means = (points: readonly (number | undefined)[], counts: readonly number[]): Parts =>
    parts(points).map((part, i) => ({ ...part, count: counts[i] ?? NaN }));
  it.each<[name: string, list: Parts[], mean: Parts]>([
    ['of nobody', [], []],
    ['of one', [parts([1, 2])], means([1, 2], [1, 1])],
    ['of several', [parts([1, 2]), parts([2, 4]), parts([6, 0])], means([3, 2], [3, 3])],
    ['over those that have a part', [parts([1, 2]), parts([2, undefined])], means([1.5, 2], [2, 1])],
    ['unknown where nobody has it', [parts([1, undefined]), parts([2, undefined])], means([1.5, undefined], [2, 0])],
    ['not over another part', [parts([1, 2], 'ab'), parts([1, 4], 'ac')], means([1, 2], [2, 1])],
    ['over those that list it', [parts([1, 2]), parts([3])], means([2, 2], [2, 1])],
  ])('%s', (_, list, mean) => expect(meanParts(list)).toEqual(mean));
});

describe('accountWithin', () => {
  it('tells what is known of a difference, and what is left of it', () =>
    expect(accountWithin(7, parts([5, undefined, 2, 4]), parts([3, 1, undefined, 1]))).toEqual({
      difference: 7,
      terms: [
        { code: 'a', difference: 2 },
        { code: 'd', difference: 3 },
      ],
      rest: 2,
    }));

  it.each([
    ['no part is known on both sides', parts([1, undefined]), parts([undefined, 2])],
    ['there are no parts', [], []],
    ['there are other parts', parts([1, 2], 'ab'), parts([1, 2], 'ac')],
  ])('says nothing where %s', (_, a, b) => expect(accountWithin(1, a, b)).toBeUndefined());

  const some = fc.array(fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: undefined }), {
    minLength: 4,
    maxLength: 4,
  });
  it('sums to the difference with its rest, whoever lacks what', () =>
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 8 }),
        fc.double({ min: -99, max: 99, noNaN: true }),
        (list, by) => {
          const all = list.map((points) => parts(points));
          const account = accountWithin(by, all[0] ?? [], meanParts(all));
          if (!account) return;
          const sum = account.terms.reduce((total, { difference }) => total + difference, account.rest);
          expect(Math.abs(sum - by)).toBeLessThanOrEqual(1e-9);
        },
      ),
    ));
});

const pillar = (code: string, role: Pillar['role'] = 'pillar', scored = true): Pillar => ({
  code,
  role,
  scored,
  name: { vi: code, en: code },
  order: 1,
});
const pillars = [pillar('a'), pillar('b'), pillar('c', 'pillar', false), pillar('d', 'index')];
const simulated = (value: number): Value => ({ grade: 'simulated', value });

describe('pillarParts', () => {
  const scores = [
    { pillar: 'd', score: simulated(4) },
    { pillar: 'c', score: simulated(3) },
    { pillar: 'a', score: simulated(1) },
  ];

  it('are the scored pillars of a points ranking, in its order', () =>
    expect(pillarParts({ parts: scores }, { scale: 'points', pillars })).toEqual([
      { code: 'a', points: 1 },
      { code: 'b', points: undefined },
    ]));

  it('have no points where a score is only bounded', () => {
    const score: Value = { grade: 'bounded', low: 1, high: 2, statements: ['s'], sources: [] };
    const row = { parts: [{ pillar: 'a', score }] };
    expect(pillarParts(row, { scale: 'points', pillars: [pillar('a')] })).toEqual([{ code: 'a', points: undefined }]);
  });

  const name = { vi: '', en: '' };
  const weighing = {
    parts: [
      { code: 'x', name, points: 100 },
      { code: 'y', name, points: 300 },
    ],
    draws: 1,
    spread: 0.25,
    seed: 1,
  };

  it('are the weighed shares of an index ranking', () =>
    expect(pillarParts({ parts: scores, shares: [0.5, 0.25] }, { scale: 'index', pillars, weighing })).toEqual([
      { code: 'x', points: 0.125 },
      { code: 'y', points: 0.1875 },
    ]));

  it.each([
    ['without shares', undefined, [undefined, undefined]],
    ['with a share missing', [1], [0.25, undefined]],
  ])('of an index ranking %s', (_, shares, points) =>
    expect(pillarParts({ parts: [], shares }, { scale: 'index', pillars, weighing })).toEqual(parts(points, 'xy')),
  );

  it('are none where an index ranking publishes no weights: indices do not add up', () =>
    expect(pillarParts({ parts: scores, shares: [1] }, { scale: 'index', pillars })).toEqual([]));

  it('of a points ranking do not come from the weighing', () =>
    expect(
      pillarParts({ parts: scores, shares: [1, 1] }, { scale: 'points', pillars: [pillar('a')], weighing }),
    ).toEqual([{ code: 'a', points: 1 }]));
});

describe('indicatorParts', () => {
  const indicators = ['a', 'c', 'b', 'd', 'b'].map((code, i) => ({
    code: `${code}${i}`,
    pillar: code,
    name: { vi: '', en: '' },
  }));

  it('are those of the scored pillars', () =>
    expect(
      indicatorParts(
        { detail: { grade: 'simulated', points: [1, 2, null, 4, 0], sources: [] } },
        { pillars, indicators },
      ),
    ).toEqual([
      { code: 'a0', points: 1 },
      { code: 'b2', points: undefined },
      { code: 'b4', points: 0 },
    ]));

  it('have no points where there is no detail', () =>
    expect(indicatorParts({}, { pillars, indicators: indicators.slice(0, 1) })).toEqual([
      { code: 'a0', points: undefined },
    ]));
});
