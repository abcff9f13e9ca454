/** Reached: what all units of a level came to in each part, which one unit is held against. */
import { max } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { documentsOf } from '../../src/model/documents.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { SourceId } from '../../src/model/ids.ts';
import type { Indicator, Pillar, Ranking, Reached } from '../../src/model/ranking.ts';
import { meanOf } from '../figure/mean.ts';
import { unique } from '../figure/values.ts';
import { meanMargin } from './margins.ts';

const made = (isFictional: boolean, value: number, formula: string, sources: SourceId[]): Reached['mean'] =>
  isFictional ? { grade: 'simulated', value } : { grade: 'recomputed', value, formula, sources };

/** Mean and best in a pillar; undefined unless every unit's points are known. */
function reachedIn(ranking: Ranking, { code }: Pillar): Reached | undefined {
  const { rows, unitCount } = ranking;
  const scores = rows.map((row) => row.parts.find((part) => part.pillar === code)?.score);
  const points = scores.map(pointOf).filter(isDefined);
  const best = max(points);
  if (points.length !== unitCount || best === undefined) return undefined;
  const isFictional = scores.some((score) => score?.grade === 'simulated');
  const sources = documentsOf(scores);
  return {
    mean: made(isFictional, meanOf(points), `Σ / ${points.length}`, sources),
    best: made(isFictional, best, `max (${points.length})`, sources),
    margin: meanMargin(ranking, code),
  };
}

/** Mean points of the indicator at a place of the list; undefined where a unit has none. */
function indicatorMean({ rows, unitCount }: Ranking, at: number): Indicator['mean'] {
  const details = rows.map(({ detail }) => detail).filter(isDefined);
  const points = details.map((detail) => detail.points[at] ?? undefined).filter(isDefined);
  if (points.length === 0 || points.length !== unitCount) return undefined;
  const isFictional = details.some(({ grade }) => grade === 'simulated');
  return made(isFictional, meanOf(points), `Σ / ${points.length}`, unique(details.flatMap(({ sources }) => sources)));
}

/** A ranking with the mean and the best of each pillar, and the mean of each indicator, where all of them are known. */
export const withReached = (ranking: Ranking): Ranking => ({
  ...ranking,
  pillars: ranking.pillars.map((pillar) => ({ ...pillar, reached: reachedIn(ranking, pillar) })),
  indicators: ranking.indicators.map((indicator, i): Indicator => ({ ...indicator, mean: indicatorMean(ranking, i) })),
});
