import { expect, test } from 'vitest';
import { expectFault, results, statements, type Spoiled } from '../../tests/fixtures/checked.ts';
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

test.each<Spoiled>([
  ['verbatim', results, '358.17,', '358.71,', ':4:5  value 358.71 is not what is printed, "358,17" (expected 358.17)'],
  [
    'percent verbatim',
    'data/ninh-thuan/dti-plan-2023/baselines.csv',
    '60.29,',
    '60.92,',
    ':2:10  percent 60.92 is not what is printed, "60,29" (expected 60.29)',
  ],
  [
    'operand verbatim',
    'data/claims/operands.csv',
    '10,10',
    '11,10',
    ':3:5  value 11 is not what is printed, "10" (expected 10)',
  ],
  [
    'number without print',
    statements,
    '765,,,765',
    '765,,,',
    ':2:7  value 765 has no printed form (expected it as the source prints it)',
  ],
])('%s', expectFault);
