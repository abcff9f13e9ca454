/** Ranks that two units may share. */
import { pointOf } from '../../model/grade.ts';
import type { RankingRow } from '../../model/scored.ts';

/** The best rank at which a range begins although another unit holds it: the two would have to be level. */
export function tiedRank(rows: readonly Pick<RankingRow, 'rank'>[]): number | undefined {
  const held = new Set(rows.flatMap(({ rank }) => pointOf(rank) ?? []));
  const begins = rows.flatMap(({ rank }) => (rank.grade === 'bounded' && held.has(rank.low) ? [rank.low] : []));
  return begins.length > 0 ? Math.min(...begins) : undefined;
}
