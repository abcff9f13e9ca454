import { expect, test } from 'vitest';
import { communes2023, districts2022, districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { context } from '../../tests/fixtures/units.ts';
import { leadersOf, rankingLine, topLine } from './rankingline.ts';

test.each([
  ['some scores', districts2023, 'TP Ninh Bình dẫn đầu; có điểm của 3 trên 8'],
  [
    'of an unknown number',
    { ...districts2022, unitCountAssumed: true },
    'TP Ninh Bình dẫn đầu; có điểm của 3 huyện, thành phố',
  ],
  ['all', provinces2023, 'Đà Nẵng dẫn đầu; đủ điểm của cả 3'],
  ['none', communes2023, 'điểm của xã, phường, thị trấn không có trong nguồn đã đọc'],
  ['nobody leads where the scope is unclear', { ...districts2023, rankScopeUnclear: true }, 'có điểm của 3 trên 8'],
] as const)('%s', (_, ranking, line) => expect(rankingLine(ranking, 'vi', context)).toBe(line));

test('more than two at the top are counted', () => {
  const rows = districts2023.rows.map((row) => ({ ...row, rank: districts2023.rows[0]?.rank ?? row.rank }));
  expect(leadersOf({ ...districts2023, rows }, 'en', context)).toBe('8 districts and cities joint');
});

test('the first three are named, where all three places are known', () => {
  expect(topLine(districts2023, 'en', context)).toBe('Ninh Bình city, Tam Điệp city and Gia Viễn are on top');
  expect(topLine({ ...districts2023, rows: districts2023.rows.slice(0, 2) }, 'en', context)).toBeUndefined();
});
