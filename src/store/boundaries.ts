/** Boundaries as published in `data/geo/`, read once a build. */
import type { MapTopology } from '../model/topology.ts';
import type { ProvinceMap } from '../telling/provincemap.ts';
import { sample as sampleText } from '../words/sample.ts';
import ninhBinh from '../../data/geo/ninh-binh.topojson?raw';
import ninhThuan from '../../data/geo/ninh-thuan.topojson?raw';
import vietNam from '../../data/geo/viet-nam.topojson?raw';

const read = (text: string): MapTopology => JSON.parse(text) as MapTopology;

/** The 63 provinces of before 1 July 2025. */
export const country = read(vietNam);

/** The land of the fictional province, where it has been made. */
const sample = Object.values(
  import.meta.glob<string>('../../data/tinh-mau/geo/*.topojson', { query: '?raw', import: 'default', eager: true }),
);

/** Districts and communes of 2023, by code of the province. */
export const provinceMaps: Readonly<Record<string, ProvinceMap>> = {
  '37': { topology: read(ninhBinh), place: 'Ninh Bình', slug: 'ninh-binh' },
  '58': { topology: read(ninhThuan), place: 'Ninh Thuận', slug: 'ninh-thuan' },
  ...(sample[0] === undefined
    ? {}
    : { mau: { topology: read(sample[0]), place: 'Tỉnh Mẫu', slug: 'tinh-mau', attribution: sampleText.boundaries } }),
};

/** Map of a province that must exist. */
export function provinceMap(code: string) {
  const found = provinceMaps[code];
  if (!found) throw new Error(`no boundaries of province "${code}" in data/geo/`);
  return found;
}
