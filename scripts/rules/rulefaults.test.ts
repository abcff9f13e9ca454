import { describe, expect, it } from 'vitest';
import type { IndicatorRule } from './rule.ts';
import { rawFault, ruleFaults, spreadFault } from './rulefaults.ts';

type Row = Parameters<typeof ruleFaults>[0];
const tiers = [
  { from: 0, share: 0.5 },
  { from: 5, share: 1 },
];

describe('ruleFaults', () => {
  it.each<Row>([
    {},
    { max_points: 5, floor: undefined },
    { method: 'published', max_points: 0 },
    { method: 'binary', direction: 'lower' },
    { method: 'ratio', direction: 'higher', unit: '%', floor: 50 },
    { method: 'ratio', cap: 20 },
    { method: 'tiers', tiers, floor: 0, cap: 5 },
    { method: 'min-max', direction: 'lower', floor: 0, cap: 5 },
    { method: 'min-max', floor: 5 },
    { method: 'min-max', cap: 0 },
  ])('has none: %j', (row) => expect(ruleFaults(row)).toEqual([]));

  it.each<[Row, column: string, message: string]>([
    [{ max_points: -5 }, 'max_points', 'max_points -5 is less than 0 (expected 0 or more)'],
    [
      { direction: 'lower' },
      'direction',
      'direction "lower" has no meaning for an indicator without a method (expected empty)',
    ],
    [
      { method: 'published', direction: 'lower' },
      'direction',
      'direction "lower" has no meaning for method published (expected empty)',
    ],
    [
      { method: 'tiers', tiers, direction: 'higher' },
      'direction',
      'direction "higher" has no meaning for method tiers (expected empty, and shares that fall: 0:1;50:0.5)',
    ],
    [{ method: 'tiers' }, 'tiers', 'tiers is empty (expected steps for method tiers, like 0:0;50:0.5;80:1)'],
    [{ method: 'ratio', tiers }, 'tiers', 'tiers "0:0.5;5:1" has no meaning for method ratio (expected empty)'],
    [{ method: 'binary', floor: 0 }, 'floor', 'floor 0 has no meaning for method binary (expected empty)'],
    [{ method: 'published', cap: 9 }, 'cap', 'cap 9 has no meaning for method published (expected empty)'],
    [{ cap: 9 }, 'cap', 'cap 9 has no meaning for an indicator without a method (expected empty)'],
    [{ method: 'ratio', unit: '%', floor: 100 }, 'cap', 'cap 100 is not more than the floor (expected more than 100)'],
    [{ method: 'ratio', cap: -1 }, 'cap', 'cap -1 is not more than the floor (expected more than 0)'],
    [{ method: 'min-max', floor: 3, cap: 3 }, 'cap', 'cap 3 is not more than the floor (expected more than 3)'],
    [{ method: 'tiers', tiers, floor: 3, cap: 2 }, 'cap', 'cap 2 is not more than the floor (expected more than 3)'],
  ])('of %j: %s', (row, column, message) => expect(ruleFaults(row)).toEqual([{ column, message }]));

  it('tells all at once, and no range where limits mean nothing', () =>
    expect(
      ruleFaults({ max_points: -1, method: 'binary', tiers, floor: 1, cap: 0 }).map(({ column }) => column),
    ).toEqual(['max_points', 'tiers', 'floor', 'cap']));
});

const rule = (parts: Partial<IndicatorRule>): IndicatorRule => ({
  code: 'ke-hoach',
  pillar: 'the-che-so',
  maxPoints: 5,
  method: 'ratio',
  ...parts,
});
const most = Number.MAX_SAFE_INTEGER;

describe('rawFault', () => {
  it.each<[IndicatorRule['method'], number]>([
    ['published', 0],
    ['published', 5],
    ['binary', 0],
    ['binary', 1],
    ['ratio', 187.5],
    ['tiers', -3],
    ['min-max', most],
    ['min-max', -most],
  ])('%s %d has none', (method, value) => expect(rawFault(rule({ method }), value)).toBeUndefined());

  it.each<[IndicatorRule['method'], number, string]>([
    ['published', -0.5, 'ke-hoach -0.5 is outside its points (expected 0 to 5)'],
    ['published', 5.01, 'ke-hoach 5.01 is outside its points (expected 0 to 5)'],
    ['binary', 0.5, 'ke-hoach 0.5 is neither 1 nor 0 (expected 1 for yes, 0 for no)'],
    ['ratio', NaN, `ke-hoach NaN is out of range (expected at most ${most} either way)`],
    ['tiers', Infinity, `ke-hoach Infinity is out of range (expected at most ${most} either way)`],
    ['min-max', -most - 1, `ke-hoach ${-most - 1} is out of range (expected at most ${most} either way)`],
  ])('%s %d: %s', (method, value, message) => expect(rawFault(rule({ method }), value)).toBe(message));
});

describe('spreadFault', () => {
  const flat =
    'ke-hoach is 73 for all 2 units that reported it, and min-max cannot tell them apart (expected two different values, a floor or cap where they stand, or method published)';
  it.each<[name: string, rule: Partial<IndicatorRule>, raw: (number | undefined)[], message?: string]>([
    ['equal values', {}, [73, undefined, 73], flat],
    ['equal values between limits', { floor: 0, cap: 100 }, [73, 73], flat],
    ['values that the floor makes equal', { floor: 73, cap: 73 }, [73, 73], flat],
    ['equal values at a limit', { cap: 73 }, [73, 73]],
    ['two values', {}, [73, 74]],
    ['no values', {}, [undefined]],
    ['another method', { method: 'ratio' }, [73, 73]],
  ])('%s', (_, parts, raw, message) => expect(spreadFault(rule({ method: 'min-max', ...parts }), raw)).toBe(message));
});
