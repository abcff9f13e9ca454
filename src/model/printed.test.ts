import { expect, it } from 'vitest';
import { decimalsPrinted, readingOf } from './printed.ts';

it.each([
  [574.7, '574,7', 574.65, 574.8],
  [605.21, '605,21', 605.205, 605.22],
  [385.641, '385,641', 385.6405, 385.642],
  [570.1, '570,10', 570.095, 570.11],
  [351, '351', 350.5, 352],
  [41202, '41.202', 41201.5, 41203],
  [3, '03 điểm', 2.5, 4],
  [-3.5, '3,5', -3.6, -3.45],
  [-3.5, '−3,5', -3.6, -3.45],
  [98.5, 'đạt 98,5%', 98.45, 98.6],
])('%d, printed "%s", stands for %d to %d', (value, printed, low, high) =>
  expect(readingOf(value, printed)).toEqual({ low, high }),
);

it.each([
  [29.1, 'hơn 29,1', 29.1, Infinity],
  [29.1, 'Trên 29,1', 29.1, Infinity],
  [29.1, 'gần 29,1', -Infinity, 29.1],
  [29.1, 'dưới 29,1', -Infinity, 29.1],
  [29.1, 'chưa đến 29,1 điểm', -Infinity, 29.1],
  [20, 'không dưới 20', 19.5, Infinity],
  [17.8, 'tối thiểu là 17,8 điểm', 17.75, Infinity],
  [20, 'Ít nhất 20 điểm', 19.5, Infinity],
  [20, 'từ 20 điểm trở lên', 19.5, Infinity],
  [20, 'không hơn 20', -Infinity, 21],
  [20.5, 'không quá 20,5', -Infinity, 20.6],
  [20, 'tối đa 20'.normalize('NFD'), -Infinity, 21],
  [20, '20 trở xuống', -Infinity, 21],
  [29.1, 'chưa tới 29,1', -Infinity, 29.1],
  [20, 'không ít hơn 20', 19.5, Infinity],
  [20, 'không thấp hơn 20', 19.5, Infinity],
  [20, '20 điểm trở lên', 19.5, Infinity],
  [20, 'không vượt quá 20', -Infinity, 21],
  [20, 'không trên 20', -Infinity, 21],
  [20, 'không cao hơn 20', -Infinity, 21],
  [20, 'nhiều nhất 20', -Infinity, 21],
  [20, 'từ 20 trở xuống', -Infinity, 21],
  [0, 'trên 0', 0, Infinity],
])('%d, printed "%s", is a limit', (value, printed, low, high) =>
  expect(readingOf(value, printed)).toEqual({ low, high }),
);

it.each([
  'khoảng 29',
  'xấp xỉ 29',
  'chừng 29',
  '29 có lẻ',
  'từ 29 đến 30',
  'không phải 29',
  '29/40',
  'hai mươi chín',
  '',
])('"%s" says nothing that could be held against a value', (printed) => expect(readingOf(29, printed)).toBeUndefined());

it.each(['giảm hơn 3,5', 'hơn 3,5', 'không quá -3,5'])('"%s" is no limit of a fall', (printed) =>
  expect(readingOf(-3.5, printed)).toBeUndefined(),
);

it('has the decimals of the value where the print is not known', () => {
  expect(readingOf(2.5, undefined)).toEqual({ low: 2.45, high: 2.6 });
  expect(readingOf(7, undefined)).toEqual({ low: 6.5, high: 8 });
});

it.each([
  [574.7, '574,70', 2],
  [29.1, 'hơn 29,1 điểm', 1],
  [41202, '41.202', 0],
  [1.254, '1.254', 3],
  [-3.5, '−3,50', 2],
  [2.5, undefined, 1],
  [1, 'thứ nhất', 0],
])('%d, printed "%s", has %d decimals', (value, verbatim, decimals) =>
  expect(decimalsPrinted(value, verbatim)).toBe(decimals),
);
