import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points, shareBetween, within } from './points.ts';
import type { IndicatorRule } from './rule.ts';

const rule = (parts: Partial<IndicatorRule>): IndicatorRule => ({
  code: 'a',
  pillar: 'p',
  maxPoints: 10,
  method: 'min-max',
  ...parts,
});
const lower = { direction: 'lower' } as const;
const steps = [
  { from: 10, share: 0.25 },
  { from: 50, share: 0.5 },
  { from: 80, share: 1 },
];

type Case = [name: string, rule: Partial<IndicatorRule>, raw: (number | undefined)[], points: (number | undefined)[]];

describe.each<[method: IndicatorRule['method'], cases: Case[]]>([
  [
    'published',
    [
      ['points as approved', {}, [7.35, 0, 10], [7.35, 0, 10]],
      ['limits and direction are not read', { ...lower, floor: 2, cap: 5 }, [1, 8], [1, 8]],
    ],
  ],
  [
    'binary',
    [
      ['yes earns all, no earns none', {}, [1, 0], [10, 0]],
      ['where no is the better answer', lower, [1, 0], [0, 10]],
      ['unit and limits are not read', { unit: '%', cap: 2 }, [1, 0], [10, 0]],
    ],
  ],
  [
    'ratio',
    [
      ['share of 1', {}, [0, 0.25, 1], [0, 2.5, 10]],
      ['share of 100 %', { unit: '%' }, [0, 1, 25, 100], [0, 0.1, 2.5, 10]],
      ['other units count to 1', { unit: 'điểm' }, [0.5, 100], [5, 10]],
      ['what lies outside earns what the limit earns', { unit: '%' }, [-3, 187.5], [0, 10]],
      ['a cap of its own', { unit: '%', cap: 80 }, [40, 80, 81], [5, 10, 10]],
      ['a floor of its own', { unit: '%', floor: 50 }, [49, 50, 75, 100], [0, 0, 5, 10]],
      ['less is better', { ...lower, unit: '%' }, [0, 25, 100, 120], [10, 7.5, 0, 0]],
      ['floor and cap meet: no answer', { floor: 1 }, [0, 1, 2], [undefined, undefined, undefined]],
      ['floor above cap: no answer', { floor: 2 }, [1.5], [undefined]],
    ],
  ],
  [
    'tiers',
    [
      ['last step reached', { tiers: steps }, [10, 49.9, 50, 79, 80, 999], [2.5, 2.5, 5, 5, 10, 10]],
      ['below the first step', { tiers: steps }, [9.999, -1], [0, 0]],
      ['the steps carry the direction', { tiers: steps, ...lower }, [10, 80], [2.5, 10]],
      ['limits come first', { tiers: steps, floor: 10, cap: 50 }, [0, 80], [2.5, 5]],
      ['no steps: no answer', { tiers: [] }, [1], [undefined]],
      ['steps not stated: no answer', {}, [1], [undefined]],
    ],
  ],
  [
    'min-max',
    [
      ['least 0, greatest all', {}, [3, 1, 5], [5, 0, 10]],
      ['less is better', lower, [3, 1, 5], [5, 10, 0]],
      ['ties earn the same', {}, [2, 4, 2, 4], [0, 10, 0, 10]],
      ['negative values', {}, [-4, -2, 0], [0, 5, 10]],
      ['held within the limits before', { floor: 2, cap: 6 }, [0, 2, 4, 6, 99], [0, 0, 5, 10, 10]],
      ['limits that are not reached do not count', { floor: 0, cap: 100 }, [20, 30], [0, 10]],
      ['missing ones take no part', {}, [undefined, 10, 30, 20], [undefined, 0, 10, 5]],
      ['missing as 0 points, not as value 0', { missing: 'zero' }, [undefined, 10, 30], [0, 0, 10]],
      ['all equal: no answer', {}, [4, 4], [undefined, undefined]],
      ['one unit: no answer', {}, [4], [undefined]],
      ['all equal between the limits: no answer', { floor: 0, cap: 9 }, [4, 4], [undefined, undefined]],
      ['all at the cap', { floor: 0, cap: 9 }, [9, 9], [10, 10]],
      ['all above the cap', { cap: 9 }, [9, 12], [10, 10]],
      ['all at the floor', { floor: 0, cap: 9 }, [0, 0], [0, 0]],
      ['all at the floor, less is better', { ...lower, floor: 0 }, [0, 0], [10, 10]],
      ['all at the cap, less is better', { ...lower, cap: 9 }, [9, 9], [0, 0]],
      ['limits that meet: no answer', { floor: 4, cap: 4 }, [4, 5], [undefined, undefined]],
    ],
  ],
])('points, %s', (method, cases) => {
  it.each(cases)('%s', (_, parts, raw, earned) => expect(points(rule({ method, ...parts }), raw)).toEqual(earned));
  it('of no units', () => expect(points(rule({ method, tiers: steps }), [])).toEqual([]));

  it.each([
    ['unknown', undefined],
    ['rescale', undefined],
    ['zero', 0],
    [undefined, undefined],
  ] as const)('missing for all, rule %s', (missing, earned) =>
    expect(points(rule({ method, missing, tiers: steps }), [undefined, undefined])).toEqual([earned, earned]),
  );
});

describe('laws', () => {
  const value = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: -20, max: 120 }),
  );
  const raw = fc.array(fc.option(value, { nil: undefined }), { maxLength: 12 });
  const limit = fc.option(fc.integer({ min: -20, max: 120 }), { nil: undefined });
  const rules = fc
    .record({
      method: fc.constantFrom('ratio', 'binary', 'tiers', 'min-max'),
      direction: fc.constantFrom('higher', 'lower', undefined),
      floor: limit,
      cap: limit,
      maxPoints: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true })),
      missing: fc.constantFrom('unknown', 'zero', 'rescale', undefined),
      unit: fc.constantFrom('%', undefined),
      tiers: fc.constant(steps),
    } as const)
    .map(rule);

  it('points lie from 0 to the most', () =>
    fc.assert(
      fc.property(rules, raw, (one, list) => {
        const earned = points(one, list);
        expect(earned).toHaveLength(list.length);
        for (const each of earned)
          if (each !== undefined) expect(each >= 0 && each <= one.maxPoints, `${each}`).toBe(true);
      }),
    ));

  it('a better value never earns less, an equal one the same', () =>
    fc.assert(
      fc.property(rules, raw, (one, list) => {
        const worth = one.direction === 'lower' && one.method !== 'tiers' ? -1 : 1;
        const isYes = (each: number | undefined) => one.method !== 'binary' || each === 0 || each === 1;
        const pairs = list.map((each, i) => [each, points(one, list)[i]] as const).filter(([each]) => isYes(each));
        for (const [x, p] of pairs)
          for (const [y, q] of pairs)
            if (x !== undefined && y !== undefined && p !== undefined && q !== undefined) {
              if (x === y) expect(p).toBe(q);
              if (worth * x > worth * y) expect(p).toBeGreaterThanOrEqual(q);
            }
      }),
    ));

  it('the order of the units does not matter', () =>
    fc.assert(
      fc.property(rules, raw, (one, list) => {
        expect(points(one, list.toReversed())).toEqual(points(one, list).toReversed());
      }),
    ));

  const modest = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 });

  it('min-max does not depend on zero and unit of the raw value', () =>
    fc.assert(
      fc.property(modest, fc.integer({ min: 1, max: 99 }), fc.integer({ min: -999, max: 999 }), (list, a, b) => {
        const moved = points(
          rule({}),
          list.map((each) => a * each + b),
        );
        points(rule({}), list).forEach((each, i) => {
          if (each === undefined) expect(moved[i]).toBeUndefined();
          else expect(moved[i]).toBeCloseTo(each, 9);
        });
      }),
    ));

  it('min-max of the mirrored values in the other direction is the same', () =>
    fc.assert(
      fc.property(modest, (list) => {
        const mirrored = list.map((each) => -each);
        expect(points(rule(lower), mirrored)).toEqual(points(rule({}), list));
      }),
    ));
});

describe('within', () => {
  it.each([
    [{}, -1e9, -1e9],
    [{ floor: 0 }, -1, 0],
    [{ floor: 0 }, 1e9, 1e9],
    [{ cap: 5 }, 6, 5],
    [{ cap: 5 }, -6, -6],
    [{ floor: 0, cap: 5 }, 3, 3],
  ])('%j holds %d at %d', (limits, value, held) => expect(within(limits, value)).toBe(held));
});

describe('shareBetween', () => {
  it.each([
    [10, 30, 'higher', 10, 0],
    [10, 30, 'higher', 15, 0.25],
    [10, 30, 'higher', 30, 1],
    [10, 30, undefined, 15, 0.25],
    [10, 30, 'lower', 10, 1],
    [10, 30, 'lower', 15, 0.75],
    [10, 30, 'lower', 30, 0],
    // As far as doubles go: 1 − share would give 0 here.
    [0, 1e17, 'lower', 1e17 - 16, 1.6e-16],
    [10, 10, 'higher', 10, undefined],
    [30, 10, 'higher', 15, undefined],
  ] as const)('from %d to %d, %s: %d has share %d', (low, high, direction, value, share) =>
    expect(shareBetween(low, high, direction, value)).toBe(share),
  );
});
