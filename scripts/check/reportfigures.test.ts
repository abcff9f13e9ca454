import { expect, test } from 'vitest';
import { foreignFigures, printedFigure } from './reportfigures.ts';
import { standsIn } from './standsin.ts';

test.each<[printed: string, quote: string, stands: boolean]>([
  ['41.202', 'thu hút 41.202 lượt người', true],
  ['khoảng 300', 'có khoảng 300 cán bộ', true],
  ['khoảng 300', 'có khoảng\n300 cán bộ', true],
  ['11/63', 'xếp thứ 11/63 tỉnh', true],
  ['9', 'tăng 9,11% và 19 bậc', false],
  ['11', 'tăng 9,11%', false],
  ['1.202', 'thu hút 41.202 lượt', false],
  ['41', 'thu hút 41.202 lượt', false],
  ['19', 'xếp thứ 19, tăng', true],
  ['83,63%', '(đạt 83,63%)', true],
  ['3', 'cấp độ 3.', true],
])('"%s" stands in "%s": %s', (printed, quote, stands) => {
  expect(standsIn(printed, quote)).toBe(stands);
});

test.each<[sentence: string, language: 'vi' | 'en', quote: string, foreign: (number | string)[]]>([
  ['41.202 lượt người', 'vi', 'thu hút 41.202 lượt người', []],
  ['41,202 entries', 'en', 'thu hút 41.202 lượt người', []],
  ['41.202 entries', 'en', 'thu hút 41.202 lượt người', [41.202]],
  ['11.29/13.5 points', 'en', 'đạt 11,29/13,5 điểm', []],
  ['Since 1 June 2023', 'en', 'từ ngày 1/6/2023', []],
  ['8 huyện', 'vi', 'cả 08 huyện', []],
  ['năm 2024', 'vi', 'năm 2023', [2024]],
  ['19 cơ sở', 'vi', 'với 9 cơ sở', [19]],
  ['không có số', 'vi', 'không', []],
])('"%s" (%s) about "%s" adds %j', (sentence, language, quote, foreign) => {
  expect(foreignFigures(sentence, language, quote)).toEqual(foreign);
});

test.each<[printed: string, figure: string | undefined]>([
  ['khoảng 700.000', '700.000'],
  ['11/63', '11'],
  ['83,63%', '83,63'],
  ['một nửa', undefined],
])('the number of "%s" is %s', (printed, figure) => {
  expect(printedFigure(printed)).toBe(figure);
});
