import { expect, test } from 'vitest';
import { checked } from '../../tests/fixtures/checked.ts';
import { soundFiles, spoil } from '../../tests/fixtures/sound-files.ts';

const provinces = 'data/provinces.csv';

const layer = (...codes: readonly string[]) => ({
  type: 'GeometryCollection',
  geometries: codes.map((gso_code) => ({ type: null, properties: { gso_code } })),
});

/** What is found of a map of the province that shows so much. */
function faultsOf(shows: string, layers: Readonly<Record<string, readonly string[]>>): string[] {
  const objects = Object.fromEntries(Object.entries(layers).map(([name, codes]) => [name, layer(...codes)]));
  return checked({
    ...spoil(provinces, 'nb-,no,', 'nb-,no,a.topojson'),
    'data/geo/a.topojson': JSON.stringify({ type: 'Topology', objects, arcs: [] }),
    'data/geo/boundaries.csv': `file,shows,as_of,attribution,attribution_en\na.topojson,${shows},2023-12-31,Ranh giới,Boundaries\n`,
  });
}

test.each<[string, string, Record<string, string[]>, string[]]>([
  ['all units', 'communes', { districts: ['370', '372', '373', '999'], communes: ['14326', ''] }, []],
  [
    'not all units',
    'communes',
    { districts: ['370', '372'], communes: [] },
    ['map "a.topojson" has no area of 373 Huyện Gia Viễn, 14326 Xã Gia Thắng, in force on 2023-12-31'],
  ],
  [
    'the country',
    'provinces',
    { provinces: ['37'] },
    ['map "a.topojson" shows provinces (expected one that shows communes)'],
  ],
])('a map of %s', (_, shows, layers, faults) =>
  expect(faultsOf(shows, layers)).toEqual(faults.map((fault) => `${provinces}:2:6  ${fault}`)),
);

test('two maps of the country', () => {
  const map = JSON.stringify({ type: 'Topology', objects: { provinces: layer('37') }, arcs: [] });
  const row = (name: string) => `${name},provinces,2023-12-31,Ranh giới,Boundaries\n`;
  const faults = checked({
    ...soundFiles,
    'data/geo/a.topojson': map,
    'data/geo/b.topojson': map,
    'data/geo/boundaries.csv': `file,shows,as_of,attribution,attribution_en\n${row('a.topojson')}${row('b.topojson')}`,
  });
  expect(faults).toEqual([
    'data/geo/boundaries.csv:3:2  shows "provinces", as a.topojson does (expected one map of the country)',
  ]);
});
