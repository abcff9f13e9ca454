/** How far rounding may have moved the points of a part: what decides whether one part surely stands above another. */
import { decimalsIn, decimalsOf } from '../domain/format.ts';
import { pointOf, type Value } from '../domain/grade.ts';
import { halfUnit, type Rounded } from '../domain/leading.ts';
import type { Ranking } from '../domain/scored.ts';
import { once } from './once.ts';

/** Decimals that a value is printed with; undefined where it is not printed as a number. */
const printedDecimals = (value: Value): number | undefined =>
  value.grade === 'published' && value.value !== undefined
    ? Math.max(decimalsOf(value.verbatim) ?? 0, decimalsIn(value.value))
    : undefined;

/**
 * Decimals of a table of parts: the most that one of its figures has, for a spreadsheet drops the zeros at the end of the
 * others. Undefined where some unit's parts are not printed: each figure is then one of its own sentence.
 */
const tableDecimals = once(({ rows }): number | undefined => {
  const printed = rows.map(({ parts }) => parts.flatMap(({ score }) => printedDecimals(score) ?? []));
  return printed.every(({ length }) => length > 0) ? Math.max(0, ...printed.flat()) : undefined;
});

/** Decimals of the printed points of indicators, likewise. */
const detailDecimals = once(({ rows }): number =>
  Math.max(
    0,
    ...rows.flatMap(({ detail }) =>
      detail?.grade === 'published'
        ? detail.points.flatMap((points) => (points === null ? [] : decimalsIn(points)))
        : [],
    ),
  ),
);

/** Whether the points of the indicators are printed, so that pillars that are not are sums of rounded figures. */
const isPrinted = once(({ rows }): boolean => rows.some(({ detail }) => detail?.grade === 'published'));

/** How far rounding may have moved printed points of one indicator; nothing where they were worked out. */
export const indicatorMargin = (ranking: Ranking): number =>
  isPrinted(ranking) ? halfUnit(detailDecimals(ranking)) : 0;

/** The same for the score of a unit in a pillar. What was worked out from raw values was never rounded. */
export function partMargin(ranking: Ranking, code: string, score: Value | undefined): number {
  if (score?.grade === 'recomputed')
    return score.margin ?? ranking.indicators.filter(({ pillar }) => pillar === code).length * indicatorMargin(ranking);
  const own = score && printedDecimals(score);
  return own === undefined ? 0 : halfUnit(tableDecimals(ranking) ?? own);
}

/** The share of its maximum that a score is, with the margin of that; undefined where either is unknown. */
export function shareFigure(
  ranking: Ranking,
  code: string,
  score: Value | undefined,
  most: number | undefined,
): Rounded | undefined {
  const point = pointOf(score);
  return point === undefined || !most
    ? undefined
    : { value: point / most, margin: partMargin(ranking, code, score) / most };
}

/** How far rounding may have moved the mean of all units in a pillar. */
export function meanMargin(ranking: Ranking, code: string): number {
  const margins = ranking.rows.map(({ parts }) =>
    partMargin(ranking, code, parts.find(({ pillar }) => pillar === code)?.score),
  );
  return margins.reduce((sum, margin) => sum + margin, 0) / margins.length;
}
