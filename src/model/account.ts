/** An account of a difference between two scores: how much of it comes from each part that the scores are made of. */
import { pointOf } from './grade.ts';
import type { Ranking, RankingRow } from './scored.ts';

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
 * A difference of two scores and what each part adds to it. The terms and the rest sum to the difference: the rest is what
 * cannot be told part by part, because a part is not known, or means of parts were taken over other scores than that of
 * the total.
 */
export interface Account {
  readonly difference: number;
  readonly terms: readonly { readonly code: string; readonly difference: number }[];
  readonly rest: number;
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
  return { difference: sumOf(terms), terms, rest: 0 };
}

/**
 * The account of a known difference of two totals by those parts that are known on both sides; what they leave of it is the
 * rest. Undefined where no part is known on both sides, or the parts are not the same.
 */
export function accountWithin(difference: number, a: Parts, b: Parts): Account | undefined {
  if (!areAlike(a, b)) return undefined;
  const terms = a.flatMap(({ code, points }, i) => {
    const other = b[i]?.points;
    return points === undefined || other === undefined ? [] : [{ code, difference: points - other }];
  });
  return terms.length === 0 ? undefined : { difference, terms, rest: difference - sumOf(terms) };
}

const sumOf = (terms: Account['terms']): number => terms.reduce((sum, term) => sum + term.difference, 0);

const areAlike = (a: Parts, b: Parts): boolean =>
  a.length === b.length && a.every(({ code }, i) => code === b[i]?.code);

/**
 * The mean of each part over those of the scores of which it is known, and over how many; empty of no scores. Parts are
 * those of the first score.
 */
export function meanParts(list: readonly Parts[]): Parts {
  return (list[0] ?? []).map(({ code }, i) => {
    const known = list.flatMap((parts) => (parts[i]?.code === code ? (parts[i].points ?? []) : []));
    const points = known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : undefined;
    return { code, points, count: known.length };
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
