/** What stands in documents that were not released: the values that will be known the day they are. */
import type { Value } from './domain/grade.ts';
import type { SourceId } from './domain/ids.ts';
import type { Ranking } from './domain/scored.ts';

/** Unpublished scores and ranks of one ranking that stand in one document. */
export interface Awaited {
  readonly ranking: Ranking;
  readonly scores: number;
  readonly ranks: number;
}

const standsIn = (value: Value, id: SourceId): boolean => value.grade === 'unpublished' && value.document === id;

/** The rankings whose values a document withholds. */
export function awaited(id: SourceId, rankings: readonly Ranking[]): Awaited[] {
  return rankings
    .map((ranking) => ({
      ranking,
      scores: ranking.rows.filter((row) => standsIn(row.score, id)).length,
      ranks: ranking.rows.filter((row) => standsIn(row.rank, id)).length,
    }))
    .filter(({ scores, ranks }) => scores + ranks > 0);
}
