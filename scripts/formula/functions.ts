/** Functions of the claims' formulas: figures that the data hold or the stages before have counted. */
import { isDefined } from '../../src/model/defined.ts';
import type { PlanTask, Ranking, Target } from '../../src/model/scored.ts';
import { isRated } from '../../src/model/targets.ts';
import { add, divide, exact, type Interval } from '../figure/interval.ts';
import { printedScores, printedValue } from '../figure/printedvalues.ts';
import type { UnitRegister } from '../lookup/units.ts';
import type { FormulaFunction } from './formula.ts';

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
      // A report that prints no status has none to count.
      if (reading === 'printed' && !isRated(own)) return undefined;
      return count(own.filter((t) => (reading === 'strict' ? t.statusStrict : t.statusPrinted) === status));
    },
    sum_baselines: (edition, what) => {
      const own = plan.filter((task) => task.edition === edition).flatMap((task) => task.baselines);
      if (own.length === 0) return undefined;
      return sum(own.map((b) => (what === 'max' ? exact(b.maxPoints) : printedValue(b.score))).filter(isDefined));
    },
  };
}
