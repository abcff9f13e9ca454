/** Boundaries as published, read once a build. */
import type { Boundaries } from '../model/boundaries.ts';
import { sourceLocale } from '../model/languages.ts';
import type { MapTopology } from '../model/topology.ts';
import type { ProvinceMap, Land } from '../telling/provincemap.ts';
import { collection, sampleCollection } from './collection.ts';
import { homeAndSampleProvinces } from './homes.ts';

/** The files, by path; which is whose is told in `provinces.csv`, what they show in `boundaries.csv`. */
const files = import.meta.glob<string>('../../data/**/geo/*.topojson', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const known = [...collection('boundaries'), ...sampleCollection('boundaries')];

function read({ id, asOf, attribution }: Boundaries): Land {
  const text = files[`../../${id}`];
  if (text === undefined) throw new Error(`no boundaries at ${id}`);
  return { topology: JSON.parse(text) as MapTopology, asOf, attribution };
}

/** The lines that maps of real land must carry, each once. */
export const attributions: readonly Boundaries['attribution'][] = [
  ...new Map(collection('boundaries').map(({ attribution }) => [attribution[sourceLocale], attribution])).values(),
];

const countryMap = known.find(({ shows }) => shows === 'provinces');

/** The provinces of the country; undefined where no row of `boundaries.csv` shows them. */
export const country: Land | undefined = countryMap && read(countryMap);

/** Districts and communes by code of the province. */
const provinceMaps = new Map(
  homeAndSampleProvinces.flatMap(({ id, name, slug, map }): [string, ProvinceMap][] => {
    if (map === undefined) return [];
    const found = known.find((one) => one.id === map);
    if (!found) throw new Error(`nothing is told of the boundaries of province "${id}" at ${map}`);
    return [[id, { ...read(found), place: name, slug }]];
  }),
);

/** Whether the communes of a province can be drawn. */
export const hasBoundaries = ({ code }: { readonly code: string }): boolean => provinceMaps.has(code);

/** Map of a province; undefined where its boundaries are not known. */
export const provinceMap = (code: string | undefined): ProvinceMap | undefined =>
  code === undefined ? undefined : provinceMaps.get(code);
