import { expect, test } from 'vitest';
import { areasOf, bordersOf } from './areas.ts';
import { layOut } from './sheet.ts';
import { tilesOf } from './tiles.ts';

test.each([
  [1, 1, 1],
  [6, 3, 2],
  [7, 3, 3],
])('%i districts are %i tiles in a row, %i rows', (count, columns, rows) => {
  const codes = Array.from({ length: count }, (_, i) => String(i));
  const areas = areasOf(layOut(tilesOf(codes), 600), 'districts');
  expect(areas.map(({ code }) => code)).toEqual(codes);
  const corners = areas.map(({ polygons }) => polygons[0]?.[0]?.[0] ?? [0, 0]);
  expect(new Set(corners.map(([x]) => x)).size).toBe(Math.min(columns, count));
  expect(new Set(corners.map(([, y]) => y)).size).toBe(rows);
});

test('tiles are square, and none touches another', () => {
  const sheet = layOut(tilesOf(['a', 'b', 'c', 'd']), 600);
  expect(sheet.height / sheet.width).toBeCloseTo(1, 1);
  expect(bordersOf(sheet, 'districts')).toEqual([]);
});
