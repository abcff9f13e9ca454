import { expect, test } from 'vitest';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';
import { readData } from './dataset.ts';
import { formatProblem } from './problem.ts';

const table = 'data/geo/boundaries.csv';
const header = 'file,shows,as_of,attribution,attribution_en\n';
const row = 'ha-nam.topojson,communes,2023-12-31,Ranh giới,Boundaries\n';

const layer = '{"type":"GeometryCollection","geometries":[]}';
const map = `{"type":"Topology","objects":{"communes":${layer},"districts":${layer}},"arcs":[]}`;

function read(more: Readonly<Record<string, string>>) {
  const files: Readonly<Record<string, string>> = { ...soundFiles, ...more };
  const bytes = (path: string) => (path in files ? new TextEncoder().encode(files[path]) : undefined);
  const { data, problems } = readData(bytes, () => Object.keys(files));
  return { rows: data.boundaries, problems: problems.map(formatProblem) };
}

test('a map and what is told of it', () => {
  const { rows, problems } = read({ [table]: header + row, 'data/geo/ha-nam.topojson': map });
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ file: 'ha-nam.topojson', shows: 'communes', as_of: '2023-12-31' }]);
});

test.each<[string, Record<string, string>, string]>([
  ['no table', { 'data/geo/ha-nam.topojson': map }, `${table}  file is missing`],
  [
    'a map of which nothing is told',
    { [table]: header + row, 'data/geo/ha-nam.topojson': map, 'data/geo/ha-noi.topojson': map },
    'data/geo/ha-noi.topojson  has no row in boundaries.csv',
  ],
  [
    'a row of no map',
    { [table]: header + row, 'data/geo/ha-nan.topojson': map },
    `${table}:2:1  file "ha-nam.topojson" is not in data/geo/ (nearest: ha-nan.topojson)`,
  ],
  [
    'a map without shapes',
    { [table]: header + row, 'data/geo/ha-nam.topojson': '{"type":"Topology","arcs":[]}' },
    'data/geo/ha-nam.topojson  objects is missing (expected a record)',
  ],
  [
    'a map of something else',
    { [table]: header + row.replace('communes', 'provinces'), 'data/geo/ha-nam.topojson': map },
    'data/geo/ha-nam.topojson  shows provinces, but has no layer "provinces"',
  ],
  [
    'a map that is cut off',
    { [table]: header + row, 'data/geo/ha-nam.topojson': map.slice(0, 8) },
    'data/geo/ha-nam.topojson:1:9  is not JSON: Unexpected end of JSON input',
  ],
])('%s is refused', (_, files, problem) => expect(read(files).problems).toContain(problem));
