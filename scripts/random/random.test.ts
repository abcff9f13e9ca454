import { deviation, mean, rollup } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction, shuffled, stream } from './random.ts';

const whole = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('a fraction is of [0, 1) and the same whenever it is asked for', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const value = fraction(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(fraction(a, b)).toBe(value);
    }),
  );
});

test('fractions of neighbouring numbers are spread evenly', () => {
  const draws = Array.from({ length: 10_000 }, (_, i) => fraction(733, i));
  const tenths = rollup(
    draws,
    (own) => own.length,
    (draw) => Math.floor(draw * 10),
  );
  expect(tenths.size).toBe(10);
  for (const count of tenths.values()) expect(count).toBeGreaterThan(900);
});

test('the order of numbers counts', () => {
  expect(fraction(1, 2)).not.toBe(fraction(2, 1));
});

test('a stream is of its seed and its purpose', () => {
  const draws = (seed: number, purpose: string) => Array.from({ length: 5 }, stream(seed, purpose).uniform);
  expect(draws(1, 'sites')).toEqual(draws(1, 'sites'));
  expect(draws(1, 'sites')).not.toEqual(draws(1, 'towns'));
  expect(draws(1, 'sites')).not.toEqual(draws(2, 'sites'));
});

test('normal draws have mean 0 and deviation 1', () => {
  const draws = Array.from({ length: 20_000 }, stream(733, 'normal').normal);
  expect(mean(draws)).toBeCloseTo(0, 1);
  expect(deviation(draws)).toBeCloseTo(1, 1);
});

test('shuffling keeps every item and changes the order', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const mixed = shuffled(items, stream(733, 'shuffle'));
  expect(mixed).not.toEqual(items);
  expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
});
