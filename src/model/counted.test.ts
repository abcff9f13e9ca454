import { expect, test } from 'vitest';
import { isCountedLater, uncountedIn } from './counted.ts';
import type { Ranking } from './scored.ts';

const ranking = (year: number, unitCountAssumed: boolean, level = 'district', unitCount = 8) =>
  ({ year, level, unitCountAssumed, unitCount, index: 'pdti', province: '37' }) as unknown as Ranking;
const [first, second, newest] = [ranking(2022, true), ranking(2023, false), ranking(2024, true)] as const;

test('a number that no source prints is that of a later edition, which the newest cannot have', () => {
  const all = [first, second, newest, ranking(2025, false, 'commune')];
  expect(isCountedLater(first, all)).toBe(true);
  expect(isCountedLater(newest, all)).toBe(false);
});

test('another number than the later edition’s is not taken from it', () =>
  expect(isCountedLater(first, [first, ranking(2023, false, 'district', 7)])).toBe(false));

test('what nobody counted is told with its index, its year and its levels', () => {
  const all = [ranking(2022, true, 'department'), first, second, ranking(2023, false, 'department'), newest];
  expect(uncountedIn(all)).toEqual([
    { index: 'pdti', year: 2022, levels: ['department', 'district'], isCountedLater: true },
    { index: 'pdti', year: 2024, levels: ['district'], isCountedLater: false },
  ]);
});
