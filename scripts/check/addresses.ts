import { editionPath, nationalAddress } from '../../src/model/addresses.ts';
import { provinceOf } from '../lookup/provinces.ts';
import { scoreUnits } from '../lookup/units.ts';
import { problemAt } from '../read/located.ts';
import { editionFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import { unitLabel, type Context } from './context.ts';
import { repeats } from './repeats.ts';

/** No two things have the same page: the later one would be lost unseen. (Editions of goals: `goals.ts`.) */
export const checkAddresses = (context: Context): Problem[] => [...editionFaults(context), ...unitFaults(context)];

/** Of an edition whose province has no pages, that is told elsewhere. */
function editionFaults({ data }: Context): Problem[] {
  const paged = data.editions.flatMap(({ meta: { id, province, year } }) => {
    const home = provinceOf(data, province ?? undefined);
    if (home) return [{ id, path: editionPath(home, year) }];
    return province === null ? [{ id, path: nationalAddress(year).path }] : [];
  });
  return repeats(paged, ({ path }) => path).map(([{ id, path }, first]) => ({
    file: editionFile(id),
    message: `has the page ${path}, which ${first.id} has already (expected another year)`,
  }));
}

/** A unit is found by its name, a department by its code: letters must be left of it, and not those of another. */
function unitFaults({ data, register }: Context): Problem[] {
  const units = scoreUnits(data, register);
  const paged = data.units.flatMap((row, i) => {
    const { path, slug } = units[i] ?? {};
    return path === undefined ? [] : [{ row, path, slug }];
  });
  const named = paged.filter(({ slug }) => slug !== '');
  const bare = paged.filter(({ slug }) => slug === '');
  return [
    ...bare.map(({ row }) => problemAt(row, 'full_name', `full_name "${row.full_name}" has no letters for an address`)),
    ...repeats(named, ({ path }) => path).map(([{ row, path }, first]) =>
      problemAt(
        row,
        'full_name',
        `has the page ${path}, which ${unitLabel(first.row)} has already (expected another name)`,
      ),
    ),
  ];
}
