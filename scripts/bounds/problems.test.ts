import { expect, it } from 'vitest';
import { littleProvince, type Years } from '../../tests/fixtures/little-province.ts';
import { formatProblem } from '../read/problem.ts';
import { boundAll } from './bounds.ts';
import { loadSolver } from './solver.ts';

const solver = await loadSolver();

const found = (letters: string, years: Years) => {
  const { data, known } = littleProvince(letters, years);
  return boundAll(data, known, solver);
};
const problems = (letters: string, years: Years): string[] => found(letters, years).problems.map(formatProblem);

it('names the facts that contradict each other, and where they stand', () =>
  expect(
    problems('abc', {
      2023: { results: ['c score 3.5', 'a score 30.5'], statements: ['order abc -', 'mean - 41.1', 'max_points - 45'] },
    }),
  ).toEqual([
    'data/ninh-binh/pdti-2023/results.csv:3:5  score "30,5" (ninh-binh/pdti-2023/a/score) contradicts ' +
      'order "" (s2023-0) at data/ninh-binh/pdti-2023/statements.csv:2 and ' +
      'mean "41,1" (s2023-1) at data/ninh-binh/pdti-2023/statements.csv:3: together they allow no value',
  ]));

it('tells of every contradiction that shares no fact with one before', () =>
  expect(
    problems('abcd', {
      2023: {
        results: ['a score 30.5', 'b score 40.5', 'c score 50.5', 'd score 60.5'],
        statements: ['order ab -', 'order cd -'],
      },
    }).map((line) => line.split(' (')[0]),
  ).toEqual([
    'data/ninh-binh/pdti-2023/results.csv:2:5  score "30,5"',
    'data/ninh-binh/pdti-2023/results.csv:4:5  score "50,5"',
  ]));

it('tells of a fact that allows no value by itself', () =>
  expect(problems('ab', { 2023: { results: ['a rank 3'] } })).toEqual([
    'data/ninh-binh/pdti-2023/results.csv:2:5  rank "3" (ninh-binh/pdti-2023/a/rank) allows no value',
  ]));

it('tells of ranks and changes of rank that do not fit', () =>
  expect(
    problems('abcd', {
      2022: { results: ['a rank 3'] },
      2023: { results: ['a rank 2'], statements: ['rank_change a 2'] },
    }),
  ).toEqual([
    'data/ninh-binh/pdti-2022/results.csv:2:5  rank "3" (ninh-binh/pdti-2022/a/rank) contradicts ' +
      'rank "2" (ninh-binh/pdti-2023/a/rank) at data/ninh-binh/pdti-2023/results.csv:2 and ' +
      'rank_change "2" (s2023-0) at data/ninh-binh/pdti-2023/statements.csv:2: together they allow no value',
  ]));

it('bounds nothing on a level that contradicts itself', () =>
  expect(
    found('ab', { 2023: { results: ['a score 30.5'], statements: ['mean - 20.25', 'max_points - 20'] } }),
  ).toMatchObject({ bounds: [], facts: [] }));

it('takes means and their change to agree as far as each may have been rounded or cut', () => {
  const years = (change: string): Years => ({
    2022: { statements: ['mean - 521.76'] },
    2023: { statements: ['mean - 565.69', `mean_change - ${change}`] },
  });
  // The means are 43.915 to 43.945 apart.
  for (const change of ['43.91', '43.92', '43.94', '43.95']) expect(problems('ab', years(change))).toEqual([]);
  for (const change of ['43.90', '43.96']) expect(problems('ab', years(change))).toHaveLength(1);
});
