/** An account of a difference between two scores: how much of it comes from each part that the scores are made of. */
import { pointOf } from './grade.ts';
import type { Ranking, RankingRow } from './scored.ts';

/** Parts of one score, in points of that score; they add up to it. `points` is undefined where it is not known. */
export type Parts = readonly { readonly code: string; readonly points: number | undefined }[];

/** A difference of two scores and what each part adds to it; the terms sum to the difference. */
export interface Account {
  readonly difference: number;
  readonly terms: readonly { readonly code: string; readonly difference: number }[];
}

/**
 * The account of a − b, in points and in the order of the parts. Undefined where nothing can be said part by part: no
 * parts, a part of unknown points, or other parts on one side than on the other. Where sources print rounded parts, the
 * difference of the printed totals may be off by that rounding; this one is the sum of the parts.
 */
export function accountFor(a: Parts, b: Parts): Account | undefined {
  if (a.length === 0 || !areAlike(a, b)) return undefined;
  const terms: { code: string; difference: number }[] = [];
  for (const [i, { code, points }] of a.entries()) {
    const other = b[i]?.points;
    if (points === undefined || other === undefined) return undefined;
    terms.push({ code, difference: points - other });
  }
  return { difference: terms.reduce((sum, term) => sum + term.difference, 0), terms };
}

const areAlike = (a: Parts, b: Parts): boolean =>
  a.length === b.length && a.every(({ code }, i) => code === b[i]?.code);

/**
 * The mean of each part over all of the scores; empty of none. It is known only where the part is known in every one: a
 * mean over some units would be another mean. Parts are those of the first score.
 */
export function meanParts(list: readonly Parts[]): Parts {
  return (list[0] ?? []).map(({ code }, i) => {
    let sum = 0;
    for (const parts of list) {
      const part = parts[i];
      if (part?.code !== code || part.points === undefined) return { code, points: undefined };
      sum += part.points;
    }
    return { code, points: sum / list.length };
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
  const whole = parts.reduce((sum, part) => sum + part.points, 0);
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
