import { expect, it } from 'vitest';
import { readingOf } from './reading.ts';

it.each([
  [574.7, '574,7', 574.65, 574.75],
  [605.21, '605,21', 605.205, 605.215],
  [385.641, '385,641', 385.6405, 385.6415],
  [570.1, '570,10', 570.095, 570.105],
  [351, '351', 350.5, 351.5],
  [41202, '41.202', 41201.5, 41202.5],
  [3, '03 điểm', 2.5, 3.5],
  [-3.5, '3,5', -3.55, -3.45],
  [17.8, 'tối thiểu là 17,8 điểm', 17.75, 17.85],
])('%d, printed "%s", stands for %d to %d', (value, printed, low, high) =>
  expect(readingOf(value, printed)).toEqual({ low, high }),
);

it.each([
  [29.1, 'hơn 29,1', 29.1, Infinity],
  [29.1, 'Trên 29,1', 29.1, Infinity],
  [29.1, 'gần 29,1', -Infinity, 29.1],
  [29.1, 'dưới 29,1', -Infinity, 29.1],
])('%d, printed "%s", is a limit', (value, printed, low, high) =>
  expect(readingOf(value, printed)).toEqual({ low, high }),
);

it.each(['khoảng 29', 'xấp xỉ 29', 'chừng 29'])('"%s" says nothing that could be held against a value', (printed) =>
  expect(readingOf(29, printed)).toBeUndefined(),
);

it('has the decimals of the value where the print is no number or there is none', () => {
  expect(readingOf(2.25, 'một nửa')).toEqual({ low: 2.245, high: 2.255 });
  expect(readingOf(2.5, undefined)).toEqual({ low: 2.45, high: 2.55 });
  expect(readingOf(7, undefined)).toEqual({ low: 6.5, high: 7.5 });
});
