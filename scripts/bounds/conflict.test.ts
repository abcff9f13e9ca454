import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestConflict, smallestHit } from './conflict.ts';
import { irreducible } from './irreducible.ts';

const items = [...'abcdefgh'];
const isPart = (small: readonly string[], large: readonly string[]) => small.every((item) => large.includes(item));
/** Sets that cannot stand together. */
const bad = fc.array(fc.subarray(items, { minLength: 1 }), { minLength: 1, maxLength: 6 });

describe('the smallest conflict', () => {
  it('is none where all items agree', () => expect(smallestConflict(items, () => true)).toBeUndefined());

  it('is empty where nothing can stand at all', () => expect(smallestConflict(['a'], () => false)).toEqual([]));

  it('is smaller than other conflicts, wherever it stands', () => {
    const sets = [
      ['a', 'b', 'c'],
      ['g', 'h'],
    ];
    expect(smallestConflict(items, (part) => !sets.some((set) => isPart(set, part)))).toEqual(['g', 'h']);
  });

  it('has as few items as any, and cannot stand', () =>
    fc.assert(
      fc.property(bad, (sets) => {
        const found = smallestConflict(items, (part) => !sets.some((set) => isPart(set, part))) ?? [];
        expect(sets.some((set) => isPart(set, found))).toBe(true);
        expect(found).toHaveLength(Math.min(...sets.map((set) => set.length)));
        expect(found).toEqual(items.filter((item) => found.includes(item)));
      }),
    ));
});

describe('the smallest hit', () => {
  it.each([
    [[], []],
    [[['b', 'c']], ['b']],
    [[['c', 'b']], ['b']],
    [
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['b'],
    ],
    [
      [['a'], ['d'], ['a', 'b']],
      ['a', 'd'],
    ],
  ])('of %j is %j', (sets, hit) => expect(smallestHit(items, sets)).toEqual(hit));

  it('of a set without items is a mistake', () =>
    expect(() => smallestHit(items, [[]])).toThrow('a set without items cannot be hit (expected at least one item'));
});

describe('an irreducible part', () => {
  it('holds, holds no more without any of its items, and keeps the order', () =>
    fc.assert(
      fc.property(bad, (sets) => {
        const holds = (part: readonly string[]) => sets.some((set) => isPart(set, part));
        const found = irreducible(items, holds);
        expect(holds(found)).toBe(true);
        for (const item of found) expect(holds(found.filter((other) => other !== item))).toBe(false);
        expect(found).toEqual(items.filter((item) => found.includes(item)));
      }),
    ));

  it('spares what comes first', () =>
    expect(irreducible(items, (part) => part.includes('c') || part.includes('f'))).toEqual(['f']));
});
