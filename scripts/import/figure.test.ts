import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalMarks, decimalsShown, isAbsent, readFigure, readRank, type Mark } from './figure.ts';

const none = new Set<Mark>();
const comma = new Set<Mark>([',']);
const dot = new Set<Mark>(['.']);
const both = new Set<Mark>([',', '.']);

test.each<[text: string, marks: ReadonlySet<Mark>, expected: number | 'ambiguous' | undefined]>([
  ['36,5', none, 36.5],
  ['36.5', none, 36.5],
  ['36.5', comma, 36.5],
  ['40', none, 40],
  ['-3,2', none, -3.2],
  ['\u22123,2', none, -3.2],
  ['1.234,5', none, 1234.5],
  ['1,234.5', none, 1234.5],
  ['1.234.567', none, 1234567],
  ['1 234,5', none, 1234.5],
  ['12\u00a0345', none, 12345],
  ['85%', none, 85],
  ['36,5 %', none, 36.5],
  ['36,5 điểm', none, 36.5],
  ['0.621', none, 0.621],
  ['0,621', dot, 0.621],
  ['385,641', none, 385.641],
  ['385,641', comma, 385.641],
  ['385,641', dot, 'ambiguous'],
  ['385.641', dot, 385.641],
  ['1.234', comma, 1234],
  ['385.641', comma, 385.641],
  ['1.234', none, 'ambiguous'],
  ['1.234', both, 'ambiguous'],
  ['385.641', none, 385.641],
  ['9.999', none, 'ambiguous'],
  ['10.000', none, 10],
  ['1234.567', none, 1234.567],
  ['1234,567', dot, 1234.567],
  ['36o,1', none, undefined],
  ['', none, undefined],
  ['vắng', none, undefined],
  ['1-2', none, undefined],
])('reads the figure %s', (text, marks, expected) => {
  expect(readFigure(text, marks)).toBe(expected);
});

test.each<[texts: string[], expected: Mark[]]>([
  [[], []],
  [['40', '385,641', '1.234'], []],
  [['36,5'], [',']],
  [['1.234,567'], [',']],
  [['36.55', '7'], ['.']],
  [['1,234.5'], ['.']],
  [
    ['36.5', '36,5'],
    [',', '.'],
  ],
  [['1,2345'], [',']],
])('tells the decimal mark of %s', (texts, expected) => {
  expect([...decimalMarks(texts)].sort()).toEqual(expected);
});

test.each<[text: string, expected: number | undefined]>([
  ['3', 3],
  ['03', 3],
  ['3,0', 3],
  ['1-2', 1],
  ['1–2', 1],
  ['4 - 5', 4],
  ['4/5', 4],
  ['từ 4', undefined],
  ['4 đến 5', 4],
  ['5-4', undefined],
  ['3=', 3],
  ['3 (đồng hạng)', 3],
  ['Hạng 7', 7],
  ['thứ 7', 7],
  ['Thứ nhất', 1],
  ['hạng thứ 3', 3],
  ['xếp thứ hạng 3', 3],
  ['Xếp hạng thứ ba', 3],
  ['0', undefined],
  ['00', undefined],
  ['nhì', 2],
  ['Thứ tư', 4],
  ['3,5', undefined],
  ['Tốt', undefined],
  ['', undefined],
])('reads the rank %s', (text, expected) => {
  expect(readRank(text)).toBe(expected);
});

test.each<[text: string, expected: number]>([
  ['36,5', 1],
  ['36,50', 2],
  ['40', 0],
  ['1.234', 0],
  ['1.234,5', 1],
  ['385,641', 3],
  ['85,5%', 1],
  ['vắng', 0],
])('counts the decimals of %s', (text, expected) => {
  expect(decimalsShown(text, comma)).toBe(expected);
});

test.each(['', '-', '–', '…', '...', ' '])('takes "%s" for no value', (text) => {
  expect(isAbsent(text)).toBe(true);
});

test('a dash before a figure is a sign, not an absence', () => {
  expect(isAbsent('-1')).toBe(false);
  expect(isAbsent('0')).toBe(false);
});

test('reads back what Vietnamese printing makes of a number', () => {
  const points = fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(points, (value) => {
      const text = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2 }).format(value);
      return readFigure(text, decimalMarks([text])) === value;
    }),
  );
});
