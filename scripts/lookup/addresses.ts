/** Where a reader finds what the data name by id: provinces, editions, rankings, units. */
import { editionPath, nationalAddress, rankingAddress } from '../../src/model/addresses.ts';
import { Level } from '../../src/model/ids.ts';
import type { Ranking } from '../../src/model/scored.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import { goalAddress, goalFiles } from './goaleditions.ts';
import { provinceOf } from './provinces.ts';
import { register } from './register.ts';
import { scoreUnits } from './units.ts';

type Meta = Edition['meta'];

/** Page and file of a ranking. The check stage has seen to it that its province has pages. */
export function addressOf(
  { year, province, id }: Meta,
  level: Level,
  data: Pick<DataSet, 'provinces'>,
): Pick<Ranking, 'path' | 'file'> {
  if (level === 'province') return nationalAddress(year);
  const home = provinceOf(data, province ?? undefined);
  if (home === undefined) throw new Error(`${id}: province "${province}" is not in provinces.csv`);
  return rankingAddress(home, year, level);
}

/** An edition and its rankings, by id. None where its province has no pages, which the check stage tells. */
function pathsOfEdition({ meta }: Edition, data: DataSet): [string, string][] {
  const { id, year, province, levels } = meta;
  const home = provinceOf(data, province ?? undefined);
  if (province !== null && home === undefined) return [];
  return [
    [id, home ? editionPath(home, year) : nationalAddress(year).path],
    ...Level.options
      .filter((level) => levels[level] !== undefined && (home !== undefined || level === 'province'))
      .map((level): [string, string] => [`${id}/${level}`, addressOf(meta, level, data).path]),
  ];
}

/** The editions of goals, by id. None where its province has no pages, which the check stage tells. */
const pathsOfGoals = (data: DataSet): [string, string][] =>
  goalFiles(data)
    .filter(({ province }) => provinceOf(data, province) !== undefined)
    .map((file) => [file.id, goalAddress(data, file).path]);

/** Pages by the id of what they are about: of a province by its slug, of a unit by its code. */
export const subjectPaths = (data: DataSet): ReadonlyMap<string, string> =>
  new Map([
    ...data.provinces.flatMap(({ code, slug }): [string, string][] => [[slug, provinceOf(data, code)?.hub ?? '']]),
    ...data.editions.flatMap((edition) => pathsOfEdition(edition, data)),
    ...pathsOfGoals(data),
    ...scoreUnits(data, register(data.units)).flatMap(({ code, path }): [string, string][] =>
      path === undefined ? [] : [[code, path]],
    ),
  ]);
