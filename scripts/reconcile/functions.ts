/** Functions of the claims' formulas: figures that the data hold or the stages before have counted. */
import { decimalsOf } from '../../src/model/format.ts';
import { pointOf, type Value } from '../../src/model/grade.ts';
import type { PlanTask, Ranking, RankingRow, Target } from '../../src/model/scored.ts';
import type { FormulaFunction } from './formula.ts';
import { add, divide, exact, printed, type Interval } from '../figure/interval.ts';
import { isDefined } from '../rank/rank.ts';
import type { UnitRegister } from '../lookup/units.ts';

function printedValue(value: Value | undefined): Interval | undefined {
  const point = pointOf(value);
  if (point === undefined || value?.grade !== 'published') return point === undefined ? undefined : exact(point);
  return printed(point, decimalsOf(value.verbatim) ?? 0);
}

/** What the scores of rows may have been before they were rounded; undefined where there is none or one is missing. */
export function printedScores(rows: readonly Pick<RankingRow, 'score'>[]): Interval[] | undefined {
  const values = rows.map((row) => (row.score.grade === 'simulated' ? undefined : printedValue(row.score)));
  return values.length > 0 && values.every(isDefined) ? values : undefined;
}

/** Names that a formula may call, beside `round`. */
export const functionNames = ['mean_of', 'value_of', 'count_units', 'count_targets', 'sum_baselines'] as const;

/** The functions, over the rankings, targets and plan scored before. `code` is that of a unit in the edition. */
export function formulaFunctions(
  rankings: Ranking[],
  targets: Target[],
  plan: PlanTask[],
  register: UnitRegister,
): Record<(typeof functionNames)[number], FormulaFunction> {
  const rows = (edition: string | number | undefined) =>
    rankings.filter((r) => r.edition === edition).flatMap((r) => r.rows);
  const count = (list: readonly unknown[]) => exact(list.length);
  const sum = (values: Interval[]) => values.reduce(add, exact(0));
  return {
    mean_of: (edition) => {
      const values = printedScores(rows(edition));
      return values && divide(sum(values), exact(values.length));
    },
    value_of: (edition, code) => printedValue(rows(edition).find((row) => row.unit.split('@')[0] === code)?.score),
    count_units: (level, province, date) =>
      count(
        register.rows.filter(
          (row) => row.level === level && register.inForce(String(date), row.level, String(province)).includes(row),
        ),
      ),
    count_targets: (edition, reading, status) => {
      const own = targets.filter((target) => target.edition === edition);
      if (own.length === 0) return undefined;
      if (reading === 'all') return count(own);
      return count(own.filter((t) => (reading === 'strict' ? t.statusStrict : t.statusPrinted) === status));
    },
    sum_baselines: (edition, what) => {
      const own = plan.filter((task) => task.edition === edition).flatMap((task) => task.baselines);
      if (own.length === 0) return undefined;
      return sum(own.map((b) => (what === 'max' ? exact(b.maxPoints) : printedValue(b.score))).filter(isDefined));
    },
  };
}
