/** The national rankings, and the provinces that stand in them. */
import type { UnitId } from '../model/ids.ts';
import { isNational } from '../model/views.ts';
import { homeProvinces } from './homes.ts';
import { rankings } from './places.ts';
import { units } from './scored.ts';

/** Oldest first. */
export const nationalRankings = rankings.filter(isNational).toSorted((a, b) => a.year - b.year);

/** Provinces with a scorecard. */
export const provinceUnits = units.filter((unit) => unit.level === 'province' && unit.path !== undefined);

/** The provinces the site is about, which stand out among all. */
export const homeProvinceIds = homeProvinces.map(({ id }) => id as UnitId);
