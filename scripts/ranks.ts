/** Rank: the place of every unit, as printed or as it follows from what is printed. */
import { compareRanks, pointOf, type Value } from '../src/domain/grade.ts';
import { compareNames } from '../src/domain/text.ts';
import { placeOf } from './place.ts';
import { isDefined, rank } from './rank.ts';
import { absentIn, totalOf } from './results.ts';
import type { LevelData, Scored } from './scores.ts';
import type { Edition } from './tables.ts';
import { recomputed, resultIn, sourcesOf } from './values.ts';

export interface Ranked extends Scored {
  readonly rank: Value;
}

/**
 * The units with their ranks, best first. `next` is the edition after this one, which may say how many places a unit
 * moved. Printed scores are ranked only where every unit has one.
 */
export function ranksOf(data: LevelData, scored: readonly Scored[], next: Edition | undefined): Ranked[] {
  const { edition, level, meta, boundOf } = data;
  const points = scored.map(({ score }) => pointOf(score));
  // Who reported nothing has no place, and takes none from the others; who was only not printed may stand anywhere, and so
  // may who reported too little for a score.
  const reported = edition.raw.some((table) => table.level === level);
  const open = scored.filter(({ isOpen }) => isOpen).length;
  const table = {
    formula: 'rank(score)',
    sources: open > 0 ? [meta.annex.document] : sourcesOf(...scored.map(({ score }) => score)),
    open,
    simulated: edition.meta.simulated ?? false,
  };
  const places = reported || points.every(isDefined) ? rank(points) : [];
  return scored
    .map((known, i) => {
      const { unit } = known;
      const place = totalOf(edition, unit.code, 'rank');
      const printed = place?.value === undefined ? undefined : resultIn(edition, place);
      const made = places[i] === undefined ? undefined : placeOf(places[i], table);
      const placed = printed ?? made ?? movedTo(unit.code, data, next) ?? boundOf(unit, 'rank') ?? absentIn(meta);
      return { ...known, rank: placed };
    })
    .sort(compareRanked);
}

/** The rank from which a unit moved to its printed rank of the next edition. */
function movedTo(code: string, { level }: LevelData, next: Edition | undefined): Value | undefined {
  const moved = next?.statements.find((s) => s.kind === 'rank_change' && s.level === level && s.units?.includes(code));
  const later = next && totalOf(next, code, 'rank')?.value;
  if (moved?.value === undefined || later === undefined) return undefined;
  return recomputed(later + moved.value, `${later} + ${moved.value}`, moved.source);
}

/** Order of the rows: by rank, a known one before those that may be as good, then by name and code. */
function compareRanked(a: Ranked, b: Ranked): number {
  return compareRanks(a.rank, b.rank) || compareNames(a.unit.name, b.unit.name) || (a.unit.code < b.unit.code ? -1 : 1);
}
