/** What one unit of a ranking is held against in each part: the level's mean, its best, and the most to be had. */
import { pointOf, type Value } from './grade.ts';
import type { Pillar, Ranking, Reached } from './ranking.ts';

/** Mean of the total: that of the table where the printed one is disputed; undefined where neither can be read as a number. */
export function totalMean({ mean, meanDisputed, tableMean }: Ranking): Value | undefined {
  const value = meanDisputed ? tableMean : mean;
  return pointOf(value) === undefined ? undefined : value;
}

/** A printed mean that nothing contradicts: no unit may be held against another. */
export const undisputedMean = ({ mean, meanDisputed }: Ranking): Value | undefined =>
  meanDisputed || pointOf(mean) === undefined ? undefined : mean;

/** Mean and best in a pillar; undefined unless every unit's value is known. */
export const reachedIn = ({ pillars }: Ranking, code: string): Reached | undefined =>
  pillars.find((pillar) => pillar.code === code)?.reached;

/** Most points to be had in a part: 1 of an index, else what the framework gives; undefined where that is unpublished. */
export const mostPoints = ({ maxPoints }: Pillar, { scale }: Ranking): number | undefined =>
  scale === 'index' ? 1 : maxPoints;

/** Share (0 to 1) of the most that a value reached; undefined where either is unknown. */
export function reachedShare(value: Value | undefined, pillar: Pillar, ranking: Ranking): number | undefined {
  const [point, most] = [pointOf(value), mostPoints(pillar, ranking)];
  return point === undefined || !most ? undefined : point / most;
}
