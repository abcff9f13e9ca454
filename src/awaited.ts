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

/** A value that is only bounded stands in the annex of its ranking just as one of which nothing is known. */
const standsIn = (value: Value, id: SourceId, { annex }: Ranking): boolean =>
  (value.grade === 'unpublished' && value.document === id) ||
  (value.grade === 'bounded' && value.statements.length > 0 && annex.document === id);

/** The rankings whose values a document withholds. */
export function awaited(id: SourceId, rankings: readonly Ranking[]): Awaited[] {
  return rankings
    .map((ranking) => ({
      ranking,
      scores: ranking.rows.filter((row) => standsIn(row.score, id, ranking)).length,
      ranks: ranking.rows.filter((row) => standsIn(row.rank, id, ranking)).length,
    }))
    .filter(({ scores, ranks }) => scores + ranks > 0);
}
