import { nearestHint, nearestOf } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Context } from './context.ts';

/** Indicators belong to a pillar of their level and are worth no more than it. */
export function checkFrameworks({ data }: Context): Problem[] {
  return data.frameworks.flatMap(({ pillars, indicators }) =>
    indicators.flatMap((row) => {
      const ofLevel = pillars.filter((one) => one.level === row.level);
      const pillar = ofLevel.find((one) => one.code === row.pillar);
      if (pillar === undefined) {
        const near = nearestOf(row.pillar, ofLevel, (one) => [one.code, one.name]).map(
          (one) => `${one.code} ${one.name}`,
        );
        return [problemAt(row, 'pillar', `pillar "${row.pillar}" is not at level ${row.level}${nearestHint(near)}`)];
      }
      if (row.max_points === undefined || pillar.max_points === undefined || row.max_points <= pillar.max_points)
        return [];
      const message = `max_points ${row.max_points} is more than the ${pillar.max_points} of its pillar ${pillar.code}`;
      return [problemAt(row, 'max_points', message)];
    }),
  );
}
