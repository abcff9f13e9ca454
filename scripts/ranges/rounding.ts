/** Rounding: how far the sum of the parts that are printed may lie from the sum that was ranked. */
import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { decimalsIn } from '../../src/model/format.ts';
import { printedDecimals } from '../../src/model/printed.ts';
import type { Ranking, RankingRow, Weighing } from '../../src/model/scored.ts';
import { halfUnit } from '../../src/model/span.ts';

/**
 * Figures of one kind: how many of them each unit's part is the sum of, and the decimals that they are printed with.
 */
interface Figures {
  readonly terms: number;
  readonly decimals: number;
}

/**
 * The decimals of a column are the most that one of its figures has: a spreadsheet drops the zeros at the end of the
 * others. Undefined where there is no figure.
 */
const figures = (terms: number, decimals: readonly number[]): Figures | undefined =>
  decimals.length === 0 ? undefined : { terms, decimals: Math.max(...decimals) };

/** The printed scores of some rows: of a part, or in all. */
const printedIn = (rows: readonly RankingRow[], scoreIn: (row: RankingRow) => RankingRow['score'] | undefined) =>
  figures(
    1,
    rows.flatMap((row) => printedDecimals(scoreIn(row)) ?? []),
  );

/** The printed points of indicators that make up a pillar that was not printed itself. */
function summedIn({ rows, indicators }: Ranking, code: string): Figures | undefined {
  const own = indicators.flatMap(({ pillar }, i) => (pillar === code ? [i] : []));
  const summed = rows.filter(
    ({ parts, detail }) =>
      detail?.grade === 'published' &&
      parts.some(({ pillar, score }) => pillar === code && score.grade === 'recomputed'),
  );
  const points = summed.flatMap(({ detail }) => own.map((i) => detail?.points[i] ?? undefined));
  return figures(
    own.length,
    points.filter(isDefined).map((value) => decimalsIn(value)),
  );
}

/**
 * How far rounding may have moved the weighted sum of a unit's parts, up or down, on the scale of `weightedScores` (0
 * to 1): half a unit of the last place of every printed figure that it is made of. A column of whole numbers is printed
 * like the rest of the table ("12" beside "3,25" is 12,00); where all are whole, all may have been rounded to whole
 * numbers. What was worked out without rounding, as from raw values, moves nothing.
 */
export function roundingOf(ranking: Ranking, parts: Weighing['parts']): number {
  const { rows, scale } = ranking;
  const columns = parts.map(({ code }) => {
    const scoreIn = (row: RankingRow) => row.parts.find(({ pillar }) => pillar === code)?.score;
    const isHidden = rows.every((row) => scoreIn(row) === undefined);
    return { isHidden, kinds: [printedIn(rows, scoreIn), summedIn(ranking, code)].filter(isDefined) };
  });
  const widest = Math.max(0, ...columns.flatMap(({ kinds }) => kinds.map(({ decimals }) => decimals)));
  const halfOf = ({ terms, decimals }: Figures): number => terms * halfUnit(decimals || widest);
  // What is left of a printed total once the printed parts are off makes that very total again, as it was rounded.
  const total = columns.some(({ isHidden }) => isHidden) ? printedIn(rows, ({ score }) => score) : undefined;
  if (total) return halfOf(total);
  const all = fsum(parts, ({ points }) => points);
  return fsum(columns, ({ kinds }, i) => {
    const weight = scale === 'index' ? (parts[i]?.points ?? NaN) : 1;
    return (weight * Math.max(0, ...kinds.map(halfOf))) / all;
  });
}
