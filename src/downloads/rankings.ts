import { pointOf, sourcesOf, standingOf, type Grade, type Value } from '../model/grade.ts';
import type { Ranking, RankingRow, Unit } from '../model/scored.ts';
import { list, tableOf, type DownloadTable } from './table.ts';

interface Entry {
  readonly row: RankingRow;
  readonly unit: Unit;
}

/**
 * The grade of the number that the file holds. What was printed but cannot be read ("3331,01") is no published number: it
 * is bounded where something bounds it, else as unpublished as if nothing were printed. Its print has a column of its own.
 */
const gradeOf = (value: Value, bound?: Value): Grade =>
  value.grade === 'published' && value.value === undefined ? (bound?.grade ?? 'unpublished') : value.grade;

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
    score_grade: ({ row }) => gradeOf(row.score, row.scoreBound),
    score_low: ({ row }) => low(row.scoreBound ?? row.score),
    score_high: ({ row }) => high(row.scoreBound ?? row.score),
    rank: ({ row }) => pointOf(row.rank),
    rank_grade: ({ row }) => gradeOf(row.rank),
    rank_low: ({ row }) => low(row.rank),
    rank_high: ({ row }) => high(row.rank),
    sources: ({ row }) => list(sourcesOf(row.score, row.scoreBound, row.rank)),
    // Of a fictional province, also a unit of which nothing is known.
    simulated: () => simulated,
    rank_range_low: ({ row }) => row.rankRange?.low,
    rank_range_high: ({ row }) => row.rankRange?.high,
    score_printed: ({ row }) => (row.score.grade === 'published' ? row.score.verbatim : undefined),
    score_source_standing: ({ row }) => standingOf(row.score),
    rank_source_standing: ({ row }) => standingOf(row.rank),
  });
}
