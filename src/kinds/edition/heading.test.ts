import { expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context } from '../../../tests/fixtures/units.ts';
import { editionHeading } from './heading.ts';

const unled = { ...districts2023, rankScopeUnclear: true };
const heading = (...levels: Parameters<typeof editionHeading>[1]) => editionHeading('Ninh Bình', levels, 'vi', context);

test('who leads, where somebody is known to', () =>
  expect(heading(communes2023, districts2023)).toBe('Ninh Bình 2023: TP Ninh Bình dẫn đầu'));

test('else how many scores are known, out of a number that a source prints', () => {
  expect(heading(communes2023, unled)).toBe('Ninh Bình 2023: có điểm của 3 trên 11 đơn vị');
  expect(heading({ ...unled, unitCountAssumed: true })).toBe('Ninh Bình 2023: có điểm của 3 đơn vị');
  const all = { ...unled, unitCount: 3 };
  expect(heading(all)).toBe('Ninh Bình 2023: đủ điểm của 3 đơn vị');
});

test('names that have no room give way to the count', () => {
  const place = 'N'.repeat(70);
  expect(editionHeading(place, [districts2023], 'vi', context)).toContain('3 trên 8');
});
