import { describe, expect, it } from 'vitest';
import type { Bounded, Value } from '../../src/model/grade.ts';
import { printed, source } from '../../tests/fixtures/units.ts';
import { alone } from './gap.ts';
import { riseOf, type Rises } from './rise.ts';

const within = (low: number, high: number, more: Partial<Bounded> = {}): Value => ({
  ...{ grade: 'bounded', low, high, statements: ['a'], sources: [source('paper')] },
  ...more,
});
const none: Rises = { least: undefined, most: undefined };
const limit = (end: number, statement: string) => ({ end, statement, sources: [source('report')] });
const rise = (own: Value, before: Value, rises = none) => riseOf(alone(own), alone(before), rises);

describe('the rise of a score', () => {
  it('is exact of two points', () =>
    expect(rise(printed(605.21), printed(587.41))).toMatchObject({ grade: 'recomputed', value: 17.8 }));

  it('is all that may lie between a print and a range', () =>
    expect(rise(printed(574.7), within(499.25, 518.93))).toEqual({
      ...{ grade: 'bounded', low: 55.72, high: 75.55 },
      ...{ statements: ['a'], sources: ['nb-bao-cao-pdti-2023', 'paper'] },
    }));

  it('is no more than the largest rise that is printed, and then by that sentence as well', () =>
    expect(rise(printed(574.7), within(499.25, 518.93), { ...none, most: limit(75.4, 'most') })).toMatchObject({
      ...{ low: 55.72, high: 75.4, statements: ['a', 'most'] },
    }));

  it('is no less than the smallest', () =>
    expect(rise(within(500, 510), within(490, 505), { ...none, least: limit(17.75, 'least') })).toMatchObject({
      ...{ low: 17.75, high: 20, statements: ['a', 'least'] },
    }));

  it('is not narrowed by what is wider', () =>
    expect(rise(within(500, 510), within(490, 495), { least: limit(1, 'l'), most: limit(90, 'm') })).toMatchObject({
      ...{ low: 5, high: 20, statements: ['a'] },
    }));

  it.each([
    ['an end of it is open', within(0, 300, { open: 'low' }), printed(200)],
    ['the score before is not known', printed(200), { grade: 'unpublished' } as Value],
    ['what is printed of all rises contradicts it', within(500, 501), within(400, 401)],
  ])('is unknown where %s', (_, own, before) =>
    expect(rise(own, before, { ...none, most: limit(50, 'most') })).toBeUndefined(),
  );
});
