import { homeProvinces } from '../../src/model/province.ts';
import type { Reports } from '../read/reporttables.ts';

/** Code of the province in whose folder reports lie (`data/ninh-binh/reports`); undefined for a folder of none. */
export function provinceOfReports({ folder }: Pick<Reports, 'folder'>): string | undefined {
  const slug = /([^/]+)\/reports$/.exec(folder)?.[1];
  return Object.entries(homeProvinces).find(([, home]) => home.slug === slug)?.[0];
}
