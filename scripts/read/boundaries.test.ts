import { expect, test } from 'vitest';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';
import { readData } from './dataset.ts';
import { formatProblem } from './problem.ts';

const table = 'data/geo/boundaries.csv';
const header = 'file,shows,as_of,attribution,attribution_en\n';
const row = 'ha-nam.topojson,communes,2023-12-31,Ranh giới,Boundaries\n';

function read(more: Readonly<Record<string, string>>) {
  const files: Readonly<Record<string, string>> = { ...soundFiles, ...more };
  const bytes = (path: string) => (path in files ? new TextEncoder().encode(files[path]) : undefined);
  const { data, problems } = readData(bytes, () => Object.keys(files));
  return { rows: data.boundaries, problems: problems.map(formatProblem) };
}

test('a map and what is told of it', () => {
  const { rows, problems } = read({ [table]: header + row, 'data/geo/ha-nam.topojson': '{}' });
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ file: 'ha-nam.topojson', shows: 'communes', as_of: '2023-12-31' }]);
});

test.each<[string, Record<string, string>, string]>([
  ['no table', { 'data/geo/ha-nam.topojson': '{}' }, `${table}  file is missing`],
  [
    'a map of which nothing is told',
    { [table]: header + row, 'data/geo/ha-nam.topojson': '{}', 'data/geo/ha-noi.topojson': '{}' },
    'data/geo/ha-noi.topojson  has no row in boundaries.csv',
  ],
  [
    'a row of no map',
    { [table]: header + row, 'data/geo/ha-nan.topojson': '{}' },
    `${table}:2:1  file "ha-nam.topojson" is not in data/geo/ (nearest: ha-nan.topojson)`,
  ],
])('%s is refused', (_, files, problem) => expect(read(files).problems).toContain(problem));
