import { pointOf } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import type { RankingRow } from '../../model/scored.ts';

/** A unit in two editions. */
export interface Pair {
  readonly unit: UnitId;
  readonly now: RankingRow;
  readonly before: RankingRow;
}

/** Places gained between two known ranks; undefined where either is unknown. */
export function placesGained({ before, now }: Pair): number | undefined {
  const [from, to] = [pointOf(before.rank), pointOf(now.rank)];
  return from === undefined || to === undefined ? undefined : from - to;
}
