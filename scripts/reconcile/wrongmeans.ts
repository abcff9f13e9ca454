/** Means and sums that the printed scores contradict: nothing may be held against such a figure. */
import { withoutDust } from '../../src/model/dust.ts';
import { decimalsOf, formatNumber } from '../../src/model/format.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import type { Ranking } from '../../src/model/scored.ts';
import { add, divide, exact, type Interval } from '../figure/interval.ts';
import { printedScores } from '../figure/printedvalues.ts';
import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import { verdictOfEqual } from './verdict.ts';

type Statement = Edition['statements'][number];

/** The printed scores of the units, in the total or in the pillar, that a statement tells of; undefined where one is missing. */
function scoresOf({ rows }: Ranking, { pillar, indicator, units }: Statement): readonly Interval[] | undefined {
  if (indicator !== undefined) return undefined;
  const meant = units === undefined ? rows : rows.filter(({ unit }) => units.some((code) => code === unit));
  if (units !== undefined && meant.length < units.length) return undefined;
  if (pillar === undefined) return printedScores(meant);
  const parts = meant.map((row) => row.parts.find((part) => part.pillar === pillar)?.score);
  const scores = parts.flatMap((score) => (score?.grade === 'published' ? [{ score }] : []));
  return scores.length < meant.length ? undefined : printedScores(scores);
}

const sum = (scores: readonly Interval[]): Interval => scores.reduce(add, exact(0));
const mean = (scores: readonly Interval[]): Interval => divide(sum(scores), exact(scores.length));

/** What the scores make of a statement; of a mean over so many unnamed units, what its lowest and highest choice make. */
function madeOf({ kind, low: count = 0 }: Statement, scores: readonly Interval[]): Interval {
  if (kind === 'sum') return sum(scores);
  if (kind !== 'mean_some') return mean(scores);
  const rising = scores.toSorted((a, b) => a.value - b.value);
  const [least, most] = [mean(rising.slice(0, count)), mean(rising.slice(-count))];
  return { low: least.low, value: (least.value + most.value) / 2, high: most.high };
}

function faultOf(row: Statement, ranking: Ranking): Problem[] {
  const { kind, value, value_verbatim: verbatim, units } = row;
  const scores = scoresOf(ranking, row);
  if (value === undefined || scores === undefined || scores.length < (row.low ?? 1)) return [];
  const decimals = decimalsOf(verbatim ?? String(value)) ?? 0;
  const made = madeOf(row, scores);
  if (verdictOfEqual(value, decimals, made) !== 'contradiction') return [];
  const show = (figure: number): string =>
    formatNumber(Number(withoutDust(figure).toFixed(decimals + 1)), sourceLocale);
  const shown = kind === 'mean_some' ? `${show(made.low)} to ${show(made.high)}` : show(made.value);
  const what = { sum: 'the sum', mean_some: `means of ${row.low} from` }[kind as string] ?? 'the mean';
  // A mean of the whole level can stand as disputed; what is said of some units cannot.
  const isDisputable = kind === 'mean' && units === undefined;
  const expected = isDisputable ? 'mean_disputed, with the dispute in note' : `${shown}, or a claim instead`;
  return [
    problemAt(
      row,
      isDisputable ? 'kind' : 'value',
      `kind "${kind}" prints ${verbatim ?? value}, but the ${scores.length} printed scores have ${what} ${shown} (expected ${expected})`,
    ),
  ];
}

const kinds: readonly Statement['kind'][] = ['mean', 'mean_some', 'sum'];

/**
 * A problem for each mean or sum that the printed scores of all its units contradict beyond what rounding or cutting
 * explains, in the total or in a pillar. One of an incomplete table or of simulated scores is none.
 */
export const wrongMeans = (data: DataSet, rankings: readonly Ranking[]): Problem[] =>
  data.editions.flatMap(({ meta, statements }) =>
    statements
      .filter(({ kind, value_verbatim: verbatim }) => kinds.includes(kind) && isPlain(verbatim))
      .flatMap((row) => {
        const ranking = rankings.find(({ edition, level }) => edition === meta.id && level === row.level);
        return ranking ? faultOf(row, ranking) : [];
      }),
  );

/** A bare figure; "trên 5" and "khoảng 5" are limits, which the bounds hold against the scores. */
const isPlain = (verbatim: string | undefined): boolean =>
  verbatim === undefined || decimalsOf(verbatim) !== undefined || /^\d+$/.test(verbatim.trim());
