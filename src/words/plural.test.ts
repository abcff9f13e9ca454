import { expect, test } from 'vitest';
import { formOf, many } from './plural.ts';

test.each<[number | string, string]>([
  [0, '0 wards'],
  [1, '1 ward'],
  [2, '2 wards'],
  [21, '21 wards'],
  ['1', '1 ward'],
  ['12', '12 wards'],
  ['1,001', '1,001 wards'],
])('%s: %s', (n, text) => expect(many(n, 'ward', 'wards')).toBe(text));

test('a word may stand apart from its number', () => {
  expect(formOf(1, 'list', 'lists')).toBe('list');
  expect(formOf(3, 'list', 'lists')).toBe('lists');
});
