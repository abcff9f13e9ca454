import { expect, test } from 'vitest';
import { full2023 } from '../../tests/fixtures/full.ts';
import { provinces2023 } from '../../tests/fixtures/rankings.ts';
import { isSame, pointsText, signedColumn, signedText } from './points.ts';

test.each([
  [12, '12'],
  [12.5, '12,5'],
  [12.345, '12,35'],
  [1234.5, '1.234,5'],
  [0, '0'],
  [0.0049, '0,0049'],
  [0.0012345, '0,0012'],
])('%d points read %s', (value, text) => {
  expect(pointsText(value, full2023, 'vi')).toBe(text);
});

test('an index has four decimals', () => {
  expect(pointsText(0.5, provinces2023, 'vi')).toBe('0,5000');
  expect(signedText(-0.12345, provinces2023, 'en')).toBe('−0.1235');
});

test.each([
  [1.005, '+1,01'],
  [-2.5, '−2,5'],
  [0, '0'],
])('%d signed reads %s', (value, text) => {
  expect(signedText(value, full2023, 'vi')).toBe(text);
});

test.each([
  [
    [1, -2],
    ['+1', '−2'],
  ],
  [
    [1, -2.5],
    ['+1,0', '−2,5'],
  ],
  [
    [1, 0.126, 0],
    ['+1,00', '+0,13', '0,00'],
  ],
])('the column %j reads %j', (values, texts) => {
  expect(values.map(signedColumn(values, full2023, 'vi'))).toEqual(texts);
});

test('binary dust does not part two values', () => {
  expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSame(0.3, 0.3001)).toBe(false);
});
