import { pointOf, sourcesOf, standingOf, type Value } from '../domain/grade.ts';
import type { Ranking, RankingRow, Unit } from '../domain/scored.ts';
import { list, tableOf, type DownloadTable } from './table.ts';

interface Entry {
  readonly row: RankingRow;
  readonly unit: Unit;
}

const low = (value: Value) => (value.grade === 'bounded' ? value.low : undefined);
const high = (value: Value) => (value.grade === 'bounded' ? value.high : undefined);

/** A ranking file: a row a unit, in the order of the ranking, even where nothing is known of it. */
export function rankingTable(ranking: Ranking, unitOf: (row: RankingRow) => Unit): DownloadTable {
  const simulated = ranking.rows.some(({ score }) => score.grade === 'simulated');
  const entries: Entry[] = ranking.rows.map((row) => ({ row, unit: unitOf(row) }));
  return tableOf(entries, {
    unit_id: ({ unit }) => unit.id,
    unit_name: ({ unit }) => unit.fullName,
    level: ({ unit }) => unit.level,
    parent_id: ({ unit }) => unit.parent,
    score: ({ row }) => pointOf(row.score),
    score_grade: ({ row }) => row.score.grade,
    score_low: ({ row }) => low(row.scoreBound ?? row.score),
    score_high: ({ row }) => high(row.scoreBound ?? row.score),
    rank: ({ row }) => pointOf(row.rank),
    rank_grade: ({ row }) => row.rank.grade,
    rank_low: ({ row }) => low(row.rank),
    rank_high: ({ row }) => high(row.rank),
    sources: ({ row }) => list(sourcesOf(row.score, row.rank)),
    // Of a fictional province, also a unit of which nothing is known.
    simulated: () => simulated,
    score_source_standing: ({ row }) => standingOf(row.score),
    rank_source_standing: ({ row }) => standingOf(row.rank),
  });
}
