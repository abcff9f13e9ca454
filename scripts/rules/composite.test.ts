import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composite, type ScoredFramework } from './composite.ts';
import type { IndicatorRule } from './rule.ts';

type Raw = readonly (number | undefined)[];

const rule = (code: string, pillar: string, maxPoints: number, parts: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  pillar,
  maxPoints,
  method: 'published',
  ...parts,
});
const pillar = (code: string, scored = true) => ({ code, scored });
const score = (framework: ScoredFramework, raw: Record<string, Raw>, count = 1) =>
  composite(framework, new Map(Object.entries(raw)), count);

describe('composite', () => {
  const two: ScoredFramework = {
    pillars: [pillar('p'), pillar('q')],
    indicators: [rule('a', 'p', 10), rule('b', 'q', 5), rule('c', 'p', 30)],
  };

  it('adds indicators up to pillars and pillars to a total', () =>
    expect(score(two, { a: [7.5, 1], b: [5, 0], c: [20, 0.25] }, 2)).toEqual([
      { points: [7.5, 5, 20], pillars: [27.5, 5], total: 32.5 },
      { points: [1, 0, 0.25], pillars: [1.25, 0], total: 1.25 },
    ]));

  it('is of nobody where there are no units', () => expect(score(two, {}, 0)).toEqual([]));

  it('leaves no binary dust', () =>
    expect(score(two, { a: [0.1], b: [0.3], c: [0.2] })).toEqual([
      { points: [0.1, 0.3, 0.2], pillars: [0.3, 0.3], total: 0.6 },
    ]));

  it('takes the total from what lies behind the pillars, so that three thirds are a whole', () => {
    const pillars = ['p', 'q', 'r'].map((code) => pillar(code));
    const indicators = pillars.map(({ code }) => rule(code, code, 1, { method: 'ratio', cap: 3 }));
    expect(score({ pillars, indicators }, { p: [1], q: [1], r: [1] })[0]).toEqual({
      points: [1 / 3, 1 / 3, 1 / 3],
      pillars: [0.3333333333, 0.3333333333, 0.3333333333],
      total: 1,
    });
  });

  it('adds an indicator of no points as nothing', () =>
    expect(score({ pillars: [pillar('p')], indicators: [rule('a', 'p', 0)] }, { a: [0] })).toEqual([
      { points: [0], pillars: [0], total: 0 },
    ]));

  describe('a missing value', () => {
    const missing = (how: IndicatorRule['missing'], raw: Record<string, Raw> = { a: [6], b: [5], c: [undefined] }) =>
      score({ ...two, indicators: two.indicators.map((one) => ({ ...one, missing: how })) }, raw)[0];

    it.each(['unknown', undefined] as const)('leaves pillar and total unknown (%s)', (how) =>
      expect(missing(how)).toEqual({ points: [6, 5, undefined], pillars: [undefined, 5], total: undefined }),
    );
    it('is 0 points (zero)', () => expect(missing('zero')).toEqual({ points: [6, 5, 0], pillars: [6, 5], total: 11 }));
    // 6 of the 10 points that are left stand for 24 of 40.
    it('lets the rest stand for the pillar (rescale)', () =>
      expect(missing('rescale')).toEqual({ points: [6, 5, undefined], pillars: [24, 5], total: 29 }));
    it('leaves the pillar unknown where all of it is left out (rescale)', () =>
      expect(missing('rescale', { b: [5] })).toEqual({
        points: [undefined, 5, undefined],
        pillars: [undefined, 5],
        total: undefined,
      }));
    it('is unknown by the stricter of two rules', () => {
      const indicators = two.indicators.map((one) =>
        one.code === 'a' ? { ...one, missing: 'rescale' as const } : one,
      );
      expect(score({ ...two, indicators }, { b: [5] })[0]?.pillars).toEqual([undefined, 5]);
    });
    it('cannot be made good by an indicator of no points (rescale)', () => {
      const indicators = [rule('a', 'p', 0), rule('c', 'p', 30, { missing: 'rescale' })];
      expect(score({ pillars: [pillar('p')], indicators }, { a: [0] })[0]).toEqual({
        points: [0, undefined],
        pillars: [undefined],
        total: undefined,
      });
    });
    it('is not the same as a rule without an answer: that is never left out', () => {
      const flat = rule('c', 'p', 30, { method: 'min-max', missing: 'rescale' });
      expect(score({ pillars: [pillar('p')], indicators: [rule('a', 'p', 10), flat] }, { a: [6], c: [4] })[0]).toEqual({
        points: [6, undefined],
        pillars: [undefined],
        total: undefined,
      });
    });
  });

  it('goes without a pillar that is not scored', () =>
    expect(score({ ...two, pillars: [pillar('p'), pillar('q', false)] }, { a: [6], b: [5], c: [1] })[0]).toEqual({
      points: [6, undefined, 1],
      pillars: [7, undefined],
      total: 7,
    }));

  it.each([
    ['a scored pillar without indicators', [pillar('p'), pillar('q'), pillar('r')], [7, 5, undefined], undefined],
    ['an unscored pillar without indicators', [pillar('p'), pillar('q'), pillar('r', false)], [7, 5, undefined], 12],
    ['no scored pillar', [pillar('p', false)], [undefined], undefined],
    ['no pillar', [], [], undefined],
  ])('%s', (_, pillars, sums, total) => {
    const [unit] = score({ ...two, pillars }, { a: [6], b: [5], c: [1] });
    expect([unit?.pillars, unit?.total]).toEqual([sums, total]);
  });
});

const expectNear = (value: number | undefined, expected: number) =>
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(1e-9);

describe('laws', () => {
  const maxima = [0.1, 7, 12.5, 30, 0.3, 1];
  const framework: ScoredFramework = {
    pillars: [pillar('p'), pillar('q'), pillar('r')],
    indicators: maxima.map((most, i) =>
      rule(`i${i}`, ['p', 'q', 'r'][i % 3] ?? '', most, {
        method: i < 3 ? 'min-max' : 'ratio',
        cap: i < 3 ? undefined : 97,
        missing: i === 0 ? 'rescale' : 'unknown',
      }),
    ),
  };
  const most = maxima.reduce((a, b) => a + b, 0);
  const cell = fc.option(fc.integer({ min: 0, max: 97 }), { nil: undefined, freq: 12 });
  const row = fc.tuple(cell, cell, cell, cell, cell, cell);
  const rows = fc.array(row, { minLength: 1, maxLength: 9 });
  const of = (list: readonly Raw[], own: ScoredFramework = framework) =>
    score(own, Object.fromEntries(maxima.map((_, k) => [`i${k}`, list.map((values) => values[k])])), list.length);

  it('the total is the sum of the pillars and lies within the points', () =>
    fc.assert(
      fc.property(rows, (list) => {
        for (const { pillars, total } of of(list)) {
          if (total === undefined) expect(pillars).toContain(undefined);
          else {
            expectNear(
              pillars.reduce<number>((sum, each) => sum + (each ?? NaN), 0),
              total,
            );
            expect(total).toBeGreaterThanOrEqual(0);
            expect(total).toBeLessThanOrEqual(most + 1e-9);
          }
        }
      }),
    ));

  it('the order of the units does not matter', () =>
    fc.assert(
      fc.property(rows, (list) => {
        expect(of(list.toReversed())).toEqual(of(list).toReversed());
      }),
    ));

  it('the order of indicators and pillars does not matter, to the last bit', () =>
    fc.assert(
      fc.property(
        rows,
        fc.shuffledSubarray([...framework.indicators], { minLength: 6 }),
        fc.shuffledSubarray([...framework.pillars], { minLength: 3 }),
        (list, indicators, pillars) => {
          const other = of(list, { indicators, pillars });
          of(list).forEach((unit, i) => {
            expect(other[i]?.total).toBe(unit.total);
            pillars.forEach((one, k) =>
              expect(other[i]?.pillars[k]).toBe(unit.pillars[framework.pillars.indexOf(one)]),
            );
          });
        },
      ),
    ));

  it('a better value of one unit never lowers its total', () =>
    fc.assert(
      fc.property(rows, fc.nat({ max: 5 }), fc.integer({ min: 1, max: 50 }), (list, k, more) => {
        const better = list.map((values, i) =>
          i > 0 ? values : values.map((value, j) => (value !== undefined && j === k ? value + more : value)),
        );
        const [before, after] = [of(list)[0]?.total, of(better)[0]?.total];
        if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before);
      }),
    ));
});
