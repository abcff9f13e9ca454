/** Rank: the place of every unit, as printed or as it follows from what is printed. */
import { pointOf, type Unpublished, type Value } from '../src/domain/grade.ts';
import type { Level } from '../src/domain/ids.ts';
import { compareNames } from '../src/domain/text.ts';
import { isDefined, rank } from './rank.ts';
import { absentIn, isTotal, totalOf, type LevelMeta, type Scored } from './scores.ts';
import type { Edition } from './tables.ts';
import { published, recomputed, unique } from './values.ts';

export interface Ranked extends Scored {
  readonly rank: Value;
}

/**
 * The units with their ranks, best first. `next` is the edition after this one, which may say how many places a unit
 * moved. Scores are ranked only where every unit has one.
 */
export function ranksOf(
  edition: Edition,
  level: Level,
  meta: LevelMeta,
  scored: readonly Scored[],
  next: Edition | undefined,
): Ranked[] {
  const points = scored.map(({ score }) => pointOf(score));
  const places = points.every(isDefined) ? rank(points) : [];
  return scored
    .map((known, i) => {
      const { code } = known.unit;
      const place = totalOf(edition, code, 'rank');
      const printed = place?.value === undefined ? undefined : published(place);
      return { ...known, rank: printed ?? unprintedRank(code, edition, level, next, places[i], absentIn(meta)) };
    })
    .sort(compareRanked);
}

/** The rank of a unit that was not printed: from complete scores, from a stated group, or from the places it moved. */
function unprintedRank(
  code: string,
  edition: Edition,
  level: Level,
  next: Edition | undefined,
  fromScores: number | undefined,
  absent: Unpublished,
): Value {
  if (fromScores !== undefined)
    return recomputed(fromScores, 'rank(score)', unique(edition.results.filter(isTotal).flatMap((r) => r.source)));
  const group = edition.statements.find((s) => s.kind === 'rank_range' && s.level === level && s.units?.includes(code));
  if (group?.low !== undefined && group.high !== undefined)
    return {
      grade: 'bounded',
      low: group.low,
      high: group.high,
      statements: [group.id],
      sources: group.source,
      note: group.note,
    };
  const moved = next?.statements.find((s) => s.kind === 'rank_change' && s.level === level && s.units?.includes(code));
  const later = next && totalOf(next, code, 'rank')?.value;
  if (moved?.value !== undefined && later !== undefined)
    return recomputed(later + moved.value, `${later} + ${moved.value}`, moved.source);
  return absent;
}

/** Order of the rows: by rank, then by the low end of a rank range, then by name and code. */
function compareRanked(a: Ranked, b: Ranked): number {
  const place = ({ rank: r }: Ranked) => (r.grade === 'bounded' ? r.low : (pointOf(r) ?? Infinity));
  const [x, y] = [place(a), place(b)];
  if (x !== y) return x - y;
  return compareNames(a.unit.name, b.unit.name) || (a.unit.code < b.unit.code ? -1 : 1);
}
