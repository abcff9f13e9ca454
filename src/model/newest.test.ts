import { expect, test } from 'vitest';
import { newestKnown } from './newest.ts';
import type { Ranking } from './scored.ts';

const ranking = (year: number, level: string, grade: string) =>
  ({ year, level, rows: [{ rank: { grade: 'unpublished' } }, { rank: { grade } }] }) as unknown as Ranking;

test('takes the newest ranking of a level of which a rank is known', () => {
  const all = [
    ranking(2023, 'district', 'bounded'),
    ranking(2022, 'district', 'published'),
    ranking(2024, 'district', 'unpublished'),
    ranking(2024, 'department', 'published'),
  ];
  expect(newestKnown(all, 'district')).toBe(all[0]);
  expect(newestKnown(all, 'commune')).toBeUndefined();
});
