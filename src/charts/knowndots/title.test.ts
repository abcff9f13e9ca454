import { expect, test } from 'vitest';
import type { KnownRow } from './knownrows.ts';
import { knownTitle } from './title.ts';

/** A level with cells of "year scored/all"; without "/all" no source prints of how many. */
const row = (units: string | undefined, where: string, ...cells: string[]): KnownRow => ({
  ...{ name: units ?? 'Chỉ tiêu', where, note: where },
  ...(units === undefined ? {} : { units }),
  cells: cells.map((text) => {
    const [year = 0, scored = 0, all] = text.split(/[ /]/).map(Number);
    return { year, path: '/', scored, partly: 0, all: all ?? 99, isAssumed: all === undefined };
  }),
});
const provinces = row('tỉnh', 'cả nước', '2021 5/63', '2022 63/63', '2023 63/63');
const districts = row('huyện', 'A', '2022 3', '2023 3/8');
const communes = row('xã', 'A', '2022 3', '2023 0/143');

test.each([
  [
    'what is whole, since when, and what is not',
    [provinces, communes],
    'Đủ điểm của 63 tỉnh từ năm 2022; mới có điểm của 3 xã',
  ],
  ['only parts', [districts, communes], 'Mới có điểm của 3 huyện; 3 xã'],
  ['a gap since then breaks it', [row('xã', 'A', '2022 9/9', '2023 3/9')], 'Mới có điểm của 9 xã'],
  [
    'a level of two places says whose',
    [districts, row('huyện', 'B', '2023 1/7')],
    'Mới có điểm của 3 huyện, A; 1 huyện, B',
  ],
  ['targets have no scores', [provinces, row(undefined, 'B', '2024 19/28')], 'Đủ điểm của 63 tỉnh từ năm 2022'],
  ['nothing', [row('xã', 'A', '2023 0/143')], 'Biết gì, chưa biết gì'],
])('%s', (_, rows, words) => expect(knownTitle(rows, 'vi')).toBe(words));

test('where all parts have no room, the last alone is told', () => {
  const many = Array.from({ length: 9 }, (_, i) => row(`cấp thứ ${i}`, 'A', '2023 3/8'));
  expect(knownTitle([provinces, ...many], 'vi')).toBe('Đủ điểm của 63 tỉnh từ năm 2022; mới có điểm của 3 cấp thứ 8');
});
