import type { Value } from './grade.ts';
import type { UnitId } from './ids.ts';
import { once } from './once.ts';
import type { Ranking, RankingRow } from './scored.ts';

const byUnit = once(({ rows }) => new Map(rows.map((row) => [row.unit, row] as const)));

/** The row of a unit, where the ranking has one. */
export const findRow = (ranking: Ranking, unit: UnitId): RankingRow | undefined => byUnit(ranking).get(unit);

/** The row of a unit; throws where the ranking has none, for then the page asked for the wrong chart. */
export function rowOf(ranking: Ranking, unit: UnitId): RankingRow {
  const row = findRow(ranking, unit);
  if (!row) throw new Error(`no row of "${unit}" in ranking "${ranking.id}"`);
  return row;
}

/** What a reader takes for the score: of one that cannot be read, what bounds it. */
export const readableScore = ({ score, scoreBound }: Pick<RankingRow, 'score' | 'scoreBound'>): Value =>
  scoreBound ?? score;
