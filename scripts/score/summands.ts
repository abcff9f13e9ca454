/** Summands: the parts that a score is made of, by pillar and by indicator. */
import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { pointOf } from '../../src/model/grade.ts';
import type { Ranking, RankingRow } from '../../src/model/scored.ts';
import { meanOf } from '../figure/mean.ts';

/**
 * Parts of one score, in points of that score; they add up to it. `points` is undefined where it is not known. A mean says
 * over how many scores it was taken.
 */
export type Parts = readonly {
  readonly code: string;
  readonly points: number | undefined;
  readonly count?: number;
}[];

/**
 * The mean of each part over those of the scores of which it is known, and over how many; empty of no scores. Parts are
 * those of the first score.
 */
export function meanParts(list: readonly Parts[]): Parts {
  return (list[0] ?? []).map(({ code }, i) => {
    const known = list.map((parts) => (parts[i]?.code === code ? parts[i].points : undefined)).filter(isDefined);
    return { code, points: known.length > 0 ? meanOf(known) : undefined, count: known.length };
  });
}

type PillarRanking = Pick<Ranking, 'scale' | 'pillars' | 'weighing'>;

/**
 * What the total of a row is made of. Points rankings: its scored pillars. Index rankings: the parts of the weighing, each
 * with its share × its weight in the total; none where the weights are not published, since pillar indices do not add up.
 */
export function pillarParts(row: Pick<RankingRow, 'parts' | 'shares'>, ranking: PillarRanking): Parts {
  if (ranking.scale === 'index') return weighedParts(row.shares ?? [], ranking.weighing?.parts ?? []);
  return ranking.pillars.filter(addsUp).map(({ code }) => ({
    code,
    points: pointOf(row.parts.find((part) => part.pillar === code)?.score),
  }));
}

const addsUp = ({ role, scored }: Ranking['pillars'][number]): boolean => role === 'pillar' && scored;

function weighedParts(shares: readonly number[], parts: readonly { code: string; points: number }[]): Parts {
  const whole = fsum(parts, ({ points }) => points);
  return parts.map(({ code, points }, i) => {
    const share = shares[i];
    return { code, points: share === undefined ? undefined : (share * points) / whole };
  });
}

/** Points of a row by indicator of the scored pillars, in the order of the ranking. */
export function indicatorParts(
  row: Pick<RankingRow, 'detail'>,
  { pillars, indicators }: Pick<Ranking, 'pillars' | 'indicators'>,
): Parts {
  const counted = new Set(pillars.filter(addsUp).map(({ code }) => code));
  return indicators.flatMap(({ code, pillar }, i) =>
    counted.has(pillar) ? [{ code, points: row.detail?.points[i] ?? undefined }] : [],
  );
}
