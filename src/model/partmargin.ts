/** How far rounding may have moved the points of a part: what decides whether one part surely stands above another. */
import { decimalsIn } from './format.ts';
import { pointOf, sourcesOf, type Value } from './grade.ts';
import type { Rounded } from './leading.ts';
import { once } from './once.ts';
import { printedDecimals } from './printed.ts';
import type { Ranking } from './scored.ts';
import { halfUnit } from './span.ts';

/**
 * Decimals of a table: the most that one of its figures has, for a spreadsheet drops the zeros at the end of the others.
 * Undefined where the figures of some unit are not printed, or not in one document: each is then one of its own sentence.
 */
function decimalsOfTable(rows: readonly (readonly Value[])[]): number | undefined {
  const printed = rows.map((values) => values.filter((value) => printedDecimals(value) !== undefined));
  const sources = printed.flat().map((value) => sourcesOf(value));
  const isOneDocument = sources[0]?.some((id) => sources.every((own) => own.includes(id))) ?? false;
  if (!isOneDocument || printed.some(({ length }) => length === 0)) return undefined;
  return Math.max(...printed.flat().map((value) => printedDecimals(value) ?? 0));
}

const partDecimals = once(({ rows }) => decimalsOfTable(rows.map(({ parts }) => parts.map(({ score }) => score))));
const totalDecimals = once(({ rows }) => decimalsOfTable(rows.map(({ score }) => [score])));

/** A total with its margin; undefined where it is no point. What was worked out is taken as it is. */
export function scoreFigure(ranking: Ranking, score: Value): Rounded | undefined {
  const point = pointOf(score);
  if (point === undefined) return undefined;
  const own = printedDecimals(score);
  return { value: point, margin: own === undefined ? 0 : halfUnit(totalDecimals(ranking) ?? own) };
}

/** Decimals of the printed points of indicators, which stand in one table. */
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
  return own === undefined ? 0 : halfUnit(partDecimals(ranking) ?? own);
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
