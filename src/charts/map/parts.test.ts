import { describe, expect, test } from 'vitest';
import type { Area } from './areas.ts';
import { classOf, quantileClasses, stepOf } from './classes.ts';
import { clearance, contains, deepest } from './inside.ts';
import { areaPath, linePath } from './path.ts';
import { boxOf, placeLabels } from './place.ts';
import { simplify, type Point } from './simplify.ts';

const ring = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];
const square = (code: string, x0: number, y0: number, x1: number, y1: number): Area => ({
  code,
  polygons: [[ring(x0, y0, x1, y1)]],
});

describe('simplify', () => {
  test.each<[string, Point[], number, Point[]]>([
    [
      'repeated points go',
      [
        [0, 0],
        [0, 0],
        [5, 0],
        [5, 0],
      ],
      0,
      [
        [0, 0],
        [5, 0],
      ],
    ],
    [
      'points on a line go',
      [
        [0, 0],
        [2, 0],
        [5, 0],
      ],
      0,
      [
        [0, 0],
        [5, 0],
      ],
    ],
    [
      'the smallest triangle goes first',
      [
        [0, 0],
        [2, 1],
        [4, 9],
        [6, 0],
      ],
      9,
      [
        [0, 0],
        [4, 9],
        [6, 0],
      ],
    ],
    [
      'a closed arc keeps a triangle',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      99,
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ])('%s', (_, arc, tolerance, left) => {
    expect(simplify(arc, tolerance)).toEqual(left);
  });
});

describe('paths', () => {
  test('are relative, with no more than the grammar needs', () => {
    expect(
      linePath([
        [
          [1, 2],
          [3, -4],
          [3, 5],
        ],
      ]),
    ).toBe('M1 2l2-6 0 9');
    expect(areaPath(square('a', 0, 0, 4, 4))).toBe('M0 0l4 0 0 4-4 0z');
  });
  test('steps of no length are left out', () => {
    expect(
      linePath([
        [
          [1, 1],
          [1, 1],
          [2, 2],
        ],
      ]),
    ).toBe('M1 1l1 1');
  });
});

describe('inside', () => {
  const holed: Area = { code: 'a', polygons: [[ring(0, 0, 100, 100), ring(10, 10, 60, 90)]] };
  test('a hole is not inside', () => {
    expect(contains(holed, [5, 5])).toBe(true);
    expect(contains(holed, [30, 30])).toBe(false);
  });
  test('the deepest point keeps clear of the hole', () => {
    const [x, y] = deepest(holed);
    expect(x).toBeGreaterThan(70);
    expect(clearance(holed, [x, y])).toBeGreaterThan(15);
  });
});

describe('classes', () => {
  test.each([
    [8, [0, 1, 2, 3, 4, 5, 6, 7]],
    [5, [0, 2, 3, 5, 7]],
    [1, [7]],
  ])('ramp steps of %i', (count, wanted) => {
    expect(Array.from({ length: count }, (_, i) => stepOf(i, count))).toEqual(wanted);
  });
  test.each([
    [
      'even',
      [1, 2, 3, 4],
      2,
      [
        [1, 2, 2],
        [3, 4, 2],
      ],
    ],
    [
      'ties stay together',
      [1, 1, 1, 2],
      2,
      [
        [1, 1, 3],
        [2, 2, 1],
      ],
    ],
    ['fewer values than classes', [3], 5, [[3, 3, 1]]],
    ['none', [], 5, []],
  ])('quantiles: %s', (_, values, count, wanted) => {
    expect(quantileClasses(values, count).map(({ low, high, size }) => [low, high, size])).toEqual(wanted);
  });
  test('a value outside all classes is thrown', () => {
    expect(() => classOf(9, quantileClasses([1, 2]))).toThrow('9 lies in no class');
  });
});

describe('labels', () => {
  const land = [square('a', 0, 0, 1000, 900), square('b', 1000, 0, 1080, 80)];
  const ground = { width: 2400, height: 1000, land, taken: [] };
  const ask = (size: number) =>
    placeLabels(
      land.map((area) => ({ area, lines: ['1', `Tên ${area.code}`] })),
      size,
      ground,
    );
  test('stand inside where they fit, else beside the land with a leader', () => {
    const [a, b] = ask(100);
    expect(a?.leader).toBeUndefined();
    expect(b?.leader).toBeDefined();
    expect(b?.lines).toEqual(['1 Tên b']);
    expect(b && boxOf(b.lines, b.at, 100).x0).toBeGreaterThan(1000);
  });
  test('without free ground the name goes and the rank stays', () => {
    const [, b] = placeLabels(
      land.map((area) => ({ area, lines: ['7', 'Tên rất dài không chỗ'] })),
      300,
      ground,
    );
    expect(b?.lines).toEqual(['7']);
  });
});
