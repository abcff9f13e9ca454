/** Boundaries as published, read once a build. */
import type { MapTopology } from '../model/topology.ts';
import type { ProvinceMap } from '../telling/provincemap.ts';
import { sampleWords as sampleText } from '../words/sample.ts';
import { homeAndSampleProvinces } from './homes.ts';
import vietNam from '../../data/geo/viet-nam.topojson?raw';

const read = (text: string): MapTopology => JSON.parse(text) as MapTopology;

/** The 63 provinces of before 1 July 2025. */
export const country = read(vietNam);

/** What boundaries there are, by the path of their file; which is whose is told in `provinces.csv`. */
const files = import.meta.glob<string>('../../data/**/geo/*.topojson', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Districts and communes by code of the province. */
const provinceMaps = new Map(
  homeAndSampleProvinces.flatMap(({ id, name, slug, simulated, map }): [string, ProvinceMap][] => {
    if (map === undefined) return [];
    const text = files[`../../${map}`];
    if (text === undefined) throw new Error(`no boundaries of province "${id}" at ${map}`);
    const attribution = simulated ? sampleText.boundaries : undefined;
    return [[id, { topology: read(text), place: name, slug, attribution }]];
  }),
);

/** Whether the communes of a province can be drawn. */
export const hasBoundaries = ({ code }: { readonly code: string }): boolean => provinceMaps.has(code);

/** Map of a province; undefined where its boundaries are not known. */
export const provinceMap = (code: string | undefined): ProvinceMap | undefined =>
  code === undefined ? undefined : provinceMaps.get(code);
