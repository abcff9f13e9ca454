import { expect, test } from 'vitest';
import { homeWords } from './words.ts';

test('what is missing is of a province that is named, where several are ranked', () => {
  expect(homeWords.missingIn.en('districts', 2023, 'Decision 506', undefined)).toBe(
    'For 2023, most scores (districts) stand in annexes of Decision 506, which are in no source we could read.',
  );
  expect(homeWords.missing.vi('cấp huyện', 2022, 'Hà Nam')).toBe(
    'Năm 2022, điểm của phần lớn đơn vị của Hà Nam (cấp huyện) không có trong nguồn đã đọc.',
  );
  expect(homeWords.leadOf.en('Hà Nam', 'A leads')).toBe('Hà Nam: A leads');
});

test('provinces are counted in words', () => {
  expect([1, 2, 3, 12].map((n) => homeWords.homesAmongAll.en(n, 63))).toEqual([
    'The province among 63',
    'The two provinces among 63',
    'The three provinces among 63',
    'The 12 provinces among 63',
  ]);
  expect(homeWords.homesAmongAll.vi(3, 63)).toBe('Ba tỉnh trong cả nước');
});
