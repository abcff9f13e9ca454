/** Ends of a ranking: who surely comes first, and who last. */
import { max } from 'd3';
import { isPoint, pointOf } from '../model/grade.ts';
import { leading, trailing } from '../model/leading.ts';
import { scoreFigure } from '../model/partmargin.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { atRank } from './rankingwords.ts';

/**
 * Who stands at an end of a ranking. A printed rank stands as printed; where ranks follow from printed scores, all whom
 * rounding does not tell apart.
 */
export function atEnd(ranking: Ranking, end: 'first' | 'last'): RankingRow[] {
  const rank = end === 'first' ? 1 : (max(ranking.rows, (row) => pointOf(row.rank)) ?? 1);
  const held = atRank(ranking.rows, rank);
  if (!held.some((row) => row.rank.grade === 'recomputed' && isPoint(row.score))) return held;
  const pick = end === 'first' ? leading : trailing;
  return pick(ranking.rows, ({ score }) => scoreFigure(ranking, score));
}
