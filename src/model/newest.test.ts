import { expect, test } from 'vitest';
import { newestKnown, newestOf, newestOfEach, newestWhole } from './newest.ts';
import type { Ranking } from './scored.ts';

const ranking = (year: number, level: string, grade = 'published') =>
  ({
    year,
    level,
    edition: `pdti-${year}`,
    rows: [{ rank: { grade: 'unpublished' } }, { rank: { grade } }],
  }) as unknown as Ranking;

test('takes the newest ranking of a level of which a rank is known', () => {
  const all = [
    ranking(2023, 'district', 'bounded'),
    ranking(2022, 'district', 'published'),
    ranking(2024, 'district', 'unpublished'),
    ranking(2024, 'department', 'published'),
  ];
  expect(newestKnown(all, 'district')).toBe(all[0]);
  expect(newestKnown(all, 'commune')).toBeUndefined();
  expect(newestOf(all, 'district')).toBe(all[2]);
});

/** An edition of two levels, and one of districts alone after it. */
const [departments, districts, later] = [
  ranking(2023, 'department'),
  ranking(2023, 'district'),
  ranking(2024, 'district'),
] as const;
const all = [later, departments, districts];

test('a level that the newest edition lacks has one of its own', () => {
  expect(newestOf(all, 'department')).toBe(departments);
  expect(newestOfEach(all)).toEqual([later, departments]);
});

test('levels of different editions are not told as one', () => {
  expect(newestWhole(all, ['department', 'district'])).toEqual([departments, districts]);
  expect(newestWhole(all, ['district'])).toEqual([later]);
  expect(newestWhole(all, ['department', 'commune'])).toEqual([]);
});

test('of two provinces of one year the first in order is taken', () => {
  const [first, second] = [ranking(2024, 'district'), ranking(2024, 'district')];
  expect(newestOf([later, first, second], 'district')).toBe(later);
  expect(newestKnown([districts, first, second], 'district')).toBe(first);
});
