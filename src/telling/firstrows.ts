/** Who surely comes first in a ranking. */
import { isPoint } from '../model/grade.ts';
import { leading } from '../model/leading.ts';
import { scoreFigure } from '../model/partmargin.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { atRank } from './rankingwords.ts';

/** A printed rank stands as printed; where ranks follow from printed scores, all whom rounding does not tell apart. */
export function firstRows(ranking: Ranking): RankingRow[] {
  const held = atRank(ranking.rows, 1);
  if (!held.some((row) => row.rank.grade === 'recomputed' && isPoint(row.score))) return held;
  return leading(ranking.rows, ({ score }) => scoreFigure(ranking, score));
}
