/** The stage that adds to a ranking what its total is made of, and how firm its ranks are. */
import { pointOf } from '../src/domain/grade.ts';
import type { Ranking } from '../src/domain/scored.ts';
import { weightedScores } from '../src/domain/weights.ts';
import type { Drawing } from './draws.ts';
import { rankRanges, standardDrawing } from './rankranges.ts';
import type { Framework } from './tables.ts';
import { weighingOf, type Weighed } from './weighing.ts';

/** No level of a province has so many units; with more, the draws would take longer than all other stages together. */
const mostRanged = 2_000;

const pointsOf = ({ parts }: Weighed): number[] => parts.map(({ points }) => points);

/** Whether the parts with their official weights put the units in the order of the ranking: equal sums may stand anyhow. */
function reproduces({ rows }: Ranking, weighed: Weighed): boolean {
  const sums = weightedScores(weighed.shares, pointsOf(weighed)) ?? [];
  return rows.every(({ rank }, i) => {
    const place = pointOf(rank);
    return place !== undefined && (i === 0 || (sums[i - 1] ?? NaN) >= (sums[i] ?? NaN));
  });
}

/**
 * A ranking with its weighing, the shares of every unit and the ranges of their ranks; unchanged where what is published
 * does not suffice, or where the parts do not add up to the order that was published. The weights drawn are
 * those that readers may move themselves: what the page says of them holds for both.
 */
export function withRanges(
  ranking: Ranking,
  framework: Framework | undefined,
  drawing: Drawing = standardDrawing,
): Ranking {
  if (ranking.rows.length > mostRanged) return ranking;
  const weighed = weighingOf(ranking, framework);
  if (!weighed || !reproduces(ranking, weighed)) return ranking;
  const ranges = rankRanges(weighed.shares, pointsOf(weighed), drawing);
  return {
    ...ranking,
    weighing: { parts: weighed.parts, ...drawing },
    rows: ranking.rows.map((row, i) => ({ ...row, rankRange: ranges[i], shares: [...(weighed.shares[i] ?? [])] })),
  };
}

/** All rankings with their ranges. */
export const withAllRanges = (rankings: readonly Ranking[], frameworks: readonly Framework[]): Ranking[] =>
  rankings.map((ranking) =>
    withRanges(
      ranking,
      frameworks.find(({ meta }) => meta.id === ranking.framework),
    ),
  );
