/** Communes of today, and the units that went into them. */
import type { UnitId } from '../model/ids.ts';
import type { TerritoryShare, Unit } from '../model/scored.ts';
import { compareNames } from '../model/text.ts';
import type { Place } from './places.ts';
import { units, unitsOfToday } from './scored.ts';

export interface Part {
  readonly unit: Unit;
  readonly share: TerritoryShare;
}

const partsById = new Map<UnitId, Part[]>();
for (const unit of units)
  if (unit.level === 'commune')
    for (const { id, share } of unit.heirs) partsById.set(id, [...(partsById.get(id) ?? []), { unit, share }]);

const byName = (a: Part, b: Part): number => compareNames(a.unit.name, b.unit.name);

/** The communes with a scorecard that went into a unit of today, in the order of their names. */
export const partsOf = ({ id }: Unit): readonly Part[] =>
  (partsById.get(id) ?? []).filter(({ unit }) => unit.path !== undefined).sort(byName);

/** The communes that its resolution merged: those whose successor it is, as they were on its eve. */
export const mergedInto = ({ id, validFrom = '' }: Unit): readonly Part[] =>
  (partsById.get(id) ?? []).filter(({ unit }) => unit.successors.at(0)?.from === validFrom).sort(byName);

/** The units of today with a page beside the scorecards of a place. */
export const unitsOfTodayIn = ({ hub }: Pick<Place, 'hub'>): readonly Unit[] =>
  unitsOfToday.filter(({ todayPath }) => todayPath?.startsWith(hub));
