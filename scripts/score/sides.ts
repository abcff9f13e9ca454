/** Sides of a difference: a unit's own score, and what it is held against. */
import { isDefined } from '../../src/model/defined.ts';
import { documentsOf } from '../../src/model/documents.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { totalMean } from '../../src/model/level.ts';
import type { Ranking, RankingRow } from '../../src/model/scored.ts';
import { meanOf } from '../figure/mean.ts';
import { addedMargin, addedMeanMargin } from './margins.ts';
import { indicatorParts, meanParts, pillarParts, type Parts } from './summands.ts';

/** One side of a difference. */
export interface Side {
  readonly pillars: Parts;
  readonly indicators: Parts;
  /** The total as the ranking has it; absent where it is no point, and of a mean whose parts add up to it. */
  readonly total: number | undefined;
  /** How far rounding may have moved what a pillar adds. */
  readonly margin: (code: string) => number;
  /** Whether any of it is simulated, and the documents that it rests on. */
  readonly simulated: boolean;
  readonly sources: readonly SourceId[];
}

function standingOf(rows: readonly RankingRow[]): Pick<Side, 'simulated' | 'sources'> {
  const values = rows.flatMap(({ score, parts }) => [score, ...parts.map((part) => part.score)]);
  return { simulated: values.some(({ grade }) => grade === 'simulated'), sources: documentsOf(values) };
}

/** The side of one row. */
export const sideOf = (row: RankingRow, ranking: Ranking): Side => ({
  pillars: pillarParts(row, ranking),
  indicators: indicatorParts(row, ranking),
  total: pointOf(row.score),
  margin: (code) => addedMargin(ranking, row, code),
  ...standingOf([row]),
});

/**
 * The mean of each part over the units that have it. Where all have all, the means add up to that of the totals; else the
 * total is held against the mean of the totals, as elsewhere on the site, or against that of the units that have one.
 */
export function meanSide(ranking: Ranking): Side & { readonly units: number } {
  const pillars = meanParts(ranking.rows.map((row) => pillarParts(row, ranking)));
  const isWhole = pillars.every(({ count }) => count === ranking.unitCount);
  const totals = ranking.rows.map(({ score }) => pointOf(score)).filter(isDefined);
  const known = pointOf(totalMean(ranking));
  const some = totals.length > 0 ? meanOf(totals) : undefined;
  const margins = new Map(pillars.map(({ code }) => [code, addedMeanMargin(ranking, code)]));
  return {
    pillars,
    indicators: meanParts(ranking.rows.map((row) => indicatorParts(row, ranking))),
    // Printed means may be disputed; the parts are held against each other, not against what is printed.
    total: isWhole ? undefined : (known ?? some),
    units: isWhole || known !== undefined ? ranking.unitCount : totals.length,
    margin: (code) => margins.get(code) ?? 0,
    ...standingOf(ranking.rows),
  };
}
