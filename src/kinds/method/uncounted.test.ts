import { expect, test } from 'vitest';
import type { Ranking } from '../../model/scored.ts';
import { uncountedIn } from './uncounted.ts';

const ranking = (year: number, level: string, countedIn?: number, unitCountAssumed = true) =>
  ({ year, level, unitCountAssumed, countedIn, index: 'pdti', province: '37' }) as unknown as Ranking;

test('what nobody counted is told with its index, its year, its levels and where its number is from', () =>
  expect(
    uncountedIn([
      ranking(2022, 'department', 2023),
      ranking(2022, 'district', 2023),
      ranking(2022, 'commune', 2025),
      ranking(2023, 'district', undefined, false),
      ranking(2024, 'district'),
    ]),
  ).toEqual([
    { index: 'pdti', year: 2022, levels: ['department', 'district'], countedIn: 2023 },
    { index: 'pdti', year: 2022, levels: ['commune'], countedIn: 2025 },
    { index: 'pdti', year: 2024, levels: ['district'], countedIn: undefined },
  ]));
