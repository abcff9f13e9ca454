import { expect, test } from 'vitest';
import { scoreWords } from './scores.ts';

test.each([
  [3, /^Ba cấp dùng ba thang/, /^The three levels use three scales/],
  [2, /^Hai cấp dùng hai thang/, /^The two levels use two scales/],
  [1, /^Thang điểm khác DTI/, /^The scale is not that of the national DTI/],
])('an edition of %d levels speaks of so many', (levels, vi, en) => {
  expect(scoreWords.notComparable.vi(levels)).toMatch(vi);
  expect(scoreWords.notComparable.en(levels)).toMatch(en);
});
