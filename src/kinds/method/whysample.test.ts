import { expect, test } from 'vitest';
import { districts2022, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { printed, source } from '../../../tests/fixtures/units.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { whySample } from './whysample.ts';

const counted: Ranking = { ...districts2023, indicatorCount: printed(72) };
const detail: RankingRow['detail'] = { grade: 'published', points: [1], sources: [source('x')] };
const detailed: Ranking = { ...counted, rows: counted.rows.map((row) => ({ ...row, detail })) };
const places = (...named: [string, Ranking[]][]) => named.map(([name, rankings]) => ({ name, rankings }));
const told = (...named: [string, Ranking[]][]) => {
  const why = whySample(places(...named));
  return why && [why.words, ...why.of.map(({ name }) => name)];
};

test.each<[string, [string, Ranking[]][], string[] | undefined]>([
  ['whose indicators a source counts', [['A', [districts2022, counted]]], ['whySample', 'A']],
  [
    'not one of which nobody says that it has any',
    [
      ['A', [counted]],
      ['B', [districts2023]],
    ],
    ['whySample', 'A'],
  ],
  [
    'all whose indicators are counted',
    [
      ['A', [counted]],
      ['B', [counted]],
    ],
    ['whySample', 'A', 'B'],
  ],
  [
    'whose points by indicator are known, where any are',
    [
      ['A', [counted]],
      ['B', [detailed]],
    ],
    ['whySampleReports', 'B'],
  ],
  ['nobody, where nobody has indicators', [['B', [districts2023]]], undefined],
])('the list that is missing is of the provinces: %s', (_, named, expected) => {
  expect(told(...named)).toEqual(expected);
});
