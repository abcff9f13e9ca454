import { expect, test } from 'vitest';
import { boundText, rowsText } from './bound.ts';

test.each([
  [['3'], '3'],
  [['9', '2', '3', '4', '4'], '2 to 4, 9'],
  [[], ''],
])('rows %s are told as "%s"', (rows, expected) => {
  expect(rowsText(rows)).toBe(expected);
});

test('what an answer is bound to changes with every figure, and stays short', () => {
  expect(boundText('rank', ['3: 5 ≠ 6', '4: 6 ≠ 5'])).toBe('rank: 3: 5 ≠ 6; 4: 6 ≠ 5');
  const many = Array.from({ length: 500 }, (_, i) => `${i}: 1 ≠ 2`);
  const other = [...many.slice(0, -1), '499: 1 ≠ 3'];
  expect(boundText('rank', many)).not.toBe(boundText('rank', other));
  expect(boundText('rank', many).length).toBeLessThan(1100);
});
