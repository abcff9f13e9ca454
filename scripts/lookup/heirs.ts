/** Who holds the territory of a unit today, and which units of today have pages. */
import { todaySlug, unitPath } from '../../src/model/addresses.ts';
import { nextDay } from '../../src/model/day.ts';
import type { UnitId } from '../../src/model/ids.ts';
import type { Province, TerritoryShare, Unit } from '../../src/model/scored.ts';
import type { DataSet } from '../read/tables.ts';
import { covers, type Register } from './register.ts';

type UnitRow = DataSet['units'][number];

/** The share of the first unit of a chain, one step on: what was split later may have lain on either side. */
function stepShare(before: TerritoryShare | undefined, parts: number, place: number): TerritoryShare {
  if (parts === 1) return before ?? 'whole';
  if (before !== undefined) return 'unknown';
  return place === 0 ? 'most' : 'rest';
}

/** The units at the end of all chains of successors of a row, the larger part first; none where it had no successor. */
export function heirsOf(row: UnitRow, register: Register<UnitRow>): Unit['heirs'] {
  const found = new Map<UnitId, TerritoryShare>();
  const follow = (current: UnitRow, share: TerritoryShare | undefined): void => {
    const codes = current.valid_to === undefined ? [] : (current.successor_code ?? []);
    const nexts = codes.flatMap((code) => register.at(code, nextDay(current.valid_to ?? '')) ?? []);
    if (nexts.length === 0) {
      const id = register.idOf(current);
      // Parts of what was split may have met again.
      if (share !== undefined) found.set(id, found.has(id) ? 'unknown' : share);
    }
    nexts.forEach((next, place) => follow(next, stepShare(share, codes.length, place)));
  };
  follow(row, undefined);
  return [...found].map(([id, share]) => ({ id, share }));
}

/**
 * Slug and province of the pages of units of today, by the row: communes still in force that communes with a scorecard went into. They
 * stand beside the scorecards of these, even where the province is another one today.
 */
export function todayPaths(
  homes: readonly Province[],
  register: Register<UnitRow>,
  slugOf: (row: UnitRow) => string,
): ReadonlyMap<UnitRow, string> {
  const byId = new Map(register.rows.map((row) => [register.idOf(row), row]));
  const paths = new Map<UnitRow, string>();
  for (const home of homes)
    for (const row of register.inForce(home.asOf, 'commune', home.id))
      for (const { id } of heirsOf(row, register)) {
        const heir = byId.get(id);
        if (heir?.valid_from === undefined || heir.valid_to !== undefined || covers(heir, home.asOf)) continue;
        if (!paths.has(heir)) paths.set(heir, unitPath(home, todaySlug(slugOf(heir), heir.valid_from)));
      }
  return paths;
}
