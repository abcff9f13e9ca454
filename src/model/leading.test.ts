import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leading, trailing, type Rounded } from './leading.ts';
import { halfUnit } from './span.ts';

type Case = readonly [name: string, figure?: Rounded];
const exact = (value: number): Rounded => ({ value, margin: 0 });
const two = (value: number): Rounded => ({ value, margin: halfUnit(2) });
const names = (items: readonly Case[]) => items.map(([name]) => name).join('');

describe('the leading group', () => {
  it.each<[string, Case[], string]>([
    ['of nobody is nobody', [], ''],
    ['of one is that one', [['a', two(1)]], 'a'],
    [
      'is the largest',
      [
        ['a', exact(1)],
        ['b', exact(3)],
        ['c', exact(2)],
      ],
      'b',
    ],
    [
      'is all that are tied',
      [
        ['a', exact(3)],
        ['b', exact(3)],
        ['c', exact(2)],
      ],
      'ab',
    ],
    [
      'sees no tie in binary dust',
      [
        ['a', exact(0.3)],
        ['b', exact(0.1 + 0.2)],
      ],
      'ba',
    ],
    [
      'is one, where prints of equal decimals differ',
      [
        ['a', two(1.01)],
        ['b', two(1.02)],
      ],
      'b',
    ],
    [
      'is both, within the rounding of sums',
      [
        ['a', { value: 59.31, margin: 0.02 }],
        ['b', { value: 59.27, margin: 0.035 }],
      ],
      'ab',
    ],
    [
      'is one, beyond it',
      [
        ['a', { value: 59.31, margin: 0.01 }],
        ['b', { value: 59.27, margin: 0.02 }],
      ],
      'a',
    ],
    [
      'takes in whom it cannot tell from its last',
      [
        ['a', exact(10)],
        ['b', { value: 9.9, margin: 1 }],
        ['c', exact(9)],
        ['d', exact(7.8)],
      ],
      'abc',
    ],
    [
      'takes in all between',
      [
        ['a', exact(10)],
        ['b', exact(9)],
        ['c', { value: 8, margin: 3 }],
      ],
      'abc',
    ],
    ['leaves out what has no figure', [['a'], ['b', exact(1)]], 'b'],
  ])('%s', (_, items, expected) => expect(names(leading(items, ([, figure]) => figure))).toBe(expected));

  test('from below', () => {
    const items: Case[] = [
      ['a', exact(3)],
      ['b', exact(1)],
      ['c', exact(1)],
    ];
    expect(names(trailing(items, ([, figure]) => figure))).toBe('bc');
  });

  test('stands above all others, however the figures were rounded, and in any order of items', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.integer({ min: 0, max: 30 }), margin: fc.integer({ min: 0, max: 3 }) }), {
          minLength: 1,
        }),
        (figures) => {
          const items = figures.map((figure) => ({ figure }));
          const group = leading(items, ({ figure }) => figure);
          const rest = items.filter((item) => !group.includes(item));
          expect(group.length).toBeGreaterThan(0);
          const low = Math.min(...group.map(({ figure }) => figure.value - figure.margin));
          const high = Math.max(-Infinity, ...rest.map(({ figure }) => figure.value + figure.margin));
          expect(low).toBeGreaterThanOrEqual(high);
          const again = leading(items.toReversed(), ({ figure }) => figure);
          expect(new Set(again)).toEqual(new Set(group));
        },
      ),
    ));
});
