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
  const top = (place: string, ranking = districts2023) => topLine(place, ranking, 'en', context);
  const named = 'Ninh Bình city, Tam Điệp city and Gia Viễn lead';
  expect(top('Ninh Bình')).toBe(`Ninh Bình 2023: ${named} its districts`);
  expect(top('Bà Rịa - Vũng Tàu và Côn Đảo')).toBe(`Bà Rịa - Vũng Tàu và Côn Đảo 2023: ${named}`);
  expect(top('Ninh Bình', { ...districts2023, rows: districts2023.rows.slice(0, 2) })).toBeUndefined();
});

test('within a line a commune is named with its kind, in the language of the reader', () => {
  const rows = districts2023.rows.slice(0, 1).map((row) => ({ ...row, unit: communes2023.rows[0]?.unit ?? row.unit }));
  expect(leadersOf({ ...communes2023, rows }, 'en', context)).toMatch(/ (ward|commune|township)$/);
});
