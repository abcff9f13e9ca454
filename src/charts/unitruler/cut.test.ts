import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOf } from './cut.ts';

const several = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 8 });

test('the stretch holds all values, and never more than a fifth of it is empty', () =>
  fc.assert(
    fc.property(several, fc.constantFrom(1, 100, 1_000_000), (whole, unit) => {
      const values = whole.map((value) => value / unit);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const cut = cutOf(values);
      if (!cut) throw new Error('no cut');
      expect(cut.from).toBeLessThanOrEqual(low);
      expect(cut.to).toBeGreaterThanOrEqual(high);
      expect((low - cut.from + cut.to - high) / (cut.to - cut.from)).toBeLessThanOrEqual(0.2);
    }),
  ));

test('it never leaves the scale', () => {
  expect(cutOf([1, 90], 765)?.from).toBe(0);
  expect(cutOf([700, 764], 765)?.to).toBe(765);
});

test('numbers stand on strokes within it', () => {
  const cut = cutOf([460.03, 605.21], 765);
  expect(cut).toMatchObject({ long: [500, 550, 600] });
  for (const tick of [...(cut?.long ?? []), ...(cut?.short ?? [])]) {
    expect(cut?.at(tick)).toBeGreaterThanOrEqual(0);
    expect(cut?.at(tick)).toBeLessThanOrEqual(100);
  }
});

test('one value alone has room on both sides', () => {
  const cut = cutOf([0.6]);
  expect(cut?.at(0.6)).toBeGreaterThan(20);
  expect(cut?.at(0.6)).toBeLessThan(80);
});

test('there is none without values', () => expect(cutOf([])).toBeUndefined());
