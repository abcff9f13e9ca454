import { hubPath } from '../../src/model/addresses.ts';
import type { Province } from '../../src/model/province.ts';
import type { DataSet } from '../read/tables.ts';

type ProvinceRow = DataSet['provinces'][number];

/** A province as the site shows it. The file of its boundaries lies in `geo/`, beside the table that names it. */
export const scoreProvince = (row: ProvinceRow): Province => ({
  id: row.code,
  name: row.name,
  slug: row.slug,
  hub: hubPath(row),
  prefix: row.prefix,
  simulated: row.simulated,
  map: row.map && row.at.file.replace(/[^/]+$/, `geo/${row.map}`),
  asOf: row.as_of,
  order: row.order,
});

/** The province of a code, where its units have pages. */
export function provinceOf({ provinces }: Pick<DataSet, 'provinces'>, code: string | undefined): Province | undefined {
  const row = provinces.find((one) => one.code === code);
  return row && scoreProvince(row);
}

/** The province in whose folder something lies (`data/ninh-binh/reports`); undefined for a folder of none. */
export function provinceOfFolder({ provinces }: Pick<DataSet, 'provinces'>, folder: string): Province | undefined {
  const parts = folder.split('/');
  const row = provinces.find(({ slug }) => parts.at(-2) === slug);
  return row && scoreProvince(row);
}

/** The days whose units have pages, each once. */
export const pageDays = ({ provinces }: Pick<DataSet, 'provinces'>): string[] => [
  ...new Set(provinces.map((row) => row.as_of)),
];
