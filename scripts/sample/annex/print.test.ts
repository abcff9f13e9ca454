import { expect, test } from 'vitest';
import { decimalComma, roman } from './print.ts';

test.each([
  [12, '12'],
  [12.5, '12,5'],
  [0.12345, '0,123'],
  [1234.5, '1234,5'],
])('%d is typed %s', (points, text) => {
  expect(decimalComma(points)).toBe(text);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [589, 'DLXXXIX'],
  [1994, 'MCMXCIV'],
])('%i is %s', (number, text) => {
  expect(roman(number)).toBe(text);
});
