/** Reached: what all units of a level came to in each part, which one unit is held against. */
import { fsum, max } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { documentsOf } from '../../src/model/documents.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { Indicator, Pillar, Ranking, Reached } from '../../src/model/ranking.ts';

/** Exact sums, so that the order of the rows cannot show. */
const meanOf = (values: readonly number[]): number => fsum(values) / values.length;

/** Mean and best in a pillar; undefined unless every unit's points are known. */
function reachedIn({ rows, unitCount }: Ranking, { code }: Pillar): Reached | undefined {
  const scores = rows.map((row) => row.parts.find((part) => part.pillar === code)?.score);
  const points = scores.map(pointOf).filter(isDefined);
  const best = max(points);
  if (points.length !== unitCount || best === undefined) return undefined;
  const fictional = scores.some((score) => score?.grade === 'simulated');
  const sources = documentsOf(scores);
  const made = (formula: string, value: number): Reached['mean'] =>
    fictional ? { grade: 'simulated', value } : { grade: 'recomputed', value, formula, sources };
  return { mean: made(`Σ / ${points.length}`, meanOf(points)), best: made(`max (${points.length})`, best) };
}

/** Mean points of the indicator at a place of the list; undefined where a unit has none. */
function indicatorMean({ rows, unitCount }: Ranking, at: number): number | undefined {
  const points = rows.map((row) => row.detail?.points[at] ?? undefined).filter(isDefined);
  return points.length > 0 && points.length === unitCount ? meanOf(points) : undefined;
}

/** A ranking with the mean and the best of each pillar, and the mean of each indicator, where all of them are known. */
export const withReached = (ranking: Ranking): Ranking => ({
  ...ranking,
  pillars: ranking.pillars.map((pillar) => ({ ...pillar, reached: reachedIn(ranking, pillar) })),
  indicators: ranking.indicators.map((indicator, i): Indicator => ({ ...indicator, mean: indicatorMean(ranking, i) })),
});
