import { expect, it } from 'vitest';
import { agencyWords } from './words.ts';

it('leaves out a count of none', () => {
  expect(agencyWords.counts.vi(15, 0)).toBe('15 chỉ tiêu');
  expect(agencyWords.counts.vi(0, 1)).toBe('1 nhiệm vụ');
  expect(agencyWords.counts.en(1, 2)).toBe('1 target, 2 tasks');
  expect(agencyWords.counts.en(0, 0)).toBe('');
});
