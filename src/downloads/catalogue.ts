/** Every file below `/du-lieu/`: its name, which does not change, its family, and how it is made. */
import type { UnitId } from '../domain/ids.ts';
import type { Unit } from '../domain/scored.ts';
import { checkTable } from './checks.ts';
import { planTable } from './plan.ts';
import { rankingTable } from './rankings.ts';
import { sourceTable } from './sources.ts';
import type { DownloadData, DownloadTable } from './table.ts';
import { targetTable } from './targets.ts';
import { unitTable } from './units.ts';

export type Family = 'ranking' | 'targets' | 'plan' | 'checks' | 'sources' | 'units';

export interface Download {
  readonly name: string;
  readonly family: Family;
  /** Of a ranking file: the ranking it holds. */
  readonly ranking?: string;
  readonly make: (data: DownloadData) => DownloadTable;
}

function finder(units: readonly Unit[]): (id: UnitId) => Unit {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`no unit "${id}" in the scored data`);
    return found;
  };
}

const ranking = (name: string, id: string): Download => ({
  name,
  family: 'ranking',
  ranking: id,
  make: ({ rankings, units }) => {
    const found = rankings.find((r) => r.id === id);
    if (!found) throw new Error(`no ranking "${id}" in the scored data`);
    const unitOf = finder(units);
    return rankingTable(found, (row) => unitOf(row.unit));
  },
});

const levels = { 'so-nganh': 'department', huyen: 'district', xa: 'commune' } as const;

export const downloads: readonly Download[] = [
  ...[2023, 2022].flatMap((year) =>
    Object.entries(levels).map(([slug, level]) =>
      ranking(`ninh-binh-pdti-${year}-${slug}`, `ninh-binh/pdti-${year}/${level}`),
    ),
  ),
  {
    name: 'ninh-thuan-muc-tieu-2024',
    family: 'targets',
    make: ({ targets, units }) => targetTable(targets, finder(units)),
  },
  { name: 'ninh-thuan-ke-hoach-dti-2023', family: 'plan', make: ({ plan }) => planTable(plan) },
  ...[2024, 2023, 2022, 2021, 2020].map((year) => ranking(`viet-nam-dti-${year}`, `viet-nam/dti-${year}/province`)),
  { name: 'doi-chieu', family: 'checks', make: ({ checks }) => checkTable(checks) },
  { name: 'nguon', family: 'sources', make: ({ sources }) => sourceTable(sources) },
  { name: 'don-vi', family: 'units', make: ({ units }) => unitTable(units) },
];
