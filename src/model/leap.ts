/** The unit of a ranking that moved furthest since the edition before. */
import { pointOf } from './grade.ts';
import type { Ranking, RankingRow } from './ranking.ts';

const movedBy = ({ rankChange }: RankingRow): number => Math.abs(pointOf(rankChange) ?? 0);

/** The row that gained or lost most places between two known ranks, the better placed of several; undefined where none moved. */
export function leapOf({ rows }: Pick<Ranking, 'rows'>): RankingRow | undefined {
  const moved = rows.filter(
    (row) => movedBy(row) > 0 && pointOf(row.previousRank) !== undefined && pointOf(row.rank) !== undefined,
  );
  return moved.toSorted((a, b) => movedBy(b) - movedBy(a) || (pointOf(a.rank) ?? 0) - (pointOf(b.rank) ?? 0))[0];
}

/** Of several rankings the one with the longest leap, the newest first; undefined where nobody moved. */
export function widestLeap(rankings: readonly Ranking[]): Ranking | undefined {
  const leaps = rankings.flatMap((ranking) => {
    const row = leapOf(ranking);
    return row ? [{ ranking, places: movedBy(row) }] : [];
  });
  return leaps.toSorted((a, b) => b.ranking.year - a.ranking.year || b.places - a.places)[0]?.ranking;
}
