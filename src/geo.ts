/** Boundaries as published in `data/geo/`, read once a build. */
import type { MapTopology } from './charts/map/sheet.ts';
import ninhBinh from '../data/geo/ninh-binh.topojson?raw';
import ninhThuan from '../data/geo/ninh-thuan.topojson?raw';
import vietNam from '../data/geo/viet-nam.topojson?raw';

const read = (text: string): MapTopology => JSON.parse(text) as MapTopology;

/** The 63 provinces of before 1 July 2025. */
export const country = read(vietNam);

/** Districts and communes of 2023, by code of the province. */
export const provinceMaps: Readonly<Record<string, { topology: MapTopology; place: string; slug: string }>> = {
  '37': { topology: read(ninhBinh), place: 'Ninh Bình', slug: 'ninh-binh' },
  '58': { topology: read(ninhThuan), place: 'Ninh Thuận', slug: 'ninh-thuan' },
};

/** Map of a province that must exist. */
export function provinceMap(code: string) {
  const found = provinceMaps[code];
  if (!found) throw new Error(`no boundaries of province "${code}" in data/geo/`);
  return found;
}
