import { editionPath, nationalAddress } from '../../src/model/addresses.ts';
import { provinceOf } from '../lookup/provinces.ts';
import { scoreUnits } from '../lookup/units.ts';
import { problemAt } from '../read/located.ts';
import { editionFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import { unitLabel, type Context } from './context.ts';

/** No two things have the same page: the later one would be lost unseen. (Editions of goals: `goals.ts`.) */
export const checkAddresses = (context: Context): Problem[] => [...editionFaults(context), ...unitFaults(context)];

/** The first edition keeps the page; of an edition whose province has none, that is told elsewhere. */
function editionFaults({ data }: Context): Problem[] {
  const first = new Map<string, string>();
  return data.editions.flatMap(({ meta: { id, province, year } }) => {
    const home = provinceOf(data, province ?? undefined);
    if (province !== null && home === undefined) return [];
    const path = home ? editionPath(home, year) : nationalAddress(year).path;
    const holder = first.get(path);
    if (holder === undefined) first.set(path, id);
    if (holder === undefined) return [];
    const message = `has the page ${path}, which ${holder} has already (expected another year)`;
    return [{ file: editionFile(id), message }];
  });
}

/** A unit is found by its name, a department by its code: letters must be left of it, and not those of another. */
function unitFaults({ data, register }: Context): Problem[] {
  const first = new Map<string, string>();
  const units = scoreUnits(data, register);
  return data.units.flatMap((row, i) => {
    const { path, slug } = units[i] ?? {};
    if (path === undefined) return [];
    if (slug === '') return [problemAt(row, 'full_name', `full_name "${row.full_name}" has no letters for an address`)];
    const holder = first.get(path);
    if (holder === undefined) first.set(path, unitLabel(row));
    if (holder === undefined) return [];
    return [problemAt(row, 'full_name', `has the page ${path}, which ${holder} has already (expected another name)`)];
  });
}
