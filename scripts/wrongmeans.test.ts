import { describe, expect, test } from 'vitest';
import { editionFiles, type Tables } from '../tests/fixtures/editions.ts';
import { readFiles, soundFiles } from '../tests/fixtures/sound-files.ts';
import { formatProblem } from './problem.ts';
import { scoreRankings } from './rankings.ts';
import { register } from './register.ts';
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

describe('nothing is wrong with', () => {
  test.each<[string, Tables]>([
    ['a mean that rounds to the printed one', { results: full, statements: ['mean,,385.12'] }],
    ['a mean that could be it before rounding', { results: full, statements: ['mean,,385.13'] }],
    ['a disputed mean', { results: full, statements: ['mean_disputed,,380'] }],
    ['a table with a gap', { results: full.slice(1), statements: ['mean,,380'] }],
    ['a mean of some units', { results: full, statements: ['mean,370;372,380'] }],
    ['a pillar with a gap', { results: parts.slice(1), statements: [`mean,,21,,,,${pillar}`] }],
    ['a mean of an indicator', { results: full, statements: ['mean,,5,,,,,1-1'] }],
    ['a mean without a number', { results: full, statements: ['mean'] }],
    ['a level that the edition has not', { results: full, statements: ['mean,,380,,,commune'] }],
    ['the pillars, where the total is told', { results: [...full, ...parts], statements: ['mean,,385.12'] }],
  ])('%s', (_, tables) => expect(faults(tables)).toEqual([]));
});
