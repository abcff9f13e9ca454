import { polygonContains } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { border, type Bending } from './borders.ts';
import type { Point } from './outline.ts';

const how: Bending = { seed: 733, finest: 10, wildness: 0.9 };
const place = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
const side = (a: Point, b: Point, p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

test('both neighbours draw the same line', () => {
  fc.assert(
    fc.property(place, place, place, place, (a, b, left, right) => {
      fc.pre(side(a, b, left) * side(a, b, right) < 0);
      const there = [...border(a, b, [left, right], how), b];
      const back = [...border(b, a, [right, left], how), a];
      expect(back.reverse()).toEqual(there);
    }),
  );
});

test('a line stays between the sites on its two sides', () => {
  fc.assert(
    fc.property(place, place, place, place, (a, b, left, right) => {
      fc.pre(side(a, b, left) > 2000 && side(a, b, right) < -2000);
      const kite = [a, left, b, right].map(([x, y]): [number, number] => [x, y]);
      // Bends are rounded to whole numbers: one unit may lie outside.
      const near = ([x, y]: Point): boolean =>
        [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => polygonContains(kite, [x + dx, y + dy])));
      expect(
        border(a, b, [left, right], how)
          .slice(1)
          .filter((point) => !near(point)),
      ).toEqual([]);
    }),
  );
});

test.each([
  ['no bends in a short line', [0, 0], [9, 0], 1],
  ['a long line is bent', [0, 0], [80, 0], 8],
] as const)('%s', (_, a, b, least) => {
  expect(
    border(
      a,
      b,
      [
        [40, 40],
        [40, -40],
      ],
      how,
    ).length,
  ).toBeGreaterThanOrEqual(least);
  expect(
    border(
      a,
      b,
      [
        [40, 40],
        [40, -40],
      ],
      how,
    )[0],
  ).toEqual(a);
});

test('without wildness a line is straight', () => {
  const straight = border(
    [0, 0],
    [80, 0],
    [
      [40, 40],
      [40, -40],
    ],
    { ...how, wildness: 0 },
  );
  expect(straight.map(([, y]) => Math.abs(y))).toEqual(straight.map(() => 0));
});
