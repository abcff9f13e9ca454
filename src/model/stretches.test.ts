import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { short, stretchesOf } from './stretches.ts';

const told = (count: number, ...at: number[]): string[] =>
  stretchesOf(
    count,
    at.map((one) => ({ at: one, reach: 4 })),
  ).map(({ from, to, folded }) => (folded ? `(${from}–${to})` : `${from}–${to}`));

test.each<[string, number, number[], string[]]>([
  ['a short list is whole', short, [12], ['0–30']],
  ['top and bottom of a long one', 143, [], ['0–10', '(10–138)', '138–143']],
  ['nine around one', 143, [84], ['0–10', '(10–80)', '80–89', '(89–138)', '138–143']],
  ['one at the top lengthens it', 143, [9], ['0–14', '(14–138)', '138–143']],
  ['one at the bottom too', 143, [142], ['0–10', '(10–138)', '138–143']],
  ['two or fewer between are not folded', 143, [16], ['0–21', '(21–138)', '138–143']],
  ['two whose rows meet', 143, [60, 52], ['0–10', '(10–48)', '48–65', '(65–138)', '138–143']],
])('%s', (_, count, at, expected) => {
  expect(told(count, ...at)).toEqual(expected);
});

describe('laws', () => {
  const lists = fc
    .integer({ min: 1, max: 400 })
    .chain((count) => fc.tuple(fc.constant(count), fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 4 })));

  test('each row stands in one stretch, in order, and those a reader came for are in sight', () => {
    fc.assert(
      fc.property(lists, ([count, at]) => {
        const found = stretchesOf(
          count,
          at.map((one) => ({ at: one, reach: 4 })),
        );
        const rows = found.flatMap(({ from, to }) => Array.from({ length: to - from }, (__, i) => from + i));
        expect(rows).toEqual(Array.from({ length: count }, (__, i) => i));
        for (const one of at) expect(found.find(({ from, to }) => from <= one && one < to)?.folded).toBe(false);
        found.slice(1).forEach(({ folded }, i) => expect(folded).toBe(!found[i]?.folded));
      }),
    );
  });
});
