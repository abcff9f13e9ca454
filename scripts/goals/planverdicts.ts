/** The plan and the reconciliation give one verdict: that of the check of a percentage is that of its baseline. */
import { parsePrinted } from '../../src/model/format.ts';
import type { Baseline, Check, PlanTask } from '../../src/model/scored.ts';
import { sourceText } from '../../src/model/texts.ts';

/** The check of a printed percentage: it is about the plan, rests on its document, and holds the same percentage against the same points. */
const checkOf = (
  { percentPrinted, score, maxPoints }: Baseline,
  page: string | undefined,
  checks: readonly Check[],
): Check | undefined =>
  checks.find(
    ({ pages, sources, printed, operands }) =>
      page !== undefined &&
      pages.includes(page) &&
      sources[0] === score.sources[0] &&
      sourceText(printed) === percentPrinted?.verbatim &&
      operands.some(({ verbatim }) => sourceText(verbatim) === score.verbatim) &&
      operands.some(({ verbatim }) => verbatim !== undefined && parsePrinted(sourceText(verbatim)) === maxPoints),
  );

/** The tasks, by `pages` of their editions; their baselines with the verdict of their check. One that no check is about keeps its own. */
export const withCheckVerdicts = (
  plan: readonly PlanTask[],
  checks: readonly Check[],
  pages: ReadonlyMap<string, string>,
): PlanTask[] =>
  plan.map((task) => ({
    ...task,
    baselines: task.baselines.map((baseline) => {
      const check = checkOf(baseline, pages.get(task.edition), checks);
      return check ? { ...baseline, verdict: check.verdict, check: check.id } : baseline;
    }),
  }));
