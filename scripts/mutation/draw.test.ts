import { describe, expect, it } from 'vitest';
import { affordable, draw } from './draw.ts';

const groups = new Map(
  [100, 40, 7, 1].map(
    (size, group) => [`g${group}`, Array.from({ length: size }, (_, i) => `g${group}:${i}`)] as const,
  ),
);
const sizes = (items: readonly string[]) =>
  [...groups.keys()].map((name) => items.filter((item) => item.startsWith(`${name}:`)).length);

describe('a sample', () => {
  it('has each item once, and of each group its share, give or take one', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const items = draw(groups, 37, seed);
      expect(new Set(items).size).toBe(37);
      sizes(items).forEach((size, i) => expect(Math.abs(size - ([25, 10, 1.75, 0.25][i] ?? NaN))).toBeLessThan(1));
    }
  });

  it('is the same with the same seed, another with another', () => {
    expect(draw(groups, 20, 1)).toEqual(draw(groups, 20, 1));
    expect(draw(groups, 20, 1)).not.toEqual(draw(groups, 20, 2));
  });

  it('takes every item as often as any other', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1)
      for (const item of draw(groups, 37, seed)) times.set(item, (times.get(item) ?? 0) + 1);
    // 500 expected; 19 is the standard deviation.
    expect(Math.min(...times.values())).toBeGreaterThan(400);
    expect(Math.max(...times.values())).toBeLessThan(600);
  });

  it('is all where there are no more', () => expect(draw(groups, 1000, 1)).toHaveLength(148));
});

it('more minutes afford more mutants, and always one', () => {
  expect(affordable(8, 8)).toBeGreaterThan(affordable(4, 8));
  expect(affordable(0.1, 8)).toBe(1);
});
