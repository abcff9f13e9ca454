import { expect, test } from 'vitest';
import { readings } from './verbatim.ts';

test.each<[printed: string, numbers: number[]]>([
  ['358,17', [358.17]],
  ['358.17', [358.17]],
  ['1.234,5', [1234.5]],
  // A dot before three digits may stand for a decimal or for thousands.
  ['1.234', [1.234, 1234]],
  ['0.621', [0.621]],
  ['1.234.567', [1234567]],
  ['+0.0115', [0.0115]],
  ['\u22122,5', [-2.5]],
  ['tăng 2 bậc', []],
  ['60,29%', []],
])('%s', (printed, numbers) => {
  expect(readings(printed)).toEqual(numbers);
});
