import { describe, expect, test } from 'vitest';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';
import { standsIn } from './standsin.ts';

describe('words of a text', () => {
  test.each<[words: string, quote: string, stands: boolean]>([
    ['hơn 29,1', 'tăng hơn 29,1 điểm', true],
    ['CẢ 08', 'Cả 08 huyện', true],
    ['xếp thứ nhất … xếp thứ hai', 'A xếp thứ nhất; B xếp thứ hai', true],
    ['xếp thứ hai … xếp thứ nhất', 'A xếp thứ nhất; B xếp thứ hai', false],
    ['tăng 04 bậc', 'tăng 4 bậc', false],
    ['9', 'đạt 19 điểm', false],
    ['9', 'đạt 9,11 điểm', false],
    ['9', 'đạt 9 điểm.', true],
    ['11/63', 'thứ 11/63 tỉnh', true],
  ])('%s in %s: %s', (words, quote, stands) => {
    expect(standsIn(words, quote)).toBe(stands);
  });
});

const results = 'data/ninh-binh/pdti-2023/results.csv';
const header = 'unit,metric,pillar,indicator,value,value_verbatim,source,quote,note,note_en';
const problems = (files: Files): string[] => check(readFiles(files).data).map(formatProblem);

/** Results of one row more, with a quote and a declaration. */
function row(value: string, verbatim: string, quote: string, declared: string): Files {
  const before = soundFiles[results] ?? '';
  const rows = before.replace(header, `${header},quoted_as`).replaceAll(/,,$/gm, ',,,');
  return {
    ...soundFiles,
    [results]: `${rows}373,score,nhan-thuc-so,,${value},${verbatim},bao-cao-2023,${quote},,,${declared}\n`,
  };
}

describe('a value stands in its own quote', () => {
  test.each<[what: string, files: Files, problem: string]>([
    [
      'a score',
      spoil(results, 'Gia Viễn 358,17', 'Gia Viễn 357,17'),
      `${results}:4:5  value 358.17 does not stand in its quote, "Gia Viễn 357,17 điểm" (it prints 357.17; what it says without the number is declared in quoted_as: words, order, count, sense, elsewhere)`,
    ],
    [
      'a part of a number',
      spoil(results, 'Nho Quan 80', 'Nho Quan 180'),
      `${results}:6:5  value 80 does not stand in its quote, "Nho Quan 180 điểm" (it prints 180; what it says without the number is declared in quoted_as: words, order, count, sense, elsewhere)`,
    ],
    [
      'its printed form',
      spoil(results, '"358,17"', '"358,170"'),
      `${results}:4:6  value_verbatim "358,170" does not stand in its quote, "Gia Viễn 358,17 điểm"`,
    ],
    [
      'a percentage',
      spoil('data/ninh-thuan/dti-plan-2023/baselines.csv', 'đạt 60,29%', 'đạt 62,29%'),
      'data/ninh-thuan/dti-plan-2023/baselines.csv:2:10  percent 60.29 does not stand in its quote, "6,03/10 điểm, đạt 62,29%" (it prints 6.03, 10, 62.29; what it says without the number is declared in quoted_as: words, order, count, sense, elsewhere)',
    ],
    [
      'an operand',
      spoil('data/claims/operands.csv', '"6,03/10"\nc1,b', '"6,30/10"\nc1,b'),
      'data/claims/operands.csv:2:5  value 6.03 does not stand in its quote, "6,30/10" (it prints 6.3, 10; what it says without the number is declared in quoted_as: words, order, count, sense, elsewhere)',
    ],
    [
      'the most points of a pillar',
      spoil('data/frameworks/pdti-733/pillars.csv', '(100 điểm)', '(110 điểm)'),
      'data/frameworks/pdti-733/pillars.csv:2:7  max_points 100 does not stand in its quote, "Nhận thức số (110 điểm)" (it prints 110; what it says without the number is declared in quoted_as: words, order, count, sense, elsewhere)',
    ],
    [
      'a printed cell',
      spoil(
        'data/ninh-thuan/targets-2024/targets.csv',
        'Households,nt-so-noi-vu,,trên 90%',
        'Households,nt-so-noi-vu,,trên 95%',
      ),
      'data/ninh-thuan/targets-2024/targets.csv:2:11  target_printed "trên 95%" does not stand in its quote, "Hộ gia đình trên 90% 86,32% Chưa đạt"',
    ],
    [
      'a declaration without need',
      row('3', '3', 'Gia Viễn 3 điểm', 'words'),
      `${results}:7:11  quoted_as "words" is not needed (the quote prints the number)`,
    ],
    [
      'a number in other words',
      row('2', 'thứ nhất', 'Gia Viễn xếp thứ nhất', 'words'),
      `${results}:7:5  value 2 is not what "thứ nhất" says in words`,
    ],
    [
      'a count that cannot be',
      row('4', '"Sở A, Sở B và C"', '"gồm Sở A, Sở B và C"', 'count'),
      `${results}:7:5  value 4 is not how many "Sở A, Sở B và C" names`,
    ],
  ])('%s', (_, files, problem) => {
    expect(problems(files)).toEqual([problem]);
  });

  test.each<[verbatim: string, value: string, declared: string]>([
    ['xếp thứ Nhất', '1', 'words'],
    ['second', '2', 'words'],
    ['leads', '1', 'words'],
    ['"Sở A, Sở B và Sở C"', '3', 'count'],
    ['lần lượt', '7', 'order'],
    ['xếp cuối', '8', 'sense'],
    ['cột sau', '9', 'elsewhere'],
  ])('%s may stand for %s (%s)', (verbatim, value, declared) => {
    expect(problems(row(value, verbatim, verbatim, declared))).toEqual([]);
  });

  test('a declaration is one of those that are known', () => {
    expect(readFiles(row('3', 'ba', 'ba điểm', 'guess')).problems.map(formatProblem)).toEqual([
      `${results}:7:11  quoted_as "guess" is not one of words, order, count, sense, elsewhere`,
    ]);
  });
});

test('the agency of a target stands in its quote as printed', () => {
  const file = 'data/ninh-thuan/targets-2024/targets.csv';
  const { data } = readFiles(spoil(file, 'nt-so-noi-vu,,', 'nt-so-noi-vu,Sở Nội,'));
  expect(check(data).map(formatProblem)).toEqual([
    `${file}:2:10  agency_printed "Sở Nội" does not stand in its quote, "Hộ gia đình trên 90% 86,32% Chưa đạt"`,
  ]);
});
