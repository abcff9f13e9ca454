import { expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context } from '../../../tests/fixtures/units.ts';
import { editionHeading } from './heading.ts';

const unled = { ...districts2023, rankScopeUnclear: true };
const heading = (...levels: Parameters<typeof editionHeading>[1]) => editionHeading('Ninh Bình', levels, 'vi', context);

test('who leads, and of which level, where somebody is known to', () => {
  for (const [locale, words] of [
    ['vi', 'Năm 2023: TP Ninh Bình dẫn đầu các huyện'],
    ['en', 'First in 2023: Ninh Bình city (districts)'],
  ] as const)
    expect(editionHeading('Ninh Bình', [communes2023, districts2023], locale, context)).toBe(words);
});

test('else how many scores are known, out of a number that a source prints', () => {
  expect(heading(communes2023, unled)).toBe('Ninh Bình 2023: có điểm của 3 trên 11 đơn vị');
  expect(heading({ ...unled, unitCountAssumed: true })).toBe('Ninh Bình 2023: có điểm của 3 đơn vị');
  const all = { ...unled, unitCount: 3 };
  expect(heading(all)).toBe('Ninh Bình 2023: đủ điểm của 3 đơn vị');
});

test('a level that has no room is left out, and where no level has any, scores are counted', () => {
  expect(heading(...Array.from({ length: 4 }, () => districts2023)).match(/dẫn đầu/g)).toHaveLength(2);
  const long = new Map([...context.units].map(([id, unit]) => [id, { ...unit, name: 'N'.repeat(90) }]));
  expect(editionHeading('Ninh Bình', [districts2023], 'vi', { ...context, units: long })).toContain('3 trên 8');
});
