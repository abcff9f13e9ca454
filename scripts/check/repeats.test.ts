import { expect, test } from 'vitest';
import { repeats } from './repeats.ts';

test.each<[string, string[], [string, string][]]>([
  ['nothing is repeated', ['a', 'b'], []],
  [
    'each later one is told with the first',
    ['a1', 'b1', 'a2', 'a3'],
    [
      ['a2', 'a1'],
      ['a3', 'a1'],
    ],
  ],
  ['of no items', [], []],
])('%s', (_, items, found) => expect(repeats(items, (item) => item.charAt(0))).toEqual(found));
