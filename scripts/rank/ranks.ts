/** Rank: the place of every unit, as printed or as it follows from what is printed. */
import { isDefined } from '../../src/model/defined.ts';
import { compareRanks, pointOf, type Value } from '../../src/model/grade.ts';
import { compareNames } from '../../src/model/text.ts';
import { resultIn, sortedSources } from '../figure/values.ts';
import type { LevelData, ScoredUnit } from '../lookup/level.ts';
import { absentIn, tableSource, totalOf, type LevelMeta } from '../lookup/results.ts';
import { movedRank } from './moved.ts';
import { percentilesOf } from './percentile.ts';
import { placeValue } from './place.ts';
import { rank } from './rank.ts';

export interface Ranked extends ScoredUnit {
  readonly rank: Value;
  readonly percentile: Value | undefined;
}

/** The units with their ranks, best first. Printed scores are ranked only where every unit has one. */
export function ranksOf(data: LevelData, scored: readonly ScoredUnit[]): Ranked[] {
  const { edition, level, meta, editions, boundOf } = data;
  const points = scored.map(({ score }) => pointOf(score));
  // Who reported nothing has no place, and takes none from the others; who was only not printed may stand anywhere, and so
  // may who reported too little for a score.
  const reported = edition.raw.some((table) => table.level === level);
  const open = scored.filter(({ isOpen }) => isOpen).length;
  const table = {
    formula: 'rank(score)',
    sources: open > 0 ? [tableSource(meta, edition)] : sortedSources(...scored.map(({ score }) => score)),
    open,
    simulated: edition.meta.simulated ?? false,
  };
  const places = reported || points.every(isDefined) ? rank(points) : [];
  const ranks = scored.map(({ unit }, i) => {
    const place = totalOf(edition, unit.code, 'rank');
    const printed = place?.value === undefined ? undefined : resultIn(edition, place);
    const made = places[i] === undefined ? undefined : placeValue(places[i], table);
    return (
      printed ??
      made ??
      movedRank({ code: unit.code, level }, edition, editions) ??
      boundOf(unit, 'rank') ??
      absentIn(meta)
    );
  });
  const percentiles = percentilesOf(ranks, reported ? points.filter(isDefined).length + open : sizeOf(meta));
  return scored
    .map((known, i): Ranked => ({ ...known, rank: ranks[i] ?? absentIn(meta), percentile: percentiles[i] }))
    .sort(compareRanked);
}

/** How many units were ranked, where a source says so, and says that it was these. */
const sizeOf = ({ units, units_assumed, rank_scope_unclear }: LevelMeta): number | undefined =>
  units_assumed || rank_scope_unclear ? undefined : units;

/** Order of the rows: by rank, a known one before those that may be as good, then by name and code. */
function compareRanked(a: Ranked, b: Ranked): number {
  return compareRanks(a.rank, b.rank) || compareNames(a.unit.name, b.unit.name) || (a.unit.code < b.unit.code ? -1 : 1);
}
