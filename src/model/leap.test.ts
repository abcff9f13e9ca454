import { expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../tests/fixtures/rankings.ts';
import { made, printed } from '../../tests/fixtures/units.ts';
import { leapOf, widestLeap } from './leap.ts';

test('the unit that moved furthest, up or down', () => {
  expect(leapOf(districts2023)?.unit).toBe('373');
  const fell = districts2023.rows.map((row) =>
    row.unit === '372' ? { ...row, previousRank: printed(1), rankChange: made(-6, '1 − 7') } : row,
  );
  expect(leapOf({ rows: fell })?.unit).toBe('372');
});

test('of two that moved as far, the better placed', () => {
  const both = districts2023.rows.map((row) => (row.previousRank ? { ...row, rankChange: made(4, '…') } : row));
  expect(leapOf({ rows: both })?.unit).toBe('369');
});

test('nobody, where no rank is known in both years or none changed', () => {
  expect(leapOf(communes2023)).toBeUndefined();
  expect(leapOf({ rows: districts2023.rows.slice(0, 2) })).toBeUndefined();
});

test('the newest year comes before a longer leap', () => {
  const later = { ...districts2023, year: 2024, rows: districts2023.rows.filter(({ unit }) => unit === '372') };
  expect(widestLeap([districts2023, later])).toBe(later);
  expect(widestLeap([{ ...later, year: 2023 }, districts2023])).toBe(districts2023);
  expect(widestLeap([communes2023])).toBeUndefined();
});
