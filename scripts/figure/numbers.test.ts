import { describe, expect, test } from 'vitest';
import { numbersIn, numberReadings } from './numbers.ts';

describe('numbers of a text', () => {
  test.each<[text: string, numbers: number[]]>([
    ['đạt 358,17 điểm', [358.17]],
    ['scoring 0.6419 points', [0.6419]],
    // A mark before three digits may part decimals or thousands.
    ['1.234', [1234, 1.234]],
    ['1,234', [1234, 1.234]],
    ['276.024 văn bản', [276024, 276.024]],
    ['1.234.567', [1234567]],
    ['1.234,5 và 1,234.5', [1234.5]],
    ['14/18 đơn vị', [14, 18]],
    ['tăng 04 bậc', [4]],
    ['60,29%.', [60.29]],
    ['75 trạm 5G', [75, 5]],
    ['chưa công bố', []],
  ])('%s', (text, numbers) => {
    expect([...numbersIn(text)]).toEqual(numbers);
  });
});

describe('a printed text as a number', () => {
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
    expect(numberReadings(printed)).toEqual(numbers);
  });
});
