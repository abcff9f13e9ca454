/** What all units of a ranking reached in each part: what one unit is held against. */
import { fsum, max } from 'd3';
import { isDefined } from './defined.ts';
import { pointOf, type Recomputed, type Simulated, type Value } from './grade.ts';
import type { Pillar, Ranking } from './scored.ts';
import { once } from './once.ts';
import { documentsOf } from './documents.ts';

/** Mean and best of all units of a level, in one part of the score. */
export interface Reached {
  readonly mean: Recomputed | Simulated;
  readonly best: Recomputed | Simulated;
}

/** Exact sums, so that the order of the rows cannot show. */
const meanOf = (values: readonly number[]): number => fsum(values) / values.length;

function reached(ranking: Ranking, code: string): Reached | undefined {
  const scores = ranking.rows.map((row) => row.parts.find((part) => part.pillar === code)?.score);
  const points = scores.map(pointOf).filter(isDefined);
  const best = max(points);
  if (points.length !== ranking.unitCount || best === undefined) return undefined;
  const fictional = scores.some((score) => score?.grade === 'simulated');
  const sources = documentsOf(scores);
  const made = (formula: string, value: number): Reached['mean'] =>
    fictional ? { grade: 'simulated', value } : { grade: 'recomputed', value, formula, sources };
  return { mean: made(`Σ / ${points.length}`, meanOf(points)), best: made(`max (${points.length})`, best) };
}

/** Mean of the total: as printed; worked out where none is printed, or the printed one is disputed, and every total is known. */
export const totalMean = once((ranking): Value | undefined => {
  if (!ranking.meanDisputed && pointOf(ranking.mean) !== undefined) return ranking.mean;
  const scores = ranking.rows.map((row) => row.score);
  const points = scores.map(pointOf).filter(isDefined);
  if (points.length === 0 || points.length !== ranking.unitCount) return undefined;
  const value = meanOf(points);
  return scores.some((score) => score.grade === 'simulated')
    ? { grade: 'simulated', value }
    : { grade: 'recomputed', value, formula: `Σ / ${points.length}`, sources: documentsOf(scores) };
});

const reachedByPillar = once(
  (ranking) => new Map(ranking.pillars.map(({ code }) => [code, reached(ranking, code)] as const)),
);

/** Mean and best in a pillar; undefined unless every unit's value is known: a mean of the top nine is no mean. */
export const reachedIn = (ranking: Ranking, code: string): Reached | undefined => reachedByPillar(ranking).get(code);

/** Mean points of each indicator over all units, in the order of the indicators; undefined where a unit has none. */
export const indicatorMeans = once((ranking): readonly (number | undefined)[] =>
  ranking.indicators.map((_, i) => {
    const points = ranking.rows.map((row) => row.detail?.points[i] ?? undefined).filter(isDefined);
    return points.length > 0 && points.length === ranking.unitCount ? meanOf(points) : undefined;
  }),
);

/** Most points to be had in a part: 1 of an index, else what the framework gives; undefined where that is unpublished. */
export const mostOf = ({ maxPoints }: Pillar, { scale }: Ranking): number | undefined =>
  scale === 'index' ? 1 : maxPoints;

/** Share (0 to 1) of the most that a value reached; undefined where either is unknown. */
export function shareOf(value: Value | undefined, pillar: Pillar, ranking: Ranking): number | undefined {
  const [point, most] = [pointOf(value), mostOf(pillar, ranking)];
  return point === undefined || !most ? undefined : point / most;
}
