import { describe, expect, test } from 'vitest';
import { editionFiles, type Tables } from '../../tests/fixtures/editions.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { register } from '../lookup/register.ts';
import { scoreRankings } from '../pipeline/rankingrows.ts';
import { formatProblem } from '../read/problem.ts';
import { wrongMeans } from './wrongmeans.ts';

const pillar = 'nhan-thuc-so';

/** The problems of one edition of three districts. */
function faults(tables: Tables): string[] {
  const others = Object.entries(soundFiles).filter(([path]) => !path.startsWith('data/ninh-binh/'));
  const { data, problems } = readFiles({
    ...Object.fromEntries(others),
    ...editionFiles('ninh-binh/pdti-2023', tables),
  });
  expect(problems).toEqual([]);
  return wrongMeans(data, scoreRankings(data, register(data.units))).map(formatProblem);
}

const full = ['370,score,400.12', '372,score,400.12', '373,score,355.13'];
const parts = [`370,score,10,${pillar}`, `372,score,20,${pillar}`, `373,score,30,${pillar}`];

describe('a mean that the complete table contradicts', () => {
  test('stops the build: file, row, column, what is wrong, what is expected', () =>
    expect(faults({ results: full, statements: ['max_points,,765', 'mean,,385.2'] })).toEqual([
      'data/ninh-binh/pdti-2023/statements.csv:3:3  kind "mean" prints 385.2, but the 3 printed scores have the mean 385,12 (expected mean_disputed, with the dispute in note)',
    ]));
  test('of a pillar stops it, too', () =>
    expect(faults({ results: parts, statements: [`mean,,21,,,,${pillar}`] })).toHaveLength(1));
});

describe('what is said of some units, or of their sum, and their printed scores contradict', () => {
  test.each([
    ['mean,370;372,380', 'kind "mean" prints 380, but the 2 printed scores have the mean 400,1'],
    ['sum,,1200', 'kind "sum" prints 1200, but the 3 printed scores have the sum 1.155,4'],
    ['sum,370;373,700', 'kind "sum" prints 700, but the 2 printed scores have the sum 755,3'],
    ['mean_some,,401,2', 'kind "mean_some" prints 401, but the 3 printed scores have means of 2 from'],
  ])('%s', (statement, message) => {
    const [fault, ...others] = faults({ results: full, statements: [statement] });
    expect(fault).toContain(`statements.csv:2:7  ${message}`);
    expect(others).toEqual([]);
  });
});

describe('nothing is wrong with', () => {
  test.each<[string, Tables]>([
    ['a mean that rounds to the printed one', { results: full, statements: ['mean,,385.12'] }],
    ['a mean that could be it before rounding', { results: full, statements: ['mean,,385.13'] }],
    ['a disputed mean', { results: full, statements: ['mean_disputed,,380'] }],
    ['a table with a gap', { results: full.slice(1), statements: ['mean,,380'] }],
    ['a mean of some units that agrees', { results: full, statements: ['mean,370;372,400.12'] }],
    ['a mean of unnamed units that some have', { results: full, statements: ['mean_some,,377.63,2'] }],
    ['a sum that agrees', { results: full, statements: ['sum,,1155.37', 'sum,370;373,755.25'] }],
    ['a sum of a table with a gap', { results: full.slice(1), statements: ['sum,,1000'] }],
    ['a pillar with a gap', { results: parts.slice(1), statements: [`mean,,21,,,,${pillar}`] }],
    ['a mean of an indicator', { results: full, statements: ['mean,,5,,,,,1-1'] }],
    ['a mean without a number', { results: full, statements: ['mean'] }],
    ['a level that the edition has not', { results: full, statements: ['mean,,380,,,commune'] }],
    ['the pillars, where the total is told', { results: [...full, ...parts], statements: ['mean,,385.12'] }],
  ])('%s', (_, tables) => expect(faults(tables)).toEqual([]));
});
