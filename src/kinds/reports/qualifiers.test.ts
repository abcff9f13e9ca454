import { expect, test } from 'vitest';
import { qualifiedIn } from './qualifiers.ts';

test.each<[printed: string, english: string | undefined]>([
  ['41.202', '41,202'],
  ['gần 12.000', 'nearly 12,000'],
  ['Khoảng 700.000', 'about 700,000'],
  ['ít nhất 1', 'at least 1'],
  ['hơn 29,1', 'over 29.1'],
  ['83,63%', '83.63%'],
  ['trên 90 %', 'over 90 %'],
  ['11,29/13,5', '11.29/13.5'],
  ['11/63', '11/63'],
  ['05/18', '5/18'],
  ['0,50', '0.50'],
  ['tăng 6 bậc', undefined],
  ['10-15%', undefined],
  ['mỗi xã 2', undefined],
])('%s in English is %s', (printed, english) => {
  expect(qualifiedIn(printed, 'en')).toBe(english);
  expect(qualifiedIn(printed, 'vi')).toBe(printed);
});
