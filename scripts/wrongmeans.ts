/** Means that their own table contradicts: they must be marked as disputed, for nothing may be held against them. */
import { decimalsOf, formatNumber } from '../src/domain/format.ts';
import type { Ranking } from '../src/domain/scored.ts';
import { problemAt } from './check/context.ts';
import { withoutDust } from './dust.ts';
import { printedScores } from './functions.ts';
import { add, divide, exact, type Interval } from './interval.ts';
import type { Problem } from './problem.ts';
import type { DataSet, Edition } from './tables.ts';
import { verdictOfEqual } from './verdict.ts';

type Statement = Edition['statements'][number];

/** The scores of all units in the total, or in the pillar, that a statement tells of; undefined where one is missing. */
function scoresOf({ rows }: Ranking, { pillar, indicator }: Statement): readonly Interval[] | undefined {
  if (indicator !== undefined) return undefined;
  if (pillar === undefined) return printedScores(rows);
  const parts = rows.map((row) => row.parts.find((part) => part.pillar === pillar)?.score);
  const scores = parts.flatMap((score) => (score?.grade === 'published' ? [{ score }] : []));
  return scores.length < rows.length ? undefined : printedScores(scores);
}

function faultOf(row: Statement, ranking: Ranking): Problem[] {
  const { value, value_verbatim: verbatim } = row;
  const scores = scoresOf(ranking, row);
  if (value === undefined || scores === undefined) return [];
  const decimals = decimalsOf(verbatim ?? String(value)) ?? 0;
  const mean = divide(scores.reduce(add, exact(0)), exact(scores.length));
  if (verdictOfEqual(value, decimals, mean) !== 'contradiction') return [];
  const made = formatNumber(Number(withoutDust(mean.value).toFixed(decimals + 1)), 'vi');
  return [
    problemAt(
      row,
      'kind',
      `kind "mean" prints ${verbatim ?? value}, but the ${scores.length} printed scores have the mean ${made} (expected mean_disputed, with the dispute in note)`,
    ),
  ];
}

/**
 * A problem for each statement of the kind `mean` that the complete table of its edition contradicts beyond what rounding
 * explains, in the total or in a pillar. A mean of some units, of an incomplete table or of simulated scores is none.
 */
export const wrongMeans = (data: DataSet, rankings: readonly Ranking[]): Problem[] =>
  data.editions.flatMap(({ meta, statements }) =>
    statements
      .filter(({ kind, units }) => kind === 'mean' && units === undefined)
      .flatMap((row) => {
        const ranking = rankings.find(({ edition, level }) => edition === meta.id && level === row.level);
        return ranking ? faultOf(row, ranking) : [];
      }),
  );
