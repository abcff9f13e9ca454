import { expect, it } from 'vitest';
import { noticedShare, wilson } from './estimate.ts';

it('mutants are noticed by a test or a time limit; those that cannot be loaded are none', () =>
  expect(noticedShare(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'])).toEqual({
    noticed: 2,
    tried: 4,
  }));

it.each([
  [1, 10],
  [5, 10],
  [450, 500],
])('the share of %i in %i is as far from either end as a sample drawn from there may be', (noticed, tried) => {
  for (const end of wilson({ noticed, tried }))
    expect(Math.abs(noticed / tried - end)).toBeCloseTo(1.959964 * Math.sqrt((end * (1 - end)) / tried), 10);
});

it.each([
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
])('of %i in %i the interval goes from %f to %f', (noticed, tried, low, high) => {
  const found = wilson({ noticed, tried });
  expect(found[0]).toBeCloseTo(low, 4);
  expect(found[1]).toBeCloseTo(high, 4);
});

it('nothing is known where nothing was tried', () => expect(wilson({ noticed: 0, tried: 0 })).toEqual([0, 1]));
