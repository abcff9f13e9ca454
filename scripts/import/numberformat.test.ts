import { expect, test } from 'vitest';
import { showNumber, shownValue, storedValue } from './numberformat.ts';

test.each<[value: number, format: string | undefined, expected: string]>([
  [605.21, undefined, '605,21'],
  [605.2, '0.00', '605,20'],
  [342.3349, '0.00', '342,33'],
  [1234.5, '#,##0.00', '1.234,50'],
  [1234.5, '_(* #,##0.00_);_(* \\(#,##0.00\\);_("-"??_)', '1.234,50'],
  [3.14159, '0.0#', '3,14'],
  [3, '0.0#', '3,0'],
  [0.365, '0.0%', '36,5%'],
  [12, 'General', '12'],
  [12.5, '@', '12,5'],
  [7, '"hạng "0', '7'],
  [565.6899999999999, undefined, '565,69'],
  [1234567.5, undefined, '1234567,5'],
])('shows %d under %s', (value, format, expected) => {
  expect(showNumber(value, format)).toBe(expected);
});

test.each([
  ['1.234,50', 1234.5],
  ['36,5%', 36.5],
  ['7', 7],
])('reads back %s', (shown, expected) => {
  expect(shownValue(shown)).toBe(expected);
});

test('a stored share is on the scale on which it is shown', () => {
  expect(storedValue(0.365, '0.0%')).toBeCloseTo(36.5);
  expect(storedValue(0.365)).toBe(0.365);
});
