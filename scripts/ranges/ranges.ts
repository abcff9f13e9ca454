/** The stage that adds to a ranking what its total is made of, and how firm its ranks are. */
import { isDefined } from '../../src/model/defined.ts';
import { dust } from '../../src/model/dust.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { Ranking, RankingRow, RankRange } from '../../src/model/scored.ts';
import { weightedScores } from '../../src/model/weights.ts';
import type { Framework } from '../read/tables.ts';
import type { Drawing } from './draws.ts';
import { rankRanges, standardDrawing } from './rankranges.ts';
import { roundingOf } from './rounding.ts';
import { weighingOf, type Weighed } from './weighing.ts';

/** No level of a province has so many units; with more, the draws would take longer than all other stages together. */
const mostRanged = 2_000;

const pointsOf = ({ parts }: Weighed): number[] => parts.map(({ points }) => points);

/**
 * Whether the parts with their official weights put the units in the order of the ranking. The ranking was made from sums
 * that nobody has rounded, the parts are rounded as they are printed: two units may stand the other way round, or share a
 * rank, where their sums lie no further apart than the rounding of both.
 */
function reproduces(ranking: Ranking, weighed: Weighed): boolean {
  const places = ranking.rows.map(({ rank }) => pointOf(rank));
  if (!places.every(isDefined)) return false;
  const sums = weightedScores(weighed.shares, pointsOf(weighed)) ?? [];
  const slack = 2 * roundingOf(ranking, weighed.parts) + dust;
  return sums.every((sum, i) =>
    places.every((place, j) => (places[i] ?? NaN) > place || (sums[j] ?? NaN) - sum <= slack),
  );
}

/** A range is arithmetic on the ranking's own values: simulated where these are, else recomputed. */
const gradeOf = ({ rank }: RankingRow): RankRange['grade'] => (rank.grade === 'simulated' ? 'simulated' : 'recomputed');

/**
 * A ranking with its weighing, the shares of every unit and the ranges of their ranks; unchanged where what is published
 * does not suffice, or where the parts, as far as they are rounded, cannot add up to the order that was published. The weights drawn are
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
    rows: ranking.rows.map((row, i) => ({
      ...row,
      rankRange: ranges[i] && { grade: gradeOf(row), ...ranges[i] },
      shares: [...(weighed.shares[i] ?? [])],
    })),
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
