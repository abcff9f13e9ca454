/** What a plan holds, in one sentence: tasks, targets, figures among the actions, baselines. */
import type { PlanEdition } from '../model/goals.ts';
import { listed } from '../model/list.ts';
import type { Locale } from '../words/locale.ts';
import { planWords } from '../words/plan.ts';
import { strings } from '../words/strings.ts';

/** "2022", "2022 và 2023": the years of the points that a plan starts from. */
export const baseYearsText = ({ baseYears }: Pick<PlanEdition, 'baseYears'>, locale: Locale): string =>
  listed(baseYears.map(String), locale);

type Extent = Pick<PlanEdition, 'tasks' | 'targets' | 'actions' | 'baselines' | 'baseYears'>;

/** The sentence; it says so where the plan prints no baselines. */
export function planDek(plan: Extent, locale: Locale): string {
  const t = strings(planWords, locale);
  const also = plan.actions > 0 ? t.alsoInActions(plan.actions) : '';
  const targets = `${t.targetCount(plan.targets)}${also}`;
  return plan.baselines === 0
    ? t.dekWithout(plan.tasks, targets)
    : t.dek(plan.tasks, targets, plan.baselines, baseYearsText(plan, locale));
}
