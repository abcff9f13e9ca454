/** Margins of what is worked out over several figures: how far rounding may have moved it. */
import { fsum, max } from 'd3';
import type { Value } from '../../src/model/grade.ts';
import { partMargin, scoreFigure } from '../../src/model/partmargin.ts';
import type { Ranking, RankingRow } from '../../src/model/scored.ts';
import { meanOf } from '../figure/mean.ts';

const scoreIn = ({ parts }: Pick<RankingRow, 'parts'>, code: string): Value | undefined =>
  parts.find(({ pillar }) => pillar === code)?.score;

/** How far rounding may have moved the mean of all units in a pillar. */
export const meanMargin = (ranking: Ranking, code: string): number =>
  meanOf(ranking.rows.map((row) => partMargin(ranking, code, scoreIn(row, code))));

/**
 * How far rounding may have moved what a part adds to the total of a row, by code of the part. Parts of an index weigh what
 * the framework gives them; one that has no value of its own is what is left of the total once the others are off.
 */
export function addedMargin(ranking: Ranking, row: Pick<RankingRow, 'parts' | 'score'>, code: string): number {
  if (ranking.scale === 'points') return partMargin(ranking, code, scoreIn(row, code));
  const weighed = ranking.weighing?.parts ?? [];
  const whole = fsum(weighed, ({ points }) => points);
  const own = (part: (typeof weighed)[number]): number =>
    (partMargin(ranking, part.code, scoreIn(row, part.code)) * part.points) / whole;
  const found = weighed.find((part) => part.code === code);
  if (found && scoreIn(row, code)) return own(found);
  return (scoreFigure(ranking, row.score)?.margin ?? 0) + fsum(weighed, own);
}

/** The same for the mean over all rows. */
export const addedMeanMargin = (ranking: Ranking, code: string): number =>
  max(ranking.rows, (row) => addedMargin(ranking, row, code)) ?? 0;
