/** Rank: the place of every unit, as printed or as it follows from what is printed. */
import { pointOf, type Value } from '../src/domain/grade.ts';
import type { SourceId } from '../src/domain/ids.ts';
import { compareNames } from '../src/domain/text.ts';
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
  // Who reported nothing has no place, and takes none from the others; who was only not printed may stand anywhere.
  const reported = edition.raw.some((table) => table.level === level);
  const sources = sourcesOf(...scored.map(({ score }) => score));
  const places = reported || points.every(isDefined) ? rank(points) : [];
  return scored
    .map((known, i) => {
      const { unit } = known;
      const place = totalOf(edition, unit.code, 'rank');
      const printed = place?.value === undefined ? undefined : resultIn(edition, place);
      const made = places[i] === undefined ? undefined : placeOf(places[i], edition, sources);
      const placed = printed ?? made ?? movedTo(unit.code, data, next) ?? boundOf(unit, 'rank') ?? absentIn(meta);
      return { ...known, rank: placed };
    })
    .sort(compareRanked);
}

/** A rank that follows from the scores of all units, which stand in these documents. */
const placeOf = (place: number, { meta }: Edition, sources: SourceId[]): Value =>
  meta.simulated ? { grade: 'simulated', value: place } : recomputed(place, 'rank(score)', sources);

/** The rank from which a unit moved to its printed rank of the next edition. */
function movedTo(code: string, { level }: LevelData, next: Edition | undefined): Value | undefined {
  const moved = next?.statements.find((s) => s.kind === 'rank_change' && s.level === level && s.units?.includes(code));
  const later = next && totalOf(next, code, 'rank')?.value;
  if (moved?.value === undefined || later === undefined) return undefined;
  return recomputed(later + moved.value, `${later} + ${moved.value}`, moved.source);
}

/** Order of the rows: by rank, a known one before those that may be as good, then by name and code. */
function compareRanked(a: Ranked, b: Ranked): number {
  const ends = ({ rank: r }: Ranked) =>
    r.grade === 'bounded' ? [r.low, r.high] : [pointOf(r) ?? Infinity, pointOf(r) ?? Infinity];
  const [[x = 0, u = 0], [y = 0, v = 0]] = [ends(a), ends(b)];
  if (x !== y) return x - y;
  if (u !== v) return u - v;
  return compareNames(a.unit.name, b.unit.name) || (a.unit.code < b.unit.code ? -1 : 1);
}
