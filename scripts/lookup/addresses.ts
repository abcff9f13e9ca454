/** Where a reader finds what the data name by id: provinces, editions, rankings, units. */
import { editionPath, nationalAddress, planPath, rankingAddress, targetsPath } from '../../src/model/addresses.ts';
import { Level } from '../../src/model/ids.ts';
import type { Ranking } from '../../src/model/scored.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import type { RowLocation } from '../read/located.ts';
import { homeProvince } from './provinces.ts';
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
  const home = homeProvince(data, province ?? undefined);
  if (home === undefined) throw new Error(`${id}: province "${province}" is not in provinces.csv`);
  return rankingAddress(home, year, level);
}

/** An edition and its rankings, by id. None where its province has no pages, which the check stage tells. */
function pathsOfEdition({ meta }: Edition, data: DataSet): [string, string][] {
  const { id, year, province, levels } = meta;
  const home = homeProvince(data, province ?? undefined);
  if (province !== null && home === undefined) return [];
  return [
    [id, home ? editionPath(home, year) : nationalAddress(year).path],
    ...Level.options
      .filter((level) => levels[level] !== undefined && (home !== undefined || level === 'province'))
      .map((level): [string, string] => [`${id}/${level}`, addressOf(meta, level, data).path]),
  ];
}

/** The folder of a table as an id: `data/ninh-thuan/targets-2024/targets.csv` is of `ninh-thuan/targets-2024`. */
const folderOf = ({ at }: { readonly at: RowLocation }): string => at.file.split('/').slice(-3, -1).join('/');

/** Pages by the id of what they are about: of a province by its slug, of a unit by its code. */
export const subjectPaths = (data: DataSet): ReadonlyMap<string, string> =>
  new Map([
    ...data.provinces.flatMap(({ code, slug }): [string, string][] => [[slug, homeProvince(data, code)?.hub ?? '']]),
    ...data.editions.flatMap((edition) => pathsOfEdition(edition, data)),
    ...data.targets.slice(0, 1).map((row): [string, string] => [folderOf(row), targetsPath]),
    ...data.tasks.slice(0, 1).map((row): [string, string] => [folderOf(row), planPath]),
    ...scoreUnits(data, register(data.units)).flatMap(({ code, path }): [string, string][] =>
      path === undefined ? [] : [[code, path]],
    ),
  ]);
