import { locales } from '../../src/model/languages.ts';
import { kinds } from '../../src/model/pagekinds.ts';
import { problemAt } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import { editionFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import { unitLabel, unitTexts, type Context, type UnitRow } from './context.ts';
import { levelsOf } from './members.ts';

/** Provinces stand in the register, share nothing that tells them apart, and every edition's is one of them. */
export const checkProvinces = (context: Context): Problem[] => [
  ...context.data.provinces.flatMap((row) => [
    ...registerFault(row, context),
    ...slugFault(row),
    ...sharedFaults(row, context),
    ...simulatedFault(row, context),
  ]),
  ...editionFaults(context),
];

type ProvinceRow = Context['data']['provinces'][number];

function registerFault(row: ProvinceRow, { register }: Context): Problem[] {
  const unit = register.at(row.code, row.as_of);
  if (unit?.level === 'province') return nameFault(row, unit);
  const codes = register.rows.filter(({ level }) => level === 'province').map(({ code }) => code);
  const hint = nearestHint(nearest(row.code, codes));
  return [problemAt(row, 'code', `code "${row.code}" is no province of units.csv on ${row.as_of}${hint}`)];
}

/** A province is called as the register does: pages take its name from either. */
function nameFault(row: ProvinceRow, unit: UnitRow): Problem[] {
  const [, ...names] = unitTexts(unit);
  if (names.includes(row.name)) return [];
  return [
    problemAt(row, 'name', `name "${row.name}" is not that of ${unitLabel(unit)} in units.csv (expected ${unit.name})`),
  ];
}

/** Folders of pages that are of no province. */
const taken = new Set([
  ...locales,
  ...kinds.flatMap(({ patterns }) => patterns.map((pattern) => pattern.split('/')[1])),
]);

const slugFault = (row: ProvinceRow): Problem[] =>
  taken.has(row.slug) ? [problemAt(row, 'slug', `slug "${row.slug}" is the address of another page of the site`)] : [];

/** The first row keeps what a later one repeats. By its prefix a code tells whose department it is. */
function sharedFaults(row: ProvinceRow, { data }: Context): Problem[] {
  const earlier = data.provinces.slice(0, data.provinces.indexOf(row));
  return (['slug', 'name', 'prefix', 'order'] as const).flatMap((column) =>
    earlier
      .filter((one) => one[column] === row[column])
      .map(({ code }) => problemAt(row, column, `${column} "${row[column]}" is that of province ${code}, too`)),
  );
}

/** What is made up lies apart: in a folder of provinces that all are, with editions that say so. */
function simulatedFault(row: ProvinceRow, { data }: Context): Problem[] {
  const told = (simulated: boolean | undefined): string => (simulated ? 'yes' : 'no');
  const other = data.provinces.find(({ simulated }) => simulated !== row.simulated);
  if (other && data.provinces.indexOf(other) < data.provinces.indexOf(row)) {
    const message = `simulated "${told(row.simulated)}" stands beside province ${other.code}, of which it is "${told(other.simulated)}" (a fictional province has a folder of its own)`;
    return [problemAt(row, 'simulated', message)];
  }
  const edition = data.editions.find(({ meta }) => meta.province === row.code);
  if (!edition || (edition.meta.simulated ?? false) === row.simulated) return [];
  const message = `simulated "${told(row.simulated)}" is not what ${editionFile(edition.meta.id)} says`;
  return [problemAt(row, 'simulated', message)];
}

/** The folder of a province, which is called like its slug. */
const folderOf = ({ meta }: Context['data']['editions'][number]): string => meta.id.split('/')[0] ?? '';

function editionFaults({ data, register }: Context): Problem[] {
  const codes = data.provinces.map(({ code }) => code);
  return data.editions.flatMap((edition) => {
    const { id, province } = edition.meta;
    const local = levelsOf(edition).filter((level) => level !== 'province');
    if (province === null)
      return local.map((level) => ({
        file: editionFile(id),
        message: `level "${level}" of an edition without province`,
      }));
    if (codes.includes(province)) return [];
    // The folder says whose row it should be: then its code is wrong, not that of the edition.
    const own = data.provinces.find(({ slug }) => slug === folderOf(edition));
    if (own && register.at(province, own.as_of)?.level === 'province') {
      if (data.editions.find((one) => folderOf(one) === own.slug) !== edition) return [];
      return [problemAt(own, 'code', `code "${own.code}" is not the province of ${id}, "${province}"`)];
    }
    const hint = nearestHint(nearest(province, codes));
    const message = `province "${province}" is not in provinces.csv${hint}; see "To add a province" in data/README.md`;
    return [{ file: editionFile(id), message }];
  });
}
